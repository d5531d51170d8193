import * as z from 'zod/mini';

/** What is kept in the audit of an order. A newer Amend can have more. */
export const AUDIT_EVENTS = [
  'edit.requested',
  'edit.accepted',
  'edit.approved',
  'edit.declined',
  'edit.committed',
  'edit.settled',
  'edit.reverted',
  'edit.failed',
  'token.issued',
  'token.refused',
  'tokens.revoked',
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/** On whose behalf something was done: the shopper's, the merchant's (staff or a system of theirs), or Amend's own accord, because it was due. */
export const AUDIT_ACTORS = ['shopper', 'merchant', 'amend'] as const;
export type AuditActor = (typeof AUDIT_ACTORS)[number];

/**
 * Something that was done to an order, or refused: when (ISO 8601), to which edit, by whom. Nothing of it is about a person (rule U2).
 *
 * `event` is an {@link AuditEvent}, or one that a newer Amend has. `credentialId` is the id of the order token (`jti`) or of the merchant key that opened the way, or of
 * the token that was issued; `proof` what the token was or would have been exchanged for, `merchant` where the merchant's server signed it; `requestId` is the request in
 * the log. All three are `null` for what Amend did by itself. `code` is why something was refused or failed.
 */
export const AuditEntry = z.object({
  at: z.string(),
  event: z.string(),
  editId: z.nullable(z.string()),
  by: z.enum(AUDIT_ACTORS),
  credentialId: z.nullable(z.string()),
  proof: z.nullable(z.string()),
  requestId: z.nullable(z.string()),
  code: z.nullable(z.string()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** What was done to an order, oldest first. */
export const AuditTrail = z.object({ orderId: z.string(), entries: z.array(AuditEntry) });
export type AuditTrail = z.infer<typeof AuditTrail>;
