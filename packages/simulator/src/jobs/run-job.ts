import { openBooks } from '../books/open-books.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import type { Moment } from '../orders/coded-error.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { leftToPay, transact } from '../payments/transact.ts';
import { capMoney } from '../refunds/refundable.ts';
import type { Catalogue } from '../refunds/restock.ts';
import { convertToPair } from '../shop/markets.ts';
import { formatDecimal } from '../shop/money.ts';
import type { CancelJobRecord, JobRecord, MandateJobRecord, SettleJobRecord } from './job-record.ts';

/** Does what a job is for, and leaves in it what came of it. */
export function runJob(
  job: JobRecord,
  order: OrderRecord | undefined,
  catalogue: Catalogue,
  moment: Moment,
): void {
  const reason = order === undefined ? 'The order is gone.' : perform(job, order, catalogue, moment);
  job.status = reason === null ? 'SUCCEEDED' : 'FAILED';
  job.errors = reason === null ? [] : [{ field: ['orderId'], message: reason, code: 'INVALID' }];
}

/** @returns Why it could not be done; `null` when it was. */
function perform(job: JobRecord, order: OrderRecord, catalogue: Catalogue, moment: Moment): string | null {
  switch (job.kind) {
    case 'cancel-order':
      return cancel(job, order, catalogue, moment);
    case 'settle-payment':
      return settle(job, order, moment);
    case 'mandate-payment':
      return charge(job, order, moment);
  }
}

function cancel(job: CancelJobRecord, order: OrderRecord, catalogue: Catalogue, moment: Moment) {
  const { reason, refund, restocks, staffNote, app } = job;
  const restockInto = restocks ? catalogue : null;
  const outcome = cancelOrder(order, { reason, refund, restockInto, app }, moment);
  if (!outcome.isDone) return outcome.reason;
  if (staffNote !== null) order.timeline.push({ at: moment.at, text: `staff note: ${staffNote}` });
  return null;
}

function settle({ transactionId }: SettleJobRecord, order: OrderRecord, { at }: Moment): string | null {
  const payment = order.transactions.find((each) => each.id === transactionId);
  if (payment?.status !== 'PENDING') return 'The payment is not on its way any more.';
  payment.status = 'SUCCESS';
  payment.processedAt = at;
  order.updatedAt = at;
  order.timeline.push({ at, text: `a late payment arrived: ${tell(payment.amount.presentment, order)}` });
  return null;
}

function charge(job: MandateJobRecord, order: OrderRecord, moment: Moment): string | null {
  if (order.cancelledAt !== null) return 'The order was canceled.';
  const owed = leftToPay(openBooks(order).outstanding, order);
  const amount =
    job.amount > owed.presentment ? convertToPair(job.amount, order) : capMoney(owed, job.amount);
  const kind = job.capturesAtOnce ? 'SALE' : 'AUTHORIZATION';
  job.transactionId = transact(order, { kind, gateway: 'bogus', amount }, moment).id;
  order.timeline.push({ at: moment.at, text: `charged the vaulted card: ${tell(job.amount, order)}` });
  return null;
}

function tell(minor: number, { presentmentCurrencyCode: currency }: OrderRecord): string {
  return `${formatDecimal(minor, currency)} ${currency}`;
}
