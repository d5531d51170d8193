import type { Moment } from '../orders/coded-error.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { DeclineReason, ReturnLineRecord, ReturnRecord } from '../orders/return-record.ts';

/** A return and the order that it is of. */
export interface FoundReturn {
  readonly order: OrderRecord;
  readonly found: ReturnRecord;
}

/** Finds a return by its number; `null` when there is none. */
export function findReturn(orders: readonly OrderRecord[], id: number): FoundReturn | null {
  for (const order of orders) {
    const found = order.returns?.find((each) => each.id === id);
    if (found !== undefined) return { order, found };
  }
  return null;
}

/** Writes a return down. An archived order is taken out of the archive for one that begins at once. */
export function openReturn(
  order: OrderRecord,
  status: 'OPEN' | 'REQUESTED',
  lines: readonly Omit<ReturnLineRecord, 'id'>[],
  { at, nextId }: Moment,
): ReturnRecord {
  const returns = order.returns ?? [];
  const opened: ReturnRecord = {
    id: nextId(),
    name: `${order.name}-R${returns.length + 1}`,
    status,
    createdAt: at,
    closedAt: null,
    requestApprovedAt: null,
    decline: null,
    lines: lines.map((line) => ({ id: nextId(), ...line })),
  };
  order.returns = [...returns, opened];
  if (status === 'OPEN' && order.cancelledAt === null) order.closedAt = null;
  return opened;
}

/** Lets a shopper send back what they asked to. @returns Why not; `null` when it was done. */
export function approveReturn(asked: ReturnRecord, at: string): string | null {
  if (asked.status !== 'REQUESTED')
    return 'Return is not approvable. Only returns with status REQUESTED can be approved.';
  asked.status = 'OPEN';
  asked.requestApprovedAt = at;
  return null;
}

/** Refuses what a shopper asked for. @returns Why not; `null` when it was done. */
export function declineReturn(
  asked: ReturnRecord,
  reason: DeclineReason,
  note: string | null,
): string | null {
  if (asked.status === 'DECLINED') return 'The return is already declined.';
  if (asked.status !== 'REQUESTED')
    return 'Return is not declinable. Only non-refunded returns with status REQUESTED can be declined.';
  asked.status = 'DECLINED';
  asked.decline = { reason, note };
  return null;
}

/** Calls a return off; one that was called off stays so. @returns Why not; `null` when it was done. */
export function cancelReturn(opened: ReturnRecord): string | null {
  const isOver = opened.status === 'CLOSED' || opened.status === 'DECLINED';
  if (isOver) return 'Return is not cancelable.';
  opened.status = 'CANCELED';
  return null;
}

/** Says that everything is back; a return that is closed stays so. @returns Why not; `null` when it was done. */
export function closeReturn(opened: ReturnRecord, at: string): string | null {
  if (opened.status === 'CLOSED') return null;
  if (opened.status !== 'OPEN') return 'Return status is invalid.';
  opened.status = 'CLOSED';
  opened.closedAt = at;
  return null;
}

/** Goes on with a return that was closed; an open one stays so. @returns Why not; `null` when it was done. */
export function reopenReturn(closed: ReturnRecord): string | null {
  if (closed.status !== 'OPEN' && closed.status !== 'CLOSED') return 'Return status is invalid.';
  closed.status = 'OPEN';
  closed.closedAt = null;
  return null;
}

/** `Order.returnStatus`. */
export function describeReturns({ returns = [] }: OrderRecord): string {
  const has = (status: ReturnRecord['status']) => returns.some((each) => each.status === status);
  if (has('REQUESTED')) return 'RETURN_REQUESTED';
  if (has('OPEN')) return 'IN_PROGRESS';
  return has('CLOSED') ? 'RETURNED' : 'NO_RETURN';
}
