import type { Simulator } from '../../src/index.ts';
import { commit } from '../edits.ts';
import { orderOf } from '../start.ts';
import type { DocumentedExample } from './documented-example.ts';
import { gid, happened, orderId, stage, startEdit, transactionId } from './stage.ts';

const page = (mutation: string) => `api/admin-graphql/latest/mutations/${mutation}`;
const BOTH_MONEYS = '{ presentmentMoney { amount currencyCode } shopMoney { amount currencyCode } }';
const AMOUNT = 'amountSet { presentmentMoney { amount currencyCode } }';
const MARK = `mutation MarkPaid($input: OrderMarkAsPaidInput!) { orderMarkAsPaid(input: $input) {
  userErrors { field message }
  order { id name canMarkAsPaid displayFinancialStatus totalPrice
    totalOutstandingSet { shopMoney { amount currencyCode } }
    transactions(first: 10) { id kind status amountSet { shopMoney { amount currencyCode } } gateway createdAt } } } }`;

/** #1021 was paid with an authorization of 138.50, of which an amount is captured. */
const capture =
  (amount: string, more: object = {}) =>
  (simulator: Simulator) => ({
    input: {
      id: orderId(simulator, 1021),
      parentTransactionId: transactionId(simulator, 1021),
      amount,
      ...more,
    },
  });

/** #1001 after an edit that added something for 29.99. */
async function owe(simulator: Simulator): Promise<void> {
  const { id } = await startEdit(simulator);
  const item = 'title: "Card", quantity: 1, taxable: false, price: { amount: "29.99", currencyCode: EUR }';
  await stage(simulator, 'orderEditAddCustomItem', `id: "${id}", ${item}`);
  await commit(simulator, id);
}

const MANDATE_PAYMENT = `mutation MandatePayment($id: ID!, $paymentScheduleId: ID, $idempotencyKey: String!, $mandateId: ID!,
      $amount: MoneyInput, $autoCapture: Boolean) {
      orderCreateMandatePayment(id: $id, paymentScheduleId: $paymentScheduleId, idempotencyKey: $idempotencyKey,
        mandateId: $mandateId, amount: $amount, autoCapture: $autoCapture) {
        job { id } paymentReferenceId userErrors { field message } } }`;

/** #1001 with a vaulted card and something owed on it; what charges the card. */
async function charge(simulator: Simulator) {
  simulator.turn({ ordersHaveMandates: true });
  await owe(simulator);
  return {
    id: orderId(simulator),
    idempotencyKey: '1001-balance',
    mandateId: gid('PaymentMandate', orderOf(simulator, 1001).id),
    amount: { amount: '29.99', currencyCode: 'EUR' },
    autoCapture: true,
  };
}

