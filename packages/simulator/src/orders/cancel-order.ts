import { openBooks } from '../books/open-books.ts';
import { leftToCapture } from '../books/payments.ts';
import { recordAgreement, type Occasion } from '../books/record-agreement.ts';
import { isWithService } from '../fulfillment-orders/find-fulfillment-order.ts';
import type { RefundWay } from '../jobs/job-record.ts';
import { payOut, sumAdjustment, sumOwed, type Payout } from '../refunds/give-refund.ts';
import { listRefundable, spreadOverPayments } from '../refunds/refundable.ts';
import { restock, type Catalogue } from '../refunds/restock.ts';
import { sumShippingLeft, takeOff } from '../refunds/take-off.ts';
import { addMoney, isNothing, subtractMoney } from '../shop/money.ts';
import type { Moment } from './coded-error.ts';
import type { CancelReason, OrderRecord } from './order-record.ts';
import { DONE, refuse, type Outcome } from './outcome.ts';

/** How an order is cancelled. */
export interface CancelTerms {
  readonly reason: CancelReason;
  readonly refund: RefundWay;
  /** Where the units go back to; `null` when they do not. */
  readonly restockInto: Catalogue | null;
  /** The app that asked for it, if one did. */
  readonly app?: Occasion['app'];
}

/** Why an order cannot be cancelled; `null` when it can. */
export function findCancelObstacle(order: OrderRecord): string | null {
  if (order.cancelledAt !== null) return `${order.name} was cancelled already.`;
  if (order.transactions.some((each) => each.status === 'PENDING')) {
    return `${order.name} has a payment that is pending and cannot be cancelled before it is decided.`;
  }
  if (order.fulfillments.some((each) => each.status === 'SUCCESS')) {
    return `${order.name} has shipped in part or whole and can no longer be cancelled.`;
  }
  if (order.fulfillmentOrders.some((each) => isWithService(each) && each.requestStatus !== 'SUBMITTED')) {
    return `${order.name} is being worked on by a fulfillment service and cannot be cancelled.`;
  }
  return null;
}

/** Cancels an order: takes everything off it, voids what is authorized, and gives the money back unless told otherwise. */
export function cancelOrder(order: OrderRecord, terms: CancelTerms, moment: Moment): Outcome {
  const obstacle = findCancelObstacle(order);
  if (obstacle !== null) return refuse(obstacle);
  const { at, nextId } = moment;
  order.cancelledAt = at;
  order.cancelReason = terms.reason;
  order.closedAt = at;
  order.updatedAt = at;
  const units = order.lines
    .filter((line) => line.currentQuantity > 0)
    .map((line) => ({ lineId: line.id, quantity: line.currentQuantity }));
  const refundId = nextId();
  recordAgreement(order, { reason: 'REFUND', at, nextId, refundId, app: terms.app }, () =>
    giveEverythingBack(order, terms, refundId, units, moment),
  );
  voidAuthorizations(order, moment);
  if (terms.restockInto !== null) restock(order, units, terms.restockInto);
  for (const each of order.fulfillmentOrders) {
    each.status = 'CLOSED';
    each.updatedAt = at;
    each.holds.splice(0);
    for (const line of each.lines) line.remaining = 0;
  }
  const reason = terms.reason.toLowerCase();
  order.timeline.push({ at, text: `cancelled (${reason}), ${MONEY[terms.refund]}` });
  return DONE;
}

const MONEY: Readonly<Record<RefundWay, string>> = {
  original: 'everything given back',
  'store-credit': 'everything given back as store credit',
  none: 'no money given back',
};

function giveEverythingBack(
  order: OrderRecord,
  { restockInto, refund }: CancelTerms,
  refundId: number,
  units: readonly { readonly lineId: number; readonly quantity: number }[],
  moment: Moment,
): void {
  const { at, nextId } = moment;
  const restockType = restockInto === null ? 'NO_RESTOCK' : 'CANCEL';
  const { outstanding } = openBooks(order);
  const { worth, ...taken } = takeOff(
    order,
    {
      lines: units.map((each) => ({ ...each, restockType })),
      shipping: sumShippingLeft(order),
      duties: order.lines.flatMap((line) =>
        line.duties.map(({ id }) => ({ dutyId: id, type: 'FULL' as const })),
      ),
    },
    nextId,
  );
  const owed = sumOwed(subtractMoney(outstanding, worth));
  const payouts = listPayouts(order, refund, owed.presentment);
  const difference = sumAdjustment(outstanding, worth, addMoney(...payouts.map(({ amount }) => amount)));
  // Money that is not given back with the order stays owed.
  const isBalanced = refund === 'none' || difference.presentment === 0;
  const adjustments = isBalanced ? [] : [{ id: nextId(), reason: BALANCING, amount: difference }];
  order.refunds.push({ id: refundId, createdAt: at, note: null, ...taken, adjustments });
  payOut(order, refundId, payouts, at, moment);
}

const BALANCING = 'FULL_RETURN_BALANCING_ADJUSTMENT' as const;

function voidAuthorizations(order: OrderRecord, { at, nextId }: Moment): void {
  for (const authorization of order.transactions.filter(({ kind }) => kind === 'AUTHORIZATION')) {
    const amount = leftToCapture(authorization, order);
    if (isNothing(amount)) continue;
    order.transactions.push({
      id: nextId(),
      kind: 'VOID',
      status: 'SUCCESS',
      gateway: authorization.gateway,
      amount,
      parentId: authorization.id,
      refundId: null,
      createdAt: at,
      processedAt: at,
      errorCode: null,
    });
  }
}

function listPayouts(order: OrderRecord, way: RefundWay, owed: number): readonly Payout[] {
  if (way === 'none') return [];
  const parts = spreadOverPayments(owed, listRefundable(order));
  if (way === 'original') {
    return parts.map(({ payment, left }) => ({
      gateway: payment.gateway,
      amount: left,
      parentId: payment.id,
    }));
  }
  const amount = addMoney(...parts.map(({ left }) => left));
  return isNothing(amount) ? [] : [{ gateway: STORE_CREDIT, amount, parentId: null }];
}

const STORE_CREDIT = 'shopify_store_credit';
