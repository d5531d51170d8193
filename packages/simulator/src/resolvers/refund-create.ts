import { GraphQLError, type GraphQLResolveInfo } from 'graphql';

import type { OrderRecord } from '../orders/order-record.ts';
import type { UserError } from '../orders/update-order.ts';
import { checkRefund } from '../refunds/check-refund.ts';
import { giveRefund, type Payout } from '../refunds/give-refund.ts';
import type { RefundWish } from '../refunds/take-off.ts';
import { toInstant } from '../shop/instant.ts';
import { formatDecimal } from '../shop/money.ts';
import { checkIdempotencyKey } from './idempotency.ts';
import { resolveOrder } from './order.ts';
import {
  readPayouts,
  readRefundDuties,
  readRefundLines,
  readShipping,
  readStoreCredit,
} from './refund-input.ts';
import { resolveRefund } from './refund.ts';
import { readFlag, readId, readObject, readString, type Args, type Resolved } from './resolved.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

const NO_REFUND = { order: null, refund: null };

/** `refundCreate`, once for each idempotency key. */
export function createRefund(args: Args, info: GraphQLResolveInfo, world: World): Resolved {
  const known = checkIdempotencyKey(args, info, world);
  if (known.kind === 'refused') return answerMisusedKey(known, world);
  if (known.kind === 'used') return answerMade(known.refundId, world);
  const made = makeRefund(readObject(args['input']), world);
  if (typeof made === 'number') {
    known.remember(made);
    return answerMade(made, world);
  }
  known.remember(null);
  return answerRefused(made, NO_REFUND, world);
}

function makeRefund(input: Args, world: World): number | readonly UserError[] {
  const id = readId(input, 'orderId', ['Order']);
  const order = world.state.orders.find((each) => each.id === id);
  if (order === undefined) return [{ field: ['orderId'], message: 'Order does not exist' }];
  const misfits = checkCurrency(input, order);
  if (misfits.length > 0) return misfits;
  const mayExceed = readFlag(input, 'allowOverRefunding');
  const transactions = readPayouts(input['transactions'], order, mayExceed);
  if (areErrors(transactions)) return transactions;

  const wish = readWish(input, order);
  const payouts = [...transactions, ...readStoreCredit(input['refundMethods'], order)];
  const faults = checkRefund(order, wish, payouts, mayExceed);
  if (faults.length > 0) return faults;

  const { state, now } = world;
  const refundId = state.nextId++;
  const at = toInstant(now());
  giveRefund(
    order,
    wish,
    payouts,
    {
      note: readString(input, 'note'),
      discrepancyReason: readReason(input),
      processedAt: readString(input, 'processedAt') ?? at,
    },
    { at, id: refundId, nextId: () => state.nextId++, catalogue: state, app: world.app },
  );
  world.noteChange(order, tellRefund(order, payouts));
  return refundId;
}

function readWish(input: Args, order: OrderRecord): RefundWish {
  const shipping = readObject(input['shipping']);
  return {
    lines: readRefundLines(input['refundLineItems']),
    shipping: readShipping(readFlag(shipping, 'fullRefund'), shipping['amount'], order),
    duties: readRefundDuties(input['refundDuties']),
  };
}

function checkCurrency(input: Args, order: OrderRecord): readonly UserError[] {
  const { currencyCode, presentmentCurrencyCode: wanted } = order;
  const given = readString(input, 'currency');
  if (given === null && currencyCode !== wanted) {
    return [{ field: ['currency'], message: `Currency is required for an order placed in ${wanted}` }];
  }
  return given !== null && given !== wanted
    ? [{ field: ['currency'], message: `Currency must be ${wanted}, the presentment currency of the order` }]
    : [];
}

function answerMade(refundId: number, world: World): Resolved {
  const order = world.state.orders.find((each) => each.refunds.some(({ id }) => id === refundId));
  const refund = order?.refunds.find(({ id }) => id === refundId);
  if (order === undefined || refund === undefined) return { ...NO_REFUND, userErrors: [] };
  const self = () => resolveOrder(order, world);
  return { order: self, refund: () => resolveRefund(refund, order, world, self), userErrors: [] };
}

function answerMisusedKey(
  { message, code }: { readonly message: string; readonly code: string },
  world: World,
): Resolved {
  if (world.switches.idempotencyErrors === 'answer-errors') {
    throw new GraphQLError(message, { extensions: { code } });
  }
  world.noteUserErrors([{ field: [], message }]);
  return { ...NO_REFUND, userErrors: [{ field: null, message }] };
}

function tellRefund(order: OrderRecord, payouts: readonly Payout[]): string {
  const sum = payouts.reduce((total, { amount }) => total + amount.presentment, 0);
  const { presentmentCurrencyCode: currency } = order;
  return `refunded ${formatDecimal(sum, currency)} ${currency}`;
}

const REASONS = ['CUSTOMER', 'DAMAGE', 'RESTOCK'] as const;

function readReason(input: Args) {
  return REASONS.find((reason) => reason === input['discrepancyReason']) ?? 'REFUND_DISCREPANCY';
}

function areErrors(read: readonly Payout[] | readonly UserError[]): read is readonly UserError[] {
  return read.some((each) => 'message' in each);
}
