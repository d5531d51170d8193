import type { LineRecord } from '../orders/order-record.ts';
import { countEditable } from '../orders/statuses.ts';
import type { OpenEdit } from './open-edit.ts';

/** Finds the line that the order itself has under a line of the calculated order; `null` for lines that are only staged. */
export function findOriginal({ order }: OpenEdit, lineId: number): LineRecord | null {
  return order.lines.find((each) => each.id === lineId) ?? null;
}

/** How many units of a line an edit cannot touch: those that were shipped, and all of tips and issued gift cards. */
export function countUneditable(edit: OpenEdit, lineId: number): number {
  const original = findOriginal(edit, lineId);
  return original === null ? 0 : original.currentQuantity - countEditable(edit.order, original);
}
