import { lookAtOrder } from '../edits/look-at-order.ts';
import type { KeptTask } from '../ledger/task.ts';
import type { Workshop } from '../workshop.ts';
import { putOff } from './task-outcome.ts';
import type { PutOff } from './task-outcome.ts';

/** Looks at an order: because its money is to be settled by then, or because Shopify said that something became of it. */
export async function look(workshop: Workshop, task: KeptTask): Promise<PutOff | null> {
  const looked = await lookAtOrder(workshop, task.orderId, 'background');
  return looked.ok ? null : putOff(task, workshop.now(), looked.refusal.code);
}
