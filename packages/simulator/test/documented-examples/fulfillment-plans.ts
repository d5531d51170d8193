import type { ShopState, Simulator } from '../../src/index.ts';
import { parseShopSeed } from '../../src/index.ts';
import { seedShop } from '../../src/seeds/seed-shop.ts';
import { MONDAY, orderOf } from '../start.ts';
import type { DocumentedExample } from './documented-example.ts';
import { firstOf, fulfillmentId, fulfillmentOrderId, fulfillmentOrderOf, gid, happened } from './stage.ts';

const mutation = (field: string) => `api/admin-graphql/latest/mutations/${field}`;
const query = (field: string) => `api/admin-graphql/latest/queries/${field}`;
const ERRORS = 'userErrors { field message }';

const seedOrder =
  (order: object, rate: object = {}) =>
  (): ShopState =>
    seedShop(
      MONDAY,
      parseShopSeed({
        shippingRates: { standard: { title: 'Standard', price: '4.90', ...rate } },
        orders: [
          { address: { countryCode: 'DE' }, items: [{ product: 'enamel-mug', variant: 'Cream' }], ...order },
        ],
      }),
    );

/** The ids of #1001's fulfilment order and of the part that was split off it. */
async function splitInTwo(simulator: Simulator): Promise<readonly string[]> {
  const id = fulfillmentOrderId(simulator);
  const line = firstOf(fulfillmentOrderOf(simulator).lines);
  await happened(
    simulator,
    `mutation Divided($splits: [FulfillmentOrderSplitInput!]!) {
      fulfillmentOrderSplit(fulfillmentOrderSplits: $splits) { userErrors { message } } }`,
    {
      splits: [
        {
          fulfillmentOrderId: id,
          fulfillmentOrderLineItems: [{ id: gid('FulfillmentOrderLineItem', line.id), quantity: 1 }],
        },
      ],
    },
  );
  return orderOf(simulator, 1001).fulfillmentOrders.map((each) => gid('FulfillmentOrder', each.id));
}

