import type { Simulator } from '../../src/index.ts';
import { orderOf } from '../start.ts';
import type { DocumentedExample } from './documented-example.ts';
import { firstOf, gid, happened, orderId } from './stage.ts';

const page = (field: string) => `api/admin-graphql/latest/mutations/${field}`;
const CODED = 'userErrors { code field message }';
const ERRORS = 'userErrors { field message }';

const parcelOf = (simulator: Simulator) => firstOf(orderOf(simulator, 1008).fulfillments);

const input = (simulator: Simulator, line: object = {}) => ({
  orderId: orderId(simulator, 1008),
  returnLineItems: [
    {
      fulfillmentLineItemId: gid('FulfillmentLineItem', firstOf(parcelOf(simulator).lines).id),
      quantity: 1,
      returnReason: 'WRONG_ITEM',
      ...line,
    },
  ],
});

const idOf = (simulator: Simulator) => gid('Return', firstOf(orderOf(simulator, 1008).returns ?? []).id);

/** The id of a return of #1008 that was asked for. */
async function askFor(simulator: Simulator): Promise<string> {
  await happened(
    simulator,
    'mutation Asked($input: ReturnRequestInput!) { returnRequest(input: $input) { return { id } } }',
    { input: input(simulator) },
  );
  return idOf(simulator);
}

/** The id of a return of #1008 that is open. */
async function open(simulator: Simulator): Promise<string> {
  await happened(
    simulator,
    'mutation Opened($returnInput: ReturnInput!) { returnCreate(returnInput: $returnInput) { return { id } } }',
    { returnInput: input(simulator) },
  );
  return idOf(simulator);
}

async function close(simulator: Simulator): Promise<string> {
  const id = await open(simulator);
  await happened(simulator, 'mutation Closed($id: ID!) { returnClose(id: $id) { return { id } } }', { id });
  return id;
}

const form = (
  field: string,
  shows: string,
  prepare: (simulator: Simulator) => Promise<string>,
): DocumentedExample => ({
  page: page(field),
  origin: 'form',
  shows,
  operation: `mutation Step($id: ID!) { ${field}(id: $id) { return { id } ${ERRORS} } }`,
  variables: async (simulator) => ({ id: await prepare(simulator) }),
});

const DECLINE = (selection: string) => `mutation Decline($input: ReturnDeclineRequestInput!) {
  returnDeclineRequest(input: $input) { return { id status ${selection} } ${CODED} } }`;

