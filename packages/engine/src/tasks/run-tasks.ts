import { given, refused } from '../answer.ts';
import { endUnfinished } from '../edits/end-unfinished.ts';
import { withOrderLock } from '../edits/lock.ts';
import { settleNeed } from '../edits/points.ts';
import { settleOrder } from '../edits/settle.ts';
import type { KeptTask, TaskKind } from '../ledger/task.ts';
import type { Workshop } from '../workshop.ts';

/** How many tasks are taken up in one go. */
const AT_ONCE = 50;

/** Does one task, or says why it has to wait. Rejects where something went wrong, which is reported. */
type DoTask = (workshop: Workshop, task: KeptTask) => Promise<string | null>;

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
      const wait = await doings[task.kind](workshop, task);
      if (wait !== null) {
        await ledger.putTaskOff(task, putOff(task, now(), wait));
        continue;
      }
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
async function settle(workshop: Workshop, { orderId }: KeptTask): Promise<string | null> {
  const settled = await withOrderLock(workshop, orderId, (leased) =>
    leased.admin.reserve(settleNeed('background'), async (admin) => {
      const paid = { ...leased, admin };
      const obstacle = await endUnfinished(paid, orderId);
      if (obstacle) return refused(obstacle);
      await settleOrder(paid, orderId);
      return given(null);
    }),
  );
  return settled.ok ? null : settled.refusal.code;
}
