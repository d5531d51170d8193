import type { LineFacts } from '../order-facts.ts';
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

/** Takes a line off that an edit added, which is one of the given; nothing where it is gone. */
export function takeOffAdded(
  variantId: string | null,
  quantity: number,
  calculated: CalculatedOrder,
  added: readonly LineFacts[],
): StagedOperation[] {
  const ours = added.find((line) => line.variantId === variantId && line.quantity === quantity);
  const line = ours && calculatedLineOf(calculated, ours.id);
  return line ? [{ do: 'set-quantity', lineId: line.id, quantity: 0, isRestocked: true }] : [];
}
