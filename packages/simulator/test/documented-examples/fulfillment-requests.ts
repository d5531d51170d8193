import type { Simulator } from '../../src/index.ts';
import type { DocumentedExample } from './documented-example.ts';
import { firstOf, fulfillmentOrderId, fulfillmentOrderOf, gid, happened } from './stage.ts';

const page = (mutation: string) => `api/admin-graphql/latest/mutations/${mutation}`;
const STATUS = 'id status requestStatus';
const ERRORS = 'userErrors { field message }';

const SUBMIT = `mutation Submit($id: ID!, $fulfillmentOrderLineItems: [FulfillmentOrderLineItemInput!]) {
  fulfillmentOrderSubmitFulfillmentRequest(id: $id, fulfillmentOrderLineItems: $fulfillmentOrderLineItems) {
    originalFulfillmentOrder { ${STATUS} } submittedFulfillmentOrder { ${STATUS} }
    unsubmittedFulfillmentOrder { ${STATUS} } ${ERRORS} } }`;

const step = (mutation: string) => `mutation Step($id: ID!, $message: String) {
  ${mutation}(id: $id, message: $message) { fulfillmentOrder { ${STATUS} } ${ERRORS} } }`;

/** Takes #1001's fulfilment order so far that the next step can be taken. */
async function bring(simulator: Simulator, ...steps: readonly string[]): Promise<string> {
  const id = fulfillmentOrderId(simulator);
  await happened(simulator, SUBMIT, { id });
  for (const each of steps) await happened(simulator, step(each), { id });
  return id;
}

const ACCEPTED = 'fulfillmentOrderAcceptFulfillmentRequest';
const STOPPED = 'fulfillmentOrderSubmitCancellationRequest';

const answered = (mutation: string, status: string, requestStatus: string) => ({
  [mutation]: { fulfillmentOrder: { status, requestStatus } },
});

const example = (
  mutation: string,
  shows: string,
  message: string,
  before: readonly string[],
  [status, requestStatus]: readonly [status: string, requestStatus: string],
): DocumentedExample => ({
  page: page(mutation),
  origin: 'page',
  shows,
  operation: step(mutation),
  variables: async (simulator) => ({ id: await bring(simulator, ...before), message }),
  answer: answered(mutation, status, requestStatus),
});

const SUBMITTED = { status: 'OPEN', requestStatus: 'SUBMITTED' };

/** What a merchant asks of a fulfilment service, and what it answers. */
export const FULFILLMENT_REQUESTS: readonly DocumentedExample[] = [
  {
    page: page('fulfillmentOrderSubmitFulfillmentRequest'),
    origin: 'page',
    shows: 'asks for all of a fulfilment order',
    operation: SUBMIT,
    variables: (simulator) => ({ id: fulfillmentOrderId(simulator) }),
    answer: {
      fulfillmentOrderSubmitFulfillmentRequest: {
        originalFulfillmentOrder: SUBMITTED,
        submittedFulfillmentOrder: SUBMITTED,
        unsubmittedFulfillmentOrder: null,
      },
    },
  },
  {
    page: page('fulfillmentOrderSubmitFulfillmentRequest'),
    origin: 'page',
    shows: 'asks for a part of a fulfilment order',
    operation: SUBMIT,
    variables: (simulator) => ({
      id: fulfillmentOrderId(simulator),
      fulfillmentOrderLineItems: [
        {
          id: gid('FulfillmentOrderLineItem', firstOf(fulfillmentOrderOf(simulator).lines).id),
          quantity: 1,
        },
      ],
    }),
    answer: {
      fulfillmentOrderSubmitFulfillmentRequest: {
        submittedFulfillmentOrder: SUBMITTED,
        unsubmittedFulfillmentOrder: { status: 'OPEN', requestStatus: 'UNSUBMITTED' },
      },
    },
  },
  example(ACCEPTED, 'accepts a request', 'Fragile', [], ['IN_PROGRESS', 'ACCEPTED']),
  example(
    'fulfillmentOrderRejectFulfillmentRequest',
    'rejects a request',
    "Can't fulfill due to no inventory on product",
    [],
    ['OPEN', 'REJECTED'],
  ),
  example(
    STOPPED,
    'asks to stop what was accepted',
    'Customer cancelled their order',
    [ACCEPTED],
    ['IN_PROGRESS', 'CANCELLATION_REQUESTED'],
  ),
  example(
    'fulfillmentOrderAcceptCancellationRequest',
    'stops what was accepted',
    'Fragile',
    [ACCEPTED, STOPPED],
    ['OPEN', 'CANCELLATION_ACCEPTED'],
  ),
  example(
    'fulfillmentOrderRejectCancellationRequest',
    'goes on with what was accepted',
    'Already shipped product',
    [ACCEPTED, STOPPED],
    ['IN_PROGRESS', 'CANCELLATION_REJECTED'],
  ),
  example(
    'fulfillmentOrderClose',
    'gives up on what was accepted',
    'Out of Stock',
    [ACCEPTED],
    ['INCOMPLETE', 'CLOSED'],
  ),
  {
    page: page('fulfillmentOrderCancel'),
    origin: 'page',
    shows: 'takes a request back',
    operation: `mutation TakeBack($id: ID!) { fulfillmentOrderCancel(id: $id) {
      fulfillmentOrder { ${STATUS} } replacementFulfillmentOrder { ${STATUS} } ${ERRORS} } }`,
    variables: async (simulator) => ({ id: await bring(simulator) }),
    answer: {
      fulfillmentOrderCancel: {
        fulfillmentOrder: { status: 'CLOSED' },
        replacementFulfillmentOrder: { status: 'OPEN', requestStatus: 'UNSUBMITTED' },
      },
    },
  },
];
