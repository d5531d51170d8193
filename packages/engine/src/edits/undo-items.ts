import { isOfItems } from '../changes/effect.ts';
import type { ItemEffect, LineMove } from '../changes/effect.ts';
import { undoItem } from '../changes/items.ts';
import { calculatedLineOf } from '../changes/staged-lines.ts';
import { linesAddedBy, linesSince } from '../changes/undo-lines.ts';
import { costs, discountToPrice } from '../discounts/discount-to-price.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import { commitEdit } from '../shopify/commit-edit.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import type { Workshop } from '../workshop.ts';
import { maySendUndo, noteSending } from './progress.ts';
import { openSession } from './session.ts';
import { stage } from './stage.ts';

type QuantityOperation = Extract<StagedOperation, { readonly do: 'set-quantity' }>;

/** What came of taking something back: it is, it cannot be, or the answer was lost and it may still happen. */
export type UndoOutcome = 'undone' | 'impossible' | 'unknown';

/** The same, or nothing was done because the order no longer asks for it. */
type UndoItemsOutcome = UndoOutcome | 'unwanted';

/**
 * Takes the items of an edit back by a second edit: the former quantities, what was added to zero, and the former price of each line, because
 * a discount that went with the units does not always come back with them.
 */
export async function undoItems(
  workshop: Workshop,
  edit: LedgerEdit,
  isFirstTry: boolean,
  isWanted: (facts: OrderFacts) => boolean = () => true,
): Promise<UndoItemsOutcome> {
  const opened = await openSession(workshop, edit.orderId);
  if (!opened.ok) return opened.refusal.code === 'order_being_edited' ? 'unknown' : 'impossible';
  const { facts, calculated } = opened.value;
  const effects = edit.effects.filter(isOfItems);
  const { lineIds } = edit.landed;
  const added = lineIds ? facts.lines.filter(({ id }) => lineIds.includes(id)) : linesSince(edit, facts);
  const lines = linesAddedBy(effects, added);
  const undoOf = (order: CalculatedOrder) =>
    effects.flatMap((effect) => undoItem(effect, order, lines.get(effect)));
  const operations = undoOf(calculated);
  if (operations.length === 0) return 'undone';
  // An undo whose answer was lost may be on its way: a second one beside it would take back too much.
  if (!maySendUndo(workshop, edit, isFirstTry)) return 'unknown';
  if (!isWanted(facts)) return 'unwanted';
  const staging = await stage(workshop, edit.orderId, calculated.id, operations);
  if (!staging.ok) return 'impossible';
  const counted = await restoreUnits(workshop, edit.orderId, staging.calculated, (order) =>
    undoOf(order).filter((operation) => operation.do === 'set-quantity'),
  );
  const restored = counted && (await restorePrices(workshop, edit.orderId, effects, counted));
  if (!restored) return 'impossible';
  await noteSending(workshop, edit);
  const commit = await commitEdit(workshop.admin, restored.id, `Taken back. Amend edit ${edit.id}.`);
  return commit.ok ? 'undone' : 'impossible';
}

/**
 * Makes sure that each line comes to the units that it had, and an added one to none, or gives `null` where it cannot.
 *
 * Whether a quantity counts the units that were shipped is not documented. Where it does not, a line comes to so many more than were asked for,
 * and is asked for so many fewer.
 */
async function restoreUnits(
  workshop: Workshop,
  orderId: string,
  staged: CalculatedOrder,
  quantitiesLeft: (order: CalculatedOrder) => readonly QuantityOperation[],
): Promise<CalculatedOrder | null> {
  const operations = quantitiesLeft(staged).map((operation) => {
    const seen = staged.lines.find(({ id }) => id === operation.lineId)?.quantity ?? 0;
    return { ...operation, quantity: Math.max(0, 2 * operation.quantity - seen) };
  });
  if (operations.length === 0) return staged;
  const staging = await stage(workshop, orderId, staged.id, operations);
  return staging.ok && quantitiesLeft(staging.calculated).length === 0 ? staging.calculated : null;
}

async function restorePrices(
  workshop: Workshop,
  orderId: string,
  effects: readonly ItemEffect[],
  staged: CalculatedOrder,
): Promise<CalculatedOrder | null> {
  const moves = effects.flatMap((effect): LineMove[] => ('line' in effect ? [effect.line] : []));
  const operations = moves.flatMap((move) => priceOperation(move, staged));
  if (operations.length === 0) return staged;
  const staging = await stage(workshop, orderId, staged.id, operations);
  const areRestored =
    staging.ok && moves.every((move) => priceOperation(move, staging.calculated).length === 0);
  return areRestored ? staging.calculated : null;
}

function priceOperation({ lineId, priceBefore }: LineMove, staged: CalculatedOrder): StagedOperation[] {
  const line = calculatedLineOf(staged, lineId);
  if (!line || costs(line, priceBefore)) return [];
  return [discountToPrice(line, priceBefore, 'As before')];
}
