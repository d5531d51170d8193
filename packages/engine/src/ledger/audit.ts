import type { AuditActor, AuditEvent } from '@amend/contract';

/** Something that was done to an order, or refused. Nothing of it is about a person (rule U2). */
export interface AuditEntry {
  readonly orderId: string;
  /** `null` for what was not done to an edit. */
  readonly editId: string | null;
  /** An ISO 8601 instant. */
  readonly at: string;
  readonly event: AuditEvent;
  readonly by: AuditActor;
  /** The id of what opened the way, an order token or a merchant key; of the token where one was issued. */
  readonly credentialId: string | null;
  /** The kind of proof behind a token; `merchant` where the merchant's server signed it. */
  readonly proof: string | null;
  readonly requestId: string | null;
  /** Why it was refused, or failed. */
  readonly code: string | null;
}

/** So many entries of one event that are about no edit are kept of an order: a stranger can have such made, and the oldest make room. */
export const KEPT_WITHOUT_EDIT = 100;

/** The part of a ledger that knows what was done. What is done to edits is written down with the step itself, in its `News`. */
export interface AuditBook {
  /** Writes an entry down that belongs to no step of an edit. */
  recordAudit(entry: AuditEntry): Promise<void>;
  /** What was done to an order, in the order in which it was written down. */
  listAudit(orderId: string): Promise<readonly AuditEntry[]>;
}
