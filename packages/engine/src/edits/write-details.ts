import { detailsPatch, hasAnyDetail, objectionToDetails } from '../changes/details.ts';
import { isDetail } from '../changes/effect.ts';
import type { DetailEffect } from '../changes/effect.ts';
import type { EditFailure, LedgerEdit } from '../ledger.ts';
import { isSameMoney } from '../money.ts';
import type { OrderStanding } from '../order-facts.ts';
import { hasFulfillmentStarted } from '../rules/order-state.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { updateOrder } from '../shopify/update-order.ts';
import type { OrderUpdateError } from '../shopify/update-order.ts';
import type { Workshop } from '../workshop.ts';
import { closingMs, effectOfFailure, end, LOOKS_AFTER_MS, record } from './progress.ts';
import { readEditedOrder, reportIfStarted } from './read-edited-order.ts';
import { undo } from './undo.ts';

/** The changes of an edit that are written over on the order itself. */
export function detailsOf({ effects }: LedgerEdit): readonly DetailEffect[] {
  return effects.filter(isDetail);
}

/**
 * Writes an edit's details to Shopify in one call, which also reads the order back (rules E1, E3, E4).
 *
 * Gives back the edit with its details landed, or ended; at `writing` where the answer was lost and the change is not to be seen.
 */
export async function writeDetails(
  workshop: Workshop,
  edit: LedgerEdit,
  before: Pick<OrderStanding, 'id' | 'customAttributes'>,
): Promise<LedgerEdit> {
  const writing = await record(workshop, edit, { step: 'writing' });
  try {
    const patch = detailsPatch(detailsOf(edit), 'after');
    const update = await updateOrder(workshop.admin, before, patch, closingMs(edit));
    if (!update.ok) return end(workshop, writing, refusalOf(update.errors));
    return landDetails(workshop, writing, update.standing, true);
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    const failure = effectOfFailure(workshop, edit, error);
    if (failure) return end(workshop, writing, failure);
    const standing = await lookForDetails(workshop, writing);
    return standing ? landDetails(workshop, writing, standing, true) : writing;
  }
}

/** Writes down that the details are in Shopify, or in the same breath that they have to be taken back, where something stands against them. */
export async function landDetails(
  workshop: Workshop,
  edit: LedgerEdit,
  standing: OrderStanding,
  isJustWritten: boolean,
): Promise<LedgerEdit> {
  const landed = { ...edit.landed, details: true };
  const objection = objectionTo(edit, standing, isJustWritten);
  return objection ? undo(workshop, { ...edit, landed }, objection) : record(workshop, edit, { landed });
}

/** The order once it shows the details, or `null` where it does not. They were written at once: one that is there tells of all, also where others were written over since. */
export async function lookForDetails(workshop: Workshop, edit: LedgerEdit): Promise<OrderStanding | null> {
  for (const waitMs of LOOKS_AFTER_MS) {
    if (waitMs > 0) await workshop.sleep(waitMs);
    const facts = await readEditedOrder(workshop, edit.orderId);
    if (!hasAnyDetail(facts, detailsOf(edit), 'after')) continue;
    reportIfStarted(workshop, edit, facts);
    return facts;
  }
  return null;
}

/**
 * What stands against keeping details that Shopify took: a parcel on its way, a warehouse that was not told, another price than the one shown.
 *
 * A parcel that left while the outcome was unknown is no reason to undo: whether it left with the new address is what the order tells.
 */
function objectionTo(edit: LedgerEdit, standing: OrderStanding, isJustWritten: boolean): EditFailure | null {
  const details = detailsOf(edit);
  const movesParcel = details.some(({ kind }) => kind === 'correct-address');
  const isTooLate = movesParcel
    ? hasFulfillmentStarted(standing)
    : standing.fulfillmentStatus === 'FULFILLED';
  if (isJustWritten && isTooLate) return { code: 'fulfillment_started' };
  if (!isSameMoney(standing.total, edit.totalBefore))
    return { code: movesParcel ? 'price_would_change' : 'quote_changed' };
  return objectionToDetails(standing, details);
}

function refusalOf(errors: readonly OrderUpdateError[]): EditFailure {
  if (errors.some(({ isOfContact }) => isOfContact)) return { code: 'contact_refused' };
  const fields = errors.flatMap(({ field, message }) =>
    field ? [{ field, reason: 'refused' as const, message }] : [],
  );
  return fields.length > 0 ? { code: 'address_refused', fields } : { code: 'address_refused' };
}
