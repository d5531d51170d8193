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

/** Whether an edit waits for the shop to agree, or was declined by it. */
export function isForShop({ status }: Pick<LedgerEdit, 'status'>): boolean {
  return status === 'requested' || status === 'declined';
}

/** Whether an edit was taken back because it was not paid: its details stay. */
export function isLapsed({ status, failure }: Pick<LedgerEdit, 'status' | 'failure'>): boolean {
  return status === 'reverted' && failure === null;
}

/**
 * Whether an edit that is not paid waits to be taken back for an edit session that is not Amend's, or that it does not know: where Shopify refuses or
 * shares a second one, only the end of the first helps. The order stays held.
 */
export function isBlocked(
  { setting }: Pick<Ended, 'setting'>,
  { step, settlement }: Pick<LedgerEdit, 'step' | 'settlement'>,
): boolean {
  const { secondOrderEditBegin = 'replaces' } = setting.switches;
  return step === 'undoing' && settlement.state === 'lapsed' && secondOrderEditBegin !== 'replaces';
}

/** Whether an edit is in the order, as far as it is, because Shopify did not let it be taken back: the ledger says why, and so does the merchant's log. */
export function isStanding(
  { reports }: Pick<Ended, 'reports'>,
  { id, status, failure }: LedgerEdit,
): boolean {
  const isReported = reports.some((report) => report.startsWith(`Edit ${id} should have been taken back`));
  return isInOrder({ status }) && failure !== null && isReported;
}
