import type { AuditEvent, AuditTrail } from '@amend/contract';

import type { LedgerEdit } from './ledger.ts';
import type { AuditEntry } from './ledger/audit.ts';
import type { Workshop } from './workshop.ts';

/** What is written down of an edit that has come to another status, or that the shop has agreed to (rule U1). */
export function auditOf(
  { caller, now }: Pick<Workshop, 'caller' | 'now'>,
  { id: editId, orderId, status, failure }: Pick<LedgerEdit, 'id' | 'orderId' | 'status' | 'failure'>,
  event: AuditEvent = `edit.${status}`,
): AuditEntry {
  return { ...caller, orderId, editId, at: now().toISOString(), event, code: failure?.code ?? null };
}

/** What was done to an order, for the merchant. */
export async function listAudit({ ledger }: Pick<Workshop, 'ledger'>, orderId: string): Promise<AuditTrail> {
  const entries = await ledger.listAudit(orderId);
  return { orderId, entries: entries.map(viewOf) };
}

function viewOf({
  at,
  event,
  editId,
  by,
  credentialId,
  proof,
  requestId,
  code,
}: AuditEntry): AuditTrail['entries'][number] {
  return { at, event, editId, by, credentialId, proof, requestId, code };
}
