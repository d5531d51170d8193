import type { Simulator } from '../../src/index.ts';
import { ask, orderOf } from '../start.ts';

const FIELDS = `id name status totalQuantity createdAt closedAt requestApprovedAt decline { reason note }
  order { name returnStatus } returnLineItems(first: 5) { nodes { quantity returnReason returnReasonNote customerNote
    ... on ReturnLineItem { fulfillmentLineItem { quantity lineItem { title } } } } }`;
const ERRORS = 'userErrors { field message code }';
/** `returnCreate`. */
export const CREATE = `mutation ($returnInput: ReturnInput!) { returnCreate(returnInput: $returnInput) { return { ${FIELDS} } ${ERRORS} } }`;
const REQUEST = `mutation ($input: ReturnRequestInput!) { returnRequest(input: $input) { return { ${FIELDS} } ${ERRORS} } }`;

/** What a mutation of returns answers. */
export interface Payload {
  readonly return: { readonly id: string } | null;
  readonly userErrors: readonly object[];
}

/** Runs a mutation of one field; its payload. */
export async function run(simulator: Simulator, query: string, variables: object): Promise<Payload> {
  const { body } = await ask(simulator, query, variables);
  const { data, errors }: { data: Record<string, Payload>; errors?: unknown } = JSON.parse(
    JSON.stringify(body),
  );
  const [payload] = Object.values(data ?? {});
  if (payload === undefined || payload === null) throw new Error(JSON.stringify(errors));
  return payload;
}

/** #1008 holds one shirt, and was delivered. */
export function lineOf(simulator: Simulator, number = 1008) {
  const [parcel] = orderOf(simulator, number).fulfillments;
  return `gid://shopify/FulfillmentLineItem/${parcel?.lines[0]?.id}`;
}

/** `returnCreate` of one unit. */
export const open = (simulator: Simulator, line: object = {}, number = 1008) =>
  run(simulator, CREATE, {
    returnInput: {
      orderId: orderOf(simulator, number).gid,
      returnLineItems: [
        {
          fulfillmentLineItemId: lineOf(simulator, number),
          quantity: 1,
          returnReason: 'SIZE_TOO_SMALL',
          ...line,
        },
      ],
    },
  });

/** `returnRequest` of one unit. */
export const request = (simulator: Simulator, line: object = {}) =>
  run(simulator, REQUEST, {
    input: {
      orderId: orderOf(simulator, 1008).gid,
      returnLineItems: [
        { fulfillmentLineItemId: lineOf(simulator), quantity: 1, returnReason: 'UNWANTED', ...line },
      ],
    },
  });

/** Takes a step with a return; what is selected is enough to see what became of it. */
export const step = (simulator: Simulator, call: string, payload: Payload) =>
  run(
    simulator,
    `mutation ($id: ID!) { ${call} { return { status closedAt requestApprovedAt decline { reason note } order { returnStatus } } ${ERRORS} } }`,
    { id: payload.return?.id },
  );
