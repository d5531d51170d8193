import type { OrderRecord } from '../orders/order-record.ts';
import { addMoney, NOTHING, subtractMoney, type MoneyPair } from '../shop/money.ts';
import {
  addUpDuty,
  addUpLine,
  addUpShipping,
  sumDiscounts,
  type LineAmounts,
  type View,
} from './line-amounts.ts';
import { sumCapturable, sumReceived, sumRefunded } from './payments.ts';
import { groupTaxes, sumTaxes, type TaxAmount } from './taxes.ts';

/** What goods, shipping, tips, duties and tax come to. `total` is the sum of all, tax added only where prices exclude it. */
export interface Sums {
  /** Lines but tips, after all discounts. */
  readonly subtotal: MoneyPair;
  readonly tips: MoneyPair;
  /** After discounts. */
  readonly shipping: MoneyPair;
  readonly duties: MoneyPair;
  readonly tax: MoneyPair;
  readonly taxes: readonly TaxAmount[];
  /** On lines and on shipping. */
  readonly discounts: MoneyPair;
  /** Of the order as a whole only. */
  readonly cartDiscounts: MoneyPair;
  readonly total: MoneyPair;
}

/** Every sum of an order. Nothing of it is stored: all is worked out from lines, transactions and refunds. */
export interface Books {
  /** With everything there ever was, also what an edit or a refund took off later. */
  readonly gross: Sums;
  /** As it stands: `total` also has what refunds gave back more or less than they took off. */
  readonly current: Sums;
  /** As the order was placed. */
  readonly originalTotal: MoneyPair;
  readonly received: MoneyPair;
  readonly refunded: MoneyPair;
  /** Received less refunded. */
  readonly net: MoneyPair;
  /** Current total less net: positive when the shopper owes the shop. */
  readonly outstanding: MoneyPair;
  readonly capturable: MoneyPair;
  /** Positive when the shop kept more than it took off the order. */
  readonly refundDiscrepancy: MoneyPair;
  readonly refundedShipping: MoneyPair;
}

/** Works out an order's sums. The one place that does. */
export function openBooks(order: OrderRecord): Books {
  const refundDiscrepancy = addMoney(
    ...order.refunds.flatMap((refund) => refund.adjustments.map(({ amount }) => amount)),
  );
  const asItStands = addUpOrder(order, 'current');
  const current = { ...asItStands, total: addMoney(asItStands.total, refundDiscrepancy) };
  const received = sumReceived(order);
  const refunded = sumRefunded(order);
  const net = subtractMoney(received, refunded);
  return {
    gross: addUpOrder(order, 'gross'),
    current,
    originalTotal: addMoney(...(order.agreements[0]?.sales ?? []).map(({ total }) => total)),
    received,
    refunded,
    net,
    outstanding: subtractMoney(current.total, net),
    capturable: sumCapturable(order),
    refundDiscrepancy,
    refundedShipping: addMoney(
      ...order.refunds.flatMap((refund) => refund.shipping.map(({ subtotal }) => subtotal)),
    ),
  };
}

function addUpOrder(order: OrderRecord, view: View): Sums {
  const lines = order.lines.map((line) => ({ kind: line.kind, ...addUpLine(line, order, view) }));
  const shippingLines = order.shippingLines.map((line) => addUpShipping(line, order, view));
  const subtotal = addMoney(...lines.filter(({ kind }) => kind !== 'TIP').map(({ price }) => price));
  const tips = addMoney(...lines.filter(({ kind }) => kind === 'TIP').map(({ price }) => price));
  const shipping = addMoney(...shippingLines.map((each) => each.price));
  const duties = addMoney(
    ...order.lines.flatMap((line) => line.duties).map((duty) => addUpDuty(duty, order, view)),
  );
  const taxes = groupTaxes(order, listTaxes([...lines, ...shippingLines]));
  const tax = sumTaxes(taxes);
  return {
    subtotal,
    tips,
    shipping,
    duties,
    tax,
    taxes,
    discounts: addMoney(
      ...lines.map(({ discount }) => discount),
      ...shippingLines.map(({ discount }) => discount),
    ),
    cartDiscounts: addMoney(
      ...order.lines.map(({ allocations }) =>
        sumDiscounts(allocations, order, view, ({ level }) => level === 'ORDER'),
      ),
    ),
    total: addMoney(subtotal, tips, shipping, duties, order.taxesIncluded ? NOTHING : tax),
  };
}

function listTaxes(amounts: readonly LineAmounts[]): readonly TaxAmount[] {
  return amounts.flatMap(({ taxes }) => taxes);
}
