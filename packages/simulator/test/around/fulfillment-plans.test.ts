import { describe, expect, it } from 'vitest';

import { parseShopSeed, type Simulator } from '../../src/index.ts';
import { startInbox } from '../reader.ts';
import { ask, createClock, orderOf, startSimulator } from '../start.ts';

const NOW = '2026-11-23T10:30:00Z';

/** A shop whose only order is delivered in its own way. */
function seedOrder(order: object, rate: object = {}) {
  return parseShopSeed({
    shippingRates: { standard: { title: 'Standard', price: '4.90', ...rate } },
    products: [{ title: 'Vase', variants: [{ price: '30.00', sku: 'VASE', weightGrams: 1250 }] }],
    orders: [{ address: { countryCode: 'DE' }, items: [{ product: 'vase', quantity: 3 }], ...order }],
  });
}

function idOf(simulator: Simulator): string {
  const [fulfillmentOrder] = orderOf(simulator, 1001).fulfillmentOrders;
  return `gid://shopify/FulfillmentOrder/${fulfillmentOrder?.id}`;
}

async function read(simulator: Simulator, fields: string): Promise<unknown> {
  const { body } = await ask(simulator, `query ($id: ID!) { fulfillmentOrder(id: $id) { ${fields} } }`, {
    id: idOf(simulator),
  });
  const { data }: { data: { fulfillmentOrder: unknown } } = JSON.parse(JSON.stringify(body));
  return data.fulfillmentOrder;
}

/** Runs a mutation about the fulfilment order; its payload. */
async function change(simulator: Simulator, call: string, payload: string): Promise<unknown> {
  const { body } = await ask(
    simulator,
    `mutation { changed: ${call.replace('$id', `"${idOf(simulator)}"`)} { ${payload} } }`,
  );
  const { data }: { data: { changed: unknown } } = JSON.parse(JSON.stringify(body));
  return data.changed;
}

const STATUS = 'fulfillmentOrder { status fulfillAt } userErrors { field message }';
const CODED = 'fulfillmentOrder { status fulfillAt } userErrors { field message code }';

describe('FulfillmentOrder', () => {
  it('is planned for when the order was placed, without a deadline, and shipped', async () => {
    const simulator = startSimulator({ shop: seedOrder({}) });
    expect(
      await read(
        simulator,
        `fulfillAt fulfillBy channelId internationalDuties { incoterm } merchantRequests(first: 1) { nodes { id } }
         deliveryMethod { methodType presentedName serviceCode sourceReference minDeliveryDateTime maxDeliveryDateTime
           brandedPromise { name } additionalInformation { phone } }
         lineItems(first: 1) { nodes { inventoryItemId weight { unit value } } }`,
      ),
    ).toEqual({
      fulfillAt: '2026-11-23T10:28:00Z',
      fulfillBy: null,
      channelId: 'gid://shopify/ChannelInformation/580111',
      internationalDuties: null,
      merchantRequests: { nodes: [] },
      deliveryMethod: {
        methodType: 'SHIPPING',
        presentedName: 'Standard',
        serviceCode: 'Standard',
        sourceReference: null,
        minDeliveryDateTime: null,
        maxDeliveryDateTime: null,
        brandedPromise: null,
        additionalInformation: null,
      },
      lineItems: {
        nodes: [
          {
            inventoryItemId: `gid://shopify/InventoryItem/${orderOf(simulator, 1001).lines[0]?.variantId}`,
            weight: { unit: 'KILOGRAMS', value: 1.25 },
          },
        ],
      },
    });
  });

  it.each([
    ['local_pickup', 'PICK_UP'],
    ['local_delivery', 'LOCAL'],
    ['pickup_point', 'PICKUP_POINT'],
    ['shipping', 'SHIPPING'],
  ])('of the delivery category %s is delivered by %s', async (deliveryCategory, methodType) => {
    const simulator = startSimulator({ shop: seedOrder({}, { deliveryCategory }) });
    expect(await read(simulator, 'deliveryMethod { methodType }')).toEqual({
      deliveryMethod: { methodType },
    });
  });
});

const places = (args: string) => `locationsForMove(${args}) { nodes { movable message location { name }
  availableLineItems(first: 5) { nodes { totalQuantity } } availableLineItemsCount { count } unavailableLineItemsCount { count } } }`;