/** What is captured, paid by hand and collected. */
export const PAYMENTS: readonly DocumentedExample[] = [
  {
    page: page('orderCapture'),
    origin: 'page',
    shows: 'captures a part',
    operation: `mutation CapturePart($input: OrderCaptureInput!) { orderCapture(input: $input) {
      transaction { id kind status ${AMOUNT} order { id totalCapturable capturable } }
      userErrors { field message } } }`,
    variables: capture('50.00'),
    answer: {
      orderCapture: {
        transaction: {
          kind: 'CAPTURE',
          status: 'SUCCESS',
          amountSet: { presentmentMoney: { amount: '50.0', currencyCode: 'EUR' } },
          order: { totalCapturable: '88.50', capturable: true },
        },
      },
    },
  },
  {
    page: page('orderCapture'),
    origin: 'page',
    shows: 'captures all of it for the last time',
    operation: `mutation CaptureLast($input: OrderCaptureInput!) { orderCapture(input: $input) {
      transaction { id kind status ${AMOUNT} multiCapturable order { id capturable totalCapturable } }
      userErrors { field message } } }`,
    variables: capture('138.50', { finalCapture: true }),
    answer: { orderCapture: { transaction: { order: { capturable: false, totalCapturable: '0.00' } } } },
  },
  {
    page: page('orderCapture'),
    origin: 'page',
    shows: 'captures all of it and tells all about it',
    operation: `mutation Capture($input: OrderCaptureInput!) { orderCapture(input: $input) {
      transaction { ${AMOUNT} authorizationCode authorizationExpiresAt createdAt errorCode
        fees { amount { amount currencyCode } } id kind manuallyCapturable
        maximumRefundableV2 { amount currencyCode } multiCapturable order { id } parentTransaction { id }
        paymentDetails { ... on CardPaymentDetails { paymentMethodName }
          ... on ShopPayInstallmentsPaymentDetails { paymentMethodName } }
        paymentIcon { url } paymentId processedAt receiptJson settlementCurrency
        shopifyPaymentsSet { refundSet { acquirerReferenceNumber } } status test
        totalUnsettledSet ${BOTH_MONEYS} user { id } }
      userErrors { field message } } }`,
    variables: capture('138.50'),
  },
  {
    page: page('orderMarkAsPaid'),
    origin: 'page',
    shows: 'refuses an order that is paid',
    operation: MARK,
    variables: (simulator) => ({ input: { id: orderId(simulator) } }),
    answer: {
      orderMarkAsPaid: {
        userErrors: [{ field: ['id'], message: 'Order cannot be marked as paid.' }],
        order: {
          canMarkAsPaid: false,
          displayFinancialStatus: 'PAID',
          totalPrice: '104.90',
          totalOutstandingSet: { shopMoney: { amount: '0.0' } },
        },
      },
    },
    refusal: ['Order cannot be marked as paid.'],
  },
  {
    page: page('orderMarkAsPaid'),
    origin: 'page',
    shows: 'captures what was authorized',
    operation: MARK,
    variables: (simulator) => ({ input: { id: orderId(simulator, 1021) } }),
    answer: {
      orderMarkAsPaid: {
        order: {
          displayFinancialStatus: 'PAID',
          totalOutstandingSet: { shopMoney: { amount: '0.0' } },
          transactions: [{ kind: 'AUTHORIZATION' }, { kind: 'CAPTURE' }],
        },
      },
    },
  },
  {
    page: page('orderCreateManualPayment'),
    origin: 'form',
    shows: 'records a payment by hand',
    operation: `mutation ManualPayment($id: ID!, $amount: MoneyInput, $paymentMethodName: String,
      $processedAt: DateTime) {
      orderCreateManualPayment(id: $id, amount: $amount, paymentMethodName: $paymentMethodName,
        processedAt: $processedAt) { order { id } userErrors { field message } } }`,
    variables: async (simulator) => {
      await owe(simulator);
      return {
        id: orderId(simulator),
        amount: { amount: '29.99', currencyCode: 'EUR' },
        paymentMethodName: 'Bank transfer',
        processedAt: '2026-11-23T10:00:00Z',
      };
    },
  },
  {
    page: page('orderCreateMandatePayment'),
    origin: 'form',
    shows: 'charges a vaulted card',
    operation: MANDATE_PAYMENT,
    variables: charge,
  },
  {
    page: 'api/admin-graphql/latest/queries/orderPaymentStatus',
    origin: 'form',
    shows: 'what became of a charge',
    operation: `query PaymentStatus($orderId: ID!, $paymentReferenceId: String!) {
      orderPaymentStatus(orderId: $orderId, paymentReferenceId: $paymentReferenceId) {
        errorMessage paymentReferenceId status transactions { id } translatedErrorMessage } }`,
    variables: async (simulator) => {
      await happened(simulator, MANDATE_PAYMENT, await charge(simulator));
      const job = simulator.state.jobs.find((each) => each.kind === 'mandate-payment');
      return { orderId: orderId(simulator), paymentReferenceId: job?.paymentReferenceId };
    },
    answer: { orderPaymentStatus: { errorMessage: null, translatedErrorMessage: null } },
  },
];
