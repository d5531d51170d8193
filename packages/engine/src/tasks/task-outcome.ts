import type { KeptTask, Task } from '../ledger/task.ts';
import type { Workshop } from '../workshop.ts';

/** When a task that is not done is tried again. */
export type PutOff = Pick<Task, 'dueAt' | 'attempts' | 'note'>;

/**
 * Does one task: gives back `null` where it is done, or when it is to be tried again. Rejects where something went wrong, which is reported and tried again as
 * usual.
 */
export type DoTask = (workshop: Workshop, task: KeptTask) => Promise<PutOff | null>;

/** As usual: a quarter of a minute, then twice as long each time, up to an hour. */
export function putOff({ attempts }: KeptTask, now: Date, note: string): PutOff {
  const waitMs = Math.min(3_600_000, 15_000 * 2 ** attempts);
  return { dueAt: new Date(now.getTime() + waitMs).toISOString(), attempts: attempts + 1, note };
}
