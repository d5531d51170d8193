import { openBooks } from '../books/open-books.ts';
import type { JobRecord } from '../jobs/job-record.ts';
import type { Moment } from '../orders/coded-error.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { DONE, refuse, type Outcome } from '../orders/outcome.ts';
import { capMoney } from '../refunds/refundable.ts';
import { toInstant } from '../shop/instant.ts';
import { convertToPair } from '../shop/markets.ts';
import { formatDecimal } from '../shop/money.ts';
import { toUuid } from '../shop/scramble.ts';
import { leftToPay, transact } from './transact.ts';

/** What becomes of a shopper's attempt to pay: it goes through, the card is declined, or the money takes its time. */
export type PaymentOutcome = 'paid' | 'declined' | 'late';

export interface PaymentTerms {
  readonly outcome: PaymentOutcome;
  /** In minor units of the shopper's currency. Default: all that is owed. */
  readonly amount?: number;
  /** For `late`. */
  readonly lateSeconds: number;
}

/** Pays what a shopper owes on an order, or tries to. */
export function payBalance(
  order: OrderRecord,
  { outcome, amount, lateSeconds }: PaymentTerms,
  jobs: JobRecord[],
  moment: Moment,
): Outcome {
  if (order.cancelledAt !== null) return refuse(`${order.name} was cancelled; there is nothing to pay.`);
  const owed = leftToPay(openBooks(order).outstanding, order);
  if (owed.presentment === 0) return refuse(`Nothing is owed on ${order.name}.`);
  const wanted = amount ?? owed.presentment;
  if (wanted <= 0) return refuse('An amount to pay is more than nothing.');
  const sum = wanted > owed.presentment ? convertToPair(wanted, order) : capMoney(owed, wanted);
  const told = `${formatDecimal(wanted, order.presentmentCurrencyCode)} ${order.presentmentCurrencyCode}`;
  const payment = { kind: 'SALE', gateway: 'bogus', amount: sum } as const;
  if (outcome === 'declined') {
    transact(order, { ...payment, status: 'FAILURE', errorCode: 'CARD_DECLINED' }, moment);
    order.timeline.push({ at: moment.at, text: `the shopper's card was declined for ${told}` });
    return DONE;
  }
  if (outcome === 'paid') {
    transact(order, payment, moment);
    order.timeline.push({ at: moment.at, text: `the shopper paid ${told}` });
    return DONE;
  }
  const { id } = transact(order, { ...payment, status: 'PENDING', processedAt: null }, moment);
  jobs.push({
    kind: 'settle-payment',
    id: toUuid(moment.nextId()),
    orderId: order.id,
    dueAt: toInstant(new Date(Date.parse(moment.at) + lateSeconds * 1000)),
    status: 'STARTED',
    errors: [],
    transactionId: id,
  });
  order.timeline.push({ at: moment.at, text: `the shopper began to pay ${told}; the money is on its way` });
  return DONE;
}
