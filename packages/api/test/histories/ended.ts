import type { LedgerEdit } from '@amend/engine';

import type { World } from './world.ts';

/** A world after its history, with the ledger's edits. */
export interface Ended extends World {
  readonly edits: readonly LedgerEdit[];
}

/** Whether an edit is in the order, by the ledger. */
export function isInOrder({ status }: Pick<LedgerEdit, 'status'>): boolean {
  return status === 'settled' || status === 'committed';
}

/** Whether an edit is in the order, as far as it is, because Shopify did not let it be taken back: the ledger says why, and so does the merchant's log. */
export function isStanding(
  { reports }: Pick<Ended, 'reports'>,
  { id, status, failure }: LedgerEdit,
): boolean {
  const isReported = reports.some((report) => report.startsWith(`Edit ${id} should have been taken back`));
  return status === 'committed' && failure !== null && isReported;
}
