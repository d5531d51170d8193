import type { Change } from '@amend/contract';

import type { Need } from '../shopify/admin.ts';
import type { Priority } from '../shopify/budget/budget.ts';
import { needsSession } from './plan-changes.ts';

// Every figure is measured with the simulator, whose costs follow Shopify's published rules, on orders of a few lines; a test holds them to its
// log. What needs more, a long order or an undo after a lost answer, is served before everybody whose work has not begun.

/** The points that are set aside for a quote before it begins: what its dearest call asks for, and what those before it have spent. */
export function quoteNeed(changes: readonly Change[]): Need {
  const items = changes.filter(needsSession).length;
  return { points: items === 0 ? 145 : 215 + 20 * items, priority: 'quote' };
}

/** The same for an edit: enough to read, stage and commit it, and to look at what became of it or to take it back. */
export function editNeed(changes: readonly Change[]): Need {
  const items = changes.filter(needsSession).length;
  const withDetails = items < changes.length ? 145 : 0;
  return { points: items === 0 ? 320 : 350 + 40 * items + withDetails, priority: 'commit' };
}

/** What ending an edit that was interrupted may need: to look for it, and to finish it or take it back. */
export function settleNeed(priority: Priority): Need {
  return { points: 400, priority };
}
