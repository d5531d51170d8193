import { Decimal } from 'decimal.js';

import type { LedgerEdit } from '../ledger.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { Workshop } from '../workshop.ts';
import { cancel, cancellationOf } from './cancel.ts';
import { commitItems, itemsOf } from './commit-items.ts';
import { followUp } from './follow-up.ts';
import { record } from './progress.ts';
import { detailsOf, writeDetails } from './write-details.ts';

/** What an edit is carried out with: the order as it was read, and the session in which its items are staged. */
export interface Footing {
  readonly facts: OrderFacts;
  readonly calculatedOrderId: string | null;
}

/**
 * Writes an edit that the ledger has to Shopify, and ends it there: committed, settled, failed or reverted (rules E3 to E6, E14).
 *
 * Details come first, because they can be taken back exactly; the commit of the items comes last. Where an answer was lost and the change is
 * not to be seen, the edit stays at its step. Rejects with a `ShopifyFailure` where Shopify cannot be asked what has become of it; the
 * ledger then knows that it is unfinished.
 */
export async function carryOut(
  workshop: Workshop,
  edit: LedgerEdit,
  { facts, calculatedOrderId }: Footing,
): Promise<LedgerEdit> {
  const cancellation = cancellationOf(edit);
  if (cancellation) return finish(workshop, await cancel(workshop, edit, cancellation));
  let current = edit;
  if (detailsOf(edit).length > 0) {
    current = await writeDetails(workshop, current, facts);
    if (!current.landed.details || current.step !== 'writing') return current;
  }
  if (itemsOf(edit).length > 0 && calculatedOrderId !== null) {
    current = await commitItems(workshop, current, calculatedOrderId);
  }
  return finish(workshop, current);
}

/** Ends an edit that is in Shopify whole: what rules ask for follows, then nothing is left to do but the money. */
export async function finish(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  if (edit.step === 'done' || edit.step === 'undoing' || !isWhole(edit)) return edit;
  const isEven = new Decimal(edit.difference.amount).isZero();
  const done = isEven
    ? { status: 'settled' as const, settledAt: workshop.now().toISOString() }
    : { status: 'committed' as const };
  return edit.followUps.length === 0
    ? record(workshop, edit, { ...done, step: 'done' })
    : followUp(workshop, await record(workshop, edit, { ...done, step: 'following' }));
}

function isWhole(edit: LedgerEdit): boolean {
  const areDetailsIn = detailsOf(edit).length === 0 || edit.landed.details;
  const needsItems = itemsOf(edit).length > 0 || cancellationOf(edit) !== null;
  return areDetailsIn && (!needsItems || edit.landed.items);
}
