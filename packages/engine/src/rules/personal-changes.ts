import type { ChangeKind, OrderView } from '@amend/contract';

const PERSONAL: ReadonlySet<string> = new Set<ChangeKind>(['correct-address', 'correct-contact', 'add-note']);

/** Whether a kind of change can only be made by who sees what there is: address, contact and notes (rule T14). */
export function isPersonal(kind: string): boolean {
  return PERSONAL.has(kind);
}

/** The kinds of change that a shopper may make: those that their token permits, as far as they see what they would change. */
export function permittedTo({
  permittedChanges,
  view = 'full',
}: {
  readonly permittedChanges: readonly string[];
  readonly view?: OrderView;
}): readonly string[] {
  return view === 'full' ? permittedChanges : permittedChanges.filter((kind) => !isPersonal(kind));
}
