import type { OrderRecord } from '../orders/order-record.ts';
import type { UserError } from '../orders/update-order.ts';
import { toInstant } from '../shop/instant.ts';
import { findEditObstacles } from './edit-obstacles.ts';
import type { EditSessionRecord } from './edit-session-record.ts';
import { findSession, type EditSurroundings } from './open-edit.ts';

/** Begins to edit an order, if it can be edited. Nothing of the order changes before the edit is committed. */
export function beginEdit(
  order: OrderRecord,
  surroundings: EditSurroundings,
): EditSessionRecord | readonly UserError[] {
  const { state, switches, now } = surroundings;
  const obstacles = findEditObstacles(order, surroundings);
  if (obstacles.length > 0) return obstacles.map((message) => ({ field: ['id'], message }));

  const earlier = state.editSessions.find(
    (each) => each.orderId === order.id && findSession(each.id, surroundings) !== null,
  );
  if (earlier !== undefined) {
    if (switches.secondOrderEditBegin === 'shares') return earlier;
    if (switches.secondOrderEditBegin === 'refuses') {
      return [{ field: ['id'], message: 'The order is already being edited' }];
    }
  }
  forgetEdits(order, surroundings);
  const session: EditSessionRecord = {
    id: state.nextId++,
    orderId: order.id,
    startedAt: toInstant(now()),
    changes: [],
  };
  state.editSessions.push(session);
  return session;
}

/** Drops every edit of an order, whether it was committed or left. */
export function forgetEdits(order: OrderRecord, { state }: Pick<EditSurroundings, 'state'>): void {
  const others = state.editSessions.filter((each) => each.orderId !== order.id);
  state.editSessions.splice(0, state.editSessions.length, ...others);
}
