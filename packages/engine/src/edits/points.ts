import type { Change } from '@amend/contract';

import type { ResolvedConfig } from '../config.ts';
import type { Need } from '../shopify/admin.ts';
import type { Priority } from '../shopify/budget/budget.ts';
import { needsSession } from './plan-changes.ts';

// Every figure is measured with the simulator, whose costs follow Shopify's published rules, on orders of a few lines; a test holds them to its
// log. What needs more, a long order or an undo after a lost answer, is served before everybody whose work has not begun.

/** The points that are set aside for a quote before it begins: what its dearest call asks for, and what those before it have spent. */
export function quoteNeed(changes: readonly Change[], config: ResolvedConfig): Need {
  const { items, swaps } = count(changes, config);
  // A swap may have to carry a discount over, which is staged by itself.
  const points = items === 0 ? 152 : 222 + 20 * items + (swaps > 0 ? 40 : 0);
  return { points, priority: 'quote' };
}

/** The same for an edit: enough to read, stage and commit it, and to look at what became of it or to take it back. */
export function editNeed(changes: readonly Change[], config: ResolvedConfig): Need {
  const { items, swaps } = count(changes, config);
  const details = !changes.every(needsSession) ? 170 : 0;
  const points = items === 0 ? 340 : 386 + 40 * items + (swaps > 0 ? 60 : 0) + details;
  return { points, priority: 'commit' };
}

/** What ending an edit that was interrupted may need: to look for it, and to finish it or take it back. */
export function settleNeed(priority: Priority): Need {
  return { points: 439, priority };
}

/** What settling the money of an edit may need at once: to read what was paid, and to hold, to refund or to ask for a payment. */
export function moneyNeed(): Need {
  return { points: 32, priority: 'commit' };
}

/** What writing to a shopper needs: to read their order. */
export const mailNeed: Need = { points: 152, priority: 'background' };

/** What looking for an order by its name needs. */
export const lookupNeed: Need = { points: 6, priority: 'background' };

/** What telling of an order needs: to read it. Each further page of a long order comes on top. */
export const eventNeed: Need = { points: 200, priority: 'background' };

/** What holding an order that has arrived needs: to read it, and to hold its fulfilment orders. */
export const holdNeed: Need = { points: 172, priority: 'background' };

/** What letting an order go needs: to read what holds it, to release it, and to give the signal. */
export function releaseNeed(priority: Priority): Need {
  return { points: 47, priority };
}

/** What tagging an order needs. */
export const tagNeed: Need = { points: 20, priority: 'background' };

/** How many lines are staged, an offer counting for each of its items, and how many of them may need a discount. */
function count(changes: readonly Change[], { offers }: ResolvedConfig) {
  const swaps = changes.filter(({ kind }) => kind === 'swap-item').length;
  const taken = changes.flatMap((change) => {
    const offer = 'offerId' in change ? offers.list.find(({ id }) => id === change.offerId) : undefined;
    return offer ? [offer] : [];
  });
  const extra = taken.reduce((sum, { items }) => sum + items.length - 1, 0);
  const discounted = taken.filter(({ discount }) => discount !== undefined).length;
  return { items: changes.filter(needsSession).length + extra, swaps: swaps + discounted };
}
