import type { Simulator } from '../../src/index.ts';
import { ask } from '../start.ts';

const MONEY = `displayFinancialStatus totalOutstandingSet { presentmentMoney { amount } }
  totalReceivedSet { presentmentMoney { amount } } totalCapturableSet { presentmentMoney { amount } }
  transactions { kind status gateway errorCode amountSet { presentmentMoney { amount } } parentTransaction { kind } }
  paymentCollectionDetails { additionalPaymentCollectionUrl vaultedPaymentMethods { id } }`;

/** What an order says about its money. */
export interface Money {
  readonly displayFinancialStatus: string;
  readonly totalOutstandingSet: { readonly presentmentMoney: { readonly amount: string } };
  readonly transactions: readonly object[];
  readonly paymentCollectionDetails: {
    readonly additionalPaymentCollectionUrl: string | null;
    readonly vaultedPaymentMethods: readonly { readonly id: string }[];
  };
}

export async function readMoney(simulator: Simulator, gid: string): Promise<Money> {
  const { body } = await ask(simulator, `{ order(id: "${gid}") { ${MONEY} } }`);
  const { data }: { data: { order: Money } } = JSON.parse(JSON.stringify(body));
  return data.order;
}

/** Adds a thing for 4.00 to an order through an edit, so that money is owed. */
export async function owe(
  simulator: Simulator,
  gid: string,
  currencyCode = 'EUR',
  amount = '4.00',
): Promise<void> {
  const begun = await ask(simulator, `mutation { orderEditBegin(id: "${gid}") { calculatedOrder { id } } }`);
  const { data }: { data: { orderEditBegin: { calculatedOrder: { id: string } } } } = JSON.parse(
    JSON.stringify(begun.body),
  );
  const { id } = data.orderEditBegin.calculatedOrder;
  await ask(
    simulator,
    `mutation { orderEditAddCustomItem(id: "${id}", title: "Card", quantity: 1, taxable: false,
       price: { amount: "${amount}", currencyCode: ${currencyCode} }) { userErrors { message } }
     orderEditCommit(id: "${id}") { userErrors { message } } }`,
  );
}

/** What is outstanding. */
export const amountOf = (order: Money) => order.totalOutstandingSet.presentmentMoney.amount;
