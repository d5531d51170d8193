import { given, refused } from '../answer.ts';
import type { Answer, Refusal } from '../answer.ts';
import type { ItemEffect } from '../changes/effect.ts';
import type { ItemPlan } from '../changes/item-plan.ts';
import { itemEffect, stageItem } from '../changes/items.ts';
import { addedLine, calculatedLineOf } from '../changes/staged-lines.ts';
import { costs, discountToPrice } from '../discounts/discount-to-price.ts';
import { isDealKept } from '../discounts/kept-deal.ts';
import { findLostDeal } from '../discounts/lost-deal.ts';
import type { LostDeal } from '../discounts/lost-deal.ts';
import { waivedIn } from '../discounts/waiver.ts';
import { isMoreMoney } from '../money.ts';
import { asOfOffer } from '../offers/check-taken.ts';
import { correctPromise, isPromiseKept, keepPromise, promisesOf } from '../offers/promises.ts';
import type { OfferPromise } from '../offers/promises.ts';
import type { CalculatedLine, IncomingLine } from '../shopify/calculated-line.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import type { Workshop } from '../workshop.ts';
import { checkStock } from './check-stock.ts';
import { explainRefusals } from './explain-refusals.ts';
import { stage } from './stage.ts';
import { waiveDifference } from './waive-difference.ts';

/** One takes a cent away, and it may take two to do so where an order's percentage is half of the price. */
const MAX_CORRECTIONS = 2;

/** Changes of items as Shopify has calculated them: nothing of it is on the order before the commit. */
export interface StagedItems {
  readonly effects: readonly ItemEffect[];
  /** Global ids of the lines on which an offer's discount was staged. */
  readonly offeredLines: readonly string[];
  readonly before: CalculatedOrder;
  readonly after: CalculatedOrder;
}

/**
 * Stages changes of items, and sees to it that the shopper keeps the deal they bought, and gets the one they were offered.
 *
 * One call to Shopify; one more where a discount has to be put on what comes in, because only then the new line has an id; one where rounding
 * left an offer beside its price; and those of {@link waiveDifference} where the difference is too small to be collected.
 */
export async function stageItems(
  workshop: Workshop,
  orderId: string,
  before: CalculatedOrder,
  plans: readonly ItemPlan[],
): Promise<Answer<StagedItems>> {
  if (plans.some((plan) => isBeyondPage(plan, before))) return refused({ code: 'order_not_editable' });
  const operations = plans.flatMap((plan) => stageItem(plan, before));
  const staging = await stage(workshop, orderId, before.id, operations);
  if (!staging.ok) return refused(asOfOffer(await explainRefusals(workshop, staging.refusals), plans));
  const objection = checkIncoming(plans, staging.calculated) ?? checkStock(plans, before, staging.calculated);
  if (objection) return refused(asOfOffer(objection, plans));
  const promises = promisesOf(plans, staging.calculated);
  const priced = await giveDeals(workshop, orderId, plans, promises, before, staging.calculated);
  if (!priced.ok) return priced;
  if (!areOtherDealsKept(plans, before, priced.value)) return refused({ code: 'discount_cannot_be_kept' });
  if (doesWaiverGrow(before, priced.value)) return refused({ code: 'line_not_editable' });
  const incoming = plans.flatMap((plan) => lineComingIn(plan, priced.value) ?? []);
  const waived = await waiveDifference(workshop, orderId, before, priced.value, incoming);
  if (!waived.ok) return waived;
  const after = waived.value;
  const effects = plans.map((plan) => itemEffect(plan, before, after));
  return effects.every((effect) => effect !== null)
    ? given({ effects, offeredLines: promises.map(({ added }) => added.id), before, after })
    : refused({ code: 'change_refused' });
}

/** What was waived for some units is not waived for more of them. */
function doesWaiverGrow(before: CalculatedOrder, after: CalculatedOrder): boolean {
  return isMoreMoney(waivedIn(after), waivedIn(before));
}

function isBeyondPage(plan: ItemPlan, before: CalculatedOrder): boolean {
  return 'line' in plan && calculatedLineOf(before, plan.line.id) === undefined;
}

