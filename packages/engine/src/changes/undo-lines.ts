import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import type { LineMove } from './effect.ts';
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

/** Takes a line off that an edit added; nothing where it is gone. */
export function takeOffAdded(
  variantId: string | null,
  quantity: number,
  { lines }: CalculatedOrder,
  isAdded: (lineId: string) => boolean,
): StagedOperation[] {
  const line = lines.find(
    (each) =>
      each.lineId !== null &&
      isAdded(each.lineId) &&
      each.item.variantId === variantId &&
      each.quantity === quantity,
  );
  return line ? [{ do: 'set-quantity', lineId: line.id, quantity: 0, isRestocked: true }] : [];
}
