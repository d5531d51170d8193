import type { LedgerEdit } from '../ledger.ts';
import type { LineFacts, OrderFacts } from '../order-facts.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import type { ItemEffect, LineMove } from './effect.ts';
import { calculatedLineOf } from './staged-lines.ts';

/** Gives a line the units back that it had; nothing where it has them. */
export function restoreLine(
  { lineId, unitsBefore }: LineMove,
  calculated: CalculatedOrder,
): StagedOperation[] {
  const line = calculatedLineOf(calculated, lineId);
  if (!line || line.quantity === unitsBefore) return [];
  return [{ do: 'set-quantity', lineId: line.id, quantity: unitsBefore, isRestocked: true }];
}

/**
 * The line that each effect added, the oldest first and none twice: two of an edit may add the same number of the same. One whose number of units was
 * changed since is still the one.
 */
export function linesAddedBy(
  effects: readonly ItemEffect[],
  added: readonly LineFacts[],
): ReadonlyMap<ItemEffect, LineFacts> {
  const left = [...added];
  const found = new Map<ItemEffect, LineFacts>();
  for (const effect of effects) {
    if (effect.kind !== 'swap-item' && effect.kind !== 'add-item') continue;
    const { variantId } = effect.kind === 'swap-item' ? effect.after : effect.item;
    const same = left.filter((each) => each.variantId === variantId);
    const line = same.find(({ quantity }) => quantity === effect.quantity) ?? same[0];
    if (!line) continue;
    left.splice(left.indexOf(line), 1);
    found.set(effect, line);
  }
  return found;
}

/** Takes a line off that an edit added; nothing where it is gone, or staged to go. */
export function takeOffAdded(calculated: CalculatedOrder, added: LineFacts | undefined): StagedOperation[] {
  const line = added && calculatedLineOf(calculated, added.id);
  if (!line || line.quantity === 0) return [];
  return [{ do: 'set-quantity', lineId: line.id, quantity: 0, isRestocked: true }];
}

/** The lines that an order has got since an edit of it was accepted. */
export function linesSince(
  { linesBefore }: Pick<LedgerEdit, 'linesBefore'>,
  { lines }: Pick<OrderFacts, 'lines'>,
): readonly LineFacts[] {
  const before = new Set(linesBefore.map(({ id }) => id));
  return lines.filter(({ id }) => !before.has(id));
}
