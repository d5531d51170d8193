import type { Change, Money, Quote } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { checkAddressCorrection } from '../changes/correct-address.ts';
import type { Effect } from '../changes/effect.ts';
import type { ResolvedConfig } from '../config.ts';
import type { Display } from '../display/display.ts';
import { moneyDifference } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import { orderVersion } from '../order-version.ts';
import { editWindow } from '../rules/edit-window.ts';
import { effectView } from '../views/edit-view.ts';

/** What pricing changes may need at most: one look at the order. */
export const QUOTE_POINTS = 55;

/** The price of some changes to an order as it is now, before anybody has read it. */
export interface Price {
  readonly orderVersion: string;
  readonly effects: readonly Effect[];
  readonly difference: Money;
  readonly total: Money;
  readonly closesAt: string;
}

/**
 * What some changes would do to an order and cost, or the first thing that stands against them.
 *
 * An address with the same locked fields moves no money: the difference is zero, and accepting makes sure that it was.
 */
export async function priceChanges(
  facts: OrderFacts,
  changes: readonly Change[],
  config: ResolvedConfig,
  permitted: readonly string[],
  nowMs: number,
): Promise<Answer<Price>> {
  const effects: Effect[] = [];
  let closesAt = '';
  for (const change of changes) {
    const rule = config.changes[change.kind];
    const window = editWindow(facts, change.kind, rule, permitted, nowMs);
    if (window.status === 'closed') {
      const { reason: code, closedAt } = window;
      return refused(closedAt ? { code, closedAt } : { code });
    }
    const effect = checkAddressCorrection(facts, change, rule);
    if (!effect.ok) return effect;
    effects.push(effect.value);
    if (closesAt === '' || window.closesAt < closesAt) closesAt = window.closesAt;
  }
  const { total } = facts;
  const difference = moneyDifference(total, total);
  return given({ orderVersion: await orderVersion(facts), effects, difference, total, closesAt });
}

/** A price as its shopper reads it. */
export function quoteView(price: Price, display: Display): Quote {
  return {
    orderVersion: price.orderVersion,
    effects: price.effects.map((effect) => effectView(effect, display)),
    difference: display.money(price.difference),
    total: display.money(price.total),
    closesAt: display.moment(price.closesAt),
  };
}
