import type { LineRecord, OrderRecord, ShippingLineRecord } from '../../src/orders/order-record.ts';

export type Currency = 'shop' | 'presentment';
/** With everything there ever was, or as it is now. */
export type View = 'gross' | 'current';

/** Rates have fewer decimals than that. */
const RATE_UNITS = 1_000_000;

/** What an order comes to, worked out from its records without the code that the books use. */
export function workOut(order: OrderRecord, view: View, currency: Currency) {
  const lines = order.lines.map((line) => ({ ...line, worth: worth(line, view, currency) }));
  const shipping = order.shippingLines.map((line) => shippingWorth(line, order, view, currency));
  const taxable = [...lines.filter(({ isTaxable }) => isTaxable).map((line) => line.worth), ...shipping];
  return {
    subtotal: add(lines.filter(({ kind }) => kind !== 'TIP').map((line) => line.worth)),
    tips: add(lines.filter(({ kind }) => kind === 'TIP').map((line) => line.worth)),
    shipping: add(shipping),
    duties: add(order.lines.map((line) => dutyWorth(line, order, view, currency))),
    tax: add(taxable.map((amount) => tax(amount, order))),
  };
}

export function worth(line: LineRecord, view: View, currency: Currency): number {
  const units = view === 'gross' ? line.quantity : line.currentQuantity;
  const discounts = line.allocations.map(
    ({ active, removed }) => active[currency] + (view === 'gross' ? removed[currency] : 0),
  );
  return line.unitPrice[currency] * units - add(discounts);
}

function shippingWorth(line: ShippingLineRecord, order: OrderRecord, view: View, currency: Currency): number {
  if (view === 'current' && line.isRemoved) return 0;
  const discounts = line.allocations.map(({ active, removed }) => active[currency] + removed[currency]);
  const refunded = order.refunds
    .flatMap((refund) => refund.shipping)
    .filter(({ shippingLineId }) => view === 'current' && shippingLineId === line.id);
  return line.price[currency] - add(discounts) - add(refunded.map(({ subtotal }) => subtotal[currency]));
}

function dutyWorth(line: LineRecord, order: OrderRecord, view: View, currency: Currency): number {
  const full = add(line.duties.map(({ price }) => price[currency]));
  if (view === 'gross') return full;
  const refunded = order.refunds
    .flatMap((refund) => refund.duties)
    .filter(({ dutyId }) => line.duties.some(({ id }) => id === dutyId));
  return (
    full -
    add(line.duties.map(({ removed }) => removed[currency])) -
    add(refunded.map(({ amount }) => amount[currency]))
  );
}

/** Each jurisdiction's tax on an amount, rounded half up by itself, in whole numbers throughout. */
function tax(amount: number, { taxes, taxesIncluded }: OrderRecord): number {
  const rates = taxes.map(({ rate }) => BigInt(Math.round(rate * RATE_UNITS)));
  const inside = taxesIncluded ? rates.reduce((sum, rate) => sum + rate, 0n) : 0n;
  const whole = BigInt(RATE_UNITS) + inside;
  return add(rates.map((rate) => Number((2n * BigInt(amount) * rate + whole) / (2n * whole))));
}

export function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
