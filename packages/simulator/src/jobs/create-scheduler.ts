import type { DueWork } from '../clock.ts';
import { markAsOpen } from '../fulfillment-orders/progress.ts';
import { toInstant } from '../shop/instant.ts';
import { watchOrders } from '../webhooks/watch-orders.ts';
import type { JobRunnerOptions } from './create-job-runner.ts';

/** Opens fulfilment orders that were planned for an instant when it has come. */
export function createScheduler(options: Omit<JobRunnerOptions, 'nextId'>): DueWork {
  const { readState, now, postOffice, onChange } = options;
  const listPlanned = () =>
    readState().orders.flatMap((order) =>
      order.fulfillmentOrders.flatMap((fulfillmentOrder) => {
        const { status, fulfillAt } = fulfillmentOrder;
        return status === 'SCHEDULED' && fulfillAt !== undefined
          ? [{ order, fulfillmentOrder, fulfillAt }]
          : [];
      }),
    );
  return {
    nextDueAt: () =>
      listPlanned()
        .map(({ fulfillAt }) => fulfillAt)
        .toSorted()[0] ?? null,
    runDue() {
      const at = toInstant(now());
      const due = listPlanned().filter(({ fulfillAt }) => fulfillAt <= at);
      for (const { order, fulfillmentOrder } of due) {
        const tell = watchOrders(readState, postOffice);
        markAsOpen(fulfillmentOrder, at);
        order.updatedAt = at;
        order.timeline.push({ at, text: 'the time to ship it has come' });
        const emit = postOffice.openAction();
        emit('fulfillment_orders/scheduled_fulfillment_order_ready', { fulfillmentOrder });
        tell(emit);
      }
      if (due.length > 0) onChange();
    },
  };
}
