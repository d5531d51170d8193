import type { Order, Quote } from '@amend/sdk/light';

import type { ChangeWords } from '../words/change/words.ts';
import { beforeAfter } from './before-after.ts';
import { describeEffect } from './describe-effects.ts';
import { make } from './element.ts';
import { listPrices } from './price-list.ts';
import { isCancellation, sayMoney } from './say-money.ts';

/** A quote as its shopper reads it, with the buttons that accept it or lead back. */
export interface QuoteView {
  readonly element: HTMLElement;
  /** Says what the quote comes to; takes the focus once it is there. */
  readonly headline: HTMLElement;
  readonly confirm: HTMLButtonElement;
  readonly back: HTMLButtonElement;
}

/** Shows what changes, what it costs line by line, what becomes of the money, and until when it can be confirmed. */
export function showQuote(quote: Quote, { total }: Order, words: ChangeWords): QuoteView {
  const isCancelled = quote.effects.some(isCancellation);
  const money = sayMoney(quote, words);
  const effects = quote.effects.flatMap((effect) => describeEffect(effect, words));
  const isPriced = quote.price !== null || isCancelled;
  const headline = make('h3', { tabindex: '-1' }, money.headline);
  const confirm = make('button', { type: 'button' }, isCancelled ? words.confirmCancel : words.confirm);
  const back = make('button', { type: 'button', class: 'quiet' }, isCancelled ? words.keepOrder : words.back);
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
    isPriced ? listPrices(quote, total, words) : null,
    money.followUp === null ? null : make('p', {}, money.followUp),
    make('p', { class: 'hint' }, isCancelled ? `${words.cannotBeUndone} ${until}` : until),
    make('div', { class: 'actions' }, confirm, back),
  );
  return { element, headline, confirm, back };
}
