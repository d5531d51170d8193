import { given } from '../answer.ts';
import { endUnfinished } from '../edits/end-unfinished.ts';
import { withOrderLock } from '../edits/lock.ts';
import { settleNeed } from '../edits/points.ts';
import { settleOrder } from '../edits/settle.ts';
import type { KeptTask, TaskKind } from '../ledger/task.ts';
import type { Workshop } from '../workshop.ts';

/** How many tasks are taken up in one go. */
const AT_ONCE = 50;

/** Does one task. Rejects where it could not be done, and is tried again. */
type DoTask = (workshop: Workshop, task: KeptTask) => Promise<void>;

const doings: Readonly<Record<TaskKind, DoTask>> = { settle: settle, look: settle };

/**
 * Does everything whose time has come, and says how much that was; stops between two tasks where the signal says so (rule E13).
 *
 * A task is struck off once it is done. One that could not be done is put off, for longer each time, and reported.
 */
export async function runTasks(workshop: Workshop, signal?: AbortSignal): Promise<number> {
  const { ledger, now, report } = workshop;
  let done = 0;
  for (const task of await ledger.listDueTasks(now().toISOString(), AT_ONCE)) {
    if (signal?.aborted) break;
    try {
      await doings[task.kind](workshop, task);
      await ledger.endTask(task);
      done += 1;
    } catch (error) {
      const reason = error instanceof Error ? error : new Error('A task could not be done.');
      report(reason);
      await ledger.putTaskOff(task, putOff(task, now(), reason.message));
    }
  }
  return done;
}

/** Quarter of a minute, then twice as long each time, up to an hour. */
function putOff({ attempts }: KeptTask, now: Date, note: string) {
  const waitMs = Math.min(3_600_000, 15_000 * 2 ** attempts);
  return { dueAt: new Date(now.getTime() + waitMs).toISOString(), attempts: attempts + 1, note };
}

/** Looks at the money of an order, once nothing else of it is under way. */
async function settle(workshop: Workshop, { orderId }: KeptTask): Promise<void> {
  const settled = await withOrderLock(workshop, orderId, (leased) =>
    leased.admin.reserve(settleNeed('background'), async (admin) => {
      const paid = { ...leased, admin };
      const obstacle = await endUnfinished(paid, orderId);
      if (obstacle) throw new Error('An edit of the order is still under way.');
      await settleOrder(paid, orderId);
      return given(null);
    }),
  );
  if (!settled.ok) throw new Error(`The order is being edited (${settled.refusal.code}).`);
}
