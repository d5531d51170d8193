import { describe, expect, it } from 'vitest';

import {
  addressInShopify,
  change,
  correction,
  createKit,
  createShopper,
  lineIdOf,
  linesInShopify,
  orderIdOf,
  problemOf,
  variantIdOf,
} from './kit.ts';
import { holdsIn, linesIn, openOrder, pass } from './settling.ts';

async function open(name = '#1001', options: Parameters<typeof createKit>[0] = {}) {
  const kit = await createKit({ engine: { orderCacheMs: 0 }, ...options });
  const shopper = await createShopper(kit, name);
  return { kit, shopper, order: await shopper.readOrder() };
}

// What a typical open attempt at order editing gets wrong.
describe('mistakes that others have made', () => {
  it('E11 money is never a float: ten times ten cents are one euro', async () => {
    const { kit, shopper } = await open();
    const variant = kit.simulator.state.products.flatMap(({ variants }) => variants)[0];
    if (!variant) throw new Error('The shop sells nothing.');
    Object.assign(variant, { price: 10, stock: 100 });
    const changes = [{ kind: 'add-item', variantId: String(variant.id), quantity: 3 }] as const;
    const { quote } = await change(shopper, changes);
    expect(quote.difference.amount).toBe('0.30');
    expect(quote.total.amount).toBe('105.20');
  });

  it('E11 amounts are those the shopper paid in, not the shop’s', async () => {
    const { kit, shopper, order } = await open('#1014');
    expect(order.total.currencyCode).toBe('USD');
    const mug = variantIdOf(kit.simulator, 'enamel-mug', 'Forest');
    const { quote } = await change(shopper, [{ kind: 'add-item', variantId: mug, quantity: 1 }]);
    expect(quote.difference.currencyCode).toBe('USD');
    expect(Number(quote.difference.amount)).toBeGreaterThan(16);
  });

  it('E1 tax is what Shopify calculates, and shipping is not part of it', async () => {
    const { kit, shopper } = await open();
    const changes = [
      { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 1 },
    ] as const;
    const { price } = await shopper.quote(changes);
    expect(price?.before).toMatchObject({
      subtotal: { amount: '100.00' },
      shipping: { amount: '4.90' },
      tax: { amount: '16.75' },
      total: { amount: '104.90' },
    });
    expect(price?.after).toMatchObject({ shipping: { amount: '4.90' }, total: { amount: '88.90' } });
  });

  it('T1 a token that is not good opens nothing, whatever digits stand in the address', async () => {
    const { kit } = await open();
    const asked = kit.simulator.log.length;
    for (const digits of ['1001', orderIdOf(kit.simulator, '#1001')]) {
      const response = await kit.api.request(`/v1/orders/${digits}`, {
        headers: { authorization: 'Bearer not.a.token' },
      });
      expect(response.status).toBe(401);
    }
    expect(kit.simulator.log).toHaveLength(asked);
  });

  it('E5 an address is not left changed where the items could not be', async () => {
    const { kit, shopper } = await open();
    const changes = [
      ...(await correction(shopper, { zip: '10115' })),
      { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 1 },
    ] as const;
    const quote = await shopper.quote(changes);
    kit.simulator.fail({ operation: 'CommitEdit', kind: 'user-error', message: 'No.' });
    const response = await shopper.accept(changes, quote);
    expect(response.ok).toBe(false);
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10155' });
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Enamel mug', 'Cream', 2]);
  });

  it('E7 E8 what has to be paid is held before it is in the order, and leaves the order where nobody pays', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const before = linesIn(kit);
    await change(shopper, [dearer]);
    const operations = kit.simulator.log.map(({ operationName }) => operationName);
    const [held, committed] = ['HoldFulfillmentOrders', 'CommitEdit'].map((name) => operations.indexOf(name));
    expect(held).toBeGreaterThan(-1);
    expect(held).toBeLessThan(committed ?? 0);
    await pass(kit, 3720);
    expect(linesIn(kit).toSorted()).toEqual(before.toSorted());
    expect(holdsIn(kit)).toEqual([]);
  });

  it('E12 a cancellation that Shopify refuses is refused, and no money moves', async () => {
    const { kit, shopper } = await open();
    const changes = [{ kind: 'cancel-order' }] as const;
    const quote = await shopper.quote(changes);
    kit.simulator.fail({
      operation: 'CancelOrder',
      kind: 'meanwhile',
      act: () => kit.simulator.fulfil(shopper.orderId),
    });
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({ code: 'fulfillment_started' });
    const inShopify = kit.simulator.state.orders.find(({ id }) => String(id) === shopper.orderId);
    expect(inShopify).toMatchObject({ cancelledAt: null, refunds: [] });
    expect((await shopper.readOrder()).cancelledAt).toBeNull();
  });

  it('E12 a line is found by its id alone, not because it is the only one', async () => {
    const { shopper, order } = await open('#1016');
    const [line] = order.lines;
    const response = await shopper.call('POST', '/quotes', {
      changes: [{ kind: 'set-quantity', lineId: `${line?.id}9`, quantity: 1 }],
    });
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({ code: 'line_not_found' });
  });

  it('E12 two lines of the same title are two lines', async () => {
    const { kit, shopper } = await open();
    const variantId = variantIdOf(kit.simulator, 'enamel-mug', 'Cream');
    await change(shopper, [{ kind: 'add-item', variantId, quantity: 3 }]);
    const added = (await shopper.readOrder()).lines.find(({ quantity }) => quantity === 3);
    await change(shopper, [{ kind: 'set-quantity', lineId: added?.id ?? '', quantity: 1 }], 'intent-0002');
    expect(linesInShopify(kit, shopper.orderId)).toEqual([
      ['Linen shirt', 'Sage / M', 1],
      ['Enamel mug', 'Cream', 2],
      ['Enamel mug', 'Cream', 1],
    ]);
  });
});