describe('FulfillmentOrder.locationsForMove', () => {
  const there = { location: { name: 'Lagerhaus Nord (3PL)' } };

  it('names the present place, and the others that can take over', async () => {
    expect(await read(startSimulator(), places('first: 5'))).toEqual({
      locationsForMove: {
        nodes: [
          {
            location: { name: 'Werkstatt Wedding' },
            movable: false,
            message: 'Current location.',
            availableLineItems: { nodes: [] },
            availableLineItemsCount: { count: 0 },
            unavailableLineItemsCount: { count: 2 },
          },
          {
            ...there,
            movable: true,
            message: null,
            availableLineItems: { nodes: [{ totalQuantity: 1 }, { totalQuantity: 2 }] },
            availableLineItemsCount: { count: 2 },
            unavailableLineItemsCount: { count: 0 },
          },
        ],
      },
    });
  });

  it('picks places and lines, and says why nothing can be moved', async () => {
    const simulator = startSimulator();
    const [line] = orderOf(simulator, 1001).fulfillmentOrders[0]?.lines ?? [];
    const other = simulator.state.shop.otherLocations?.[0]?.id;
    const args = `first: 5, locationIds: ["gid://shopify/Location/${other}"], lineItemIds: ["gid://shopify/FulfillmentOrderLineItem/${line?.id}"]`;
    expect(await read(simulator, places(args))).toMatchObject({
      locationsForMove: { nodes: [{ ...there, movable: true, availableLineItemsCount: { count: 1 } }] },
    });
    await change(simulator, 'fulfillmentOrderReportProgress(id: $id)', CODED);
    expect(await read(simulator, places(args))).toMatchObject({
      locationsForMove: {
        nodes: [
          { ...there, movable: false, message: 'The fulfillment order is not in a state that can be moved.' },
        ],
      },
    });
  });
});

describe('fulfillmentOrderReportProgress', () => {
  it('has it in progress until it is marked as open again', async () => {
    const simulator = startSimulator();
    expect(
      await change(
        simulator,
        'fulfillmentOrderReportProgress(id: $id, progressReport: { reasonNotes: "Engraving" })',
        CODED,
      ),
    ).toMatchObject({ fulfillmentOrder: { status: 'IN_PROGRESS' }, userErrors: [] });
    expect(orderOf(simulator, 1001).timeline.at(-1)?.text).toBe('being worked on: Engraving');
    expect(await change(simulator, `fulfillmentOrderOpen(id: $id)`, STATUS)).toMatchObject({
      fulfillmentOrder: { status: 'OPEN' },
      userErrors: [],
    });
    expect(await change(simulator, `fulfillmentOrderOpen(id: $id)`, STATUS)).toEqual({
      fulfillmentOrder: null,
      userErrors: [
        {
          field: ['id'],
          message: 'The fulfillment order is not in a state that can be marked as open.',
        },
      ],
    });
  });

  it('stays in progress through a hold', async () => {
    const simulator = startSimulator();
    await change(simulator, 'fulfillmentOrderReportProgress(id: $id)', CODED);
    simulator.hold(orderOf(simulator, 1001).gid);
    simulator.release(orderOf(simulator, 1001).gid);
    expect(await read(simulator, 'status')).toEqual({ status: 'IN_PROGRESS' });
  });

  it('refuses what is on hold', async () => {
    const simulator = startSimulator();
    simulator.hold(orderOf(simulator, 1001).gid);
    expect(await change(simulator, 'fulfillmentOrderReportProgress(id: $id)', CODED)).toMatchObject({
      userErrors: [{ code: 'FULFILLMENT_ORDER_STATUS_INVALID' }],
    });
  });
});

const reschedule = (simulator: Simulator, at: string) =>
  change(simulator, `fulfillmentOrderReschedule(id: $id, fulfillAt: "${at}")`, CODED);

describe('fulfillmentOrderReschedule', () => {
  it('moves the instant at which a scheduled one opens by itself', async () => {
    const { simulator, topics } = startInbox(
      ['fulfillment_orders/rescheduled', 'fulfillment_orders/scheduled_fulfillment_order_ready'],
      { shop: seedOrder({ opensInSeconds: 3600 }) },
    );
    expect(await read(simulator, 'status fulfillAt')).toEqual({
      status: 'SCHEDULED',
      fulfillAt: '2026-11-23T11:30:00Z',
    });
    expect(await reschedule(simulator, '2026-11-23T14:30:00+01:00')).toEqual({
      fulfillmentOrder: { status: 'SCHEDULED', fulfillAt: '2026-11-23T13:30:00Z' },
      userErrors: [],
    });
    await simulator.clock.advance(3 * 3600 - 1);
    expect(await read(simulator, 'status')).toEqual({ status: 'SCHEDULED' });
    await simulator.clock.advance(1);
    expect(await read(simulator, 'status')).toEqual({ status: 'OPEN' });
    await simulator.clock.settle();
    expect(topics()).toEqual([
      'fulfillment_orders/rescheduled',
      'fulfillment_orders/scheduled_fulfillment_order_ready',
    ]);
  });

  it('refuses the past, and one that is not scheduled', async () => {
    const scheduled = startSimulator({ shop: seedOrder({ opensInSeconds: 60 }) });
    expect(await reschedule(scheduled, NOW)).toMatchObject({
      userErrors: [{ field: ['fulfillAt'], message: 'The date and time must be in the future.', code: null }],
    });
    expect(await reschedule(startSimulator(), '2026-12-01T00:00:00Z')).toMatchObject({
      userErrors: [{ message: 'Only a scheduled fulfillment order can be rescheduled.', code: null }],
    });
  });

  it('is opened early by hand', async () => {
    const simulator = startSimulator({ shop: seedOrder({ opensInSeconds: 60 }) });
    expect(await change(simulator, 'fulfillmentOrderOpen(id: $id)', STATUS)).toMatchObject({
      fulfillmentOrder: { status: 'OPEN' },
    });
  });
});

