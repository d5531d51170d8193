import { isOfItems } from '../changes/effect.ts';
import type { ItemEffect } from '../changes/effect.ts';
import type { EditFailure, LedgerEdit } from '../ledger.ts';
import { isSameMoney, moneyDifference } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import { hasFulfillmentStarted } from '../rules/order-state.ts';
import { commitEdit } from '../shopify/commit-edit.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import type { Workshop } from '../workshop.ts';
import { lookForItems } from './look-for-items.ts';
import { closingMs, effectOfFailure, record } from './progress.ts';
import { readEditedOrder } from './read-edited-order.ts';
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
): Promise<LedgerEdit> {
  const committing = await record(workshop, edit, { step: 'committing' });
  try {
    const commit = await commitEdit(workshop.admin, calculatedOrderId, staffNoteOf(edit), closingMs(edit));
    if (!commit.ok) return undo(workshop, committing, await reasonFor(workshop, edit, commit.messages));
    return landItems(workshop, committing, objectionTo(edit, commit.facts));
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    const failure = effectOfFailure(workshop, edit, error);
    if (failure) return undo(workshop, committing, failure);
    const found = await lookForItems(workshop, committing);
    return found ? landItems(workshop, committing, found.objection) : committing;
  }
}

/** Writes down that the items are in Shopify, or in the same breath that they have to be taken back, where something stands against them. */
export async function landItems(
  workshop: Workshop,
  edit: LedgerEdit,
  objection: EditFailure | null,
): Promise<LedgerEdit> {
  const landed = { ...edit.landed, items: true };
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
  const facts = await readEditedOrder(workshop, orderId);
  if (facts.cancelledAt) return { code: 'order_cancelled' };
  if (hasFulfillmentStarted(facts)) return { code: 'fulfillment_started' };
  if (facts.closedAt) return { code: 'order_archived' };
  workshop.report(new Error(`Shopify refused to commit an edit (${messages.join('; ')}).`));
  return { code: 'edit_interrupted' };
}
