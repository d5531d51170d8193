import type { Ledger } from '../ledger.ts';

/** Erases the personal data of an order in this ledger, and says how much of it is still needed (rules G3 to G6). */
export async function eraseOrderHere(
  ledger: Ledger,
  orderId: string,
  now: () => Date,
  isAccessEnded: () => Promise<boolean>,
): Promise<number> {
  return ledger.eraseOrder(orderId, now().toISOString(), (await isAccessEnded()) ? 'everything' : 'done');
}
