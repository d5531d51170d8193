import type { Erasure, ErasureList } from '@amend/contract';

import { eraseOrderTask } from '../webhooks/task-for.ts';
import type { Workshop } from '../workshop.ts';

/** Erases the personal data of some orders now, and what is left of it as soon as it is not needed any more. */
export async function eraseOrders(workshop: Workshop, orderIds: readonly string[]): Promise<ErasureList> {
  const { ledger, now, eraseOrder } = workshop;
  const orders: Erasure[] = [];
  for (const orderId of new Set(orderIds)) {
    // First, so that it is done also where it cannot be done now.
    await ledger.putTask(eraseOrderTask(orderId, now().toISOString()));
    const [task] = (await ledger.listTasks(orderId)).filter(({ kind }) => kind === 'erase-order');
    const left = await eraseOrder(orderId);
    if (left === 0 && task) await ledger.endTask(task);
    orders.push({ orderId, left });
  }
  return { orders };
}
