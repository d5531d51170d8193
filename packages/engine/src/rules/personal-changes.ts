import type { ChangeKind } from '@amend/contract';

const PERSONAL: ReadonlySet<string> = new Set<ChangeKind>(['correct-address', 'correct-contact', 'add-note']);

/** Whether a kind of change can only be made by who sees what there is: address, contact and notes (rule T14). */
export function isPersonal(kind: string): boolean {
  return PERSONAL.has(kind);
}
