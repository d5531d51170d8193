import { isOfItems } from '../changes/effect.ts';
import type { ItemEffect } from '../changes/effect.ts';
import { linesAddedBy, linesSince } from '../changes/undo-lines.ts';
import type { EditFailure, LedgerEdit } from '../ledger.ts';
import { isSameMoney, moneyDifference } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import { hasFulfillmentStarted } from '../rules/order-state.ts';
import { commitEdit } from '../shopify/commit-edit.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import type { Workshop } from '../workshop.ts';
import { findObstacle } from './find-obstacle.ts';
import { lookForItems } from './look-for-items.ts';
import { holdNew } from './payment-hold.ts';
import { closingMs, effectOfFailure, record } from './progress.ts';
import { undo } from './undo.ts';

/** The changes of an edit that go through Shopify's order editing. */
export function itemsOf({ effects }: LedgerEdit): readonly ItemEffect[] {
  return effects.filter(isOfItems);
}

/**
 * Commits what was staged for an edit, and makes sure that it came to what was shown (rules E1, E3, E4).
 *
 * Gives back the edit with its items landed, or ended; at `committing` where the answer was lost and the change is not to be seen.
 */
export async function commitItems(
  workshop: Workshop,
  edit: LedgerEdit,
  calculatedOrderId: string,
  { fulfillmentOrders }: Pick<OrderFacts, 'fulfillmentOrders'>,
): Promise<LedgerEdit> {
  const committing = await record(workshop, edit, { step: 'committing' });
  try {
    const commit = await commitEdit(workshop.admin, calculatedOrderId, staffNoteOf(edit), closingMs(edit));
    if (!commit.ok) return undo(workshop, committing, await reasonFor(workshop, edit, commit.messages));
    if (edit.settlement.action === 'collect') await holdNew(workshop, fulfillmentOrders, commit.facts);
    return landItems(workshop, committing, commit.facts, objectionTo(edit, commit.facts));
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    const failure = effectOfFailure(workshop, edit, error);
    if (failure) return undo(workshop, committing, failure);
    const found = await lookForItems(workshop, committing);
    return found ? landItems(workshop, committing, found.facts, found.objection) : committing;
  }
}

/** Writes down that the items are in Shopify, or in the same breath that they have to be taken back, where something stands against them. */
export async function landItems(
  workshop: Workshop,
  edit: LedgerEdit,
  after: OrderFacts,
  objection: EditFailure | null,
): Promise<LedgerEdit> {
  const added = linesAddedBy(itemsOf(edit), linesSince(edit, after));
  const landed = { ...edit.landed, items: true, lineIds: [...added.values()].map(({ id }) => id) };
  return objection ? undo(workshop, { ...edit, landed }, objection) : record(workshop, edit, { landed });
}

/** What the shop's staff read in the order's timeline. */
function staffNoteOf({ id }: LedgerEdit): string {
  return `Changed by the shopper. Amend edit ${id}.`;
}

function objectionTo(edit: LedgerEdit, after: OrderFacts): EditFailure | null {
  if (hasFulfillmentStarted(after)) return { code: 'fulfillment_started' };
  return isPriceAsShown(edit, after) ? null : { code: 'quote_changed' };
}

/** Whether the order came to what the shopper was shown (rule E1). */
function isPriceAsShown({ totalBefore, difference }: LedgerEdit, { total }: OrderFacts): boolean {
  return isSameMoney(moneyDifference(total, totalBefore), difference);
}

/** Shopify refused to commit, in words without a code: what became of the order says why. */
async function reasonFor(
  workshop: Workshop,
  { orderId }: LedgerEdit,
  messages: readonly string[],
): Promise<EditFailure> {
  const obstacle = await findObstacle(workshop, orderId, 'set-quantity');
  if (obstacle) return obstacle;
  workshop.report(new Error(`Shopify refused to commit an edit (${inOwnWords(messages.join('; '))}).`));
  return { code: 'edit_interrupted' };
}
