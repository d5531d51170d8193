import type { Simulator } from '../../src/index.ts';
import { orderOf } from '../start.ts';
import type { DocumentedExample } from './documented-example.ts';
import { firstOf, gid, happened, lineItemId, orderId, transactionId } from './stage.ts';

const CREATE = { page: 'api/admin-graphql/latest/mutations/refundCreate', origin: 'page' } as const;
const READ = { page: 'api/admin-graphql/latest/queries/refund', origin: 'page' } as const;

const oneOf = (simulator: Simulator, quantity = 1) => [{ lineItemId: lineItemId(simulator), quantity }];
const payBack = (simulator: Simulator, amount: string) => [
  {
    orderId: orderId(simulator),
    parentId: transactionId(simulator),
    kind: 'REFUND',
    gateway: 'bogus',
    amount,
  },
];
const CREDIT = `mutation Credit($input: RefundInput!) { refundCreate(input: $input) {
  userErrors { field message }
  refund { id totalRefundedSet { presentmentMoney { amount currencyCode } }
    transactions(first: 2) { edges { node { gateway kind
      amountSet { presentmentMoney { amount currencyCode } } } } } }
  order { id } } }`;
const credit = (simulator: Simulator) => ({
  input: {
    orderId: orderId(simulator),
    refundLineItems: oneOf(simulator),
    transactions: [],
    refundMethods: [{ storeCreditRefund: { amount: { amount: '10.00', currencyCode: 'EUR' } } }],
  },
});

/** The id of a refund of #1001 that was made. */
async function refund(simulator: Simulator): Promise<{ readonly input: string }> {
  await happened(
    simulator,
    `mutation Given($input: RefundInput!) { refundCreate(input: $input) @idempotent(key: "given") { refund { id } } }`,
    { input: { orderId: orderId(simulator), transactions: payBack(simulator, '10.00') } },
  );
  return { input: gid('Refund', firstOf(orderOf(simulator, 1001).refunds).id) };
}

/** Refunds, and reads of them. */
export const REFUNDS: readonly DocumentedExample[] = [
  {
    ...CREATE,
    shows: 'takes a line off without paying anything back',
    operation: `mutation RefundLine($input: RefundInput!) {
      refundCreate(input: $input) @idempotent(key: "5f3ad1c4-2f07-4f33-b0ff-6f2b2a1a7a01") {
        refund { id totalRefundedSet { presentmentMoney { amount currencyCode } } }
        userErrors { field message } } }`,
    variables: (simulator) => ({
      input: { orderId: orderId(simulator), refundLineItems: oneOf(simulator), transactions: [] },
    }),
    answer: { refundCreate: { refund: { totalRefundedSet: { presentmentMoney: { amount: '0.0' } } } } },
  },
  {
    ...CREATE,
    shows: 'pays back a part of the shipping and more',
    operation: `mutation RefundShipping($input: RefundInput!) {
      refundCreate(input: $input) @idempotent(key: "5f3ad1c4-2f07-4f33-b0ff-6f2b2a1a7a02") {
        userErrors { field message }
        refund { id totalRefundedSet { presentmentMoney { amount } }
          transactions(first: 2) { edges { node { amountSet { presentmentMoney { amount } } status } } } } } }`,
    variables: (simulator) => ({
      input: {
        orderId: orderId(simulator),
        transactions: payBack(simulator, '16.99'),
        shipping: { amount: '3.99' },
      },
    }),
    answer: {
      refundCreate: {
        refund: {
          totalRefundedSet: { presentmentMoney: { amount: '16.99' } },
          transactions: {
            edges: [{ node: { amountSet: { presentmentMoney: { amount: '16.99' } }, status: 'SUCCESS' } }],
          },
        },
      },
    },
  },
  {
    // The page leaves the directive out, which has been required since 2026-04.
    ...CREATE,
    shows: 'gives store credit, as the page has it',
    operation: CREDIT,
    variables: credit,
    rejection: ['BAD_REQUEST'],
  },
  {
    ...CREATE,
    shows: 'gives store credit, with the directive that the page leaves out',
    operation: CREDIT.replace(
      'refundCreate(input: $input)',
      'refundCreate(input: $input) @idempotent(key: "5f3ad1c4-2f07-4f33-b0ff-6f2b2a1a7a03")',
    ),
    variables: credit,
    answer: {
      refundCreate: {
        refund: {
          totalRefundedSet: { presentmentMoney: { amount: '10.0', currencyCode: 'EUR' } },
          transactions: { edges: [{ node: { gateway: 'shopify_store_credit', kind: 'REFUND' } }] },
        },
      },
    },
  },
  {
    ...CREATE,
    shows: 'pays back with a note',
    operation: `mutation RefundWithNote($input: RefundInput!) {
      refundCreate(input: $input) @idempotent(key: "5f3ad1c4-2f07-4f33-b0ff-6f2b2a1a7a04") {
        userErrors { field message }
        refund { id note totalRefundedSet { presentmentMoney { amount } } } } }`,
    variables: (simulator) => ({
      input: {
        orderId: orderId(simulator),
        note: 'Wants another one instead',
        refundLineItems: oneOf(simulator),
        transactions: payBack(simulator, '10.0'),
      },
    }),
    answer: {
      refundCreate: {
        refund: {
          note: 'Wants another one instead',
          totalRefundedSet: { presentmentMoney: { amount: '10.0' } },
        },
      },
    },
  },
  {
    ...READ,
    shows: 'the duties of a refund',
    operation: `query RefundDuties($input: ID!) { refund(id: $input) {
      duties { originalDuty { countryCodeOfOrigin } amountSet { shopMoney { amount } } } } }`,
    variables: refund,
    answer: { refund: { duties: [] } },
  },
  {
    ...READ,
    shows: 'what a refund came to',
    operation:
      'query RefundTotal($input: ID!) { refund(id: $input) { totalRefundedSet { shopMoney { amount currencyCode } } } }',
    variables: refund,
    answer: { refund: { totalRefundedSet: { shopMoney: { amount: '10.0', currencyCode: 'EUR' } } } },
  },
  {
    ...READ,
    shows: 'a refund',
    operation: `query Refund($input: ID!) { refund(id: $input) {
      id note totalRefundedSet { presentmentMoney { amount currencyCode } } } }`,
    variables: refund,
    answer: { refund: { totalRefundedSet: { presentmentMoney: { amount: '10.0', currencyCode: 'EUR' } } } },
  },
];
