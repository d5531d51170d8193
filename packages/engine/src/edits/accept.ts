import type { Change, Edit, Money, ProblemCode } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer, Refusal } from '../answer.ts';
import { displayFor } from '../display/display.ts';
import type { Display } from '../display/display.ts';
import type { Approval, LedgerEdit } from '../ledger.ts';
import { refuseBeyond } from '../limits.ts';
import { isSameMoney } from '../money.ts';
import type { Shopper } from '../options.ts';
import { fingerprint } from '../order-version.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { editView } from '../views/edit-view.ts';
import { shownTo } from '../views/redact.ts';
import type { Workshop } from '../workshop.ts';
import { carryOut } from './carry-out.ts';
import { endUnfinished } from './end-unfinished.ts';
import { withOrderLock } from './lock.ts';
import { audited } from './news.ts';
import { editNeed, quoteNeed, settleNeed } from './points.ts';
import { pricedParts } from './priced-parts.ts';
import { isUnderWay, nothingLanded, waitingForApproval } from './progress.ts';
import { priceChanges, quoteView } from './quote.ts';
import type { Asker, Price } from './quote.ts';
import { requestNews } from './request.ts';
import { settleInterrupted } from './settle-interrupted.ts';
import { settleSoon } from './settle-soon.ts';

/** A quote that a shopper accepts. */
export interface Acceptance {
  readonly changes: readonly Change[];
  /** The version of the order they were shown. */
  readonly orderVersion: string;
  /** The difference they were shown. */
  readonly expectedDifference: Money;
  /** Names the intent: the same key never has a second effect (rule E2). */
  readonly idempotencyKey: string;
}

/** An edit, and whether it was there before this request. */
export interface AcceptedEdit {
  readonly edit: Edit;
  readonly isReplay: boolean;
}

/** Failures after which nothing had happened, so that the same key may try again. */
const passingFailures: readonly ProblemCode[] = ['shop_busy', 'shop_unavailable', 'edit_interrupted'];

/** Accepts a quote: one edit at a time per order, once per key, and only what the shopper was shown (rules E1, E2, E13). */
export function acceptEdit(
  workshop: Workshop,
  orderId: string,
  acceptance: Acceptance,
  shopper: Shopper,
): Promise<Answer<AcceptedEdit>> {
  const display = displayFor(shopper);
  return withOrderLock(workshop, orderId, async (leased) => {
    const requestHash = await fingerprint(JSON.stringify(acceptance));
    const known = await leased.ledger.findEditByKey(orderId, acceptance.idempotencyKey);
    if (known && known.requestHash !== requestHash) return refused({ code: 'idempotency_key_reused' });
    try {
      const earlier = known && (await settleKnown(leased, known));
      if (earlier && !mayTryAgain(earlier)) return await answerFor(leased, earlier, shopper, display, true);
      const obstacle =
        (await endUnfinished(leased, orderId)) ?? (await refuseBeyond(leased, 'edits', orderId));
      if (obstacle) return refused(obstacle);
      const ended = await leased.admin.reserve(
        editNeed(acceptance.changes, leased.config),
        async (admin): Promise<Answer<LedgerEdit>> => {
          const paid = { ...leased, admin };
          const price = await priceChanges(paid, orderId, acceptance.changes, shopper);
          if (!price.ok) return price;
          if (!isAsShown(price.value, acceptance))
            return refused(quoteChanged(workshop, price.value, display));
          const edit = newEdit(paid, orderId, acceptance, requestHash, shopper, price.value, earlier?.id);
          const news = audited(paid, edit, edit.status === 'requested' ? requestNews(paid, edit) : undefined);
          await (earlier ? paid.ledger.renewEdit(edit, news) : paid.ledger.insertEdit(edit, news));
          return given(isUnderWay(edit) ? await carryOut(paid, edit, price.value) : edit);
        },
      );
      if (!ended.ok) return ended;
      const settled = await settleSoon(leased, ended.value);
      return await answerFor(leased, settled, shopper, display, false);
    } catch (error) {
      return await answerToFailure(leased, orderId, acceptance, error);
    }
  });
}

