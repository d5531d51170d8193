import type { ShopState, Simulator } from '../../src/index.ts';
import { seedShop } from '../../src/seeds/seed-shop.ts';
import { MONDAY, orderOf } from '../start.ts';
import type { DocumentedExample } from './documented-example.ts';
import { firstOf, fulfillmentOrderId, fulfillmentOrderOf, gid, happened } from './stage.ts';

const page = (field: string) => `api/admin-graphql/latest/${field}`;
const ERRORS = 'userErrors { field message }';
const HELD_BACK = { reason: 'INVENTORY_OUT_OF_STOCK', reasonNotes: 'Waiting on new shipment' };
const MONEY = 'originalTotalSet { shopMoney { amount currencyCode } }';

/** #1001's fulfilment order, after this app has placed a hold on it. */
async function hold(simulator: Simulator): Promise<{ readonly id: string }> {
  const id = fulfillmentOrderId(simulator);
  await happened(
    simulator,
    `mutation Held($id: ID!, $hold: FulfillmentOrderHoldInput!) {
      fulfillmentOrderHold(id: $id, fulfillmentHold: $hold) { fulfillmentHold { id } } }`,
    { id, hold: HELD_BACK },
  );
  return { id };
}

const WAREHOUSE = {
  id: 346_779_380,
  name: 'Warehouse',
  address1: 'Am Kai 2',
  zip: '20457',
  city: 'Hamburg',
  countryCode: 'DE',
};

/** The seeded shop with a second place to send from. */
function seedWarehouse(): ShopState {
  const seeded = seedShop(MONDAY);
  return { ...seeded, shop: { ...seeded.shop, otherLocations: [WAREHOUSE] } };
}

const MOVED = {
  fulfillmentOrderMove: {
    movedFulfillmentOrder: { status: 'OPEN' },
    originalFulfillmentOrder: { status: 'OPEN' },
    remainingFulfillmentOrder: null,
  },
};
const MOVE = `mutation Move($id: ID!, $newLocationId: ID!) {
  fulfillmentOrderMove(id: $id, newLocationId: $newLocationId) {
    movedFulfillmentOrder { id status } originalFulfillmentOrder { id status }
    remainingFulfillmentOrder { id status } ${ERRORS} } }`;

