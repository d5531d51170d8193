import type { LedgerEdit } from '../ledger.ts';
import { openSettlement } from '../settlement/open-settlement.ts';
import type { Workshop } from '../workshop.ts';
import { cancellationOf } from './cancel.ts';
import { itemsOf } from './commit-items.ts';
import { followUp } from './follow-up.ts';
import { newsOf, settleTask } from './news.ts';
import { record } from './progress.ts';
import { detailsOf } from './write-details.ts';

/**
 * Ends an edit that is in Shopify whole: what rules ask for follows, then nothing is left to do but the money, which is the order's (rules E14, S4).
 */
export async function finish(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  if (edit.step === 'done' || edit.step === 'undoing' || !isWhole(edit)) return edit;
  const { config, now } = workshop;
  const settlement = openSettlement(edit.settlement, config.settlement.due.deadlineSeconds, now());
  const isOpen = settlement.state === 'open';
  const done = isOpen
    ? { status: 'committed' as const, settlement }
    : { status: 'settled' as const, settledAt: now().toISOString() };
  const tasks = isOpen ? [settleTask(workshop, edit.orderId)] : [];
  const news = newsOf(
    workshop,
    edit,
    isOpen ? ['edit.committed'] : ['edit.committed', 'edit.settled'],
    tasks,
  );
  return edit.followUps.length === 0
    ? record(workshop, edit, { ...done, step: 'done' }, news)
    : followUp(workshop, await record(workshop, edit, { ...done, step: 'following' }, news));
}

function isWhole(edit: LedgerEdit): boolean {
  const areDetailsIn = detailsOf(edit).length === 0 || edit.landed.details;
  const needsItems = itemsOf(edit).length > 0 || cancellationOf(edit) !== null;
  return areDetailsIn && (!needsItems || edit.landed.items);
}