/** What comes in must be what may come in: another variant of the product, nothing that is issued or billed by itself. */
function checkIncoming(plans: readonly ItemPlan[], after: CalculatedOrder): Refusal | null {
  for (const plan of plans) {
    const line = lineComingIn(plan, after);
    if (!line) continue;
    const isOtherProduct = plan.kind === 'swap-item' && line.item.productId !== plan.line.productId;
    const isOffered =
      !line.item.isGiftCard && (plan.kind !== 'swap-item' || plan.mayChangeProduct || !isOtherProduct);
    if (!isOffered) return { code: 'variant_not_offered' };
  }
  return null;
}

/** The line that a change brings, once it is staged. */
export function lineComingIn(plan: ItemPlan, after: CalculatedOrder): IncomingLine | undefined {
  if (plan.kind === 'swap-item') return addedLine(after, plan.change.variantId, plan.quantity);
  if (plan.kind === 'add-item') return addedLine(after, plan.variantId, plan.quantity);
  return undefined;
}

async function giveDeals(
  workshop: Workshop,
  orderId: string,
  plans: readonly ItemPlan[],
  promises: readonly OfferPromise[],
  before: CalculatedOrder,
  staged: CalculatedOrder,
): Promise<Answer<CalculatedOrder>> {
  const lost = plans.flatMap((plan) => dealLostBy(plan, before, staged));
  if (lost.length + promises.length === 0) return given(staged);
  const staging = await stage(workshop, orderId, staged.id, [
    ...lost.map(({ added, deal }) => discountToPrice(added, deal.wantedPrice, deal.title, deal.percentage)),
    ...promises.map(keepPromise),
  ]);
  if (!staging.ok)
    return refused({ code: lost.length > 0 ? 'discount_cannot_be_kept' : 'offer_price_not_kept' });
  const after = staging.calculated;
  const areKept = lost.every(({ added, deal }) => {
    const line = after.lines.find(({ id }) => id === added.id);
    return line !== undefined && costs(line, deal.wantedPrice);
  });
  return areKept
    ? keepPromises(workshop, orderId, promises, after)
    : refused({ code: 'discount_cannot_be_kept' });
}

/** Sees to it that offers come to exactly what was promised: rounding can leave them beside it where they meet other discounts. */
async function keepPromises(
  workshop: Workshop,
  orderId: string,
  promises: readonly OfferPromise[],
  staged: CalculatedOrder,
): Promise<Answer<CalculatedOrder>> {
  let calculated = staged;
  for (let round = 0; ; round++) {
    const missed = promises.filter((promise) => !isPromiseKept(promise, calculated));
    if (missed.length === 0) return given(calculated);
    const operations = missed.flatMap((promise) => correctPromise(promise, calculated));
    if (operations.length === 0 || round === MAX_CORRECTIONS) break;
    const staging = await stage(workshop, orderId, calculated.id, operations);
    if (!staging.ok) break;
    calculated = staging.calculated;
  }
  return refused({ code: 'offer_price_not_kept' });
}

function dealLostBy(
  plan: ItemPlan,
  before: CalculatedOrder,
  staged: CalculatedOrder,
): { readonly added: CalculatedLine; readonly deal: LostDeal }[] {
  if (plan.kind !== 'swap-item') return [];
  const from = calculatedLineOf(before, plan.line.id);
  const left = calculatedLineOf(staged, plan.line.id);
  const added = lineComingIn(plan, staged);
  const deal = from && left && added ? findLostDeal(from, left, added) : null;
  return added && deal ? [{ added, deal }] : [];
}

/** No line that is not swapped may lose a discount through what happens to the others. */
function areOtherDealsKept(
  plans: readonly ItemPlan[],
  before: CalculatedOrder,
  after: CalculatedOrder,
): boolean {
  const swapped = plans.flatMap((plan) => (plan.kind === 'swap-item' ? [plan.line.id] : []));
  return before.lines.every((line) => {
    if (line.lineId === null || swapped.includes(line.lineId)) return true;
    const now = calculatedLineOf(after, line.lineId);
    return now !== undefined && isDealKept(line, now);
  });
}
