import type { LedgerEdit } from '../ledger.ts';
import { isPaymentPending, shortfall } from '../settlement/balance.ts';
import { LATE_PAYMENT_MS, nextLookAt } from '../settlement/next-look.ts';
import { isToBeGivenBack, isToBePaid, shareOut, withThoseOnTop } from '../settlement/open-edits.ts';
import type { UnpaidEdit } from '../settlement/open-edits.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { readSettlement } from '../shopify/read-settlement.ts';
import type { OrderMoney } from '../shopify/read-settlement.ts';
import type { Workshop } from '../workshop.ts';
import { askForPayment } from './ask-for-payment.ts';
import { endSettlement } from './end-settlement.ts';
import { giveBack } from './give-back.ts';
import { keepHolds } from './keep-holds.ts';
import { lapse, letStand } from './lapse.ts';
import { settleTask } from './news.ts';

/**
 * Settles the money of an order as far as it goes now, and puts down when it has to be looked at again (rules S4 to S12, E7 to E10).
 *
 * It reads what the order costs and what was received, and decides by that alone: what is paid ends, what was not paid in time is taken back, what
 * is owed is given back, and only what waits for a payment stays held. It may be called at any time and any number of times, under the order's
 * lock. Rejects with a `ShopifyFailure` where Shopify does not answer; the task then stays.
 */
export async function settleOrder(workshop: Workshop, orderId: string): Promise<void> {
  const nextAt = await settleNow(workshop, orderId);
  if (nextAt !== null) return workshop.ledger.putTask(settleTask(workshop, orderId, nextAt));
  const tasks = await workshop.ledger.listTasks(orderId);
  await Promise.all(
    tasks.filter(({ kind }) => kind === 'settle').map((task) => workshop.ledger.endTask(task)),
  );
}

async function settleNow(workshop: Workshop, orderId: string): Promise<string | null> {
  const { ledger, now } = workshop;
  if (!(await ledger.listEdits(orderId)).some(isOfInterest(now().getTime()))) return null;
  let money = await readMoney(workshop, orderId);
  if (money.cancelledAt !== null) await closeAll(workshop, orderId);
  else {
    await endPaid(workshop, await ledger.listEdits(orderId), money);
    if (await takeBackLate(workshop, orderId, money)) {
      money = await readMoney(workshop, orderId);
      await endPaid(workshop, await ledger.listEdits(orderId), money);
    }
    await giveBack(workshop, await ledger.listEdits(orderId), money);
    await askForPayment(workshop, await ledger.listEdits(orderId), money);
  }
  await keepHolds(workshop, await ledger.listEdits(orderId), money);
  return nextLookAt(await ledger.listEdits(orderId), workshop.config.settlement.due, now());
}

/** For how long after an edit that was to be paid a hold of ours that Shopify tells of is looked for: one of it may have come very late (rule H1). */
const LATE_HOLD_MS = 24 * 60 * 60_000;

function isOfInterest(nowMs: number) {
  return (edit: LedgerEdit): boolean =>
    isToBePaid(edit) ||
    isToBeGivenBack(edit) ||
    edit.landed.hold ||
    (edit.settlement.action === 'collect' && nowMs < Date.parse(edit.stepAt) + LATE_HOLD_MS) ||
    (edit.settlement.state === 'lapsed' && nowMs < Date.parse(edit.stepAt) + LATE_PAYMENT_MS);
}

async function readMoney({ admin, config }: Workshop, orderId: string): Promise<OrderMoney> {
  const money = await readSettlement(admin, orderId, config.settlement.due.useMandates);
  if (money) return money;
  throw new ShopifyFailure('unreadable', 'none', 'Shopify does not show the money of an order.');
}

/** What was paid ends; what was paid first counts for the oldest edit. */
async function endPaid(workshop: Workshop, edits: readonly LedgerEdit[], money: OrderMoney): Promise<void> {
  for (const { edit, unpaid } of shareOut(edits, shortfall(money))) {
    if (unpaid.isZero() && edit.step === 'done') await endSettlement(workshop, edit, 'paid');
  }
}

/** Takes back what was not paid in time, the newest first, and says whether there was anything (rule E8). */
async function takeBackLate(workshop: Workshop, orderId: string, money: OrderMoney): Promise<boolean> {
  if (isPaymentPending(money)) return false;
  const edits = await workshop.ledger.listEdits(orderId);
  const late = shareOut(edits, shortfall(money)).filter((each) => isLate(workshop, each));
  for (const { edit } of late.toReversed()) {
    if (!(await takeBack(workshop, edit))) break;
  }
  return late.length > 0;
}

/** Takes an edit back with those on top of it, and says whether the next may follow: not where one is still under way, or no longer has to go. */
async function takeBack(workshop: Workshop, late: LedgerEdit): Promise<boolean> {
  const edits = await workshop.ledger.listEdits(late.orderId);
  const current = edits.find(({ id }) => id === late.id) ?? late;
  if (!isToBePaid(current)) return true;
  for (const edit of withThoseOnTop(current, edits)) {
    const { status, step, settlement } = await lapse(workshop, edit);
    if (status === 'reverted') continue;
    const isStuck = step === 'done' && settlement.deadlineAt === null;
    if (isStuck && edit.id !== late.id) await letStand(workshop, current);
    return isStuck;
  }
  return true;
}

function isLate({ config, now }: Workshop, { edit, unpaid }: UnpaidEdit): boolean {
  const { deadlineAt } = edit.settlement;
  if (unpaid.isZero() || deadlineAt === null || edit.step !== 'done') return false;
  return now().getTime() >= Date.parse(deadlineAt) + config.settlement.due.graceSeconds * 1000;
}

/** A cancelled order is given back by Shopify, all of it. */
async function closeAll(workshop: Workshop, orderId: string): Promise<void> {
  const edits = await workshop.ledger.listEdits(orderId);
  for (const edit of edits) {
    if (isToBePaid(edit) || isToBeGivenBack(edit)) await endSettlement(workshop, edit, 'void');
  }
}
