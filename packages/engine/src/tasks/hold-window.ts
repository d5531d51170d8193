import { given } from '../answer.ts';
import { withOrderLock } from '../edits/lock.ts';
import { holdNeed } from '../edits/points.ts';
import type { KeptTask } from '../ledger/task.ts';
import { holdAdded } from '../window-hold/hold-added.ts';
import { holdArrived } from '../window-hold/hold-arrived.ts';
import type { Workshop } from '../workshop.ts';
import { putOff } from './task-outcome.ts';
import type { PutOff } from './task-outcome.ts';

/** How often an order that Shopify does not show yet is looked for: within an hour. */
const LOOKS = 8;

/** Holds an order that has arrived, or, where the subject is an edit, what that added to it (rules H2, H8). */
export async function holdWindow(workshop: Workshop, task: KeptTask): Promise<PutOff | null> {
  const { orderId, subject, attempts } = task;
  const held = await withOrderLock(workshop, orderId, (leased) =>
    leased.admin.reserve(holdNeed, async (admin) => {
      const paid = { ...leased, admin };
      if (subject === '') return holdArrived(paid, orderId);
      await holdAdded(paid, orderId, subject);
      return given(null);
    }),
  );
  if (held.ok) return null;
  const { code } = held.refusal;
  return code === 'order_not_found' && attempts >= LOOKS ? null : putOff(task, workshop.now(), code);
}
