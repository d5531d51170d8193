import { openBooks } from '../books/open-books.ts';
import type { Moment } from '../orders/coded-error.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { DONE, refuse, type Outcome } from '../orders/outcome.ts';
import { giveRefund, sumOwed } from '../refunds/give-refund.ts';
import { listRefundable, spreadOverPayments } from '../refunds/refundable.ts';
import type { Catalogue } from '../refunds/restock.ts';
import { formatDecimal, NOTHING } from '../shop/money.ts';
import { captureOwed } from './capture.ts';

/**
 * Gives money back without taking anything off the order.
 *
 * @param amount - In minor units of the shopper's currency. Default: what the shop owes the shopper.
 */
export function refundMoney(
  order: OrderRecord,
  amount: number | undefined,
  moment: Moment & { readonly catalogue: Catalogue },
): Outcome {
  const wanted = amount ?? sumOwed(openBooks(order).outstanding).presentment;
  if (wanted <= 0)
    return refuse(`The shop owes nothing on ${order.name}. Say how much to give back all the same.`);
  const refundable = listRefundable(order);
  const most = refundable.reduce((sum, { left }) => sum + left.presentment, 0);
  if (wanted > most) {
    return refuse(`Only ${tell(most, order)} of what was paid for ${order.name} is left to give back.`);
  }
  const payouts = spreadOverPayments(wanted, refundable).map(({ payment, left }) => ({
    gateway: payment.gateway,
    amount: left,
    parentId: payment.id,
  }));
  giveRefund(
    order,
    { lines: [], shipping: NOTHING, duties: [] },
    payouts,
    { note: null, discrepancyReason: 'REFUND_DISCREPANCY', processedAt: moment.at },
    { ...moment, id: moment.nextId() },
  );
  order.timeline.push({ at: moment.at, text: `refunded ${tell(wanted, order)}` });
  return DONE;
}

/** Captures what is owed from what was authorized. */
export function captureEverything(order: OrderRecord, moment: Moment): Outcome {
  const { capturable, outstanding } = openBooks(order);
  if (capturable.presentment === 0) return refuse(`Nothing is authorised on ${order.name}.`);
  const owed = Math.min(capturable.presentment, outstanding.presentment);
  if (owed <= 0) return refuse(`Nothing is owed on ${order.name}.`);
  captureOwed(order, owed, moment);
  order.timeline.push({ at: moment.at, text: `captured ${tell(owed, order)}` });
  return DONE;
}

function tell(minor: number, { presentmentCurrencyCode: currency }: OrderRecord): string {
  return `${formatDecimal(minor, currency)} ${currency}`;
}
