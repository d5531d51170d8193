import { openBooks } from '../books/open-books.ts';
import { leftToCapture } from '../books/payments.ts';
import type { CodedError, Moment } from '../orders/coded-error.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { UserError } from '../orders/update-order.ts';
import { capture, captureOwed, voidRest } from '../payments/capture.ts';
import { leftToPay, transact } from '../payments/transact.ts';
import { capMoney } from '../refunds/refundable.ts';
import { parseGid } from '../shop/gid.ts';
import { toInstant } from '../shop/instant.ts';
import { readMinor } from '../shop/markets.ts';
import { formatDecimal } from '../shop/money.ts';
import { findOrder, UNKNOWN_ORDER } from './find-order.ts';
import { resolveOrderTransaction } from './order-transaction.ts';
import { resolveOrder } from './order.ts';
import { readFlag, readObject, readString, type Args, type Resolved } from './resolved.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

/** Money that is taken or noted by the merchant's side. */
export function resolveOrderPayments(world: World): Resolved {
  return {
    orderCapture: (args: Args) => captureOrder(readObject(args['input']), world),
    orderMarkAsPaid: (args: Args) => markAsPaid(readObject(args['input']), world),
    orderCreateManualPayment: (args: Args) => createManualPayment(args, world),
  };
}

function captureOrder(input: Args, world: World): Resolved {
  const refused = (field: string, message: string) =>
    answerRefused([{ field: [field], message }], { transaction: null }, world);
  const order = findOrder(input, 'id', world);
  if (order === undefined) return refused('id', UNKNOWN_ORDER);
  const parent = parseGid(readString(input, 'parentTransactionId') ?? '')?.id;
  const authorization = order.transactions.find((each) => each.id === parent);
  const left = authorization === undefined ? 0 : leftToCapture(authorization, order).presentment;
  if (authorization === undefined || left <= 0) {
    return refused('parentTransactionId', 'Parent transaction is not an authorization that can be captured');
  }
  const misfit = checkCurrency(input, order);
  if (misfit !== null) return answerRefused([misfit], { transaction: null }, world);
  const amount = readMinor(input['amount'], order.presentmentCurrencyCode) ?? 0;
  if (amount <= 0) return refused('amount', 'Amount must be greater than 0');
  if (amount > left) return refused('amount', 'Amount cannot be greater than the authorized amount');
  const moment = readMoment(world);
  const transaction = capture(order, authorization, amount, moment);
  if (readFlag(input, 'finalCapture')) voidRest(order, authorization, moment);
  world.noteChange(order, `captured ${tell(amount, order)}`);
  const self = () => resolveOrder(order, world);
  return { transaction: () => resolveOrderTransaction(transaction, order, self), userErrors: [] };
}

function markAsPaid(input: Args, world: World): Resolved {
  const order = findOrder(input, 'id', world);
  if (order === undefined) {
    return answerRefused([{ field: ['id'], message: UNKNOWN_ORDER }], { order: null }, world);
  }
  const { outstanding } = openBooks(order);
  if (order.cancelledAt !== null || outstanding.presentment <= 0) {
    const errors = [{ field: ['id'], message: 'Order cannot be marked as paid.' }];
    return answerRefused(errors, { order: () => resolveOrder(order, world) }, world);
  }
  const moment = readMoment(world);
  const left = captureOwed(order, outstanding.presentment, moment);
  if (left > 0) {
    transact(order, { kind: 'SALE', gateway: 'manual', amount: capMoney(outstanding, left) }, moment);
  }
  world.noteChange(order, `marked as paid (${tell(outstanding.presentment, order)})`);
  return { order: () => resolveOrder(order, world), userErrors: [] };
}

function createManualPayment(args: Args, world: World): Resolved {
  const order = findOrder(args, 'id', world);
  if (order === undefined) {
    const errors = [{ field: ['id'], message: UNKNOWN_ORDER, code: 'ORDER_NOT_FOUND' }];
    return answerRefused(errors, { order: null }, world);
  }
  const owed = leftToPay(openBooks(order).outstanding, order);
  const amount = readAmount(args, owed.presentment, order);
  const errors = checkManualPayment(args, amount, owed.presentment, order, world);
  if (amount === null || errors.length > 0) return answerRefused(errors, { order: null }, world);
  const moment = readMoment(world);
  transact(
    order,
    {
      kind: 'SALE',
      gateway: readString(args, 'paymentMethodName') ?? 'Other',
      amount: capMoney(owed, amount),
      processedAt: readString(args, 'processedAt') ?? moment.at,
    },
    moment,
  );
  world.noteChange(order, `noted a payment of ${tell(amount, order)} taken elsewhere`);
  return { order: () => resolveOrder(order, world), userErrors: [] };
}

function checkManualPayment(
  args: Args,
  amount: number | null,
  owed: number,
  order: OrderRecord,
  world: World,
): readonly CodedError[] {
  const field = ['amount'];
  const currency = readString(readObject(args['amount']), 'currencyCode');
  if (currency !== null && currency !== order.presentmentCurrencyCode) {
    const message = `Currency must be ${order.presentmentCurrencyCode}, the presentment currency of the order`;
    return [{ field, message, code: 'CURRENCY_MISMATCH' }];
  }
  if (amount === null || amount <= 0) {
    return [{ field, message: 'Amount must be greater than 0', code: 'AMOUNT_NOT_POSITIVE' }];
  }
  if (amount > owed) {
    return [{ field, message: 'Amount exceeds the outstanding balance', code: 'AMOUNT_EXCEEDS_BALANCE' }];
  }
  const processedAt = readString(args, 'processedAt');
  return processedAt !== null && Date.parse(processedAt) > world.now().getTime()
    ? [{ field: ['processedAt'], message: 'Processed at is in the future', code: 'PROCESSED_AT_INVALID' }]
    : [];
}

function readAmount(args: Args, fallback: number, order: OrderRecord): number | null {
  if (!args['amount']) return fallback;
  return readMinor(readObject(args['amount'])['amount'], order.presentmentCurrencyCode);
}

function checkCurrency(input: Args, order: OrderRecord): UserError | null {
  const { currencyCode, presentmentCurrencyCode: wanted } = order;
  const given = readString(input, 'currency');
  if (given === null && currencyCode !== wanted) {
    return { field: ['currency'], message: `Currency is required for an order placed in ${wanted}` };
  }
  return given !== null && given !== wanted
    ? { field: ['currency'], message: `Currency must be ${wanted}, the presentment currency of the order` }
    : null;
}

function readMoment({ state, now }: World): Moment {
  return { at: toInstant(now()), nextId: () => state.nextId++ };
}

function tell(minor: number, { presentmentCurrencyCode: currency }: OrderRecord): string {
  return `${formatDecimal(minor, currency)} ${currency}`;
}
