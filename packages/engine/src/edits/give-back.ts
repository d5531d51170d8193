import { Decimal } from 'decimal.js';

import type { LedgerEdit } from '../ledger.ts';
import { isSameMoney, money as moneyOf } from '../money.ts';
import { refundWays } from '../settlement/allocate-refund.ts';
import { overpaid, shortfall } from '../settlement/balance.ts';
import { isToBeGivenBack, isToBePaid } from '../settlement/open-edits.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import type { OrderMoney } from '../shopify/read-settlement.ts';
import { refundOrder } from '../shopify/refund-order.ts';
import type { Workshop } from '../workshop.ts';
import { endSettlement } from './end-settlement.ts';
import { MAY_ARRIVE_FOR_MS, record } from './progress.ts';

/**
 * Gives back what the order was paid too much, edit by edit, oldest first (rules E9, S9 to S11): never more than an edit lowered the price, or than was
 * paid for an edit that had been taken back; never more than the order has too much. While something is still to be paid nothing is given back: one
 * is set against the other.
 */
export async function giveBack(
  workshop: Workshop,
  edits: readonly LedgerEdit[],
  money: OrderMoney,
): Promise<void> {
  if (edits.some(isToBePaid) && shortfall(money).isPositive()) return;
  let left = overpaid(money);
  for (const edit of edits.filter(mayBeGivenBack)) {
    const known = money.refundNotes.includes(refundNote(edit));
    if (known) {
      await endSettlement(workshop, edit, 'refunded');
      continue;
    }
    const amount = Decimal.min(left, edit.settlement.amount.amount);
    if (amount.isZero()) {
      if (isToBeGivenBack(edit) && !mayRefundArrive(workshop, edit))
        await endSettlement(workshop, edit, 'offset');
      continue;
    }
    left = left.minus(amount);
    await refund(workshop, edit, amount, money);
  }
}

/** By which a refund is known again. */
function refundNote({ id }: LedgerEdit): string {
  return `Amend edit ${id}`;
}

/** An edit that lowered the price, and one that was taken back and may have been paid all the same. */
function mayBeGivenBack(edit: LedgerEdit): boolean {
  const { action, state } = edit.settlement;
  const wasLate = action === 'collect' && state === 'lapsed' && edit.status === 'reverted';
  return edit.step === 'done' && (isToBeGivenBack(edit) || wasLate);
}

/** Whether a refund whose answer was lost may still arrive. */
function mayRefundArrive({ now }: Workshop, { settlement: { refund } }: LedgerEdit): boolean {
  return refund !== null && now().getTime() < Date.parse(refund.at) + MAY_ARRIVE_FOR_MS;
}

/**
 * One refund, decided in the ledger before Shopify is asked for it. The same one may be asked for again, under its key; another one only when the
 * first can no longer arrive.
 */
async function refund(
  workshop: Workshop,
  edit: LedgerEdit,
  amount: Decimal,
  money: OrderMoney,
): Promise<void> {
  const { admin, createId, now, report } = workshop;
  const wanted = moneyOf(amount, edit.settlement.amount.currencyCode);
  const { refund: earlier } = edit.settlement;
  const isSame = earlier !== null && isSameMoney(earlier.amount, wanted);
  if (!isSame && mayRefundArrive(workshop, edit)) return;
  const planned = isSame ? earlier : { amount: wanted, key: createId(), at: now().toISOString() };
  const decided = isSame
    ? edit
    : await record(workshop, edit, { settlement: { ...edit.settlement, refund: planned } });
  const isStoreCredit = edit.settlement.action === 'store-credit';
  const ways = isStoreCredit ? [[]] : refundWays(money.transactions, planned.amount);
  if (ways.length === 0)
    report(new Error(`Edit ${edit.id}: no payment of the order holds what has to be given back.`));
  let current = { edit: decided, planned };
  try {
    for (const shares of ways) {
      const wish = { ...current.planned, note: refundNote(edit), shares };
      const refusals = await refundOrder(admin, edit.orderId, wish);
      if (refusals.length === 0) {
        await endSettlement(workshop, current.edit, 'refunded');
        return;
      }
      report(new Error(`Edit ${edit.id}: Shopify refused the refund (${inOwnWords(refusals.join('; '))}).`));
      // A key whose attempt failed is spent.
      const next = { ...planned, key: createId(), at: now().toISOString() };
      const settlement = { ...current.edit.settlement, refund: next };
      current = { edit: await record(workshop, current.edit, { settlement }), planned: next };
    }
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    report(error);
  }
}
