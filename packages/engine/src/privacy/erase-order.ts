import type { Erasure, ErasureList } from '@amend/contract';

import { eraseOrderTask } from '../webhooks/task-for.ts';
import type { Workshop } from '../workshop.ts';

/** Erases the personal data of an order in this ledger, and says how much of it is still needed (rules G3 to G6). */
export async function eraseOrderHere(
  { ledger, now, isAccessEnded }: Pick<Workshop, 'ledger' | 'now' | 'isAccessEnded'>,
  orderId: string,
): Promise<number> {
  return ledger.eraseOrder(orderId, now().toISOString(), (await isAccessEnded()) ? 'everything' : 'done');
}

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
