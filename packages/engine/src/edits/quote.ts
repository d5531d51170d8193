import type { Change, Money, Quote } from '@amend/contract';

import { given } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { checkAddressCorrection } from '../changes/correct-address.ts';
import type { Effect } from '../changes/effect.ts';
import type { ResolvedConfig } from '../config.ts';
import type { Display } from '../display/display.ts';
import { moneyDifference } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import { orderVersion } from '../order-version.ts';
import { closingBy, decide } from '../rules/decide.ts';
import { effectView } from '../views/edit-view.ts';

/** The price of some changes to an order as it is now, before anybody has read it. */
export interface Price {
  readonly orderVersion: string;
  readonly effects: readonly Effect[];
  readonly difference: Money;
  readonly total: Money;
  /** `null` where only the start of fulfilment closes the window. */
  readonly closesAt: string | null;
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
  let closesAt: string | null = null;
  for (const change of changes) {
    const closing = closingBy(decide({ facts, kind: change.kind, config, permitted, editsSoFar: 0, nowMs }));
    if (!closing.ok) return closing;
    const effect = checkAddressCorrection(facts, change, config.changes[change.kind]);
    if (!effect.ok) return effect;
    effects.push(effect.value);
    if (closing.value && (!closesAt || closing.value < closesAt)) closesAt = closing.value;
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
    closesAt: price.closesAt === null ? null : display.moment(price.closesAt),
  };
}
