import type { Change } from '@amend/contract';

import type { Need } from '../shopify/admin.ts';
import { needsSession } from './plan-changes.ts';

/**
 * The points that are set aside for a quote before it begins: what its dearest call asks for, and what those before it have spent.
 * Measured with the simulator, whose costs follow Shopify's published rules; a test holds them to its log.
 */
export function quoteNeed(changes: readonly Change[]): Need {
  return { points: changes.some(needsSession) ? 337 : 152, priority: 'quote' };
}

/** The same for an edit: enough to read, stage and commit it, to look at what became of it, and to take it back. */
export function editNeed(changes: readonly Change[]): Need {
  return { points: changes.some(needsSession) ? 487 : 327, priority: 'commit' };
}

/** What ending an edit that was interrupted may need. */
export const resumeNeed: Need = { points: 490, priority: 'background' };
