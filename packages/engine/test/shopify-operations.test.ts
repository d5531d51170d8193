import { createSimulator, DEFAULT_ACCESS_TOKEN, parseShopSeed } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';
import { describe, expect, it } from 'vitest';

import { fixedAccessToken } from '../src/access/access-tokens.ts';
import { addTags } from '../src/shopify/add-tags.ts';
import { createAdmin } from '../src/shopify/admin.ts';
import { beginEdit } from '../src/shopify/begin-edit.ts';
import { createBudget } from '../src/shopify/budget/create-budget.ts';
import type { CalculatedOrder } from '../src/shopify/calculated-order.ts';
import { startCancellation } from '../src/shopify/cancel-order.ts';
import { commitEdit } from '../src/shopify/commit-edit.ts';
import { gidOf } from '../src/shopify/gid.ts';
import { holdFulfillmentOrders } from '../src/shopify/hold-fulfillment-orders.ts';
import { moveFulfillmentOrder } from '../src/shopify/move-fulfillment-order.ts';
import { readAppId } from '../src/shopify/read-app-id.ts';
import { hasCancellationFailed } from '../src/shopify/read-cancellation.ts';
import { readNetOrder } from '../src/shopify/read-net-order.ts';
import { readOfferVariants } from '../src/shopify/read-offer-variants.ts';
import { readOrder } from '../src/shopify/read-order.ts';
import { readProductVariants } from '../src/shopify/read-product-variants.ts';
import { readVariants } from '../src/shopify/read-variants.ts';
import { removeTags } from '../src/shopify/remove-tags.ts';
import { stageEdit } from '../src/shopify/stage-edit.ts';
import { updateOrder } from '../src/shopify/update-order.ts';
import { anAddress } from './an-address.ts';

const schema = await loadAdminSchema();
const now = () => new Date('2026-11-23T10:30:00Z');

/** A shop with one order of so many shirts, each a line of its own, and what was said to it so far. */
function openShop(lines = 2, catalogue: object = {}) {
  const shirt = { product: 'linen-shirt', variant: 'Sage / M', quantity: 2, percentOff: 10 };
  const order = { address: { countryCode: 'DE' }, items: Array.from({ length: lines }, () => shirt) };
  const simulator = createSimulator({ schema, now, shop: parseShopSeed({ ...catalogue, orders: [order] }) });
  const admin = createAdmin({
    tokens: fixedAccessToken(DEFAULT_ACCESS_TOKEN),
    apiVersion: '2026-10',
    origin: 'https://nordlys.myshopify.com',
    timeoutMs: 5000,
    patienceMs: 8000,
    now,
    fetch: (...request) => simulator.fetch(new Request(...request)),
    budget: createBudget({ now, sleep: () => Promise.resolve() }),
  });
  const [placed] = simulator.state.orders;
  const [product] = simulator.state.products;
  if (placed === undefined || product === undefined) throw new Error('The shop has an order and products.');
  const said = () =>
    simulator.log.map(({ operationName, status, errors, userErrors }) => ({
      operationName,
      status,
      objections: [...errors, ...userErrors],
    }));
  return {
    admin,
    simulator,
    said,
    orderId: String(placed.id),
    fulfillmentOrderId: gidOf('FulfillmentOrder', String(placed.fulfillmentOrders[0]?.id)),
    productId: String(product.id),
    variantId: String(product.variants[0]?.id),
  };
}

const taken = (...names: readonly string[]) =>
  names.map((operationName) => ({ operationName, status: 200, objections: [] }));

async function begin({ admin, orderId }: ReturnType<typeof openShop>): Promise<CalculatedOrder> {
  const begun = await beginEdit(admin, orderId);
  if (!begun.ok) throw new Error(begun.messages.join());
  return begun.calculated;
}