/** Returns, and what could be returned. */
export const RETURNS: readonly DocumentedExample[] = [
  {
    page: page('returnRequest'),
    origin: 'page',
    shows: 'asks to send something back',
    operation: `mutation Ask($input: ReturnRequestInput!) { returnRequest(input: $input) { ${ERRORS}
      return { id status returnLineItems(first: 1) { edges { node { id returnReason customerNote } } } order { id } } } }`,
    variables: (simulator) => ({
      input: input(simulator, { customerNote: 'I took the wrong one. Can I have a refund or store credit?' }),
    }),
    answer: {
      returnRequest: {
        return: {
          status: 'REQUESTED',
          returnLineItems: { edges: [{ node: { returnReason: 'WRONG_ITEM' } }] },
        },
      },
    },
  },
  {
    page: page('returnApproveRequest'),
    origin: 'page',
    shows: 'approves a return',
    operation: `mutation Approve($input: ReturnApproveRequestInput!) { returnApproveRequest(input: $input) {
      return { id name status returnLineItems(first: 1) { edges { node { id } } } order { id } } ${CODED} } }`,
    variables: async (simulator) => ({ input: { id: await askFor(simulator) } }),
    answer: { returnApproveRequest: { return: { name: '#1008-R1', status: 'OPEN' } } },
  },
  {
    page: page('returnApproveRequest'),
    origin: 'page',
    shows: 'does not approve a return that is open',
    operation: `mutation ApproveAgain($input: ReturnApproveRequestInput!) { returnApproveRequest(input: $input) {
      return { id status } ${CODED} } }`,
    variables: async (simulator) => ({ input: { id: await open(simulator) } }),
    answer: {
      returnApproveRequest: {
        return: null,
        userErrors: [{ code: 'INVALID_STATE', field: ['input', 'id'] }],
      },
    },
    refusal: ['Return is not approvable. Only returns with status REQUESTED can be approved.'],
  },
  {
    page: page('returnDeclineRequest'),
    origin: 'page',
    shows: 'declines a return',
    operation: DECLINE('decline { reason } returnLineItems(first: 1) { edges { node { id } } } order { id }'),
    variables: async (simulator) => ({
      input: { id: await askFor(simulator), declineReason: 'RETURN_PERIOD_ENDED' },
    }),
    answer: {
      returnDeclineRequest: { return: { status: 'DECLINED', decline: { reason: 'RETURN_PERIOD_ENDED' } } },
    },
  },
  {
    page: page('returnDeclineRequest'),
    origin: 'page',
    shows: 'does not decline a return that is open',
    operation: DECLINE(''),
    variables: async (simulator) => ({
      input: { id: await open(simulator), declineReason: 'RETURN_PERIOD_ENDED' },
    }),
    answer: { returnDeclineRequest: { return: null, userErrors: [{ code: 'INVALID_STATE' }] } },
    refusal: ['Return is not declinable. Only non-refunded returns with status REQUESTED can be declined.'],
  },
  {
    page: page('returnCreate'),
    origin: 'form',
    shows: 'opens a return',
    operation: `mutation Open($returnInput: ReturnInput!) {
      returnCreate(returnInput: $returnInput) { return { id } ${ERRORS} } }`,
    variables: (simulator) => ({
      returnInput: {
        ...input(simulator, { returnReasonNote: 'Ordered twice' }),
        requestedAt: '2026-11-23T09:50:00Z',
      },
    }),
  },
  {
    page: page('returnCreate'),
    origin: 'form',
    shows: 'opens a return that costs the shopper something',
    operation: `mutation OpenForMoney($returnInput: ReturnInput!) {
      returnCreate(returnInput: $returnInput) { return { id } ${ERRORS} } }`,
    variables: (simulator) => ({
      returnInput: {
        ...input(simulator),
        returnShippingFee: { amount: { amount: '4.90', currencyCode: 'EUR' } },
      },
    }),
    notModelled: ['ReturnInput.returnShippingFee'],
  },
  form('returnCancel', 'calls a return off', open),
  form('returnClose', 'closes a return', open),
  form('returnReopen', 'opens a return again', close),
  {
    page: 'api/admin-graphql/latest/queries/returnableFulfillment',
    origin: 'page',
    shows: 'what of a parcel could be returned',
    operation: `query Returnable($id: ID!) { returnableFulfillment(id: $id) { id fulfillment { id status }
      returnableFulfillmentLineItems(first: 5) { edges { node { quantity fulfillmentLineItem { id
        lineItem { id originalUnitPriceSet { shopMoney { amount currencyCode } } quantity requiresShipping taxable
          unfulfilledQuantity } } } } } } }`,
    variables: (simulator) => ({ id: gid('ReturnableFulfillment', parcelOf(simulator).id) }),
    answer: {
      returnableFulfillment: {
        fulfillment: { status: 'SUCCESS' },
        returnableFulfillmentLineItems: { edges: [{ node: { quantity: 1 } }] },
      },
    },
  },
  {
    page: 'api/admin-graphql/latest/queries/returnableFulfillments',
    origin: 'form',
    shows: 'the parcels of which something could be returned',
    operation: `query AllReturnable($orderId: ID!, $first: Int) {
      returnableFulfillments(orderId: $orderId, first: $first) { nodes { id } } }`,
    variables: (simulator) => ({ orderId: orderId(simulator, 1008), first: 10 }),
    answer: { returnableFulfillments: { nodes: [{}] } },
  },
  {
    page: 'api/admin-graphql/latest/queries/return',
    origin: 'form',
    shows: 'a return',
    operation: 'query Return($id: ID!) { return(id: $id) { id } }',
    variables: async (simulator) => ({ id: await open(simulator) }),
  },
];
