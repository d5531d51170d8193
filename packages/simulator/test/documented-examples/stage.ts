import type { Simulator } from '../../src/index.ts';
import { begin, type Calculated } from '../edits.ts';
import { ask, orderOf } from '../start.ts';

/** The first of the things, which a seeded shop has. */
export function firstOf<Thing>(things: readonly Thing[]): Thing {
  const [first] = things;
  if (first === undefined) throw new Error('The seeded shop has none of these.');
  return first;
}

export const gid = (type: string, id: number | string) => `gid://shopify/${type}/${id}`;

export const orderId = (simulator: Simulator, number = 1001) => orderOf(simulator, number).gid;

export const lineItemId = (simulator: Simulator, number = 1001) =>
  gid('LineItem', firstOf(orderOf(simulator, number).lines).id);

export const transactionId = (simulator: Simulator, number = 1001) =>
  gid('OrderTransaction', firstOf(orderOf(simulator, number).transactions).id);

export const fulfillmentOrderOf = (simulator: Simulator, number = 1001) =>
  firstOf(orderOf(simulator, number).fulfillmentOrders);

export const fulfillmentOrderId = (simulator: Simulator, number = 1001) =>
  gid('FulfillmentOrder', fulfillmentOrderOf(simulator, number).id);

export const fulfillmentId = (simulator: Simulator, number = 1004) =>
  gid('Fulfillment', firstOf(orderOf(simulator, number).fulfillments).id);

export const productId = (simulator: Simulator, index = 0) =>
  gid('Product', firstOf(simulator.state.products.slice(index)).id);

export const variantId = (simulator: Simulator, index = 0) =>
  gid('ProductVariant', firstOf(firstOf(simulator.state.products.slice(index)).variants).id);

/** An edit of #1001 that has begun, with the ids that the family of mutations goes on with. */
export async function startEdit(
  simulator: Simulator,
): Promise<{ readonly id: string; readonly lineItemId: string }> {
  const calculated = await begin(simulator, 1001);
  return { id: calculated.id, lineItemId: firstOf(calculated.lineItems.nodes).id };
}

const STAGED = `calculatedOrder { id lineItems(first: 9) { nodes { id } } addedLineItems(first: 9) { nodes { id } }
  addedDiscountApplications(first: 9) { nodes { id } } shippingLines { id stagedStatus } } userErrors { message }`;

/** Does a step of an edit, and gives what is staged then. */
export async function stage(
  simulator: Simulator,
  field: string,
  args: string,
): Promise<
  Pick<Calculated, 'id' | 'lineItems' | 'addedLineItems' | 'addedDiscountApplications' | 'shippingLines'>
> {
  const { body } = await ask(simulator, `mutation { staged: ${field}(${args}) { ${STAGED} } }`);
  const { data }: { data: { staged: { calculatedOrder: Calculated } } } = JSON.parse(JSON.stringify(body));
  return data.staged.calculatedOrder;
}

/** Runs a mutation of one field that an example needs to have happened. */
export async function happened(simulator: Simulator, operation: string, variables: object): Promise<unknown> {
  const { body } = await ask(simulator, operation, variables);
  const { data, errors }: { data: unknown; errors?: unknown } = JSON.parse(JSON.stringify(body));
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