describe('fulfillmentOrdersSetFulfillmentDeadline', () => {
  it('sets the deadline of all of them, or of none', async () => {
    const simulator = startSimulator();
    const call = (ids: string) =>
      change(
        simulator,
        `fulfillmentOrdersSetFulfillmentDeadline(fulfillmentOrderIds: [${ids}], fulfillmentDeadline: "2026-12-01T00:00:00Z")`,
        'success userErrors { field message code }',
      );
    expect(await call('$id, "gid://shopify/FulfillmentOrder/1"')).toEqual({
      success: false,
      userErrors: [
        {
          field: ['fulfillmentOrderIds'],
          message: 'The fulfillment orders could not be found.',
          code: 'FULFILLMENT_ORDERS_NOT_FOUND',
        },
      ],
    });
    expect(await read(simulator, 'fulfillBy')).toEqual({ fulfillBy: null });
    expect(await call('$id')).toEqual({ success: true, userErrors: [] });
    expect(await read(simulator, 'fulfillBy')).toEqual({ fulfillBy: '2026-12-01T00:00:00Z' });
  });
});

describe('fulfillmentOrderLineItemsPreparedForPickup', () => {
  const call =
    'fulfillmentOrderLineItemsPreparedForPickup(input: { lineItemsByFulfillmentOrder: [{ fulfillmentOrderId: $id }] })';
  const payload = 'userErrors { field message code }';

  it('takes what a shopper comes for, and nothing else', async () => {
    const pickup = startSimulator({ shop: seedOrder({}, { deliveryCategory: 'local_pickup' }) });
    expect(await change(pickup, call, payload)).toEqual({ userErrors: [] });
    expect(await read(pickup, 'status')).toEqual({ status: 'IN_PROGRESS' });
    expect(orderOf(pickup, 1001).timeline.at(-1)?.text).toBe('ready to be picked up');
    expect(await change(startSimulator(), call, payload)).toMatchObject({
      userErrors: [{ code: 'NO_LINE_ITEMS_TO_PREPARE_FOR_FULFILLMENT_ORDER' }],
    });
  });

  it('refuses one that is not there', async () => {
    expect(
      await change(startSimulator(), call.replace('$id', '"gid://shopify/FulfillmentOrder/1"'), payload),
    ).toMatchObject({ userErrors: [{ code: 'FULFILLMENT_ORDER_INVALID' }] });
  });
});

const requests = (args: string) =>
  `merchantRequests(${args}) { nodes { kind message requestOptions responseData sentAt } }`;

describe('FulfillmentOrder.merchantRequests', () => {
  it('keeps what a fulfilment service was asked', async () => {
    const now = createClock();
    const simulator = startSimulator({ now });
    const errors = 'userErrors { message }';
    await change(
      simulator,
      'fulfillmentOrderSubmitFulfillmentRequest(id: $id, message: "Wrap it", notifyCustomer: true)',
      errors,
    );
    now.advance(60);
    await change(simulator, 'fulfillmentOrderSubmitCancellationRequest(id: $id, message: "Stop")', errors);
    const asked = {
      kind: 'FULFILLMENT_REQUEST',
      message: 'Wrap it',
      requestOptions: { notify_customer: true },
      responseData: null,
      sentAt: NOW,
    };
    expect(await read(simulator, requests('first: 5'))).toMatchObject({
      merchantRequests: {
        nodes: [
          asked,
          {
            kind: 'CANCELLATION_REQUEST',
            message: 'Stop',
            requestOptions: {},
            sentAt: '2026-11-23T10:31:00Z',
          },
        ],
      },
    });
    expect(await read(simulator, requests('first: 5, kind: FULFILLMENT_REQUEST'))).toEqual({
      merchantRequests: { nodes: [asked] },
    });
  });
});
