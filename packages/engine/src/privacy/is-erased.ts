import type { Ledger } from '../ledger.ts';

/** Whether what happened to an order at an instant was erased since. */
export async function isErased(
  ledger: Pick<Ledger, 'erasedAt'>,
  orderId: string,
  at: string,
): Promise<boolean> {
  const erasedAt = await ledger.erasedAt(orderId);
  return erasedAt !== null && at <= erasedAt;
}
