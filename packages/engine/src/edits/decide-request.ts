import { CHANGE_KINDS } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { LedgerEdit } from '../ledger.ts';
import { isSameMoney } from '../money.ts';
import type { Workshop } from '../workshop.ts';
import { carryOut } from './carry-out.ts';
import { endUnfinished } from './end-unfinished.ts';
import { withOrderLock } from './lock.ts';
import { audited, newsOf } from './news.ts';
import { editNeed } from './points.ts';
import { pricedParts } from './priced-parts.ts';
import { record } from './progress.ts';
import { priceChanges } from './quote.ts';
import type { Price } from './quote.ts';
import { settleSoon } from './settle-soon.ts';

/** What the shop says to an edit that waits for its word. */
export interface Verdict {
  readonly isApproved: boolean;
  /** The shop's words to the shopper. */
  readonly note: string | null;
}

/**
 * Makes an edit that the shop agrees to, or ends one that it does not (rules A3 to A6). The same word said again changes nothing.
 *
 * Refuses with `edit_not_found`; with `approval_not_waiting` where the edit does not wait for the shop, or was decided otherwise; and with whatever stands
 * against the edit now, which then goes on waiting.
 */
export function decideRequest(
  workshop: Workshop,
  orderId: string,
  editId: string,
  verdict: Verdict,
): Promise<Answer<LedgerEdit>> {
  return withOrderLock(workshop, orderId, async (leased) => {
    const obstacle = await endUnfinished(leased, orderId);
    if (obstacle) return refused(obstacle);
    const edit = await leased.ledger.findEdit(orderId, editId);
    if (!edit) return refused({ code: 'edit_not_found' });
    if (edit.approval.state === (verdict.isApproved ? 'approved' : 'declined')) return given(edit);
    if (edit.approval.state !== 'waiting') return refused({ code: 'approval_not_waiting' });
    return verdict.isApproved
      ? approve(leased, edit, verdict.note)
      : given(await declineRequest(leased, edit, verdict.note));
  });
}

/** Ends an edit that the shop does not agree to. Nothing of it ever was in Shopify. */
export function declineRequest(
  workshop: Workshop,
  edit: LedgerEdit,
  note: string | null,
): Promise<LedgerEdit> {
  const approval = { state: 'declined' as const, decidedAt: workshop.now().toISOString(), note };
  const settlement = { ...edit.settlement, state: 'void' as const };
  return record(
    workshop,
    edit,
    { status: 'declined', step: 'done', approval, settlement },
    newsOf(workshop, edit, ['edit.declined']),
  );
}

async function approve(
  workshop: Workshop,
  request: LedgerEdit,
  note: string | null,
): Promise<Answer<LedgerEdit>> {
  const need = editNeed(request.changes, workshop.config);
  const ended = await workshop.admin.reserve(need, async (admin): Promise<Answer<LedgerEdit>> => {
    const paid = { ...workshop, admin };
    // Judged by when it was asked for: the window does not close an edit that was sent in time.
    const asker = {
      permittedChanges: CHANGE_KINDS,
      locale: request.language.locale,
      askedAt: new Date(request.acceptedAt),
    };
    const price = await priceChanges(paid, request.orderId, request.changes, asker);
    if (!price.ok) return price;
    if (!isSameMoney(price.value.difference, request.difference))
      return refused({ code: 'approval_price_moved' });
    const approved = approvedEdit(paid, request, price.value, note);
    await paid.ledger.renewEdit(approved, audited(paid, approved, undefined, 'edit.approved'));
    return given(await carryOut(paid, approved, price.value));
  });
  if (!ended.ok) return ended;
  const edit = await settleSoon(workshop, ended.value);
  return edit.step === 'waiting' ? refused(edit.failure ?? { code: 'edit_interrupted' }) : given(edit);
}

/** The edit as it is carried out: at the price that the shopper accepted, of the order as it is now, without a window that could close any more. */
function approvedEdit({ now }: Workshop, request: LedgerEdit, price: Price, note: string | null): LedgerEdit {
  const at = now().toISOString();
  return {
    ...request,
    ...pricedParts(price),
    closesAt: null,
    approval: { state: 'approved', decidedAt: at, note },
    status: 'accepted',
    step: 'accepted',
    stepAt: at,
    failure: null,
  };
}
