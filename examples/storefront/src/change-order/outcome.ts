import type { Edit } from '@amend/sdk/light';

import type { ChangeWords } from '../words/change/words.ts';
import { describeEffect, isPersonal, sayEffect } from './describe-effects.ts';
import { make } from './element.ts';
import { sayMoney } from './say-money.ts';

/**
 * Shows the page anew after a change, because the shop's own part of it was made on its server. What became of the change is kept in
 * the tab's history entry meanwhile: it survives the reload and goes with the tab.
 */
export function startOverWith({ status, effects, difference }: Edit, words: ChangeWords): void {
  const isForShop = status === 'requested';
  const money = isForShop ? null : sayMoney({ difference }, words).followUp;
  const what = effects.filter((effect) => !isPersonal(effect));
  const outcome = [
    isForShop ? words.requested : words.saved,
    ...what.flatMap((effect) => describeEffect(effect, words)).map(sayEffect),
    ...(money === null ? [] : [money]),
  ];
  history.replaceState({ outcome }, '');
  location.reload();
}

/** Shows what became of the change before the page was loaded anew, once, and moves the focus there. */
export function showOutcome(place: HTMLElement): void {
  const outcome: unknown = Reflect.get(Object(history.state), 'outcome');
  if (!Array.isArray(outcome)) return;
  history.replaceState(null, '');
  const [first, ...rest] = outcome.map(String);
  place.append(make('p', {}, make('b', {}, first ?? '')), ...rest.map((line) => make('p', {}, line)));
  // The page's own way to pay stands far above.
  const pay = document.querySelector('[data-payment]')?.cloneNode(true);
  if (pay) place.append(make('p', {}, pay));
  place.focus();
}
