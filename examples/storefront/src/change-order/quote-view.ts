import type { Quote } from '@amend/sdk/light';

import type { ChangeWords } from '../words/change/words.ts';
import { beforeAfter } from './before-after.ts';
import { describeEffect } from './describe-effects.ts';
import { make } from './element.ts';
import { listPrices } from './price-list.ts';
import { sayMoney } from './say-money.ts';

/** A quote as its shopper reads it, with the buttons that accept it or lead back. */
export interface QuoteView {
  readonly element: HTMLElement;
  /** Says what the quote comes to; takes the focus once it is there. */
  readonly headline: HTMLElement;
  readonly confirm: HTMLButtonElement;
  readonly back: HTMLButtonElement;
}

/** Shows what changes, what it costs line by line, what becomes of the money, and until when it can be confirmed. */
export function showQuote(quote: Quote, words: ChangeWords): QuoteView {
  const money = sayMoney(quote, words);
  const effects = quote.effects.flatMap((effect) => describeEffect(effect, words));
  const headline = make('h3', { tabindex: '-1' }, money.headline);
  const confirm = make('button', { type: 'button' }, words.confirm);
  const back = make('button', { type: 'button', class: 'quiet' }, words.back);
  const { closesAt } = quote;
  const until = closesAt === null ? words.untilPacked : words.until(closesAt.time, closesAt.date);
  const element = make(
    'div',
    { class: 'quote' },
    headline,
    effects.length === 0
      ? null
      : make(
          'ul',
          { class: 'effects' },
          ...effects.map(({ title, before, after }) =>
            make('li', {}, title === '' ? null : make('b', {}, title), beforeAfter(before, after, words)),
          ),
        ),
    quote.price === null ? null : listPrices(quote.price, words),
    money.followUp === null ? null : make('p', {}, money.followUp),
    make('p', { class: 'hint' }, until),
    make('div', { class: 'actions' }, confirm, back),
  );
  return { element, headline, confirm, back };
}