/** When fulfilment orders are worked on, which become one, and reads of all of them. */
export const FULFILLMENT_PLANS: readonly DocumentedExample[] = [
  {
    page: mutation('fulfillmentOrderReschedule'),
    origin: 'page',
    shows: 'plans a scheduled fulfilment order for another time',
    operation: `mutation Reschedule($fulfillAt: DateTime!, $id: ID!) {
      fulfillmentOrderReschedule(fulfillAt: $fulfillAt, id: $id) {
        fulfillmentOrder { id status fulfillAt } ${ERRORS} } }`,
    shop: seedOrder({ opensInSeconds: 3600 }),
    variables: (simulator) => ({ id: fulfillmentOrderId(simulator), fulfillAt: '2026-12-25T18:40:54Z' }),
    answer: {
      fulfillmentOrderReschedule: {
        fulfillmentOrder: { status: 'SCHEDULED', fulfillAt: '2026-12-25T18:40:54Z' },
      },
    },
  },
  {
    page: mutation('fulfillmentOrderOpen'),
    origin: 'form',
    shows: 'begins a scheduled fulfilment order',
    operation: `mutation Begin($id: ID!) { fulfillmentOrderOpen(id: $id) { fulfillmentOrder { id } ${ERRORS} } }`,
    shop: seedOrder({ opensInSeconds: 3600 }),
    variables: (simulator) => ({ id: fulfillmentOrderId(simulator) }),
  },
  {
    page: mutation('fulfillmentOrderReportProgress'),
    origin: 'form',
    shows: 'says that somebody is at work',
    operation: `mutation Report($id: ID!, $progressReport: FulfillmentOrderReportProgressInput) {
      fulfillmentOrderReportProgress(id: $id, progressReport: $progressReport) { fulfillmentOrder { id } ${ERRORS} } }`,
    variables: (simulator) => ({
      id: fulfillmentOrderId(simulator),
      progressReport: { reasonNotes: 'Waiting for the engraver' },
    }),
  },
  {
    page: mutation('fulfillmentOrderLineItemsPreparedForPickup'),
    origin: 'form',
    shows: 'says that something can be picked up',
    operation: `mutation Ready($input: FulfillmentOrderLineItemsPreparedForPickupInput!) {
      fulfillmentOrderLineItemsPreparedForPickup(input: $input) { ${ERRORS} } }`,
    shop: seedOrder({}, { deliveryCategory: 'local_pickup' }),
    variables: (simulator) => ({
      input: { lineItemsByFulfillmentOrder: [{ fulfillmentOrderId: fulfillmentOrderId(simulator) }] },
    }),
  },
  {
    page: mutation('fulfillmentOrdersSetFulfillmentDeadline'),
    origin: 'form',
    shows: 'sets a deadline',
    operation: `mutation Deadline($fulfillmentOrderIds: [ID!]!, $fulfillmentDeadline: DateTime!) {
      fulfillmentOrdersSetFulfillmentDeadline(fulfillmentOrderIds: $fulfillmentOrderIds,
        fulfillmentDeadline: $fulfillmentDeadline) { success ${ERRORS} } }`,
    variables: (simulator) => ({
      fulfillmentOrderIds: [fulfillmentOrderId(simulator)],
      fulfillmentDeadline: '2026-12-01T15:50:00Z',
    }),
    answer: { fulfillmentOrdersSetFulfillmentDeadline: { success: true } },
  },
  {
    page: mutation('fulfillmentOrderMerge'),
    origin: 'form',
    shows: 'merges two fulfilment orders',
    operation: `mutation Merge($fulfillmentOrderMergeInputs: [FulfillmentOrderMergeInput!]!) {
      fulfillmentOrderMerge(fulfillmentOrderMergeInputs: $fulfillmentOrderMergeInputs) {
        fulfillmentOrderMerges { fulfillmentOrder { id } } ${ERRORS} } }`,
    variables: async (simulator) => ({
      fulfillmentOrderMergeInputs: [
        {
          mergeIntents: (await splitInTwo(simulator)).map((fulfillmentOrderId) => ({ fulfillmentOrderId })),
        },
      ],
    }),
  },
  {
    page: query('fulfillmentOrders'),
    origin: 'form',
    shows: 'all fulfilment orders',
    operation: `query All($first: Int, $includeClosed: Boolean, $query: String) {
      fulfillmentOrders(first: $first, includeClosed: $includeClosed, query: $query) { nodes { id } } }`,
    variables: () => ({ first: 10, includeClosed: true, query: 'status:closed' }),
  },
  {
    page: query('assignedFulfillmentOrders'),
    origin: 'form',
    shows: 'what a fulfilment service has accepted',
    operation: `query Assigned($first: Int, $assignmentStatus: FulfillmentOrderAssignmentStatus) {
      assignedFulfillmentOrders(first: $first, assignmentStatus: $assignmentStatus) { nodes { id } } }`,
    variables: () => ({ first: 10, assignmentStatus: 'FULFILLMENT_ACCEPTED' }),
    answer: { assignedFulfillmentOrders: { nodes: [{}] } },
  },
  {
    page: query('fulfillment'),
    origin: 'page',
    shows: 'a parcel with its lines, place and tracking',
    operation: `query Parcel($id: ID!) { fulfillment(id: $id) {
      fulfillmentLineItems(first: 10) { edges { node { id lineItem { title variant { id } } quantity
        originalTotalSet { shopMoney { amount currencyCode } } } } }
      status estimatedDeliveryAt location { id legacyResourceId } service { handle }
      trackingInfo(first: 10) { company number url }
      originAddress { address1 address2 city countryCode provinceCode zip } } }`,
    variables: (simulator) => ({ id: fulfillmentId(simulator) }),
    answer: { fulfillment: { status: 'SUCCESS', service: { handle: 'manual' }, originAddress: null } },
  },
];
