import { isBlocked, isLapsed } from '../ended.ts';
import type { Ended } from '../ended.ts';
import { glanceAt } from '../glance.ts';
import type { Glance, SimulatedOrder } from '../glance.ts';
import { roundingOf } from './money.ts';

/**
 * E7: what is not paid is held before it is in the order, and no longer; E8: what is not paid in time is taken back; E9: a refund is made once, and never
 * of more than was received; E10: only Amend's own holds are released. In the end the books are even, or the ledger has a deadline for the rest.
 */
export function checkSettlement(ended: Ended): readonly string[] {
  return [...checkHolds(ended), ...checkDeadlines(ended), ...checkRefunds(ended), ...checkBooks(ended)];
}

/** What somebody else does to the holds of everybody is not Amend's. */
function isReleasedByOthers({ story }: Ended): boolean {
  return story.includes('"release"');
}

function checkHolds(ended: Ended): readonly string[] {
  const { line, edits } = ended;
  const breaches: string[] = [];
  for (const { operation, author, before, after } of line.calls) {
    if (!before || !after) continue;
    const edit = edits.find(({ id }) => id === author?.editId);
    const isCollected = edit?.settlement.action === 'collect' && author?.isUndo === false;
    if (
      operation === 'CommitEdit' &&
      isCollected &&
      before.unheld > 0 &&
      after.agreements > before.agreements &&
      !isReleasedByOthers(ended)
    )
      breaches.push(
        `E7 the edit ${edit.id} has to be paid, and was committed while ${before.unheld} could be packed.`,
      );
    if (operation === 'ReleaseHolds') breaches.push(...releasedOfOthers(before, after));
  }
  const now = glanceAt(line.order());
  const isUnpaid = edits.some(
    ({ settlement: { action, state } }) => action === 'collect' && state === 'open',
  );
  const isHeld = now.holds.some(({ handle }) => handle === 'amend-payment');
  if (isUnpaid && now.unheld > 0 && !now.isCancelled && !isReleasedByOthers(ended) && !hasHoldFailed(ended))
    breaches.push(`E7 the order is not paid, and ${now.unheld} of it can be packed.`);
  const isWaiting = edits.some((edit) => isBlocked(ended, edit));
  if (!isUnpaid && isHeld && !isWaiting && !hasHoldOvertakenClock(ended))
    breaches.push('E10 nothing is to be paid, and the order is still held.');
  return breaches;
}

/** A hold that is under way while the clock jumps counts for one that never came; where it comes all the same, Shopify's webhook says so. */
export function hasHoldOvertakenClock({ story, line }: Ended): boolean {
  const isUnderWay = line.calls.some((call) => call.isLate && call.operation === 'HoldFulfillmentOrders');
  return story.includes('"skew"') && isUnderWay;
}

function hasHoldFailed({ reports }: Ended): boolean {
  return reports.some((report) => report.startsWith('Shopify did not hold'));
}

function releasedOfOthers(before: Glance, after: Glance): readonly string[] {
  const gone = before.holds.filter(({ id }) => !after.holds.some((hold) => hold.id === id));
  return gone
    .filter(({ handle }) => !handle?.startsWith('amend-'))
    .map(({ id }) => `E10 the hold ${id} of somebody else was released.`);
}

function checkDeadlines(ended: Ended): readonly string[] {
  const { edits, reports, clock, setting } = ended;
  // The newest is taken back first: while it cannot be, none before it is.
  if (edits.some((edit) => isBlocked(ended, edit))) return [];
  const nowMs = clock.now().getTime() + Math.min(0, setting.skewSeconds * 1000);
  return edits.flatMap(({ id, settlement: { action, state, deadlineAt } }) => {
    if (action !== 'collect' || state !== 'open') return [];
    const isReported = reports.some(
      (report) => report === `Edit ${id} is not paid, and could not be taken back.`,
    );
    const isInTime = deadlineAt !== null && nowMs < Date.parse(deadlineAt) + 600_000;
    return isReported || isInTime
      ? []
      : [`E8 the edit ${id} is not paid, and its time was over at ${deadlineAt}.`];
  });
}

function checkRefunds({ line, edits }: Ended): readonly string[] {
  const order = line.order();
  const breaches: string[] = [];
  for (const { id, difference, settlement } of edits) {
    const own = order.refunds.filter(({ note }) => note === `Amend edit ${id}`);
    if (own.length > 1) breaches.push(`E9 the edit ${id} was refunded ${own.length} times.`);
    const given = order.transactions.filter(
      ({ kind, status, refundId }) =>
        kind === 'REFUND' && status === 'SUCCESS' && own.some((refund) => refund.id === refundId),
    );
    const cents = given.reduce((sum, { amount }) => sum + amount.presentment, 0);
    const most = Math.abs(Number(difference.amount.replace('.', '')));
    if (cents > most) breaches.push(`E9 the edit ${id} moved ${most} cents, and ${cents} were refunded.`);
    if (settlement.state === 'refunded' && own.length === 0)
      breaches.push(`E9 the edit ${id} is refunded in the ledger and not in Shopify.`);
  }
  const { received, refunded } = moneyOf(order);
  if (refunded > received) breaches.push(`E9 ${refunded} cents were refunded of ${received} received.`);
  return breaches;
}

/** What moves money without Amend. */
const OTHERS = ['"edit-add"', '"edit-quantity"', '"refund"', '"cancel"', '"address"'];

function checkBooks(ended: Ended): readonly string[] {
  const { line, edits, reports, story, setting } = ended;
  if (OTHERS.some((act) => story.includes(act))) return [];
  if (edits.some(({ effects }) => effects.some(({ kind }) => kind === 'cancel-order'))) return [];
  const isOpen = edits.some((edit) => edit.settlement.state === 'open' || isBlocked(ended, edit));
  const isStanding = reports.some((report) => report.includes('could not be'));
  const isAddedTo = edits.some(({ settlement: { action } }) => action === 'with-order');
  if (isOpen || isStanding || isAddedTo || setting.switches.addressChangeMovesTax) return [];
  const order = line.order();
  const { received, refunded, reserved } = moneyOf(order);
  const total = order.agreements.reduce(
    (sum, { sales }) => sum + sales.reduce((all, sale) => all + sale.total.presentment, 0),
    0,
  );
  const missing = total - (received - refunded) - reserved;
  const isEven = reserved > 0 ? missing <= 0 : Math.abs(missing) <= roundingOf(ended, edits.filter(isLapsed));
  return isEven
    ? []
    : [`E8 E9 the order costs ${total}, and ${received} - ${refunded} were paid (${reserved} reserved).`];
}

function moneyOf({ transactions }: SimulatedOrder) {
  const sum = (...kinds: readonly string[]) =>
    transactions
      .filter(({ kind, status }) => kinds.includes(kind) && status === 'SUCCESS')
      .reduce((all, { amount }) => all + amount.presentment, 0);
  return {
    received: sum('SALE', 'CAPTURE'),
    refunded: sum('REFUND'),
    reserved: Math.max(0, sum('AUTHORIZATION') - sum('CAPTURE')),
  };
}
