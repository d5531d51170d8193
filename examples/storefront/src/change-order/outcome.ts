import type { Edit } from '@amend/sdk/light';

import type { ChangeWords } from '../words/change/words.ts';
import { describeEffect, isPersonal, sayEffect } from './describe-effects.ts';
import { make } from './element.ts';
import { isCancellation, sayMoney } from './say-money.ts';

/**
 * Shows the page anew after a change, because the shop's own part of it was made on its server. What became of the change is kept in
 * the tab's history entry meanwhile: it survives the reload and goes with the tab.
 */
export function startOverWith({ effects, difference, settlement }: Edit, words: ChangeWords): void {
  const money = sayMoney({ effects, difference }, words).outcome;
  const what = effects.filter((effect) => !isPersonal(effect));
  const outcome = [
    effects.some(isCancellation) ? words.cancelled : words.saved,
    ...what.flatMap((effect) => describeEffect(effect, words)).map(sayEffect),
    ...(money === null ? [] : [money]),
  ];
  const { paymentUrl, amount } = settlement;
  const payment = paymentUrl === null ? null : { href: paymentUrl, text: words.payNow(amount.text) };
  history.replaceState({ outcome, payment }, '');
  location.reload();
}

/** Shows what became of the change before the page was loaded anew, once, and moves the focus there. */
export function showOutcome(place: HTMLElement): void {
  const { outcome, payment }: Partial<Record<string, unknown>> = Object(history.state);
  if (!Array.isArray(outcome)) return;
  history.replaceState(null, '');
  const [first, ...rest] = outcome.map(String);
  place.append(make('p', {}, make('b', {}, first ?? '')), ...rest.map((line) => make('p', {}, line)));
  const { href, text }: Partial<Record<string, unknown>> = Object(payment);
  if (typeof href === 'string') place.append(make('p', {}, make('a', { href, class: 'pay' }, String(text))));
  place.focus();
}
