import { openBooks } from '../books/open-books.ts';
import type { MandateJobRecord } from '../jobs/job-record.ts';
import type { CodedError } from '../orders/coded-error.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { leftToPay } from '../payments/transact.ts';
import { toInstant } from '../shop/instant.ts';
import { readMinor } from '../shop/markets.ts';
import { scramble, toUuid } from '../shop/scramble.ts';
import { findOrder, UNKNOWN_ORDER } from './find-order.ts';
import { resolveJob, resolveJobResult } from './job.ts';
import { resolveMandates } from './mandates.ts';
import { notModelled } from './not-modelled.ts';
import { resolveOrderTransaction } from './order-transaction.ts';
import { resolveOrder } from './order.ts';
import { readObject, readString, type Args, type Resolved } from './resolved.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

const NOTHING_STARTED = { job: null, jobResult: null, paymentReferenceId: null };

/** `orderCreateMandatePayment`: the same idempotency key never charges twice, whatever else is asked for. */
export function startMandatePayment(args: Args, world: World): Resolved {
  if (readString(args, 'paymentScheduleId') !== null) {
    throw notModelled('Mutation.orderCreateMandatePayment(paymentScheduleId:)');
  }
  const { state, now } = world;
  const order = findOrder(args, 'id', world);
  if (order === undefined) return answerRefused([refuse(['id'], UNKNOWN_ORDER)], NOTHING_STARTED, world);
  const idempotencyKey = readString(args, 'idempotencyKey') ?? '';
  const earlier = state.jobs.find(
    (job) => isMandateJob(job) && job.orderId === order.id && job.idempotencyKey === idempotencyKey,
  );
  if (earlier !== undefined && isMandateJob(earlier)) return answerStarted(earlier, world);
  const owed = leftToPay(openBooks(order).outstanding, order).presentment;
  const amount = args['amount'] ? readAmount(args, order) : owed;
  const errors = checkPayment(args, amount, owed, order, world);
  if (amount === null || errors.length > 0) return answerRefused(errors, NOTHING_STARTED, world);
  const seed = state.nextId++;
  const job: MandateJobRecord = {
    kind: 'mandate-payment',
    id: toUuid(seed),
    orderId: order.id,
    dueAt: toInstant(now()),
    status: 'STARTED',
    errors: [],
    idempotencyKey,
    paymentReferenceId: scramble(seed, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 26),
    amount,
    capturesAtOnce: args['autoCapture'] !== false,
    transactionId: null,
  };
  state.jobs.push(job);
  return answerStarted(job, world);
}

/** `orderPaymentStatus(orderId:, paymentReferenceId:)`. */
export function resolvePaymentStatus(args: Args, world: World): Resolved | null {
  const order = findOrder(args, 'orderId', world);
  const reference = readString(args, 'paymentReferenceId');
  const job = world.state.jobs.find(
    (each) => isMandateJob(each) && each.orderId === order?.id && each.paymentReferenceId === reference,
  );
  if (order === undefined || job === undefined || !isMandateJob(job)) return null;
  const self = () => resolveOrder(order, world);
  return {
    paymentReferenceId: job.paymentReferenceId,
    status: nameStatus(job),
    errorMessage: job.errors[0]?.message ?? null,
    translatedErrorMessage: job.errors[0]?.message ?? null,
    transactions: () =>
      order.transactions
        .filter(({ id }) => id === job.transactionId)
        .map((each) => resolveOrderTransaction(each, order, self)),
  };
}

function checkPayment(
  args: Args,
  amount: number | null,
  owed: number,
  order: OrderRecord,
  world: World,
): readonly CodedError[] {
  const isKnown = resolveMandates(order, world).some(({ id }) => id === readString(args, 'mandateId'));
  if (!isKnown) return [refuse(['mandateId'], 'The mandate does not exist for this order')];
  if (order.cancelledAt !== null) return [refuse(['id'], 'The order was canceled')];
  if (amount === null || amount <= 0) return [refuse(['amount'], 'There is nothing to pay')];
  return amount > owed ? [refuse(['amount'], 'The amount is more than is owed')] : [];
}

function readAmount(args: Args, order: OrderRecord): number | null {
  const input = readObject(args['amount']);
  if (readString(input, 'currencyCode') !== order.presentmentCurrencyCode) return null;
  return readMinor(input['amount'], order.presentmentCurrencyCode);
}

function nameStatus({ status, capturesAtOnce }: MandateJobRecord): string {
  if (status === 'STARTED') return 'PROCESSING';
  if (status === 'FAILED') return 'ERROR';
  return capturesAtOnce ? 'PURCHASED' : 'AUTHORIZED';
}

function answerStarted(job: MandateJobRecord, world: World): Resolved {
  return {
    job: resolveJob(job),
    jobResult: resolveJobResult(job, world),
    paymentReferenceId: job.paymentReferenceId,
    userErrors: [],
  };
}

function isMandateJob(job: { readonly kind: string }): job is MandateJobRecord {
  return job.kind === 'mandate-payment';
}

function refuse(field: readonly string[], message: string): CodedError {
  return { field, message, code: 'ORDER_MANDATE_PAYMENT_ERROR_CODE' };
}
