import type { Change, EditStatus, Money } from '@amend/contract';

import type { Refusal } from './answer.ts';
import type { Effect } from './changes/effect.ts';

/** How far an edit has come: written down, being written to Shopify, being undone there, or done with. */
export type EditStep = 'accepted' | 'writing' | 'undoing' | 'done';

/** Why an edit ended without its change. A quote is not kept: it is made anew for whoever asks. */
export type EditFailure = Omit<Refusal, 'quote'>;

/** One edit as the ledger keeps it. Instants are ISO 8601 texts. */
export interface LedgerEdit {
  readonly id: string;
  readonly orderId: string;
  readonly idempotencyKey: string;
  /** A fingerprint of what was asked for, so that a key cannot be used for something else. */
  readonly requestHash: string;
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
  readonly difference: Money;
  /** What the order cost when the edit was accepted. */
  readonly totalBefore: Money;
  /** When the edit window closes: nothing is written to Shopify from then on (rule E3). `null` where only the start of fulfilment closes it. */
  readonly closesAt: string | null;
  readonly status: EditStatus;
  readonly step: EditStep;
  /** When it came to this step. */
  readonly stepAt: string;
  readonly failure: EditFailure | null;
  readonly acceptedAt: string;
  readonly settledAt: string | null;
}

/** What one step changes about an edit. */
export type EditProgress = Pick<LedgerEdit, 'status' | 'step' | 'failure' | 'settledAt'>;

/**
 * The durable record of a shop's edits (rule E13), and the lock that lets one edit at a time work on an order.
 *
 * Every method takes effect before it resolves. Drivers live in `ledger/` and pass one conformance suite.
 */
export interface Ledger {
  /** Writes a new edit down. Rejects where the order already has one with the same idempotency key. */
  insertEdit(edit: LedgerEdit): Promise<void>;
  /** Writes down how far an edit has come, at an instant. Rejects where there is no such edit. */
  recordProgress(editId: string, progress: EditProgress, at: string): Promise<void>;
  findEdit(orderId: string, editId: string): Promise<LedgerEdit | null>;
  findEditByKey(orderId: string, idempotencyKey: string): Promise<LedgerEdit | null>;
  /** Which edits are not done with, oldest first. */
  listUnfinishedEdits(): Promise<readonly Pick<LedgerEdit, 'id' | 'orderId'>[]>;
  /**
   * Takes the lock of an order until `untilMs` (milliseconds since 1970), and says whether it was free at `nowMs`.
   * A lock whose holder has died is free again when its time is over.
   */
  acquireLease(orderId: string, holder: string, nowMs: number, untilMs: number): Promise<boolean>;
  /** Gives the lock back, if this holder still has it. */
  releaseLease(orderId: string, holder: string): Promise<void>;
  /** Closes what is open. */
  close(): Promise<void>;
}
