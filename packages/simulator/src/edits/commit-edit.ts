import { recordAgreement } from '../books/record-agreement.ts';
import type { AgreementRecord } from '../orders/agreement-record.ts';
import type { LineRecord, OrderRecord } from '../orders/order-record.ts';
import type { UserError } from '../orders/update-order.ts';
import { findVariant } from '../shop/find-product.ts';
import { toInstant } from '../shop/instant.ts';
import { forgetEdits } from './begin-edit.ts';
import { findEditObstacles } from './edit-obstacles.ts';
import { countUneditable } from './editable-units.ts';
import { moveUnits, type UnitsDelta } from './move-units.ts';
import { playOver, type EditSurroundings, type OpenEdit } from './open-edit.ts';

/** What a committed edit did. */
export interface CommittedEdit {
  /** `null` when nothing of worth had been staged. */
  readonly agreement: AgreementRecord | null;
  readonly deltas: readonly UnitsDelta[];
}

/**
 * Finds what became impossible since it was staged: the order was cancelled, the units were shipped. There is no other
 * check for changes in between; the edit lands on the order as it is now.
 */
export function checkCommit(edit: OpenEdit, surroundings: EditSurroundings): readonly UserError[] {
  const obstacles = findEditObstacles(edit.order, surroundings);
  if (obstacles.length > 0) return obstacles.map((message) => ({ field: ['id'], message }));
  const isTooLate = edit.session.changes.some(
    (each) => each.kind === 'set-quantity' && each.quantity < countUneditable(edit, each.lineId),
  );
  return isTooLate ? [{ field: ['id'], message: 'Some of the removed items were fulfilled meanwhile' }] : [];
}

/** Makes the changes of an edit that {@link checkCommit} let pass, and ends it. */
export function commitEdit(edit: OpenEdit, surroundings: EditSurroundings): CommittedEdit {
  const { state, switches, now, app } = surroundings;
  const { order, session } = edit;
  const at = toInstant(now());
  const nextId = () => state.nextId++;
  const before = new Map(order.lines.map((line) => [line.id, line.currentQuantity]));
  const agreement = recordAgreement(order, { reason: 'ORDER_EDIT', at, nextId, app }, () =>
    adoptDraft(order, playOver(order, session, surroundings).draft, nextId),
  );
  const deltas = order.lines
    .map(({ id, currentQuantity }) => ({ lineId: id, delta: currentQuantity - (before.get(id) ?? 0) }))
    .filter(({ delta }) => delta !== 0);
  const isShipped = ({ lineId }: UnitsDelta) => {
    const kind = order.lines.find((line) => line.id === lineId)?.kind;
    return kind === 'PRODUCT' || kind === 'CUSTOM';
  };
  moveUnits(order, deltas.filter(isShipped), {
    at,
    nextId,
    assignedLocation: state.shop.location.name,
    addedItemsJoin: switches.addedItemsJoin,
  });
  sellStock(edit, deltas, surroundings);
  forgetEdits(order, surroundings);
  return { agreement, deltas };
}

// Lines and shipping lines get their own ids, as different from their calculated ones as everything else that is new.
function adoptDraft(order: OrderRecord, draft: OrderRecord, nextId: () => number): void {
  const isKnown = new Set([...order.lines, ...order.shippingLines].map(({ id }) => id));
  const name = <Line extends { readonly id: number }>(line: Line): Line =>
    isKnown.has(line.id) ? line : { ...line, id: nextId() };
  const isThere = (line: LineRecord) => isKnown.has(line.id) || line.quantity > 0;
  order.lines.splice(0, order.lines.length, ...draft.lines.filter(isThere).map(name));
  order.shippingLines.splice(0, order.shippingLines.length, ...draft.shippingLines.map(name));
  order.discounts.splice(0, order.discounts.length, ...draft.discounts);
}

function sellStock(
  { order, session }: OpenEdit,
  deltas: readonly UnitsDelta[],
  { state }: EditSurroundings,
): void {
  for (const { lineId, delta } of deltas) {
    const line = order.lines.find((each) => each.id === lineId);
    const found = findVariant(state, line?.variantId ?? null);
    const isRestocked = session.changes.some(
      (each) => each.kind === 'set-quantity' && each.lineId === lineId && each.restock,
    );
    if (found !== null && (delta > 0 || isRestocked)) found.variant.stock -= delta;
  }
}
