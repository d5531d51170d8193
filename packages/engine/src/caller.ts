import type { AuditActor } from '@amend/contract';

/** On whose behalf something is done, and in which request: for the audit. */
export interface Caller {
  readonly by: AuditActor;
  /** The id of the order token, of the merchant key, or of the kind of proof. */
  readonly credentialId: string | null;
  readonly requestId: string | null;
}

/** Amend's own accord: what it does because it is due. */
export const ownAccord: Caller = { by: 'amend', credentialId: null, requestId: null };
