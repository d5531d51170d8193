import { openBooks, type Sums } from '../../src/books/open-books.ts';
import type { LineRecord, OrderRecord } from '../../src/orders/order-record.ts';
import { add, workOut, worth, type Currency, type View } from './sums.ts';

/** What is held against what, by name; a breach is written down where they differ. */
type Check = readonly [what: string, is: number | boolean, shouldBe: number | boolean];

/** Holds an order to the equations of its books, worked out again from its records alone. Empty when all hold. */
export function listBreaches(order: OrderRecord): readonly string[] {
  const checks = [
    ...checkTotals(order, 'shop'),
    ...checkTotals(order, 'presentment'),
    ...order.lines.flatMap((line) => [
      ...checkPrices(line, 'shop'),
      ...checkPrices(line, 'presentment'),
      ...checkUnits(line, order),
    ]),
  ];
  return checks
    .filter(([, is, shouldBe]) => is !== shouldBe)
    .map(([what, is, shouldBe]) => `${what}: ${is}, should be ${shouldBe}`);
}

function checkTotals(order: OrderRecord, currency: Currency): readonly Check[] {
  const { gross, current, ...books } = openBooks(order);
  const sales = order.agreements.flatMap((agreement) => agreement.sales);
  const received = sumPaid(order, ['SALE', 'CAPTURE'], currency);
  const refunded = sumPaid(order, ['REFUND'], currency);
  const adjusted = books.refundDiscrepancy[currency];
  const checks: readonly Check[] = [
    ...checkSums(gross, order, 'gross', currency),
    ...checkSums(current, order, 'current', currency),
    ['gross total', gross.total[currency], addUp(gross, order, currency)],
    ['current total', current.total[currency], addUp(current, order, currency) + adjusted],
    ['shipping is not negative', current.shipping[currency] >= 0, true],
    ['duties are not negative', current.duties[currency] >= 0, true],
    ['sales', add(sales.map(({ total }) => total[currency])), current.total[currency]],
    [
      'taxes of sales',
      add(sales.flatMap(({ taxes }) => taxes.map(({ amount }) => amount[currency]))),
      current.tax[currency],
    ],
    ['received', books.received[currency], received],
    ['refunded', books.refunded[currency], refunded],
    ['refunded at most what was received', refunded <= received, true],
    ['outstanding', books.outstanding[currency], current.total[currency] - received + refunded],
    ['capturable is not negative', books.capturable[currency] >= 0, true],
  ];
  return checks.map(([what, ...rest]) => [`${what} (${currency})`, ...rest]);
}

function checkSums(sums: Sums, order: OrderRecord, view: View, currency: Currency): readonly Check[] {
  const shouldBe = workOut(order, view, currency);
  const taxes = add(sums.taxes.map(({ amount }) => amount[currency]));
  return [
    [`${view} subtotal`, sums.subtotal[currency], shouldBe.subtotal],
    [`${view} tips`, sums.tips[currency], shouldBe.tips],
    [`${view} shipping`, sums.shipping[currency], shouldBe.shipping],
    [`${view} duties`, sums.duties[currency], shouldBe.duties],
    [`${view} tax`, sums.tax[currency], shouldBe.tax],
    [`${view} tax of all jurisdictions`, taxes, shouldBe.tax],
  ];
}

// A unit never costs less than nothing, whether it stayed or left.
function checkPrices(line: LineRecord, currency: Currency): readonly Check[] {
  const allocated = line.allocations.flatMap(({ active, removed }) => [active[currency], removed[currency]]);
  return [
    [`price of ${line.id}`, worth(line, 'current', currency) >= 0, true],
    [
      `price of what left ${line.id}`,
      worth(line, 'gross', currency) >= worth(line, 'current', currency),
      true,
    ],
    [`discounts of ${line.id}`, allocated.every((minor) => minor >= 0), true],
  ];
}

function checkUnits(line: LineRecord, order: OrderRecord): readonly Check[] {
  const sold = order.agreements
    .flatMap((agreement) => agreement.sales)
    .filter((sale) => sale.ownerId === line.id)
    .map(({ quantity }) => quantity ?? 0);
  const open = order.fulfillmentOrders
    .flatMap((each) => each.lines)
    .filter((each) => each.lineId === line.id);
  const remaining = add(open.map((each) => each.remaining));
  const shipped = order.fulfillments
    .filter(({ status }) => status === 'SUCCESS')
    .flatMap((each) => each.lines)
    .filter((each) => each.lineId === line.id);
  const isGoods = line.kind === 'PRODUCT' || line.kind === 'CUSTOM';
  const isUntouched = isGoods && order.refunds.length === 0;
  return [
    [`units of ${line.id}`, line.currentQuantity >= 0 && line.currentQuantity <= line.quantity, true],
    [`units sold of ${line.id}`, add(sold), line.currentQuantity],
    [
      `units to ship of ${line.id}`,
      open.every((each) => each.remaining >= 0 && each.remaining <= each.total),
      true,
    ],
    [`no more to ship than there is of ${line.id}`, remaining <= line.currentQuantity, true],
    [
      `shipped and to ship of ${line.id}`,
      isUntouched ? remaining + add(shipped.map(({ quantity }) => quantity)) : line.currentQuantity,
      line.currentQuantity,
    ],
  ];
}

function addUp(sums: Sums, order: OrderRecord, currency: Currency): number {
  const parts = [
    sums.subtotal,
    sums.tips,
    sums.shipping,
    sums.duties,
    ...(order.taxesIncluded ? [] : [sums.tax]),
  ];
  return add(parts.map((part) => part[currency]));
}

function sumPaid({ transactions }: OrderRecord, kinds: readonly string[], currency: Currency): number {
  const done = transactions.filter((each) => each.status === 'SUCCESS' && kinds.includes(each.kind));
  return add(done.map(({ amount }) => amount[currency]));
}
