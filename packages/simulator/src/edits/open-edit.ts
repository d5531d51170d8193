import type { OrderRecord } from '../orders/order-record.ts';
import type { ShopState } from '../shop/shop-state.ts';
import { applyChange } from './apply-change.ts';
import type { EditCircumstances } from './edit-obstacles.ts';
import type { EditSessionRecord } from './edit-session-record.ts';

/** The shop around an edit. */
export interface EditSurroundings extends EditCircumstances {
  readonly state: ShopState;
}

/** An edit that is under way: the order as it is, and as it would be. */
export interface OpenEdit {
  readonly session: EditSessionRecord;
  readonly order: OrderRecord;
  /** A copy of the order with all staged changes made to it. */
  readonly draft: OrderRecord;
}

/** Opens an edit by its number, with its changes played over the order as it is now; `null` when there is none. */
export function openEdit(id: number, surroundings: EditSurroundings): OpenEdit | null {
  const session = findSession(id, surroundings);
  const order = surroundings.state.orders.find((each) => each.id === session?.orderId);
  return session === null || order === undefined ? null : playOver(order, session, surroundings);
}

/** Plays the changes of a session over an order. */
export function playOver(
  order: OrderRecord,
  session: EditSessionRecord,
  surroundings: EditSurroundings,
): OpenEdit {
  const draft = structuredClone(order);
  for (const change of session.changes) applyChange(draft, change, surroundings);
  return { session, order, draft };
}

/** Finds a session that is neither committed nor forgotten. */
export function findSession(
  id: number,
  { state, switches, now }: EditSurroundings,
): EditSessionRecord | null {
  const session = state.editSessions.find((each) => each.id === id);
  if (session === undefined) return null;
  const { orderEditSessionExpirySeconds: seconds } = switches;
  const ageMs = now().getTime() - Date.parse(session.startedAt);
  return seconds !== null && ageMs >= seconds * 1000 ? null : session;
}
