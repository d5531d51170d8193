import { describe, expect, it } from 'vitest';

import { parseShopSeed } from '../src/index.ts';
import { startInbox } from './reader.ts';
import { ask, orderOf } from './start.ts';

describe('what a change tells', () => {
  it('names the vendor, the weight and the rate that the seed says', async () => {
    const shop = parseShopSeed({
      products: [{ title: 'Bed', vendor: 'Holz', variants: [{ price: '900', weightGrams: 40_000 }] }],
      shippingRates: {
        van: { title: 'Van', price: '9', code: 'VAN', source: 'Vans', carrierIdentifier: 'v1' },
      },
      orders: [{ address: { countryCode: 'DE' }, items: [{ product: 'bed' }], shipping: 'van' }],
    });
    const { simulator, received } = startInbox(['orders/create'], { shop });
    simulator.announce('orders/create', orderOf(simulator, 1001).gid);
    await simulator.clock.settle();
    expect(received[0]?.body).toMatchObject({
      line_items: [{ vendor: 'Holz', grams: 40_000 }],
      shipping_lines: [{ code: 'VAN', source: 'Vans', carrier_identifier: 'v1' }],
    });
  });

  it('a new note: orders/updated, with the order as REST writes it', async () => {
    const { simulator, received } = startInbox(['orders/create', 'orders/updated', 'orders/paid']);
    const { gid, id, lines } = orderOf(simulator, 1001);
    await ask(
      simulator,
      `mutation { orderUpdate(input: { id: "${gid}", note: "Hello" }) { userErrors { message } } }`,
    );
    await simulator.clock.settle();
    const { body } = await ask(
      simulator,
      `{ order(id: "${gid}") { totalPriceSet { shopMoney { amount } } checkoutToken confirmationNumber statusPageUrl } }`,
    );
    const { order } = JSON.parse(JSON.stringify(body)).data;
    expect(received.map(({ topic }) => topic)).toEqual(['orders/updated']);
    expect(received[0]?.body).toMatchObject({
      id,
      admin_graphql_api_id: gid,
      name: '#1001',
      number: 1,
      order_number: 1001,
      note: 'Hello',
      currency: 'EUR',
      presentment_currency: 'EUR',
      financial_status: 'paid',
      fulfillment_status: null,
      checkout_token: order.checkoutToken,
      confirmation_number: order.confirmationNumber,
      order_status_url: order.statusPageUrl,
      shipping_address: { city: 'Berlin', country: 'Germany', country_code: 'DE' },
      line_items: lines.map((line) => ({ id: line.id, quantity: line.quantity, fulfillment_status: null })),
      refunds: [],
      fulfillments: [],
      updated_at: '2026-11-23T11:30:00+01:00',
    });
    expect(Number(received[0]?.body['total_price'])).toBe(Number(order.totalPriceSet.shopMoney.amount));
    expect(received[0]?.body['total_price']).toMatch(/^\d+\.\d\d$/);
  });

  it('a parcel: fulfillments/create and orders/fulfilled, then each scan', async () => {
    const { simulator, received, topics } = startInbox([
      'fulfillments/create',
      'fulfillments/update',
      'fulfillment_events/create',
      'orders/fulfilled',
      'orders/partially_fulfilled',
      'orders/updated',
    ]);
    const { gid, id } = orderOf(simulator, 1001);
    simulator.fulfil(gid, { company: 'DHL', trackingNumber: '00340434' });
    simulator.scan(gid);
    await simulator.clock.settle();
    expect(topics()).toEqual([
      'fulfillments/create',
      'orders/fulfilled',
      'orders/updated',
      'fulfillments/update',
      'fulfillment_events/create',
      'orders/updated',
    ]);
    expect(received[0]?.body).toMatchObject({
      order_id: id,
      status: 'success',
      tracking_number: '00340434',
      shipment_status: null,
    });
    expect(received[1]?.body).toMatchObject({ fulfillment_status: 'fulfilled' });
    expect(received[4]?.body).toMatchObject({ order_id: id, status: 'label_printed', country: 'Germany' });
  });

  it('a part of the goods: orders/partially_fulfilled', async () => {
    const { simulator, topics } = startInbox(['orders/fulfilled', 'orders/partially_fulfilled']);
    const order = simulator.state.orders.find(
      (each) =>
        each.lines.length > 1 &&
        each.fulfillments.length === 0 &&
        each.fulfillmentOrders[0]?.status === 'OPEN',
    );
    simulator.fulfil(String(order?.id), { lineId: String(order?.lines[0]?.id) });
    await simulator.clock.settle();
    expect(topics()).toEqual(['orders/partially_fulfilled']);
  });

  it('a cancellation: the refund, its transaction, and orders/cancelled', async () => {
    const { simulator, received, topics } = startInbox([
      'orders/cancelled',
      'orders/updated',
      'refunds/create',
      'order_transactions/create',
    ]);
    const { gid, id } = orderOf(simulator, 1001);
    simulator.cancel(gid, { reason: 'CUSTOMER' });
    await simulator.clock.settle();
    expect(topics()).toEqual([
      'order_transactions/create',
      'refunds/create',
      'orders/cancelled',
      'orders/updated',
    ]);
    expect(received[0]?.body).toMatchObject({ order_id: id, kind: 'refund', status: 'success' });
    expect(received[1]?.body).toMatchObject({ order_id: id, transactions: [{ kind: 'refund' }] });
    expect(received[2]?.body).toMatchObject({ cancel_reason: 'customer', financial_status: 'refunded' });
  });

  it('yen without decimals, dollars with two', async () => {
    const { simulator, received } = startInbox(['orders/create']);
    const yen = simulator.state.orders.find((order) => order.presentmentCurrencyCode === 'JPY');
    simulator.announce('orders/create', String(yen?.id));
    await simulator.clock.settle();
    expect(received[0]?.body['total_price_set']).toEqual({
      shop_money: { amount: expect.stringMatching(/^\d+\.\d\d$/), currency_code: 'EUR' },
      presentment_money: { amount: expect.stringMatching(/^\d+$/), currency_code: 'JPY' },
    });
  });

  it('no names, addresses, phones and e-mails to an app without level 2', async () => {
    const { simulator, received } = startInbox(['orders/updated'], { app: { customerDataLevel: 1 } });
    const { gid, email } = orderOf(simulator, 1001);
    await ask(
      simulator,
      `mutation { orderUpdate(input: { id: "${gid}", note: "Hello" }) { userErrors { message } } }`,
    );
    await simulator.clock.settle();
    expect(received[0]?.body).toMatchObject({
      email: null,
      shipping_address: null,
      customer: { id: expect.any(Number), first_name: null, email: null },
    });
    expect(received[0]?.raw).not.toContain(email);
  });

  it('a hold: that it was placed, and that it was released', async () => {
    const { simulator, received, topics } = startInbox([
      'fulfillment_holds/added',
      'fulfillment_holds/released',
      'fulfillment_orders/placed_on_hold',
      'fulfillment_orders/hold_released',
    ]);
    const [fulfillmentOrder] = orderOf(simulator, 1001).fulfillmentOrders;
    const id = `gid://shopify/FulfillmentOrder/${fulfillmentOrder?.id ?? 0}`;
    const hold = 'reason: AWAITING_PAYMENT, reasonNotes: "4.00 EUR are due", handle: "amend-edit"';
    await ask(
      simulator,
      `mutation { fulfillmentOrderHold(id: "${id}", fulfillmentHold: { ${hold} }) { fulfillmentHold { id } userErrors { message } } }`,
    );
    await ask(simulator, `mutation { fulfillmentOrderReleaseHold(id: "${id}") { userErrors { message } } }`);
    await simulator.clock.settle();
    expect(topics()).toEqual([
      'fulfillment_holds/added',
      'fulfillment_orders/placed_on_hold',
      'fulfillment_holds/released',
      'fulfillment_orders/hold_released',
    ]);
    const created = {
      id: expect.stringMatching(/^gid:\/\/shopify\/FulfillmentHold\/\d+$/),
      reason: 'awaiting_payment',
      reason_notes: '4.00 EUR are due',
      handle: 'amend-edit',
      held_by_requesting_app: true,
      held_by_app: { id: 'gid://shopify/App/1' },
    };
    expect(received.map(({ body }) => body)).toMatchObject([
      { fulfillment_order: { id }, fulfillment_hold: created },
      {
        fulfillment_order: { id, status: 'on_hold', fulfillment_holds: [created] },
        remaining_fulfillment_order: null,
        created_fulfillment_hold: created,
      },
      { fulfillment_order: { id }, fulfillment_hold: created },
      { fulfillment_order: { id, status: 'open' } },
    ]);
  });

  it('an order edit: orders/edited with what was added and taken away, and orders/updated', async () => {
    const { simulator, received, topics } = startInbox(['orders/edited', 'orders/updated']);
    const { gid, id } = orderOf(simulator, 1001);
    const variant = simulator.state.products[4]?.variants[1];
    const begun = await ask(
      simulator,
      `mutation { orderEditBegin(id: "${gid}") { calculatedOrder { id lineItems(first: 1) { nodes { id quantity } } } userErrors { message } } }`,
    );
    const { calculatedOrder } = JSON.parse(JSON.stringify(begun.body)).data.orderEditBegin;
    const [line] = calculatedOrder.lineItems.nodes;
    const edit = `id: "${calculatedOrder.id}"`;
    for (const step of [
      `orderEditAddVariant(${edit}, variantId: "gid://shopify/ProductVariant/${variant?.id ?? 0}", quantity: 2) { userErrors { message } }`,
      `orderEditSetQuantity(${edit}, lineItemId: "${line.id}", quantity: 0) { userErrors { message } }`,
      `orderEditCommit(${edit}, notifyCustomer: true, staffNote: "swapped") { userErrors { message } }`,
    ]) {
      await ask(simulator, `mutation { ${step} }`);
    }
    await simulator.clock.settle();
    expect(topics()).toEqual(['orders/edited', 'orders/updated']);
    const added = orderOf(simulator, 1001).lines.at(-1);
    expect(received[0]?.body).toMatchObject({
      order_edit: {
        order_id: id,
        app_id: 1,
        notify_customer: true,
        staff_note: 'swapped',
        line_items: {
          additions: [{ id: added?.id, delta: 2 }],
          removals: [{ id: Number(/\d+$/.exec(line.id)?.[0]), delta: line.quantity }],
        },
      },
    });
  });
});
