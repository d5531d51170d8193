import type { KeptTask } from '../ledger/task.ts';
import { letGo } from '../window-hold/let-go.ts';
import type { Workshop } from '../workshop.ts';
import { putOff } from './task-outcome.ts';
import type { PutOff } from './task-outcome.ts';

/** Lets an order go because it can no longer be changed, or because the merchant said so (rules H3, H4). */
export async function releaseWindow(workshop: Workshop, task: KeptTask): Promise<PutOff | null> {
  const released = await letGo(workshop, task.orderId, 'background');
  if (released.ok || released.refusal.code !== 'edit_in_progress') return null;
  return putOff(task, workshop.now(), released.refusal.code);
}
