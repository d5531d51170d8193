import { describe, expect, it } from 'vitest';

import {
  addressInShopify,
  change,
  correction,
  createKit,
  createShopper,
  lineIdOf,
  linesInShopify,
  operationsSince,
  problemOf,
  variantIdOf,
} from './kit.ts';

async function open(options: Parameters<typeof createKit>[0] = {}) {
  const kit = await createKit({ engine: { orderCacheMs: 0 }, ...options });
  const shopper = await createShopper(kit, '#1001');
  const inShopify = () => {
    const order = kit.simulator.state.orders.find(({ id }) => String(id) === shopper.orderId);
    if (!order) throw new Error('The order is gone.');
    return order;
  };
  return { kit, shopper, inShopify };
}

describe('correct-contact', () => {
  it('writes the e-mail address, and the phone number as E.164 of the destination', async () => {
    const { shopper, inShopify } = await open();
    const { edit } = await change(shopper, [
      { kind: 'correct-contact', email: 'lena@example.org', phone: '030 123456' },
    ]);
    expect(edit).toMatchObject({ status: 'settled', effects: [{ after: { phone: '+4930123456' } }] });
    expect(inShopify()).toMatchObject({ email: 'lena@example.org', phone: '+4930123456' });
  });

  it.each([
    [{ email: 'lena' }, 422, 'body_invalid'],
    [{ phone: '+1 2345' }, 422, 'contact_invalid'],
    [{}, 422, 'body_invalid'],
  ])('refuses %o', async (contact, status, code) => {
    const { shopper } = await open();
    const response = await shopper.call('POST', '/quotes', {
      changes: [{ kind: 'correct-contact', ...contact }],
    });
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ code });
  });
});

describe('add-note', () => {
  it('puts notes beside what other apps wrote on the order, replaces them and takes them off', async () => {
    const { shopper, inShopify } = await open();
    inShopify().customAttributes = [{ key: 'Gift wrap', value: 'Yes' }];
    await change(shopper, [
      { kind: 'add-note', topic: 'gift-message', text: 'Happy birthday' },
      { kind: 'add-note', topic: 'delivery-instruction', text: 'Ring twice' },
    ]);
    expect(inShopify().customAttributes).toEqual([
      { key: 'Gift wrap', value: 'Yes' },
      { key: 'Gift message', value: 'Happy birthday' },
      { key: 'Delivery instruction', value: 'Ring twice' },
    ]);
    await change(shopper, [{ kind: 'add-note', topic: 'gift-message', text: ' ' }], 'intent-0002');
    expect((await shopper.readOrder()).notes).toEqual([
      { topic: 'delivery-instruction', text: 'Ring twice' },
    ]);
  });
});

describe('an edit of several changes', () => {
  it('E5 lands whole: items and details under one key', async () => {
    const { kit, shopper } = await open();
    const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL');
    const changes = [
      ...(await correction(shopper, { zip: '10115' })),
      { kind: 'swap-item', lineId: lineIdOf(kit.simulator, '#1001', 0), variantId },
      { kind: 'add-note', topic: 'gift-message', text: 'For you' },
    ] as const;
    const asked = kit.simulator.log.length;
    const { quote } = await change(shopper, changes);
    expect(quote.difference.amount).toBe('4.00');
    expect(operationsSince(kit, asked)).toEqual([
      'BeginEdit',
      'StageEdit',
      'BeginEdit',
      'StageEdit',
      'HoldFulfillmentOrders',
      'UpdateOrder',
      'CommitEdit',
      'ReadSettlement',
    ]);
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10115' });
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Linen shirt', 'Ink / XL', 1]);
  });

  it('E5 takes the address back where the items cannot be committed', async () => {
    const { kit, shopper } = await open();
    const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L');
    const changes = [
      ...(await correction(shopper, { zip: '10115' })),
      { kind: 'swap-item', lineId: lineIdOf(kit.simulator, '#1001', 0), variantId },
    ] as const;
    const quote = await shopper.quote(changes);
    kit.simulator.fail({
      operation: 'CommitEdit',
      kind: 'meanwhile',
      act: () => void kit.simulator.fulfil(shopper.orderId),
    });
    const response = await shopper.accept(changes, quote);
    expect(await problemOf(response)).toMatchObject({ code: 'fulfillment_started' });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10155' });
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Linen shirt', 'Sage / M', 1]);
  });

  it('refuses changes that contradict each other', async () => {
    const { kit, shopper } = await open();
    const lineId = lineIdOf(kit.simulator, '#1001', 1);
    const response = await shopper.call('POST', '/quotes', {
      changes: [
        { kind: 'set-quantity', lineId, quantity: 1 },
        { kind: 'set-quantity', lineId, quantity: 3 },
      ],
    });
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({ code: 'body_invalid' });
  });
});

describe('cancel-order', () => {
  it('E1 cancels, gives back what was shown, and puts the units back into stock', async () => {
    const { kit, shopper, inShopify } = await open({
      config: { changes: { 'cancel-order': { reasons: [{ id: 'late', title: 'Takes too long' }] } } },
    });
    const { quote, edit } = await change(shopper, [{ kind: 'cancel-order', reason: 'late' }]);
    expect(quote).toMatchObject({
      difference: { amount: '-104.90' },
      total: { amount: '0.00' },
      effects: [{ kind: 'cancel-order', refund: { amount: '104.90' }, refundMethod: 'original-payment' }],
    });
    expect(edit).toMatchObject({ status: 'settled', settlement: { action: 'none' } });
    expect(inShopify()).toMatchObject({ cancelReason: 'CUSTOMER' });
    expect(inShopify().cancelledAt).not.toBeNull();
    expect(kit.reports).toEqual([]);
    expect((await shopper.accept([{ kind: 'cancel-order', reason: 'late' }], quote)).status).toBe(200);
  });

  it('E6 waits for Shopify’s job, and says so while it is not known', async () => {
    const { kit, shopper, inShopify } = await open({ simulator: { switches: { orderCancelSeconds: 30 } } });
    const changes = [{ kind: 'cancel-order' }] as const;
    const quote = await shopper.quote(changes);
    const response = await shopper.accept(changes, quote);
    expect(await problemOf(response)).toMatchObject({ code: 'outcome_unknown' });
    expect(inShopify().cancelledAt).toBeNull();
    kit.clock.advanceSeconds(30);
    expect((await shopper.accept(changes, quote)).status).toBe(200);
    expect(kit.simulator.log.filter(({ rootFields }) => rootFields.includes('orderCancel'))).toHaveLength(1);
  });

  it('E12 says that it was not cancelled where the warehouse was faster than Shopify’s job', async () => {
    const { kit, shopper, inShopify } = await open({ simulator: { switches: { orderCancelSeconds: 30 } } });
    const changes = [{ kind: 'cancel-order' }] as const;
    const quote = await shopper.quote(changes);
    await shopper.accept(changes, quote);
    kit.simulator.fulfil(shopper.orderId);
    kit.clock.advanceSeconds(30);
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({ code: 'fulfillment_started' });
    expect(inShopify().cancelledAt).toBeNull();
  });
});
