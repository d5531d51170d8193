import type { DisplayMoney, PriceBreakdown } from '@amend/sdk/light';

import type { ChangeWords } from '../words/change/words.ts';
import { beforeAfter } from './before-after.ts';
import { nameItem } from './describe-effects.ts';
import { make } from './element.ts';

type PricedLine = PriceBreakdown['lines'][number];

/** Where the price comes from, line by line. */
export function listPrices(price: PriceBreakdown, words: ChangeWords): HTMLElement {
  const sum = (label: string, before: DisplayMoney, after: DisplayMoney, kind = 'plain') =>
    make(
      'div',
      { class: kind },
      make('dt', {}, label),
      make('dd', {}, beforeAfter(before.text, after.text, words)),
    );
  const { before, after } = price;
  const tax = sum(
    price.isTaxIncluded ? words.taxIncluded : words.tax,
    before.tax,
    after.tax,
    price.isTaxIncluded ? 'included' : 'plain',
  );
  return make(
    'dl',
    { class: 'prices' },
    ...price.lines.flatMap((line) => listLine(line, words)),
    sum(words.shippingPrice, before.shipping, after.shipping),
    price.isTaxIncluded ? null : tax,
    sum(words.total, before.total, after.total, 'total'),
    price.isTaxIncluded ? tax : null,
  );
}

function listLine(line: PricedLine, words: ChangeWords): readonly HTMLElement[] {
  const { quantityBefore: was, quantityAfter: is } = line;
  // What is not there costs nothing, which needs no saying.
  const amount = beforeAfter(was === 0 ? null : line.before.text, is === 0 ? null : line.after.text, words);
  const units = is === 0 ? was : is;
  return [
    make('div', { class: 'plain' }, make('dt', {}, `${units} × ${nameItem(line)}`), make('dd', {}, amount)),
    ...(is === 0 ? [] : line.discounts).map((discount) =>
      make(
        'div',
        { class: 'included' },
        make('dt', {}, describeDiscount(discount, words)),
        make('dd', {}, `−${discount.amount.text.replace(/^[-−]/, '')}`),
      ),
    ),
  ];
}

function describeDiscount({ title, fate }: PricedLine['discounts'][number], words: ChangeWords): string {
  switch (fate) {
    case 'kept':
      return `${title}, ${words.discountKept}`;
    case 'carried-over':
      return `${title}, ${words.discountCarriedOver}`;
    case 'offered':
      return `${title}, ${words.discountOffered}`;
    case 'extended':
      return `${title}, ${words.discountExtended}`;
    case 'waived':
      return words.differenceWaived;
  }
}
