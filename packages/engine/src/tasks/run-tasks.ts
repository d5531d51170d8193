import type { KeptTask, TaskKind } from '../ledger/task.ts';
import { inOwnName } from '../own-errors.ts';
import type { Workshop } from '../workshop.ts';
import { answerLookup } from './answer-lookup.ts';
import { checkAccess } from './check-access.ts';
import { declineLate } from './decline-late.ts';
import { eraseOrder } from './erase-order.ts';
import { eraseShop } from './erase-shop.ts';
import { findOrder } from './find-order.ts';
import { holdWindow } from './hold-window.ts';
import { leaveLink } from './leave-link.ts';
import { look } from './look.ts';
import { releaseWindow } from './release-window.ts';
import { sendEvent } from './send-event.ts';
import { sendMail } from './send-mail.ts';
import { tagOrder } from './tag-order.ts';
import { putOff } from './task-outcome.ts';
import type { DoTask, PutOff } from './task-outcome.ts';

/** How many tasks are taken up in one go. */
const AT_ONCE = 50;

const doings: Readonly<Record<TaskKind, DoTask>> = {
  settle: look,
  look,
  'find-order': findOrder,
  'check-access': checkAccess,
  'hold-window': holdWindow,
  'release-window': releaseWindow,
  'leave-link': leaveLink,
  'tag-order': tagOrder,
  'send-event': sendEvent,
  'send-mail': sendMail,
  'decline-late': declineLate,
  'answer-lookup': answerLookup,
  'erase-order': eraseOrder,
  'erase-shop': eraseShop,
};

/** What is told to others, who may take their time. */
const told: ReadonlySet<TaskKind> = new Set<TaskKind>(['send-event', 'send-mail', 'answer-lookup']);

/**
 * Does everything whose time has come, or what of it is of some kinds, and says how much that was; stops between two tasks where the signal says so (rule E13).
 *
 * A task is struck off once it is done. One that could not be done is put off, for longer each time, and reported. What is told to others comes last: of one
 * order one after the other until one is not taken, and of several orders at once, so that a receiver that does not answer keeps nobody waiting for longer than
 * one delivery.
 */
export async function runTasks(
  workshop: Workshop,
  signal?: AbortSignal,
  kinds?: readonly TaskKind[],
): Promise<number> {
  const { ledger, now } = workshop;
  let done = 0;
  const due = await ledger.listDueTasks(now().toISOString(), AT_ONCE, kinds);
  for (const task of due.filter(({ kind }) => !told.has(kind))) {
    if (signal?.aborted) return done;
    done += (await doTask(workshop, task)) ? 1 : 0;
  }
  const deliveries = due.filter(({ kind }) => told.has(kind));
  const lanes = new Set(deliveries.map(laneOf));
  await Promise.all(
    [...lanes].map(async (lane) => {
      for (const task of deliveries.filter((each) => laneOf(each) === lane)) {
        if (signal?.aborted || !(await doTask(workshop, task))) return;
        done += 1;
      }
    }),
  );
  return done;
}

function laneOf({ kind, orderId, subject }: KeptTask): string {
  return `${kind} ${orderId || subject}`;
}

/** Does one task, writes down what came of it, and says whether it is done. */
async function doTask(workshop: Workshop, task: KeptTask): Promise<boolean> {
  const { ledger, now, report } = workshop;
  const next = await doings[task.kind](workshop, task).catch((error: unknown): PutOff => {
    const reason = inOwnName(error, `The task "${task.kind}" could not be done`);
    report(reason);
    return putOff(task, now(), reason.message);
  });
  await (next ? ledger.putTaskOff(task, next) : ledger.endTask(task));
  return next === null;
}
