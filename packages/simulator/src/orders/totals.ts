import { addMoney, multiplyMoney, subtractMoney, takeShare, type MoneyPair } from '../shop/money.ts';
import type { LineRecord, OrderRecord, TaxRecord } from './order-record.ts';

/** The sums of an order, worked out from its lines, its shipping line and its payment. */
export interface OrderTotals {
  /** Lines after discounts, as ordered. */
  readonly subtotal: MoneyPair;
  readonly shipping: MoneyPair;
  readonly tax: MoneyPair;
  readonly total: MoneyPair;
  /** All discounts, on lines and on shipping. */
  readonly discounts: MoneyPair;
  readonly currentSubtotal: MoneyPair;
  readonly currentTax: MoneyPair;
  readonly currentTotal: MoneyPair;
  /** Received less refunded. */
  readonly netPayment: MoneyPair;
  /** Positive when the shopper owes the shop. */
  readonly outstanding: MoneyPair;
}

/** Adds an order up. `total = subtotal + shipping`, plus tax where prices do not include it. */
export function computeTotals(order: OrderRecord): OrderTotals {
  const shipping = priceShipping(order);
  const currentShipping = subtractMoney(shipping, order.shippingLine.refunded);
  const subtotal = addMoney(...order.lines.map((line) => priceLine(line, line.quantity)));
  const currentSubtotal = addMoney(...order.lines.map((line) => priceLine(line, line.currentQuantity)));
  const tax = addMoney(
    ...order.lines.map((line) => taxWithin(order, priceLine(line, line.quantity))),
    taxWithin(order, shipping),
  );
  const currentTax = addMoney(
    ...order.lines.map((line) => taxWithin(order, priceLine(line, line.currentQuantity))),
    taxWithin(order, currentShipping),
  );
  const total = addTax(order, addMoney(subtotal, shipping), tax);
  const currentTotal = addTax(order, addMoney(currentSubtotal, currentShipping), currentTax);
  const netPayment = subtractMoney(order.payment.received, order.payment.refunded);
  return {
    subtotal,
    shipping,
    tax,
    total,
    discounts: addMoney(
      ...order.lines.map((line) => multiplyMoney(line.unitDiscount, line.quantity)),
      order.shippingLine.discount,
    ),
    currentSubtotal,
    currentTax,
    currentTotal,
    netPayment,
    outstanding: subtractMoney(currentTotal, netPayment),
  };
}

export function priceLine(line: LineRecord, quantity: number): MoneyPair {
  return multiplyMoney(subtractMoney(line.unitPrice, line.unitDiscount), quantity);
}

export function priceShipping(order: Pick<OrderRecord, 'shippingLine'>): MoneyPair {
  return subtractMoney(order.shippingLine.price, order.shippingLine.discount);
}

/** The tax on an amount: inside it where prices include tax, on top of it otherwise. */
export function taxWithin(
  order: { readonly taxesIncluded: boolean; readonly tax: TaxRecord },
  amount: MoneyPair,
): MoneyPair {
  const { rate } = order.tax;
  return takeShare(amount, order.taxesIncluded ? rate / (1 + rate) : rate);
}

function addTax(order: OrderRecord, amount: MoneyPair, tax: MoneyPair): MoneyPair {
  return order.taxesIncluded ? amount : addMoney(amount, tax);
}
