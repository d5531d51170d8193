import type { OrderRecord } from '../orders/order-record.ts';
import type { CommittedEdit } from './commit-edit.ts';
import type { OpenEdit } from './open-edit.ts';

/** Tells what an edit did, in words for the order's timeline. */
export function tellEdit(edit: OpenEdit, { deltas }: CommittedEdit, staffNote: string | null): string {
  const { order, session } = edit;
  const parts = deltas.map(({ lineId, delta }) => {
    const verb = delta > 0 ? 'added' : 'removed';
    return `${verb} ${Math.abs(delta)} × ${nameLine(order, lineId)}`;
  });
  const kinds = new Set(session.changes.map(({ kind }) => kind));
  if (kinds.has('add-discount') || kinds.has('remove-discount')) parts.push('changed discounts');
  if (kinds.has('add-shipping-line') || kinds.has('remove-shipping-line')) parts.push('changed shipping');
  const told = parts.length === 0 ? 'edited the order without changing it' : parts.join(', ');
  return staffNote === null ? told : `${told} (${staffNote})`;
}

function nameLine({ lines }: OrderRecord, lineId: number): string {
  const line = lines.find((each) => each.id === lineId);
  if (line === undefined) return 'unknown item';
  return line.variantTitle === null ? line.title : `${line.title} (${line.variantTitle})`;
}
