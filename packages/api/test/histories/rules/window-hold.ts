import { HELD_FOR_SECONDS, RELEASE_TAG } from '../config.ts';
import { isBlocked } from '../ended.ts';
import type { Ended } from '../ended.ts';
import { glanceAt } from '../glance.ts';
import { hasHoldOvertakenClock } from './settlement.ts';

const WINDOW_HOLD = 'amend-window';

/**
 * H3: an order that is held while it may be changed is let go when that is over, and not before unless the shop says so (H4); H6: whoever waits for the signal gets
 * it, and nobody gets it while the order is held.
 */
export function checkWindowHold(ended: Ended): readonly string[] {
  const { line, edits, setting } = ended;
  const order = line.order();
  const now = glanceAt(order);
  const isHeld = now.holds.some(({ handle }) => handle === WINDOW_HOLD);
  if (!setting.isHeldWhileOpen)
    return isHeld ? ['H2 the order is held, and the shop does not want that.'] : [];
  const breaches = releasedEarly(ended);
  const isWaiting = edits.some((edit) => isBlocked(ended, edit));
  if (now.isCancelled || isWaiting || hasHoldOvertakenClock(ended)) return breaches;
  if (isHeld) breaches.push('H3 the order may not be changed any more, and is still held.');
  const wasHeld = line.calls.some(({ after }) => after?.holds.some(({ handle }) => handle === WINDOW_HOLD));
  const isRefused = ended.reports.some((report) => report.startsWith('Shopify did not take the signal'));
  if (wasHeld && !isRefused && !order.tags.includes(RELEASE_TAG))
    breaches.push('H6 the order was let go, and the signal was not given.');
  return breaches;
}

function releasedEarly({ line, setting, story }: Ended): string[] {
  if (story.includes('"let-go"')) return [];
  const heldForSeconds = Math.min(setting.windowSeconds ?? Infinity, HELD_FOR_SECONDS);
  const closesMs = Date.parse(line.order().createdAt) + heldForSeconds * 1000;
  return line.calls.flatMap(({ operation, sentByApiMs, before, after }) => {
    if (operation !== 'ReleaseHolds' || sentByApiMs >= closesMs || before?.isCancelled) return [];
    const gone = before?.holds.some(
      ({ id, handle }) => handle === WINDOW_HOLD && !after?.holds.some((hold) => hold.id === id),
    );
    return gone ? [`H3 the order was let go ${closesMs - sentByApiMs} ms before its windows closed.`] : [];
  });
}
