import type { KeptTask } from '../ledger/task.ts';
import type { Workshop } from '../workshop.ts';
import { checkAccess } from './check-access.ts';
import type { PutOff } from './task-outcome.ts';

/** When the next orders are erased, where there are many. */
const SOON_MS = 1000;

/**
 * Erases everything of a shop that has taken the app off (rule G9). A webhook alone does not show that it has: its signature covers neither its topic nor its
 * time. Where Shopify still lets the app in, nothing is erased, and that is reported.
 */
export async function eraseShop(workshop: Workshop, { attempts }: KeptTask): Promise<PutOff | null> {
  const { ledger, now, tokens, isAccessEnded, eraseEveryOrder, report } = workshop;
  if (!(await isAccessEnded())) await checkAccess(workshop);
  if (!(await isAccessEnded())) {
    report(new Error('Shopify asked to erase the shop, but still lets the app in: nothing was erased.'));
    return null;
  }
  const left = await eraseEveryOrder();
  if (left > 0) {
    const dueAt = new Date(now().getTime() + SOON_MS).toISOString();
    return { dueAt, attempts, note: `${left} orders are left.` };
  }
  await tokens.forget();
  await ledger.eraseAll();
  return null;
}
