import { given } from '../answer.ts';
import { declineRequest } from '../edits/decide-request.ts';
import { withOrderLock } from '../edits/lock.ts';
import type { KeptTask } from '../ledger/task.ts';
import type { Workshop } from '../workshop.ts';
import { putOff } from './task-outcome.ts';
import type { PutOff } from './task-outcome.ts';

/** Declines an edit about which the shop has not said anything for so long (rule A7). */
export async function declineLate(workshop: Workshop, task: KeptTask): Promise<PutOff | null> {
  const { orderId, subject } = task;
  const declined = await withOrderLock(workshop, orderId, async (leased) => {
    const edit = await leased.ledger.findEdit(orderId, subject);
    if (edit?.step === 'waiting') await declineRequest(leased, edit, null);
    return given(null);
  });
  return declined.ok ? null : putOff(task, workshop.now(), declined.refusal.code);
}
