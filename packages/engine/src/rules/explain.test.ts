import { describe, expect, it } from 'vitest';

import { aLine, someFacts } from '../../test/facts.ts';
import { someConfig } from '../../test/some-config.ts';
import { decide } from './decide.ts';
import type { Question } from './decide.ts';
import { explain } from './explain.ts';
import type { Rule } from './rule.ts';

const rules: Rule[] = [
  {
    name: 'made to order',
    version: '2026-11',
    when: { productTypes: ['Shirts', 'Coats'], vendors: ['Atelier'], not: { orderTags: ['sample'] } },
    then: { 'swap-item': { deny: 'Made for you.' } },
  },
  {
    name: 'express',
    when: { any: [{ shippingMethods: ['Standard'] }, { isB2B: true }] },
    then: {
      'swap-item': {
        window: [{ closesAfterSeconds: 600 }, { cutOff: { times: ['14:00'] } }],
        approval: true,
        limits: { editsPerOrder: 2 },
        tags: ['amended'],
        hold: { reason: 'OTHER' },
        owed: 'store-credit',
        move: { locationId: '7' },
      },
    },
  },
  { name: 'cancelling', when: {}, then: { 'cancel-order': { allow: true } } },
];

function question(fields: Partial<Question> = {}): Question {
  return {
    facts: someFacts({ tags: ['secret-club'] }),
    kind: 'swap-item',
    config: someConfig({ rules, timeZone: 'Europe/Berlin' }),
    permitted: ['swap-item', 'cancel-order'],
    editsSoFar: 0,
    nowMs: Date.parse('2026-11-23T09:05:00Z'),
    ...fields,
  };
}

describe('explain', () => {
  it('R20 names every rule, whether it applied, which of its conditions held, and what it says', () => {
    expect(explain(question()).rules).toEqual([
      {
        name: 'made to order',
        version: '2026-11',
        isApplied: false,
        condition: {
          asks: 'All of this.',
          holds: false,
          parts: [
            {
              asks: 'Not this condition.',
              holds: true,
              parts: [
                {
                  asks: 'All of this.',
                  holds: false,
                  parts: [{ asks: 'orderTags is one of "sample".', holds: false, parts: [] }],
                },
              ],
            },
            {
              asks: 'One item with all of this.',
              holds: false,
              parts: [
                { asks: 'productTypes is one of "Shirts", "Coats".', holds: true, parts: [] },
                { asks: 'vendors is one of "Atelier".', holds: false, parts: [] },
              ],
            },
          ],
        },
        consequences: ['Denies the change.'],
      },
      expect.objectContaining({
        name: 'express',
        version: null,
        isApplied: true,
        consequences: [
          'Closes 600 seconds after the order was placed.',
          'Closes at the warehouse’s next pick at 14:00.',
          'Asks for the shop’s approval.',
          'Limits editsPerOrder to 2.',
          'Tags the order "amended".',
          'Puts fulfilment on hold for OTHER.',
          'Gives what the shop would owe as store credit.',
          'Moves fulfilment to location 7.',
        ],
      }),
      expect.objectContaining({ name: 'cancelling', isApplied: false, consequences: [] }),
    ]);
  });

  it('R20 says which window decided', () => {
    expect(explain(question()).windows).toEqual([
      {
        setBy: 'changes.swap-item.window',
        says: 'Closes 3600 seconds after the order was placed.',
        closesAt: '2026-11-23T10:00:00.000Z',
        isDecisive: false,
      },
      {
        setBy: 'rule "express"',
        says: 'Closes 600 seconds after the order was placed.',
        closesAt: '2026-11-23T09:10:00.000Z',
        isDecisive: true,
      },
      {
        setBy: 'rule "express"',
        says: 'Closes at the warehouse’s next pick at 14:00.',
        closesAt: '2026-11-23T13:00:00.000Z',
        isDecisive: false,
      },
    ]);
  });

  it.each<[string, Partial<Question>]>([
    ['Open until 2026-11-23T09:10:00.000Z. The shop has to agree.', {}],
    ['Open until 2026-11-23T10:00:00.000Z.', { kind: 'cancel-order' }],
    [
      'Closed since 2026-11-23T09:10:00.000Z: edit_window_passed.',
      { nowMs: Date.parse('2026-11-23T09:30:00Z') },
    ],
    ['Closed: rule_denied.', { items: [aLine({ vendor: 'Atelier' })] }],
    [
      'Open until fulfilment starts.',
      { config: someConfig({ changes: { 'swap-item': { window: { until: 'fulfillment' } } } }) },
    ],
    [
      'Closed until 2026-11-23T11:00:00.000Z: edit_window_not_open.',
      {
        config: someConfig({
          changes: {
            'swap-item': { window: { blackouts: [{ from: '2026-11-23T09:00', to: '2026-11-23T11:00' }] } },
          },
        }),
      },
    ],
  ])('R20 says "%s"', (outcome, fields) => {
    expect(explain(question(fields)).outcome).toBe(outcome);
  });

  it('R20 agrees with the decision about which rules applied', () => {
    const applied = explain(question()).rules.filter(({ isApplied }) => isApplied);
    expect(applied.map(({ name }) => name)).toEqual(decide(question()).applied.map(({ name }) => name));
  });

  it('R20 says nothing that is known of the order or its shopper', () => {
    const text = JSON.stringify(explain(question()));
    for (const secret of ['secret-club', 'Mara', 'example.com', 'Berlin', '10155', '58.00']) {
      expect(text).not.toContain(secret);
    }
  });
});
