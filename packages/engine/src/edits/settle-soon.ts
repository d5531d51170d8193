import type { LedgerEdit } from '../ledger.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import type { Workshop } from '../workshop.ts';
import { moneyNeed } from './points.ts';
import { settleOrder } from './settle.ts';

/** Settles the money at once where there is some to settle, so that the shopper is told where to pay. What cannot be done now is left to its task. */
export async function settleSoon(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  if (edit.step !== 'done' || (edit.settlement.state !== 'open' && !edit.landed.hold)) return edit;
  try {
    await workshop.admin.reserve(moneyNeed(), (admin) => settleOrder({ ...workshop, admin }, edit.orderId));
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    workshop.report(error);
  }
  return (await workshop.ledger.findEdit(edit.orderId, edit.id)) ?? edit;
}
