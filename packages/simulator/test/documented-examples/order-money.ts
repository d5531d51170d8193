import { placeOrder } from '../books/place-order.ts';
import type { DocumentedExample } from './documented-example.ts';
import { firstOf, gid, orderId } from './stage.ts';

const PAGE = { page: 'api/admin-graphql/latest/queries/order', origin: 'page' } as const;
const SHOP_MONEY = '{ shopMoney { amount currencyCode } }';
const BOTH_MONEYS = '{ presentmentMoney { amount currencyCode } shopMoney { amount currencyCode } }';

/** An order of one thing, on which a duty of 8.97 was paid. */
const placeDutiable = () =>
  placeOrder({
    currency: ['USD', 'USD', '1'],
    taxesIncluded: false,
    taxes: [],
    lines: [
      { price: 1000, quantity: 1, kind: 'PRODUCT', isTaxable: false, duty: 897, hasSellingPlan: false },
    ],
    shipping: [],
    discounts: [],
    payment: 'sale',
  }).state;

const SUGGESTED_DUTIES = `{ refundDuties { amountSet ${SHOP_MONEY} originalDuty { id } } totalDutiesSet ${SHOP_MONEY} }`;
const DUTY_BACK = {
  order: {
    suggestedRefund: {
      refundDuties: [{ amountSet: { shopMoney: { amount: '8.97', currencyCode: 'USD' } } }],
      totalDutiesSet: { shopMoney: { amount: '8.97', currencyCode: 'USD' } },
    },
  },
};

/** Reads of an order's taxes, duties and transactions. */
export const ORDER_MONEY: readonly DocumentedExample[] = [
  {
    ...PAGE,
    shows: 'how many transactions an order has',
    operation:
      'query TransactionCount($orderId: ID!) { order(id: $orderId) { transactionsCount { count } } }',
    variables: (simulator) => ({ orderId: orderId(simulator) }),
    answer: { order: { transactionsCount: { count: 1 } } },
  },
  {
    ...PAGE,
    shows: 'transactions with all about them',
    operation: `query Transactions($orderId: ID!) { order(id: $orderId) { transactions(first: 10) {
      accountNumber amountSet ${BOTH_MONEYS} authorizationCode authorizationExpiresAt createdAt errorCode
      fees { amount { amount currencyCode } } formattedGateway gateway id kind manuallyCapturable
      maximumRefundableV2 { amount currencyCode } multiCapturable order { id } parentTransaction { id }
      paymentDetails { ... on CardPaymentDetails { paymentMethodName }
        ... on ShopPayInstallmentsPaymentDetails { paymentMethodName } }
      paymentIcon { url } paymentId processedAt receiptJson settlementCurrency
      shopifyPaymentsSet { refundSet { acquirerReferenceNumber } } status test
      totalUnsettledSet ${BOTH_MONEYS} user { id } } } }`,
    variables: (simulator) => ({ orderId: orderId(simulator) }),
  },
  {
    ...PAGE,
    shows: 'taxes of an order, its lines and its shipping',
    operation: `query Taxes($id: ID!) { order(id: $id) { id createdAt currencyCode
      currentSubtotalPriceSet ${SHOP_MONEY} currentTotalPriceSet ${SHOP_MONEY} currentTotalTaxSet ${SHOP_MONEY}
      name subtotalPriceSet ${SHOP_MONEY} taxExempt taxLines { rate title priceSet ${SHOP_MONEY} } taxesIncluded
      totalPriceSet ${SHOP_MONEY} totalShippingPriceSet ${SHOP_MONEY} totalTaxSet ${SHOP_MONEY} updatedAt
      lineItems(first: 250) { nodes { unfulfilledQuantity fulfillmentService { serviceName } fulfillmentStatus
        variant { id title } id originalUnitPriceSet ${SHOP_MONEY} quantity requiresShipping sku title name vendor
        customAttributes { key value } taxable taxLines { rate title channelLiable priceSet ${SHOP_MONEY} } } }
      shippingAddress { address1 address2 city country phone province zip provinceCode countryCodeV2 }
      shippingLines(first: 50) { nodes { code originalPriceSet ${SHOP_MONEY}
        taxLines { rate title priceSet ${SHOP_MONEY} } } } } }`,
    variables: (simulator) => ({ id: orderId(simulator) }),
    answer: { order: { taxExempt: false, taxesIncluded: true, shippingAddress: { countryCodeV2: 'DE' } } },
  },
  {
    ...PAGE,
    shows: 'duties of an order',
    shop: placeDutiable,
    operation: `query Duties($id: ID!) { order(id: $id) { currentTotalDutiesSet { shopMoney { amount } }
      lineItems(first: 10) { edges { node { id name refundableQuantity
        duties { id harmonizedSystemCode price { shopMoney { amount } } } } } } } }`,
    variables: (simulator) => ({ id: gid('Order', firstOf(simulator.state.orders).id) }),
    answer: {
      order: {
        currentTotalDutiesSet: { shopMoney: { amount: '8.97' } },
        lineItems: {
          edges: [
            { node: { refundableQuantity: 1, duties: [{ price: { shopMoney: { amount: '8.97' } } }] } },
          ],
        },
      },
    },
  },
  {
    ...PAGE,
    shows: 'what refunding a whole duty would give back',
    shop: placeDutiable,
    operation: `query WholeDuty($id: ID!, $dutyId: ID!) { order(id: $id) {
      suggestedRefund(refundDuties: [{ dutyId: $dutyId, refundType: FULL }]) ${SUGGESTED_DUTIES} } }`,
    variables: ({ state }) => {
      const { id, lines } = firstOf(state.orders);
      return { id: gid('Order', id), dutyId: gid('Duty', firstOf(firstOf(lines).duties).id) };
    },
    answer: DUTY_BACK,
  },
  {
    ...PAGE,
    shows: 'what refunding the duty of a refunded line would give back',
    shop: placeDutiable,
    operation: `query DutyShare($id: ID!, $lineItemId: ID!, $dutyId: ID!) { order(id: $id) {
      suggestedRefund(refundLineItems: [{ lineItemId: $lineItemId, quantity: 1 }],
        refundDuties: [{ dutyId: $dutyId, refundType: PROPORTIONAL }]) ${SUGGESTED_DUTIES} } }`,
    variables: ({ state }) => {
      const { id, lines } = firstOf(state.orders);
      const { id: lineId, duties } = firstOf(lines);
      return {
        id: gid('Order', id),
        lineItemId: gid('LineItem', lineId),
        dutyId: gid('Duty', firstOf(duties).id),
      };
    },
    answer: DUTY_BACK,
  },
];