describe('the operations that are sent to Shopify', () => {
  it('read an order, and the lines behind its first page', async () => {
    const { admin, orderId, said } = openShop(30);
    expect((await readOrder(admin, orderId))?.lines).toHaveLength(30);
    expect(said()).toEqual(taken('ReadOrder', 'ReadOrderLines'));
  });

  it('read an order as systems are told of it, and the lines behind its first page', async () => {
    const { admin, orderId, said } = openShop(30);
    const facts = await readNetOrder(admin, orderId);
    expect(facts?.lines).toHaveLength(30);
    expect(facts?.lines.at(-1)).toMatchObject({ currentQuantity: 2, allocations: [{ title: '10% off' }] });
    expect(await readNetOrder(admin, '1')).toBeNull();
    expect(said()).toEqual(taken('ReadNetOrder', 'ReadNetOrderLines', 'ReadNetOrder'));
  });

  it('read which app Amend is', async () => {
    const { admin, said } = openShop();
    expect(await readAppId(admin)).toMatch(/^gid:\/\/shopify\/App\/\d+$/);
    expect(said()).toEqual(taken('ReadAppId'));
  });

  it('read variants, those of a product with their prices in a country', async () => {
    const { admin, productId, variantId, said } = openShop();
    expect(await readVariants(admin, [variantId, '1'])).toMatchObject([{ id: variantId }]);
    expect(await readOfferVariants(admin, [variantId, '1'], 'US')).toMatchObject([
      { item: { variantId, productId }, unitPrice: { currencyCode: 'USD' } },
    ]);
    const variants = await readProductVariants(admin, [productId], 'US');
    expect(variants.get(productId)).toContainEqual(
      expect.objectContaining({ variantId, unitPrice: { amount: '75.00', currencyCode: 'USD' } }),
    );
    await readProductVariants(admin, [productId], null);
    expect(said()).toEqual(
      taken('ReadVariants', 'ReadOfferVariants', 'ReadProductVariants', 'ReadProductVariants'),
    );
  });

  it('read how the values of an option look, and leave out a colour that is none', async () => {
    const shirt = {
      title: 'Linen shirt',
      options: ['Hue', 'Size'],
      swatches: [
        { option: 'Hue', value: 'Sage', color: '#9DB09A' },
        { option: 'Hue', value: 'Check', color: '#FFFFFF', picture: 'linen-shirt-ink' },
        { option: 'Hue', value: 'Odd', color: '#000000' },
      ],
      variants: ['Sage', 'Check', 'Odd'].map((hue) => ({ price: '20.00', options: [hue, 'M'] })),
    };
    const { admin, productId, simulator } = openShop(1, { products: [shirt] });
    const [hue] = simulator.state.products[0]?.options ?? [];
    Object.assign(hue?.swatches?.[2] ?? {}, { color: 'url(https://evil.test)' });
    const variants = await readProductVariants(admin, [productId], 'DE');
    expect(variants.get(productId)?.map(({ options }) => options)).toEqual(
      [
        { color: '#9DB09A', imageUrl: null },
        { color: '#FFFFFF', imageUrl: 'https://nordlys.myshopify.com/cdn/linen-shirt-ink.svg' },
        null,
      ].map((swatch, at) => [
        { name: 'Hue', value: ['Sage', 'Check', 'Odd'][at], swatch },
        { name: 'Size', value: 'M', swatch: null },
      ]),
    );
  });

  it('begin an edit, stage everything that can be staged, and commit it', async () => {
    const shop = openShop();
    const { admin, variantId, orderId, said } = shop;
    const { id, lines } = await begin(shop);
    const [first, second] = lines;
    const price = { amount: '4.90', currencyCode: 'EUR' };
    if (first === undefined || second === undefined) throw new Error('The order has two lines.');
    const staging = await stageEdit(admin, id, [
      { do: 'add-variant', variantId, quantity: 1 },
      { do: 'set-quantity', lineId: first.id, quantity: 1, isRestocked: true },
      { do: 'remove-discount', discountId: first.discounts[0]?.id ?? '' },
      { do: 'add-discount', lineId: first.id, description: 'Deal', value: price },
      { do: 'add-discount', lineId: second.id, description: 'More', value: 5 },
      { do: 'add-shipping', title: 'Express', price },
    ]);
    if (!staging.ok) throw new Error(staging.refusals.flatMap(({ messages }) => messages).join());
    const added = staging.calculated.shippingLines.find(({ title }) => title === 'Express');
    const shippingLineId = added?.id ?? '';
    const unstaging = await stageEdit(admin, id, [{ do: 'remove-shipping', shippingLineId }]);
    const committed = await commitEdit(admin, id, 'Asked for by the shopper');
    if (!unstaging.ok || !committed.ok) throw new Error('Shopify refused.');
    expect(committed.facts).toMatchObject({ id: orderId, total: unstaging.calculated.total });
    expect(said()).toEqual(taken('BeginEdit', 'StageEdit', 'StageEdit', 'CommitEdit'));
  });

  it('write over an order, tag it, and take tags off it', async () => {
    const { admin, orderId, said } = openShop();
    const order = { id: orderId, customAttributes: [] };
    const shippingAddress = anAddress();
    const attributes = { gift: 'yes' };
    const updated = await updateOrder(admin, order, {
      shippingAddress,
      email: 'ada@example.com',
      phone: '+4930901820',
      attributes,
    });
    expect(updated).toMatchObject({ ok: true, standing: { shippingAddress, email: 'ada@example.com' } });
    expect(await addTags(admin, orderId, ['amended'])).toEqual([]);
    expect((await readOrder(admin, orderId))?.tags).toEqual(['amended']);
    expect(await removeTags(admin, orderId, ['amended', 'never there'])).toEqual([]);
    expect((await readOrder(admin, orderId))?.tags).toEqual([]);
    expect(said()).toEqual(taken('UpdateOrder', 'AddTags', 'ReadOrder', 'RemoveTags', 'ReadOrder'));
  });

  it('hold a fulfilment order, and have another place pack it', async () => {
    const { admin, simulator, orderId, fulfillmentOrderId: id, said } = openShop();
    const elsewhere = simulator.state.shop.otherLocations?.[0];
    expect(await moveFulfillmentOrder(admin, id, String(elsewhere?.id))).toEqual([]);
    const hold = { reason: 'AWAITING_PAYMENT', reasonNotes: 'Owes 4 euros', handle: 'amend-1' };
    expect(await holdFulfillmentOrders(admin, [id], hold)).toEqual([]);
    expect(await readOrder(admin, orderId)).toMatchObject({ fulfillmentOrders: [{ status: 'ON_HOLD' }] });
    expect(said()).toEqual(taken('MoveFulfillmentOrder', 'HoldFulfillmentOrders', 'ReadOrder'));
  });

  it.each(['original-payment', 'store-credit'] as const)(
    'cancel an order, refunded as %s',
    async (refundMethod) => {
      const { admin, orderId, said } = openShop();
      const wish = { refundMethod, isRestocked: true, staffNote: 'Changed their mind' };
      const started = await startCancellation(admin, orderId, wish);
      if (!started.ok || started.jobId === null) throw new Error('Shopify refused.');
      expect(await hasCancellationFailed(admin, started.jobId)).toBe(false);
      expect(await readOrder(admin, orderId)).toMatchObject({ cancelledAt: '2026-11-23T10:30:00Z' });
      expect(said()).toEqual(taken('CancelOrder', 'ReadCancellation', 'ReadOrder'));
    },
  );
});
