import type { LedgerEdit } from '../ledger.ts';

/** What a shopper is written about: their edit is in the order; something is to be paid, or was; it was taken back; money is on its way back; the shop has to agree, has agreed, or does not. */
export const MAIL_KINDS = [
  'applied',
  'payment-open',
  'payment-received',
  'reverted',
  'refunded',
  'approval-requested',
  'approved',
  'declined',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Of which events shoppers are written to; what, if anything, is judged by how the edit stands when the mail is sent. */
const judges: Readonly<Record<string, (edit: LedgerEdit) => MailKind | null>> = {
  'edit.committed': (edit) => {
    const isPaidLater = edit.settlement.action === 'collect' && edit.settlement.state !== 'void';
    if (edit.status === 'reverted' || isPaidLater) return null;
    return edit.approval.state === 'approved' ? 'approved' : 'applied';
  },
  'edit.payment_open': ({ settlement }) => (settlement.state === 'open' ? 'payment-open' : null),
  'edit.paid': () => 'payment-received',
  'edit.reverted': () => 'reverted',
  'edit.refunded': () => 'refunded',
  'edit.requested': ({ status }) => (status === 'requested' ? 'approval-requested' : null),
  'edit.declined': () => 'declined',
};

/** Whether shoppers may be written to about events of a type. */
export function isMailed(eventType: string): boolean {
  return Object.hasOwn(judges, eventType);
}

/** What to write about an event, as its edit stands now; `null` where there is nothing (any more). */
export function mailKindFor(eventType: string, edit: LedgerEdit): MailKind | null {
  return judges[eventType]?.(edit) ?? null;
}
