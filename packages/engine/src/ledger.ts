import type { Change, EditStatus, Money } from '@amend/contract';

import type { Refusal } from './answer.ts';
import type { Effect } from './changes/effect.ts';

/**
 * How far an edit has come: written down; being written to Shopify (its details, its items, its cancellation); in Shopify with something
 * to follow; being undone there; or done with.
 */
export type EditStep =
  | 'accepted'
  | 'writing'
  | 'committing'
  | 'cancelling'
  | 'following'
  | 'undoing'
  | 'done';

/** Why an edit ended without its change. A quote is not kept: it is made anew for whoever asks. */
export type EditFailure = Omit<Refusal, 'quote'>;

/** What is known to be in Shopify of an edit. */
export interface Landed {
  /** What is not an item: address, contact, note. */
  readonly details: boolean;
  /** The lines and what they cost. */
  readonly items: boolean;
  /** The job by which Shopify cancels the order, once it has named one. */
  readonly jobId: string | null;
  /** The names of the steps after the change itself that have been taken. */
  readonly followUps: readonly string[];
}

/** Something to do after the change itself, because a rule says so. */
export type FollowUp =
  | { readonly do: 'tag'; readonly tags: readonly string[] }
  | { readonly do: 'hold'; readonly reason: string; readonly note: string | null }
  | { readonly do: 'move'; readonly locationId: string };

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
  /** The lines of the order when the edit was accepted, with their quantities. */
  readonly linesBefore: readonly { readonly id: string; readonly quantity: number }[];
  /** Shopify's latest sales agreement of the order when the edit was accepted; `null` where it was not read. */
  readonly agreementBefore: string | null;
  /** When the edit window closes: nothing is written to Shopify from then on (rule E3). `null` where only fulfilment closes it. */
  readonly closesAt: string | null;
  /** What rules ask for once the change is in Shopify. */
  readonly followUps: readonly FollowUp[];
  /** The names of the merchant's rules that applied, with their versions. */
  readonly rules: readonly string[];
  readonly status: EditStatus;
  readonly step: EditStep;
  /** When it came to this step. */
  readonly stepAt: string;
  readonly landed: Landed;
  readonly failure: EditFailure | null;
  readonly acceptedAt: string;
  readonly settledAt: string | null;
}

/** What one step changes about an edit. */
export type EditProgress = Pick<LedgerEdit, 'status' | 'step' | 'landed' | 'failure' | 'settledAt'>;

/**
 * The durable record of a shop's edits (rule E13), and the lock that lets one edit at a time work on an order.
 *
 * Every method takes effect before it resolves. No driver ever deletes an edit: the answer to an idempotency key is kept for as long as the
 * ledger is, and whoever clears a ledger out by other means leaves the last 7 days (rule E2). Drivers live in `ledger/` and pass one
 * conformance suite.
 */
export interface Ledger {
  /** Writes a new edit down. Rejects where the order already has one with the same idempotency key. */
  insertEdit(edit: LedgerEdit): Promise<void>;
  /** Writes an edit down anew that had ended without effect, and is tried again under the same key. Rejects where there is no such edit. */
  renewEdit(edit: LedgerEdit): Promise<void>;
  /** Writes down how far an edit has come, at an instant. Rejects where there is no such edit. */
  recordProgress(editId: string, progress: EditProgress, at: string): Promise<void>;
  findEdit(orderId: string, editId: string): Promise<LedgerEdit | null>;
  findEditByKey(orderId: string, idempotencyKey: string): Promise<LedgerEdit | null>;
  /** The edits of an order, oldest first. */
  listEdits(orderId: string): Promise<readonly LedgerEdit[]>;
  /** How many edits of an order are in Shopify: committed or settled. */
  countEdits(orderId: string): Promise<number>;
  /** Which edits are not done with, oldest first. */
  listUnfinishedEdits(): Promise<readonly Pick<LedgerEdit, 'id' | 'orderId'>[]>;
  /**
   * Takes the lock of an order until `untilMs` (milliseconds since 1970), and says whether it was free at `nowMs`.
   * A lock whose holder has died is free again when its time is over.
   */
  acquireLease(orderId: string, holder: string, nowMs: number, untilMs: number): Promise<boolean>;
  /** Gives the lock back, if this holder still has it. */
  releaseLease(orderId: string, holder: string): Promise<void>;
  /** Keeps the id of the edit session begun last on an order: Shopify may hand the same one out again, or refuse another beside it. */
  rememberSession(orderId: string, calculatedOrderId: string): Promise<void>;
  recallSession(orderId: string): Promise<string | null>;
  /** Closes what is open. */
  close(): Promise<void>;
}
