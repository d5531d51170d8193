import type { Simulator } from '../src/index.ts';
import { ask, orderOf } from './start.ts';

const MONEY = '{ presentmentMoney { amount currencyCode } shopMoney { amount } }';
const LINE = `id title variantTitle quantity editableQuantity editableQuantityBeforeChanges hasStagedLineItemDiscount restocking
  originalUnitPriceSet ${MONEY} discountedUnitPriceSet ${MONEY} editableSubtotalSet ${MONEY} uneditableSubtotalSet ${MONEY}
  calculatedDiscountAllocations { allocatedAmountSet ${MONEY} discountApplication { id appliedTo description } }`;

/** What the tests look at of a calculated order. */
const CALCULATED = `id subtotalLineItemsQuantity subtotalPriceSet ${MONEY} totalPriceSet ${MONEY} totalOutstandingSet ${MONEY}
  cartDiscountAmountSet ${MONEY} taxLines { title priceSet ${MONEY} } originalOrder { name }
  lineItems(first: 20) { nodes { ${LINE} } } addedLineItems(first: 20) { nodes { ${LINE} } }
  addedDiscountApplications(first: 5) { nodes { id description value { ... on MoneyV2 { amount } ... on PricingPercentageValue { percentage } } } }
  shippingLines { id title price ${MONEY} stagedStatus }
  stagedChanges(first: 20) { nodes { __typename
    ... on OrderStagedChangeAddVariant { quantity variant { id } }
    ... on OrderStagedChangeAddCustomItem { title quantity originalUnitPrice { amount } }
    ... on OrderStagedChangeIncrementItem { delta lineItem { id } }
    ... on OrderStagedChangeDecrementItem { delta restock lineItem { id } }
    ... on OrderStagedChangeAddLineItemDiscount { id description }
    ... on OrderStagedChangeRemoveDiscount { discountApplication { index } }
    ... on OrderStagedChangeAddShippingLine { shippingTitle: title price { amount } }
    ... on OrderStagedChangeRemoveShippingLine { shippingLine { title } } } }`;

interface Amounts {
  readonly presentmentMoney: { readonly amount: string; readonly currencyCode: string };
  readonly shopMoney: { readonly amount: string };
}

export interface CalculatedLine {
  readonly id: string;
  readonly title: string;
  readonly quantity: number;
  readonly editableQuantity: number;
  readonly discountedUnitPriceSet: Amounts;
  readonly calculatedDiscountAllocations: readonly {
    readonly allocatedAmountSet: Amounts;
    readonly discountApplication: { readonly id: string };
  }[];
}

export interface Calculated {
  readonly id: string;
  readonly totalPriceSet: Amounts;
  readonly totalOutstandingSet: Amounts;
  readonly lineItems: { readonly nodes: readonly CalculatedLine[] };
  readonly addedLineItems: { readonly nodes: readonly CalculatedLine[] };
  readonly addedDiscountApplications: { readonly nodes: readonly { readonly id: string }[] };
  readonly shippingLines: readonly {
    readonly id: string;
    readonly title: string;
    readonly stagedStatus: string;
  }[];
}

export interface Payload {
  readonly calculatedOrder: Calculated | null;
  readonly orderEditSession: { readonly id: string } | null;
  readonly userErrors: readonly {
    readonly field: readonly string[];
    readonly message: string;
    readonly code?: string;
  }[];
}

/** Runs one order editing mutation and gives its payload. */
export async function editWith(
  simulator: Simulator,
  field: string,
  args: string,
  selection = `calculatedOrder { ${CALCULATED} } orderEditSession { id }`,
  errors = 'field message',
): Promise<Payload> {
  const { body } = await ask(
    simulator,
    `mutation { ${field}(${args}) { ${selection} userErrors { ${errors} } } }`,
  );
  const payload = readPayload(body, field);
  if (payload === null) throw new Error(JSON.stringify(body));
  return payload;
}

/** Begins an edit of a seeded order. */
export async function begin(simulator: Simulator, number: number): Promise<Calculated> {
  return calculatedOf(await editWith(simulator, 'orderEditBegin', `id: "${orderOf(simulator, number).gid}"`));
}

export function calculatedOf({ calculatedOrder, userErrors }: Payload): Calculated {
  if (calculatedOrder === null) throw new Error(JSON.stringify(userErrors));
  return calculatedOrder;
}

/** Commits an edit. */
export function commit(simulator: Simulator, id: string): Promise<Payload> {
  return editWith(simulator, 'orderEditCommit', `id: "${id}"`, 'successMessages order { id }');
}

export const variantOf = (simulator: Simulator, title: string, variantTitle: string) => {
  const product = simulator.state.products.find((each) => each.title === title);
  const variant = product?.variants.find((each) => each.title === variantTitle);
  if (variant === undefined) throw new Error(`No variant ${variantTitle} of ${title}`);
  return { ...variant, gid: `gid://shopify/ProductVariant/${variant.id}` };
};

export const presentment = ({ presentmentMoney }: Amounts) => presentmentMoney.amount;

function readPayload(body: unknown, field: string): Payload | null {
  const answer = body as { readonly data?: Readonly<Record<string, Payload | null>> };
  return answer.data?.[field] ?? null;
}
