import type { DocumentedExample } from './documented-example.ts';
import { lineItemId, orderId } from './stage.ts';

const ONE = { page: 'api/admin-graphql/latest/queries/order', origin: 'page' } as const;
const LIST = { page: 'api/admin-graphql/latest/queries/orders', origin: 'page' } as const;
const SHOP_MONEY = '{ shopMoney { amount currencyCode } }';

/** Reads of orders, apart from their money. */
export const ORDERS: readonly DocumentedExample[] = [
  {
    ...ONE,
    shows: 'an order with its total and lines',
    operation: `query Order($id: ID!) { order(id: $id) {
      id name totalPriceSet { presentmentMoney { amount } } lineItems(first: 10) { nodes { id name } } } }`,
    variables: (simulator) => ({ id: orderId(simulator) }),
    answer: { order: { name: '#1001', lineItems: { nodes: [{ name: 'Linen shirt - Sage / M' }, {}] } } },
  },
  {
    ...ONE,
    shows: 'an order as a node',
    operation: 'query OrderNode($id: ID!) { node(id: $id) { id ... on Order { name } } }',
    variables: (simulator) => ({ id: orderId(simulator) }),
    answer: { node: { name: '#1001' } },
  },
  {
    ...ONE,
    shows: 'two orders under aliases',
    operation: `query TwoOrders($one: ID!, $other: ID!) {
      order1: order(id: $one) { ...Summary } order2: order(id: $other) { ...Summary } }
    fragment Summary on Order { id name createdAt displayFinancialStatus displayFulfillmentStatus
      totalPriceSet ${SHOP_MONEY} customer { firstName lastName } }`,
    variables: (simulator) => ({ one: orderId(simulator, 1001), other: orderId(simulator, 1002) }),
    answer: { order1: { name: '#1001', displayFulfillmentStatus: 'UNFULFILLED' }, order2: { name: '#1002' } },
  },
  {
    ...ONE,
    shows: 'custom fields of an order',
    operation: `query OrderFields($ownerId: ID!) { order(id: $ownerId) {
      metafields(first: 3) { edges { node { namespace key value } } } } }`,
    variables: (simulator) => ({ ownerId: orderId(simulator) }),
    answer: { order: { metafields: { edges: [] } } },
  },
  {
    ...ONE,
    shows: 'one custom field of an order',
    operation: `query OrderField($namespace: String!, $key: String!, $ownerId: ID!) { order(id: $ownerId) {
      purchaseOrder: metafield(namespace: $namespace, key: $key) { value } } }`,
    variables: (simulator) => ({
      namespace: 'my_fields',
      key: 'purchase_order',
      ownerId: orderId(simulator),
    }),
    answer: { order: { purchaseOrder: null } },
  },
  {
    ...ONE,
    shows: 'pinned definitions of custom fields',
    operation: `query OrderFieldDefinitions($ownerId: ID!, $first: Int, $pinned: MetafieldDefinitionPinnedStatus,
      $sortKey: MetafieldDefinitionSortKeys) { order(id: $ownerId) {
      metafieldDefinitions(first: $first, pinnedStatus: $pinned, sortKey: $sortKey) {
        edges { node { name namespace key type { name } } } } } }`,
    variables: (simulator) => ({
      pinned: 'PINNED',
      ownerId: orderId(simulator),
      first: 10,
      sortKey: 'PINNED_POSITION',
    }),
    answer: { order: { metafieldDefinitions: { edges: [] } } },
  },
  {
    ...ONE,
    shows: 'how many parcels an order has',
    operation: 'query ParcelCount($orderId: ID!) { order(id: $orderId) { fulfillmentsCount { count } } }',
    variables: (simulator) => ({ orderId: orderId(simulator) }),
    answer: { order: { fulfillmentsCount: { count: 0 } } },
  },
  {
    ...ONE,
    shows: 'parcels with their lines, place and tracking',
    operation: `query Parcels($orderId: ID!) { order(id: $orderId) { fulfillments(first: 10) {
      fulfillmentLineItems(first: 10) { edges { node { id lineItem { title variant { id } } quantity
        originalTotalSet ${SHOP_MONEY} } } }
      status estimatedDeliveryAt location { id legacyResourceId } service { handle }
      trackingInfo(first: 10) { company number url }
      originAddress { address1 address2 city countryCode provinceCode zip } } } }`,
    variables: (simulator) => ({ orderId: orderId(simulator, 1004) }),
  },
  {
    ...ONE,
    shows: 'risk assessments',
    operation: `query Risk($orderId: ID!) { order(id: $orderId) { risk {
      assessments { riskLevel provider { title } facts { description sentiment } } recommendation } } }`,
    variables: (simulator) => ({ orderId: orderId(simulator) }),
    answer: { order: { risk: { recommendation: 'ACCEPT', assessments: [{ provider: null }] } } },
  },
  {
    ...ONE,
    shows: 'shipping lines, also those an edit removed',
    operation: `query ShippingLines($id: ID!) { order(id: $id) {
      shippingLines(first: 10, includeRemovals: true) { edges { node { id title isRemoved } } } } }`,
    variables: (simulator) => ({ id: orderId(simulator) }),
    answer: { order: { shippingLines: { edges: [{ node: { isRemoved: false } }] } } },
  },
  {
    ...ONE,
    shows: 'fulfilment orders with all about them',
    operation: `query FulfillmentOrders($orderId: ID!) { order(id: $orderId) { fulfillmentOrders(first: 250) { nodes {
      id createdAt updatedAt requestStatus status fulfillAt
      destination { id address1 address2 city company countryCode email firstName lastName phone province zip }
      lineItems(first: 250) { nodes { id totalQuantity inventoryItemId remainingQuantity variant { id } } }
      internationalDuties { incoterm } fulfillmentHolds { reason reasonNotes } fulfillBy
      deliveryMethod { id methodType minDeliveryDateTime maxDeliveryDateTime
        additionalInformation { instructions phone } serviceCode sourceReference presentedName
        brandedPromise { handle name } }
      assignedLocation { address1 address2 city countryCode location { id } name phone province zip }
      merchantRequests(first: 250) { nodes { message requestOptions kind } } } } } }`,
    variables: (simulator) => ({ orderId: orderId(simulator) }),
    answer: {
      order: {
        fulfillmentOrders: {
          nodes: [
            {
              status: 'OPEN',
              fulfillBy: null,
              internationalDuties: null,
              deliveryMethod: { methodType: 'SHIPPING' },
              merchantRequests: { nodes: [] },
            },
          ],
        },
      },
    },
  },
  {
    ...LIST,
    shows: 'a page of orders with its cursors',
    operation: `{ orders(first: 10) { edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    answer: { orders: { pageInfo: { hasNextPage: true, hasPreviousPage: false } } },
  },
  {
    ...LIST,
    shows: 'two orders by name under aliases',
    operation: `query TwoNames($one: ID!, $other: ID!) {
      order1: order(id: $one) { name } order2: order(id: $other) { name } }`,
    variables: (simulator) => ({ one: orderId(simulator, 1001), other: orderId(simulator, 1018) }),
    answer: { order1: { name: '#1001' }, order2: { name: '#1018' } },
  },
  {
    ...LIST,
    shows: 'orders with status, money, address and lines',
    operation: `{ orders(first: 5) { edges { node { id name createdAt displayFinancialStatus displayFulfillmentStatus
      totalPriceSet ${SHOP_MONEY} subtotalPriceSet ${SHOP_MONEY} email
      shippingAddress { address1 city provinceCode zip }
      lineItems(first: 5) { edges { node { name quantity sku variant { id title } } } } } } } }`,
  },
  {
    ...LIST,
    shows: 'orders that changed after a day',
    operation: '{ orders(first: 10, query: "updated_at:>2019-12-01") { edges { node { id updatedAt } } } }',
    answer: { orders: { edges: { length: 10 } } },
  },
  {
    ...LIST,
    shows: 'orders with an authorized payment',
    operation: `{ orders(first: 10, query: "financial_status:authorized") {
      edges { node { id displayFinancialStatus } } } }`,
    answer: { orders: { edges: [{ node: { displayFinancialStatus: 'AUTHORIZED' } }] } },
  },
  {
    ...ONE,
    shows: 'how an edited order came about, with what was taken off',
    operation: `query EditedAgreements($id: ID!) { order(id: $id) { agreements(first: 10) { edges { node { id happenedAt
      sales(first: 10) { edges { node { actionType lineType quantity totalAmount { shopMoney { amount } }
        ... on ProductSale { lineItem { id name } } } } } } } } } }`,
    variables: (simulator) => ({ id: orderId(simulator) }),
  },
  {
    ...ONE,
    shows: 'how an order came about, with its shipping',
    operation: `query Agreements($id: ID!) { order(id: $id) { agreements(first: 10) { edges { node { id happenedAt
      sales(first: 10) { edges { node { actionType lineType quantity totalAmount { shopMoney { amount } }
        ... on ProductSale { lineItem { id name } } ... on ShippingLineSale { shippingLine { id } } } } } } } } } }`,
    variables: (simulator) => ({ id: orderId(simulator) }),
  },
  {
    ...ONE,
    shows: 'what refunding a line would give back',
    operation: `query Suggest($id: ID!, $lines: [RefundLineItemInput!]) { order(id: $id) { id
      suggestedRefund(refundLineItems: $lines) {
        subtotalSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
        refundLineItems { lineItem { id } quantity } } } }`,
    variables: (simulator) => ({
      id: orderId(simulator),
      lines: [{ lineItemId: lineItemId(simulator), quantity: 1 }],
    }),
    answer: { order: { suggestedRefund: { refundLineItems: [{ quantity: 1 }] } } },
  },
  {
    ...ONE,
    shows: 'what refunding a line would give back as store credit',
    operation: `query SuggestCredit($id: ID!, $lines: [RefundLineItemInput!], $allocation: RefundMethodAllocation!) {
      order(id: $id) { id suggestedRefund(refundLineItems: $lines, refundMethodAllocation: $allocation) {
        subtotalSet { presentmentMoney { amount currencyCode } } refundLineItems { lineItem { id } quantity }
        suggestedTransactions { parentTransaction { id } gateway formattedGateway
          amountSet { presentmentMoney { amount currencyCode } } }
        suggestedRefundMethods { __typename amount { presentmentMoney { amount currencyCode } } } } } }`,
    variables: (simulator) => ({
      id: orderId(simulator),
      lines: [{ lineItemId: lineItemId(simulator), quantity: 1 }],
      allocation: 'STORE_CREDIT',
    }),
    answer: {
      order: {
        suggestedRefund: {
          suggestedTransactions: [
            {
              gateway: 'bogus',
              formattedGateway: '(For Testing) Bogus Gateway',
              amountSet: { presentmentMoney: { amount: '0.0' } },
            },
          ],
          suggestedRefundMethods: [{ __typename: 'SuggestedStoreCreditRefund' }],
        },
      },
    },
  },
];
