import type { LedgerEdit } from '../ledger.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { Workshop } from '../workshop.ts';
import { cancel, cancellationOf } from './cancel.ts';
import { commitItems, itemsOf } from './commit-items.ts';
import { finish } from './finish.ts';
import { holdUntilPaid } from './payment-hold.ts';
import { isUnderWay } from './progress.ts';
import { detailsOf, writeDetails } from './write-details.ts';

/** What an edit is carried out with: the order as it was read, and the session in which its items are staged. */
export interface Footing {
  readonly facts: OrderFacts;
  readonly calculatedOrderId: string | null;
}

/**
 * Writes an edit that the ledger has to Shopify, and ends it there: committed, settled, failed or reverted (rules E3 to E7, E14).
 *
 * Where the shopper has to pay, nothing may be packed from before the change is made. Details come first, because they can be taken back exactly; the commit of the items comes last. Where an answer was lost and the change is
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
  let current = edit.settlement.action === 'collect' ? await holdUntilPaid(workshop, edit, facts) : edit;
  if (!isUnderWay(current)) return current;
  if (detailsOf(edit).length > 0) {
    current = await writeDetails(workshop, current, facts);
    if (!current.landed.details || current.step !== 'writing') return current;
  }
  if (itemsOf(edit).length > 0 && calculatedOrderId !== null) {
    current = await commitItems(workshop, current, calculatedOrderId, facts);
  }
  return finish(workshop, current);
}
