import type { Order } from '@amend/sdk';

import type { OpenWords } from '../words/open-order.ts';

/** Puts an order onto the page: its name, its lines, its total, and the widgets. */
export function showOrder({ name, lines, total }: Order, words: Pick<OpenWords, 'order' | 'total'>): void {
  const heading = document.querySelector('h1');
  if (heading !== null) heading.textContent = words.order(name);
  const list = document.createElement('ul');
  for (const { title, variantTitle, quantity } of lines) {
    const item = document.createElement('li');
    item.textContent = `${quantity} × ${[title, variantTitle].filter((part) => part !== null).join(', ')}`;
    list.append(item);
  }
  const sum = document.createElement('p');
  sum.textContent = words.total(total.text);
  document
    .querySelector('[data-order]')
    ?.append(
      list,
      sum,
      document.createElement('amend-order-tracking'),
      document.createElement('amend-address-correction'),
    );
}