/** Holds, releases, splits and moves of fulfilment orders, and reads of them. */
export const FULFILLMENT_ORDERS: readonly DocumentedExample[] = [
  {
    page: page('mutations/fulfillmentOrderHold'),
    origin: 'page',
    shows: 'holds an open fulfilment order',
    operation: `mutation Hold($fulfillmentHold: FulfillmentOrderHoldInput!, $id: ID!) {
      fulfillmentOrderHold(fulfillmentHold: $fulfillmentHold, id: $id) {
        fulfillmentOrder { id } remainingFulfillmentOrder { id } ${ERRORS} } }`,
    variables: (simulator) => ({ fulfillmentHold: HELD_BACK, id: fulfillmentOrderId(simulator) }),
    answer: { fulfillmentOrderHold: { remainingFulfillmentOrder: null } },
  },
  {
    page: page('mutations/fulfillmentOrderHold'),
    origin: 'page',
    shows: 'holds a fulfilment order and tells the merchant',
    operation: `mutation HoldAndTell($fulfillmentHold: FulfillmentOrderHoldInput!, $id: ID!) {
      fulfillmentOrderHold(fulfillmentHold: $fulfillmentHold, id: $id) {
        fulfillmentOrder { id status requestStatus fulfillmentHolds { reason reasonNotes } } ${ERRORS} } }`,
    variables: (simulator) => ({
      fulfillmentHold: { notifyMerchant: true, ...HELD_BACK },
      id: fulfillmentOrderId(simulator),
    }),
    answer: {
      fulfillmentOrderHold: {
        fulfillmentOrder: { status: 'ON_HOLD', requestStatus: 'UNSUBMITTED', fulfillmentHolds: [HELD_BACK] },
      },
    },
  },
  {
    page: page('mutations/fulfillmentOrderReleaseHold'),
    origin: 'page',
    shows: 'releases every hold',
    operation: `mutation Release($id: ID!) { fulfillmentOrderReleaseHold(id: $id) {
      fulfillmentOrder { id status requestStatus } ${ERRORS} } }`,
    variables: hold,
    answer: {
      fulfillmentOrderReleaseHold: { fulfillmentOrder: { status: 'OPEN', requestStatus: 'UNSUBMITTED' } },
    },
  },
  {
    page: page('mutations/fulfillmentOrderReleaseHold'),
    origin: 'page',
    shows: 'releases one hold by its id',
    operation: `mutation ReleaseOne($holdId: ID!, $id: ID!) {
      fulfillmentOrderReleaseHold(holdIds: [$holdId], id: $id) {
        fulfillmentOrder { id status requestStatus } userErrors { field message code } } }`,
    variables: async (simulator) => {
      const { id } = await hold(simulator);
      return { id, holdId: gid('FulfillmentHold', firstOf(fulfillmentOrderOf(simulator).holds).id) };
    },
    answer: {
      fulfillmentOrderReleaseHold: { fulfillmentOrder: { status: 'OPEN', requestStatus: 'UNSUBMITTED' } },
    },
  },
  {
    page: page('mutations/fulfillmentOrderSplit'),
    origin: 'page',
    shows: 'splits two units off',
    operation: `mutation Split($fulfillmentOrderSplits: [FulfillmentOrderSplitInput!]!) {
      fulfillmentOrderSplit(fulfillmentOrderSplits: $fulfillmentOrderSplits) {
        fulfillmentOrderSplits {
          fulfillmentOrder { id lineItems(first: 10) { edges { cursor node { id totalQuantity } } } }
          remainingFulfillmentOrder { id lineItems(first: 10) { edges { cursor node { id totalQuantity } } } } }
        ${ERRORS} } }`,
    variables: (simulator) => {
      const line = fulfillmentOrderOf(simulator).lines.find(({ total }) => total === 2);
      return {
        fulfillmentOrderSplits: [
          {
            fulfillmentOrderId: fulfillmentOrderId(simulator),
            fulfillmentOrderLineItems: [{ id: gid('FulfillmentOrderLineItem', line?.id ?? 0), quantity: 2 }],
          },
        ],
      };
    },
    answer: {
      fulfillmentOrderSplit: {
        fulfillmentOrderSplits: [
          {
            fulfillmentOrder: { lineItems: { edges: [{ node: { totalQuantity: 1 } }] } },
            remainingFulfillmentOrder: { lineItems: { edges: [{ node: { totalQuantity: 2 } }] } },
          },
        ],
      },
    },
  },
  {
    page: page('mutations/fulfillmentOrderMove'),
    origin: 'page',
    shows: 'moves a fulfilment order to another place',
    operation: MOVE,
    shop: seedWarehouse,
    variables: (simulator) => ({
      id: fulfillmentOrderId(simulator),
      newLocationId: gid('Location', WAREHOUSE.id),
    }),
    answer: MOVED,
  },
  {
    page: page('mutations/fulfillmentOrderMove'),
    origin: 'page',
    shows: 'moves what the other place has of a fulfilment order',
    operation: MOVE,
    shop: seedWarehouse,
    variables: (simulator) => ({
      id: fulfillmentOrderId(simulator, 1002),
      newLocationId: gid('Location', WAREHOUSE.id),
    }),
    answer: MOVED,
  },
  {
    page: page('queries/fulfillmentOrder'),
    origin: 'page',
    shows: 'where a fulfilment order could be moved',
    operation: `query Places($id: ID!) { fulfillmentOrder(id: $id) { locationsForMove(first: 10) { edges { node {
      location { id name } message movable availableLineItemsCount { count }
      unavailableLineItemsCount { count } } } } } }`,
    variables: (simulator) => ({ id: fulfillmentOrderId(simulator) }),
    answer: {
      fulfillmentOrder: {
        locationsForMove: { edges: [{ node: { movable: false } }, { node: { movable: true } }] },
      },
    },
  },
  {
    page: page('queries/fulfillmentOrder'),
    origin: 'page',
    shows: 'a fulfilment order',
    operation: `query FulfillmentOrder($id: ID!) { fulfillmentOrder(id: $id) {
      assignedLocation { location { id } } channelId
      destination { address1 address2 city company countryCode zip firstName lastName }
      fulfillAt fulfillBy requestStatus status
      lineItems(first: 10) { edges { node { inventoryItemId remainingQuantity requiresShipping
        weight { unit value } } } } } }`,
    variables: (simulator) => ({ id: fulfillmentOrderId(simulator) }),
    answer: {
      fulfillmentOrder: {
        requestStatus: 'UNSUBMITTED',
        status: 'OPEN',
        lineItems: { edges: [{ node: { requiresShipping: true, weight: { unit: 'KILOGRAMS' } } }, {}] },
      },
    },
  },
  {
    page: page('queries/fulfillmentOrder'),
    origin: 'page',
    shows: 'the parcels of a fulfilment order',
    operation: `query ParcelsOf($id: ID!) { fulfillmentOrder(id: $id) { fulfillments(first: 10) { edges { node { id
      fulfillmentLineItems(first: 10) { edges { node { id lineItem { title variant { id } } quantity ${MONEY} } } }
      status estimatedDeliveryAt service { handle } trackingInfo(first: 10) { company number url }
      originAddress { address1 address2 city countryCode provinceCode zip } } } } } }`,
    variables: (simulator) => ({
      id: gid('FulfillmentOrder', firstOf(orderOf(simulator, 1004).fulfillmentOrders).id),
    }),
  },
];
