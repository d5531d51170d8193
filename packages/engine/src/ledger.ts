import type { Change, EditStatus, Money } from '@amend/contract';

import type { Refusal } from './answer.ts';
import type { Effect } from './changes/effect.ts';
import type { AuditBook } from './ledger/audit.ts';
import type { ErasablePages } from './ledger/erasure.ts';
import type { EventStory, News } from './ledger/event.ts';
import type { LookupBook } from './ledger/lookup.ts';
import type { Task, TaskList } from './ledger/task.ts';
import type { UseCount } from './ledger/uses.ts';
import type { Settlement } from './settlement/settlement.ts';

/**
 * How far an edit has come: waiting for the shop to agree; written down; its order being held; being written to Shopify (its details, its items,
 * its cancellation); in Shopify with something to follow; being undone there; or done with.
 */
export type EditStep =
  | 'waiting'
  | 'accepted'
  | 'holding'
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
  /** The numeric ids of the lines that it added; `null` where they are not known. */
  readonly lineIds: readonly string[] | null;
  /** The fulfilment hold that keeps it from being packed before it is paid. */
  readonly hold: boolean;
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

/** What the shop said to an edit that it has to agree to. */
export interface Approval {
  readonly state: 'not-needed' | 'waiting' | 'approved' | 'declined';
  /** When the shop decided, as an ISO 8601 text. */
  readonly decidedAt: string | null;
  /** The shop's words to the shopper. */
  readonly note: string | null;
}

/** An edit session of Shopify that Amend began. */
export interface KnownSession {
  /** Shopify's global id of its calculated order. */
  readonly calculatedOrderId: string;
  /** Until when something may still be staged in it whose answer was lost, as an ISO 8601 instant; `null` where nothing was. */
  readonly mayChangeUntil: string | null;
}

/** How a shopper reads. */
export interface ShopperLanguage {
  /** A BCP 47 locale. */
  readonly locale: string;
  /** An IANA time zone. */
  readonly timeZone: string;
}

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
  /** How the shopper who made it reads, for what is written to them later. */
  readonly language: ShopperLanguage;
  /** Whether no card on file is charged for it, because whoever made it did not see whose order it is (rule T14). */
  readonly isCardSpared: boolean;
  readonly settlement: Settlement;
  readonly approval: Approval;
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
export type EditProgress = Pick<
  LedgerEdit,
  'status' | 'step' | 'landed' | 'settlement' | 'approval' | 'failure' | 'settledAt'
>;

/**
 * The durable record of a shop's edits (rule E13), of what is still to be done about them, and the lock that lets one edit at a time work on an order.
 *
 * Every method takes effect before it resolves. No driver ever deletes an edit but with all of the shop (`eraseAll`): the answer to an idempotency key is kept for as long as the
 * ledger is, and whoever clears a ledger out by other means leaves the last 7 days (rule E2). Drivers live in `ledger/` and pass one
 * conformance suite.
 */
export interface Ledger extends TaskList, EventStory, UseCount, LookupBook, ErasablePages, AuditBook {
  /** Writes a new edit down. Rejects where the order already has one with the same idempotency key. */
  insertEdit(edit: LedgerEdit, news?: News): Promise<void>;
  /**
   * Writes an edit down anew, as the latest of its order: one that had ended without effect and is tried again under the same key, or that the shop has
   * agreed to. Rejects where there is no such edit.
   */
  renewEdit(edit: LedgerEdit, news?: News): Promise<void>;
  /** Writes down how far an edit has come, at an instant, and what follows from it. Rejects where there is no such edit. */
  recordProgress(editId: string, progress: EditProgress, at: string, news?: News): Promise<void>;
  findEdit(orderId: string, editId: string): Promise<LedgerEdit | null>;
  findEditByKey(orderId: string, idempotencyKey: string): Promise<LedgerEdit | null>;
  /** The edits of an order, in the order in which they were accepted, whatever the clocks said. */
  listEdits(orderId: string): Promise<readonly LedgerEdit[]>;
  /** How many edits of an order are in Shopify: committed or settled. */
  countEdits(orderId: string): Promise<number>;
  /** Which edits are under way: not done with, and not waiting for the shop; in the order in which they were accepted. */
  listUnfinishedEdits(): Promise<readonly Pick<LedgerEdit, 'id' | 'orderId'>[]>;
  /**
   * Takes the lock of an order until `untilMs` (milliseconds since 1970), and says whether it was free at `nowMs`.
   * A lock whose holder has died is free again when its time is over.
   */
  acquireLease(orderId: string, holder: string, nowMs: number, untilMs: number): Promise<boolean>;
  /** Gives the lock back, if this holder still has it. */
  releaseLease(orderId: string, holder: string): Promise<void>;
  /** Keeps the edit session begun last on an order: Shopify may hand the same one out again, or refuse another beside it. */
  rememberSession(orderId: string, session: KnownSession): Promise<void>;
  recallSession(orderId: string): Promise<KnownSession | null>;
  /**
   * Notes that a webhook has arrived, by the id of its delivery, and puts down what is to be done about it, both or neither. Says whether it is the
   * first time; where it is not, nothing is put down. Ids are kept for 8 days.
   */
  noteDelivery(deliveryId: string, at: string, tasks: readonly Task[]): Promise<boolean>;
  /** Notes that what was signed for an order until an instant opens it no more. A later instant takes the place of an earlier one. */
  revokeTokens(orderId: string, at: string): Promise<void>;
  /** The instant that was noted last for an order; `null` where there is none. */
  tokensRevokedAt(orderId: string): Promise<string | null>;
  /** Notes that Shopify has ended an access of the app, named by a fingerprint of its token. */
  noteEndedAccess(fingerprint: string, at: string): Promise<void>;
  /** Whether it has. */
  isAccessEnded(fingerprint: string): Promise<boolean>;
  /** Closes what is open. */
  close(): Promise<void>;
}
