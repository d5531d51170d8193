import type { SettlementAction } from '@amend/contract';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';

import { anEdit } from '../../test/ledger/an-edit.ts';
import type { Effect } from '../changes/effect.ts';
import type { LedgerEdit } from '../ledger.ts';
import { money } from '../money.ts';
import { shareOut, withThoseOnTop } from './open-edits.ts';
import { nothingToSettle } from './settlement.ts';

/** An edit in the order whose difference is open. */
function open(id: string, action: SettlementAction, amount: string, fields: Partial<LedgerEdit> = {}) {
  const settlement = {
    ...nothingToSettle('EUR'),
    action,
    state: 'open' as const,
    amount: money(amount, 'EUR'),
  };
  const landed = { ...anEdit().landed, items: true, lineIds: [] };
  return anEdit({ id, status: 'committed', step: 'done', landed, settlement, ...fields });
}

function unpaid(edits: readonly LedgerEdit[], due: string) {
  return shareOut(edits, new Decimal(due)).map(({ edit, unpaid: amount }) => [edit.id, amount.toNumber()]);
}

describe('shareOut', () => {
  const edits = [open('first', 'collect', '10'), open('second', 'collect', '4')];

  it.each([
    ['nothing', '14', 10, 4],
    ['a part of the first', '11', 7, 4],
    ['the first', '4', 0, 4],
    ['the first and a part of the second', '1', 0, 1],
    ['everything', '0', 0, 0],
    ['too much', '-3', 0, 0],
  ])('S5 counts what was paid for the oldest first: %s', (_, due, first, second) => {
    expect(unpaid(edits, due)).toEqual([
      ['first', first],
      ['second', second],
    ]);
  });

  it('S5 S11 takes what the shop owes for another edit for no payment', () => {
    expect(unpaid([...edits, open('third', 'refund', '4')], '10')).toEqual([
      ['first', 10],
      ['second', 4],
    ]);
  });

  it('S2 S5 takes what is reserved and no longer needed for no payment, where it came to be so meanwhile', () => {
    const cheaper = open('cheaper', 'none', '0', { status: 'settled', difference: money('-4', 'EUR') });
    expect(unpaid([...edits, cheaper], '10')).toEqual([
      ['first', 10],
      ['second', 4],
    ]);
    expect(unpaid([cheaper, ...edits], '10')).toEqual([
      ['first', 6],
      ['second', 4],
    ]);
  });

  it('S5 leaves out what the order is short of besides', () => {
    expect(unpaid(edits, '50')).toEqual([
      ['first', 10],
      ['second', 4],
    ]);
  });
});

const item = {
  variantId: '1',
  title: 'Mug',
  variantTitle: null,
  imageUrl: null,
  unitPrice: money('16', 'EUR'),
};

/** What sets the units of a line. */
function onLine(lineId: string): Effect[] {
  const line = { lineId, unitsBefore: 1, unitsAfter: 2, priceBefore: money('16', 'EUR') };
  return [{ kind: 'set-quantity', item, line }];
}

function shipping(): Effect[] {
  const after = { id: null, title: 'Express', price: money('9.90', 'EUR') };
  return [{ kind: 'change-shipping', before: [], after }];
}

const idsOf = (edits: readonly LedgerEdit[]) =>
  withThoseOnTop(edits[1] ?? anEdit(), edits).map(({ id }) => id);

describe('withThoseOnTop', () => {
  const added = { ...anEdit().landed, items: true, lineIds: ['new'] };
  const addition = open('late', 'collect', '16', {
    landed: added,
    effects: [{ kind: 'add-item', item, quantity: 1 }, ...onLine('7001')],
  });
  const earlier = open('earlier', 'collect', '16', { effects: onLine('7001') });

  it.each([
    ['a line that it changed', onLine('7001'), ['later', 'late']],
    ['a line that it added', onLine('new'), ['later', 'late']],
    ['a line that was there', onLine('7002'), ['late']],
    ['a line that another edit added', onLine('other'), ['late']],
    ['the way to ship, which it left alone', shipping(), ['late']],
  ])('S8 looks at later edits only: one of %s', (_, effects, ids) => {
    expect(idsOf([earlier, addition, open('later', 'collect', '16', { effects })])).toEqual(ids);
  });

  it('S8 takes what stands on those, the newest first, and nothing that is gone', () => {
    const later = open('later', 'collect', '16', {
      effects: onLine('new'),
      landed: { ...added, lineIds: ['newer'] },
    });
    const last = open('last', 'refund', '16', { effects: onLine('newer') });
    const gone = open('gone', 'collect', '16', { effects: onLine('new'), status: 'reverted' });
    expect(idsOf([earlier, addition, later, gone, last])).toEqual(['last', 'later', 'late']);
  });

  it('S8 takes later ways to ship with one that is late', () => {
    const late = open('late', 'collect', '5', { effects: shipping() });
    expect(idsOf([earlier, late, open('later', 'refund', '5', { effects: shipping() })])).toEqual([
      'later',
      'late',
    ]);
  });

  it('S8 takes what changed any line that came since, where it is not known which lines it added', () => {
    const landed = { ...added, lineIds: null };
    const late = { ...addition, landed };
    expect(idsOf([earlier, late, open('later', 'collect', '16', { effects: onLine('other') })])).toEqual([
      'later',
      'late',
    ]);
  });
});
