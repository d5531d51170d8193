import { Decimal } from 'decimal.js';

import type { OrderRecord } from '../../src/orders/order-record.ts';
import { countDecimals } from '../../src/shop/money.ts';

const BAG = '{ shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }';
const ALLOCATIONS = `discountAllocations { allocatedAmountSet ${BAG} discountApplication { index } }`;
const TAXES = `taxLines { title rate priceSet ${BAG} }`;

/** Reads all that an order says about money. */
export const EVERYTHING = `query Everything($id: ID!) { order(id: $id) { taxesIncluded
  subtotalLineItemsQuantity currentSubtotalLineItemsQuantity fullyPaid unpaid capturable
  subtotalPriceSet ${BAG} currentSubtotalPriceSet ${BAG} totalShippingPriceSet ${BAG} currentShippingPriceSet ${BAG}
  totalTaxSet ${BAG} currentTotalTaxSet ${BAG} totalDiscountsSet ${BAG} currentTotalDiscountsSet ${BAG}
  cartDiscountAmountSet ${BAG} currentCartDiscountAmountSet ${BAG} totalTipReceivedSet ${BAG}
  originalTotalDutiesSet ${BAG} currentTotalDutiesSet ${BAG} totalPriceSet ${BAG} originalTotalPriceSet ${BAG}
  currentTotalPriceSet ${BAG} totalReceivedSet ${BAG} totalRefundedSet ${BAG} netPaymentSet ${BAG}
  totalOutstandingSet ${BAG} totalCapturableSet ${BAG} refundDiscrepancySet ${BAG}
  taxLines { title rate priceSet ${BAG} } currentTaxLines { title rate priceSet ${BAG} }
  lineItems(first: 50) { nodes { id quantity currentQuantity originalUnitPriceSet ${BAG} ${ALLOCATIONS} ${TAXES} } }
  shippingLines(first: 20, includeRemovals: true) { nodes { isRemoved originalPriceSet ${BAG} discountedPriceSet ${BAG}
    currentDiscountedPriceSet ${BAG} ${ALLOCATIONS} ${TAXES} } }
  transactions { kind status amountSet ${BAG} }
  agreements(first: 20) { nodes { reason sales(first: 50) { nodes { totalAmount ${BAG} totalTaxAmount ${BAG} } } } } } }`;

type Answer = Readonly<Record<string, unknown>>;
type Side = 'shopMoney' | 'presentmentMoney';

/** Holds the API's own answer to the equations, decimal string by decimal string. Empty when all hold. */
export function listDiscrepancies(body: unknown, order: OrderRecord): readonly string[] {
  const answer = read(read(body, 'data'), 'order');
  return (['shopMoney', 'presentmentMoney'] as const).flatMap((side) =>
    checkSide(answer, side, order)
      .filter(([, is, shouldBe]) => !is.equals(shouldBe))
      .map(([what, is, shouldBe]) => `${what} (${side}): ${is.toString()}, should be ${shouldBe.toString()}`),
  );
}

