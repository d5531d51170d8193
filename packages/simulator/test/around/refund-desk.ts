import type { Simulator } from '../../src/index.ts';
import { ask, orderOf } from '../start.ts';

const REFUND = (directive: string) => `mutation Refund($input: RefundInput!, $key: String! = "") {
  refundCreate(input: $input) ${directive} {
    order { currentTotalPriceSet { presentmentMoney { amount } } totalOutstandingSet { presentmentMoney { amount } } displayFinancialStatus }
    refund {
      id totalRefundedSet { presentmentMoney { amount } }
      refundLineItems(first: 9) { nodes { quantity restockType restocked subtotalSet { presentmentMoney { amount } } } }
      refundShippingLines(first: 9) { nodes { subtotalAmountSet { presentmentMoney { amount } } } }
      orderAdjustments(first: 9) { nodes { reason amountSet { presentmentMoney { amount } } } }
      transactions(first: 9) { nodes { kind parentTransaction { id } } }
    }
    userErrors { field message }
  }
}`;

const SUGGEST = `query Suggest($id: ID!, $lines: [RefundLineItemInput!], $full: Boolean, $shipping: Boolean) {
  order(id: $id) {
    suggestedRefund(refundLineItems: $lines, suggestFullRefund: $full, refundShipping: $shipping) {
      amountSet { presentmentMoney { amount } } subtotalSet { presentmentMoney { amount } }
      totalTaxSet { presentmentMoney { amount } } maximumRefundableSet { presentmentMoney { amount } }
      shipping { amountSet { presentmentMoney { amount } } }
      refundLineItems { quantity restockType }
      suggestedTransactions { kind gateway amountSet { presentmentMoney { amount } } parentTransaction { id } }
    }
  }
}`;

/** What `suggestedRefund` answers. */
export interface Suggested {
  readonly amountSet: { readonly presentmentMoney: { readonly amount: string } };
  readonly suggestedTransactions: readonly {
    readonly gateway: string;
    readonly amountSet: { readonly presentmentMoney: { readonly amount: string } };
    readonly parentTransaction: { readonly id: string };
  }[];
}

export const gid = (type: string, id: number | undefined) => `gid://shopify/${type}/${id}`;

export const refund = (simulator: Simulator, input: object, key: string | null = 'key') =>
  ask(
    simulator,
    key === null ? REFUND('').replace(', $key: String! = ""', '') : REFUND('@idempotent(key: $key)'),
    {
      input,
      ...(key === null ? {} : { key }),
    },
  );

/** Asks what a refund would come to. */
export async function suggest(simulator: Simulator, id: string, more: object = {}): Promise<Suggested> {
  const { body } = await ask(simulator, SUGGEST, { id, ...more });
  const { data }: { data: { order: { suggestedRefund: Suggested } } } = JSON.parse(JSON.stringify(body));
  return data.order.suggestedRefund;
}

/** An order with its first line and its payment, and the input of a transaction that refunds that. */
export function pick(simulator: Simulator, number = 1001) {
  const order = orderOf(simulator, number);
  const [line] = order.lines;
  const [payment] = order.transactions;
  if (line === undefined || payment === undefined) throw new Error('No line or no payment');
  const pay = (amount: string) => ({
    orderId: order.gid,
    gateway: payment.gateway,
    kind: 'REFUND',
    amount,
    parentId: gid('OrderTransaction', payment.id),
  });
  return { order, line, payment, pay, lineItemId: gid('LineItem', line.id) };
}

export const payload = (content: object) => ({ body: { data: { refundCreate: content } } });
export const money = (amount: string) => ({ presentmentMoney: { amount } });

/** Takes a line off an order by an edit, which gives no money back. */
export async function removeLine(simulator: Simulator, orderId: string, lineId: number): Promise<void> {
  const begun = await ask(
    simulator,
    `mutation { orderEditBegin(id: "${orderId}") { calculatedOrder { id } } }`,
  );
  const { data }: { data: { orderEditBegin: { calculatedOrder: { id: string } } } } = JSON.parse(
    JSON.stringify(begun.body),
  );
  const { id } = data.orderEditBegin.calculatedOrder;
  await ask(
    simulator,
    `mutation { orderEditSetQuantity(id: "${id}", lineItemId: "${gid('CalculatedLineItem', lineId)}", quantity: 0) { userErrors { message } }
     orderEditCommit(id: "${id}") { userErrors { message } } }`,
  );
}
