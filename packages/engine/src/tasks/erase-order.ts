import type { KeptTask } from '../ledger/task.ts';
import type { Workshop } from '../workshop.ts';
import type { PutOff } from './task-outcome.ts';

/** When what was still needed of an order is looked at again. */
const LOOK_AGAIN_MS = 15 * 60_000;

/** Erases the personal data of an order, and comes back for what is still needed (rules G3 to G6). */
export async function eraseOrder(
  { now, eraseOrder: erase }: Workshop,
  { orderId, attempts }: KeptTask,
): Promise<PutOff | null> {
  const left = await erase(orderId);
  if (left === 0) return null;
  const dueAt = new Date(now().getTime() + LOOK_AGAIN_MS).toISOString();
  return { dueAt, attempts, note: `${left} edits or events are still needed.` };
}