function checkSide(
  answer: Answer,
  side: Side,
  order: OrderRecord,
): readonly (readonly [string, Decimal, Decimal])[] {
  const bag = (value: unknown) => readAmount(value, side);
  const field = (name: string) => bag(answer[name]);
  const allocated = (each: Answer) =>
    sum(list(each['discountAllocations']).map((allocation) => bag(allocation['allocatedAmountSet'])));
  const taxed = (each: Answer) => sum(list(each['taxLines']).map((tax) => bag(tax['priceSet'])));
  const price = (line: Answer) =>
    bag(line['originalUnitPriceSet']).times(Number(line['quantity'])).minus(allocated(line));
  const paid = (kinds: readonly string[]) =>
    sum(
      list(answer['transactions'])
        .filter((each) => each['status'] === 'SUCCESS' && kinds.includes(String(each['kind'])))
        .map((each) => bag(each['amountSet'])),
    );
  const added = (name: string) => (answer['taxesIncluded'] === true ? NOTHING : field(name));

  const tips = new Set(
    order.lines.filter(({ kind }) => kind === 'TIP').map(({ id }) => `gid://shopify/LineItem/${id}`),
  );
  const isTip = (line: Answer) => tips.has(String(line['id']));
  const lines = nodes(answer['lineItems']);
  const shippingLines = nodes(answer['shippingLines']);
  const sales = nodes(answer['agreements']).map((agreement) => nodes(agreement['sales']));
  const currentTips = lines
    .filter(isTip)
    .map((line) => bag(line['originalUnitPriceSet']).times(Number(line['currentQuantity'])));
  const check = (name: string, parts: readonly Decimal[]) => [name, field(name), sum(parts)] as const;
  return [
    check('subtotalPriceSet', lines.filter((line) => !isTip(line)).map(price)),
    check('totalTipReceivedSet', lines.filter(isTip).map(price)),
    check(
      'totalShippingPriceSet',
      shippingLines.map((line) => bag(line['originalPriceSet']).minus(allocated(line))),
    ),
    check(
      'currentShippingPriceSet',
      shippingLines.map((line) => bag(line['currentDiscountedPriceSet'])),
    ),
    check('totalDiscountsSet', [...lines, ...shippingLines].map(allocated)),
    check('totalTaxSet', [...lines, ...shippingLines].map(taxed)),
    check('totalTaxSet', [taxed(answer)]),
    check(
      'currentTotalTaxSet',
      list(answer['currentTaxLines']).map((tax) => bag(tax['priceSet'])),
    ),
    check('totalPriceSet', [
      field('subtotalPriceSet'),
      field('totalShippingPriceSet'),
      field('totalTipReceivedSet'),
      field('originalTotalDutiesSet'),
      added('totalTaxSet'),
    ]),
    check('currentTotalPriceSet', [
      field('currentSubtotalPriceSet'),
      field('currentShippingPriceSet'),
      // Nothing takes money off a tip but a discount that an edit gave it.
      sum(currentTips).minus(sum(currentTips.length === 0 ? [] : listTipDiscounts(order, side))),
      field('currentTotalDutiesSet'),
      added('currentTotalTaxSet'),
      field('refundDiscrepancySet'),
    ]),
    check('totalReceivedSet', [paid(['SALE', 'CAPTURE'])]),
    check('totalRefundedSet', [paid(['REFUND'])]),
    check('netPaymentSet', [field('totalReceivedSet'), field('totalRefundedSet').negated()]),
    check('totalOutstandingSet', [field('currentTotalPriceSet'), field('netPaymentSet').negated()]),
    check(
      'currentTotalPriceSet',
      sales.flat().map((sale) => bag(sale['totalAmount'])),
    ),
    check(
      'currentTotalTaxSet',
      sales.flat().map((sale) => bag(sale['totalTaxAmount'])),
    ),
    check(
      'originalTotalPriceSet',
      (sales[0] ?? []).map((sale) => bag(sale['totalAmount'])),
    ),
  ];
}

// The API has no field for the discounts of the units that are left.
function listTipDiscounts(order: OrderRecord, side: Side): readonly Decimal[] {
  const currency = side === 'shopMoney' ? 'shop' : 'presentment';
  const code = side === 'shopMoney' ? order.currencyCode : order.presentmentCurrencyCode;
  return order.lines
    .filter(({ kind }) => kind === 'TIP')
    .flatMap((line) => line.allocations)
    .map(({ active }) => new Decimal(active[currency]).div(new Decimal(10).pow(countDecimals(code))));
}

const NOTHING = new Decimal(0);

function readAmount(value: unknown, side: Side): Decimal {
  if (value === null) return NOTHING;
  const { amount, currencyCode } = read(value, side);
  const decimal = new Decimal(String(amount));
  if (decimal.decimalPlaces() > countDecimals(String(currencyCode))) {
    throw new Error(`${String(amount)} has more decimals than ${String(currencyCode)}`);
  }
  return decimal;
}

function nodes(value: unknown): readonly Answer[] {
  return list(read({ value }, 'value')['nodes']);
}

function list(value: unknown): readonly Answer[] {
  return Array.isArray(value) ? value.map((each) => read({ each }, 'each')) : [];
}

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, each) => total.plus(each), NOTHING);
}

function read(value: unknown, name: string): Answer {
  const entry: unknown =
    typeof value === 'object' && value !== null
      ? Object.entries(value).find(([key]) => key === name)?.[1]
      : undefined;
  if (typeof entry !== 'object' || entry === null) {
    throw new Error(`There is no ${name} in ${JSON.stringify(value)}`);
  }
  return { ...entry };
}
