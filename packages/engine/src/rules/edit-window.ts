import type { ChangeKind, ProblemCode } from '@amend/contract';

import type { OrderFacts, OrderStanding } from '../order-facts.ts';

/** What a merchant decided about one kind of change. */
export interface WindowRule {
  /** How long after the order was placed it may be changed, in seconds. */
  readonly closesAfterSeconds: number;
}

/** Open until an instant (ISO 8601), or closed for a reason. `closedAt` is there where the time had run out. */
export type WindowState =
  | { readonly status: 'open'; readonly closesAt: string }
  | { readonly status: 'closed'; readonly reason: ClosedReason; readonly closedAt?: string };

/** Why an edit window is closed; each is a problem code. */
export type ClosedReason = Extract<
  ProblemCode,
  | 'change_not_permitted'
  | 'order_cancelled'
  | 'order_archived'
  | 'nothing_to_ship'
  | 'fulfillment_started'
  | 'edit_window_passed'
>;

/**
 * Whether one kind of change may be made to an order now (rules E3, E4).
 *
 * The reason that the shopper can do least about comes first: what they may do here, then what has become of the order, then the time.
 */
export function editWindow(
  facts: OrderFacts,
  kind: ChangeKind,
  rule: WindowRule,
  permitted: readonly string[],
  nowMs: number,
): WindowState {
  if (!permitted.includes(kind)) return { status: 'closed', reason: 'change_not_permitted' };
  if (facts.cancelledAt) return { status: 'closed', reason: 'order_cancelled' };
  if (hasFulfillmentStarted(facts)) return { status: 'closed', reason: 'fulfillment_started' };
  if (facts.closedAt) return { status: 'closed', reason: 'order_archived' };
  if (!facts.shippingAddress) return { status: 'closed', reason: 'nothing_to_ship' };
  const closesAt = new Date(Date.parse(facts.placedAt) + rule.closesAfterSeconds * 1000);
  return nowMs < closesAt.getTime()
    ? { status: 'open', closesAt: closesAt.toISOString() }
    : { status: 'closed', reason: 'edit_window_passed', closedAt: closesAt.toISOString() };
}

const restingStatuses = ['UNFULFILLED', 'SCHEDULED', 'ON_HOLD', 'OPEN', 'FULFILLMENT_NOT_REQUIRED'];

const untouchedStatuses = ['OPEN', 'SCHEDULED', 'ON_HOLD', 'CANCELLED'];

/** Whether anything was shipped, or handed to a warehouse that may already be packing it. What is not known counts as started. */
export function hasFulfillmentStarted({
  parcels,
  fulfillmentOrders,
  areFulfillmentOrdersComplete,
  fulfillmentStatus,
}: OrderStanding): boolean {
  return (
    parcels.length > 0 ||
    !restingStatuses.includes(fulfillmentStatus) ||
    !areFulfillmentOrdersComplete ||
    fulfillmentOrders.some(
      ({ status, requestStatus }) => !untouchedStatuses.includes(status) || requestStatus !== 'UNSUBMITTED',
    )
  );
}
