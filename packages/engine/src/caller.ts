import type { AuditActor } from '@amend/contract';

/** On whose behalf something is done, and in which request: for the audit. */
export interface Caller {
  readonly by: AuditActor;
  /** The id of the order token or of the merchant key. */
  readonly credentialId: string | null;
  /** What the order token was exchanged for; `merchant` where the merchant's server signed it. */
  readonly proof: string | null;
  readonly requestId: string | null;
}

/** Amend's own accord: what it does because it is due. */
export const ownAccord: Caller = { by: 'amend', credentialId: null, proof: null, requestId: null };
