import { CHANGE_KINDS } from '@amend/contract';
import type { ChangeKind } from '@amend/contract';

import type { ItemFacts } from '../order-facts.ts';
import { closedForGoodAt } from './closing-time.ts';
import { deliberate } from './decide.ts';
import type { Question } from './decide.ts';

/** Changes of one line: rules may let one line be changed and not another. */
const ofOneLine: readonly ChangeKind[] = ['swap-item', 'set-quantity'];

/**
 * Until when anything of an order may be changed, in milliseconds since 1970: the latest closing among the kinds of change that may be made now, or once a
 * blackout is over. `Infinity` where no time closes one of them, `null` where there is none.
 */
export function lastClosingMs(
  order: Pick<Question, 'facts' | 'config' | 'editsSoFar' | 'nowMs'>,
): number | null {
  const { facts, config } = order;
  const closings = CHANGE_KINDS.flatMap((kind) => {
    const choices = ofOneLine.includes(kind) ? facts.lines.map((line) => [line]) : [[]];
    return choices.flatMap((items) => closingFor({ ...order, kind, items, permitted: CHANGE_KINDS }) ?? []);
  });
  return closings.length === 0 ? null : Math.max(...closings);

  function closingFor(question: Question & { readonly items: readonly ItemFacts[] }): number | null {
    const { decision, windows } = deliberate(question);
    const { window, isApprovalNeeded } = decision;
    const isOver = window.status === 'closed' && window.reason !== 'edit_window_not_open';
    if (isOver || isApprovalNeeded) return null;
    return closedForGoodAt(windows, config.timeZone, Date.parse(facts.placedAt));
  }
}
