import { createMemoryLedger } from '@amend/engine';
import type { AmendConfig } from '@amend/engine/config';
import { describe, expect, it } from 'vitest';

import { change, createKit, createShopper, lineIdOf, problemOf, variantIdOf } from './kit.ts';

async function open(rules: AmendConfig['rules'], options: Parameters<typeof createKit>[0] = {}) {
  const ledger = createMemoryLedger();
  const kit = await createKit({
    engine: { orderCacheMs: 0 },
    ledger,
    ...options,
    ...(rules ? { config: { rules } } : {}),
  });
  const shopper = await createShopper(kit, '#1001');
  const inShopify = () => kit.simulator.state.orders.find(({ name }) => name === '#1001');
  const mug = lineIdOf(kit.simulator, '#1001', 1);
  return { kit, ledger, shopper, mug, inShopify };
}

describe('rules of the merchant', () => {
  it('R6 deny in the merchant’s own words, by the item that a change touches', async () => {
    const { kit, shopper, mug } = await open([
      {
        name: 'Linen is final',
        when: { productTags: ['linen'] },
        then: { 'swap-item': { deny: 'Linen is cut for you and cannot be swapped.' } },
      },
    ]);
    const swap = (lineId: string, variantId: string) =>
      shopper.call('POST', '/quotes', { changes: [{ kind: 'swap-item', lineId, variantId }] });
    const refusedSwap = await swap(
      lineIdOf(kit.simulator, '#1001', 0),
      variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L'),
    );
    expect(refusedSwap.status).toBe(409);
    expect(await problemOf(refusedSwap)).toMatchObject({
      code: 'rule_denied',
      detail: 'Linen is cut for you and cannot be swapped.',
    });
    expect((await swap(mug, variantIdOf(kit.simulator, 'enamel-mug', 'Forest'))).status).toBe(200);
  });

  it('R6 look at what comes in as well as at what goes', async () => {
    const { kit, shopper } = await open([
      { name: 'No lamps', when: { skus: ['LAM-CHA', 'LAM-INK'] }, then: { 'add-item': { deny: true } } },
      {
        name: 'No wool',
        when: { productTags: ['wool'] },
        then: { 'add-item': { deny: 'Wool is sold out.' } },
      },
    ]);
    const response = await shopper.call('POST', '/quotes', {
      changes: [
        { kind: 'add-item', variantId: variantIdOf(kit.simulator, 'wool-socks', 'Ash / 40–43'), quantity: 1 },
      ],
    });
    expect(await problemOf(response)).toMatchObject({ code: 'rule_denied', detail: 'Wool is sold out.' });
  });

  it('R16 limit how much may be changed, and how often', async () => {
    const { shopper, mug } = await open([
      {
        name: 'Modest',
        when: {},
        then: { 'every-change': { limits: { editsPerOrder: 1, quantity: 3, shareOfOrderValue: '0.2' } } },
      },
    ]);
    const quote = (quantity: number) =>
      shopper.call('POST', '/quotes', { changes: [{ kind: 'set-quantity', lineId: mug, quantity }] });
    expect(await problemOf(await quote(4))).toMatchObject({ code: 'quantity_limit' });
    const { edit } = await change(shopper, [{ kind: 'set-quantity', lineId: mug, quantity: 3 }]);
    expect(edit.status).toBe('committed');
    expect(await problemOf(await quote(1))).toMatchObject({ code: 'edit_limit_reached' });
    expect((await shopper.readOrder()).editWindows['set-quantity']).toMatchObject({
      status: 'closed',
      reason: 'edit_limit_reached',
    });
  });

  it('R16 limit the share of the order that may move', async () => {
    const { kit, shopper } = await open([
      { name: 'Small', when: {}, then: { 'add-item': { limits: { shareOfOrderValue: '0.2' } } } },
    ]);
    const response = await shopper.call('POST', '/quotes', {
      changes: [
        { kind: 'add-item', variantId: variantIdOf(kit.simulator, 'wool-socks', 'Ash / 40–43'), quantity: 1 },
      ],
    });
    expect(await problemOf(response)).toMatchObject({ code: 'value_limit' });
  });

  it('R18 tag, hold and move the order once the change is in Shopify, and leave a trace of which rule applied', async () => {
    const { kit, shopper, mug, ledger, inShopify } = await open([
      {
        name: 'Fragile',
        version: '3',
        when: { productTags: ['kitchen'] },
        then: {
          'set-quantity': { tags: ['fragile', 'edited'], hold: { reason: 'OTHER', note: 'Pack again' } },
        },
      },
    ]);
    const { edit } = await change(shopper, [{ kind: 'set-quantity', lineId: mug, quantity: 1 }]);
    expect(inShopify()?.tags).toEqual(expect.arrayContaining(['fragile', 'edited']));
    expect(inShopify()?.fulfillmentOrders[0]).toMatchObject({
      status: 'ON_HOLD',
      holds: [{ handle: `amend-${edit.id}`, reason: 'OTHER' }],
    });
    expect(await ledger.findEdit(shopper.orderId, edit.id)).toMatchObject({
      rules: ['Fragile@3'],
      landed: { followUps: ['tag', 'hold'] },
      step: 'done',
    });
    expect(kit.reports).toEqual([]);
  });

  it('R20 are explained to the merchant: which applied, and why', async () => {
    const { kit, shopper, mug } = await open([
      { name: 'Kitchen', when: { productTags: ['kitchen'] }, then: { 'swap-item': { deny: true } } },
      { name: 'Lamps', when: { productTags: ['lamp'] }, then: { 'swap-item': { approval: true } } },
    ]);
    const answer = await kit.engine.explain(shopper.orderId, 'swap-item', mug);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        outcome: 'Closed: rule_denied.',
        rules: [
          { name: 'Kitchen', isApplied: true, condition: { holds: true } },
          { name: 'Lamps', isApplied: false, condition: { holds: false } },
        ],
        windows: [{ setBy: 'changes.swap-item.window' }],
      },
    });
  });

  it('E13 goes on with what a rule asks for after Shopify could not be reached, once', async () => {
    const { kit, shopper, mug, inShopify } = await open([
      { name: 'Tag', when: {}, then: { 'set-quantity': { tags: ['edited'], hold: { reason: 'OTHER' } } } },
    ]);
    kit.simulator.fail({ operation: 'HoldFulfillmentOrders', kind: 'drop-after' });
    const { edit } = await change(shopper, [{ kind: 'set-quantity', lineId: mug, quantity: 1 }]);
    expect(edit.status).toBe('committed');
    expect(await kit.engine.resume()).toBe(1);
    expect(inShopify()?.fulfillmentOrders[0]?.holds).toHaveLength(1);
    expect(await kit.engine.resume()).toBe(0);
  });
});