/** Ends an edit that was interrupted, with points set aside for it. */
function settleKnown(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> | LedgerEdit {
  if (!isUnderWay(edit)) return edit;
  return workshop.admin.reserve(settleNeed('commit'), (admin) =>
    settleInterrupted({ ...workshop, admin }, edit),
  );
}

function mayTryAgain({ status, failure }: LedgerEdit): boolean {
  const isWithoutEffect = status === 'failed' || status === 'reverted';
  return isWithoutEffect && failure !== null && passingFailures.includes(failure.code);
}

function isAsShown(price: Price, { orderVersion, expectedDifference }: Acceptance): boolean {
  return price.orderVersion === orderVersion && isSameMoney(price.difference, expectedDifference);
}

function quoteChanged({ config }: Workshop, price: Price, display: Display): Refusal {
  const { deadlineSeconds } = config.settlement.due;
  return { code: 'quote_changed', quote: quoteView(price, deadlineSeconds, display) };
}

const approvalNotNeeded: Approval = { state: 'not-needed', decidedAt: null, note: null };

function newEdit(
  { createId, now }: Workshop,
  orderId: string,
  { changes, idempotencyKey }: Acceptance,
  requestHash: string,
  { locale, timeZone, view }: Shopper,
  price: Price,
  id = createId(),
): LedgerEdit {
  const acceptedAt = now().toISOString();
  return {
    ...pricedParts(price),
    id,
    orderId,
    idempotencyKey,
    requestHash,
    changes,
    language: { locale, timeZone },
    isCardSpared: view === 'redacted',
    ...(price.isApprovalNeeded
      ? { approval: waitingForApproval, status: 'requested', step: 'waiting' }
      : { approval: approvalNotNeeded, status: 'accepted', step: 'accepted' }),
    stepAt: acceptedAt,
    landed: nothingLanded,
    failure: null,
    acceptedAt,
    settledAt: null,
  };
}

/** The edit if it is in the order, was until it was not paid in time, or is for the shop to decide; otherwise why it is not, with a new quote where the price moved. */
async function answerFor(
  workshop: Workshop,
  edit: LedgerEdit,
  shopper: Asker,
  display: Display,
  isReplay: boolean,
): Promise<Answer<AcceptedEdit>> {
  const wasNotPaid = edit.status === 'reverted' && edit.failure === null;
  const wasInOrder = edit.status === 'settled' || edit.status === 'committed' || wasNotPaid;
  const isForShop = edit.status === 'requested' || edit.status === 'declined';
  if (wasInOrder || isForShop) return given({ edit: editView(shownTo(shopper, edit), display), isReplay });
  if (isUnderWay(edit)) return refused(notKnownYet);
  const failure = edit.failure ?? { code: 'edit_interrupted' };
  if (failure.code !== 'quote_changed') return refused(failure);
  const price = await workshop.admin.reserve(quoteNeed(edit.changes, workshop.config), (admin) =>
    priceChanges({ ...workshop, admin }, edit.orderId, edit.changes, shopper),
  );
  return refused(price.ok ? quoteChanged(workshop, price.value, display) : price.refusal);
}

/** Shopify did not answer: nothing happened if the edit is not under way, and it is not known yet if it is. */
async function answerToFailure(
  { ledger, report }: Workshop,
  orderId: string,
  { idempotencyKey }: Acceptance,
  error: unknown,
): Promise<Answer<never>> {
  const edit = await ledger.findEditByKey(orderId, idempotencyKey);
  const isUnknown = edit !== null && isUnderWay(edit);
  if (!isUnknown || !(error instanceof ShopifyFailure)) throw error;
  report(error);
  return refused(notKnownYet);
}

const notKnownYet: Refusal = { code: 'outcome_unknown', retryAfterSeconds: 5 };
