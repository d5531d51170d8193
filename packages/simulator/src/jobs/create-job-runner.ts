import type { DueWork } from '../clock.ts';
import { toInstant } from '../shop/instant.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { PostOffice } from '../webhooks/post-office.ts';
import { watchOrders } from '../webhooks/watch-orders.ts';
import type { JobRecord } from './job-record.ts';
import { runJob } from './run-job.ts';

export interface JobRunnerOptions {
  readonly readState: () => ShopState;
  readonly now: () => Date;
  readonly nextId: () => number;
  readonly postOffice: PostOffice;
  readonly onChange: () => void;
}

/** Does what was set going and is due: cancellations, late payments, charges of vaulted cards. */
export function createJobRunner(options: JobRunnerOptions): DueWork {
  const { readState, now, nextId, postOffice, onChange } = options;
  const listWaiting = () => readState().jobs.filter(({ status }) => status === 'STARTED');
  const run = (job: JobRecord) => {
    const state = readState();
    const tell = watchOrders(readState, postOffice);
    const order = state.orders.find(({ id }) => id === job.orderId);
    runJob(job, order, state, { at: toInstant(now()), nextId });
    tell(postOffice.openAction());
  };
  return {
    nextDueAt: () =>
      listWaiting().reduce<string | null>(
        (soonest, { dueAt }) => (soonest === null || dueAt < soonest ? dueAt : soonest),
        null,
      ),
    runDue() {
      const at = toInstant(now());
      const due = listWaiting().filter(({ dueAt }) => dueAt <= at);
      for (const job of due) run(job);
      if (due.length > 0) onChange();
    },
  };
}
