import type { Choices, Edit, Order, Quote } from '@amend/contract';
import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';

import { choices, editOf, euros, line, quoteOf, swapped } from '../../sdk/test/changes.ts';
import { order } from '../../sdk/test/orders.ts';
import { CLOSES_AT } from './address-form.ts';
import { serve, urls } from './fake-api.ts';

/** What an API answers that changes are asked of. */
export interface ChangesApi {
  readonly order?: Order;
  readonly choices?: Choices;
  /** What has been changed before; it can be changed while the page is open. */
  readonly edits?: Edit[];
  readonly quote?: Quote;
  readonly edit?: Edit;
  /** Keeps quotes and edits waiting. */
  readonly wait?: () => Promise<void>;
}

/** An order whose shirt can be swapped, for three days. */
export function swappable(changes: Partial<Order> = {}): Order {
  const windows = order().editWindows;
  return order({
    lines: [line()],
    editWindows: { ...windows, 'swap-item': { status: 'open', closesAt: CLOSES_AT } },
    ...changes,
  });
}

/** Answers everything, after the given handlers. */
export function serveChanges(given: ChangesApi = {}, ...first: readonly RequestHandler[]): void {
  const edits = given.edits ?? [];
  const edit = given.edit ?? editOf(swapped('Sand / L'), '4.00', { id: 'new' });
  serve(
    ...first,
    http.get(urls.order, () => HttpResponse.json(given.order ?? swappable())),
    http.get(urls.choices, () => HttpResponse.json(given.choices ?? choices())),
    http.get(urls.edits, () => HttpResponse.json({ edits })),
    http.post(urls.quotes, async () => {
      await given.wait?.();
      return HttpResponse.json(given.quote ?? quoteOf(swapped('Sand / L'), '4.00', { price: price() }));
    }),
    http.post(urls.edits, async () => {
      await given.wait?.();
      edits.push(edit);
      return HttpResponse.json(edit, { status: 201 });
    }),
  );
}

function price(): Quote['price'] {
  const shirt = { lineId: null, title: 'Linen shirt', discounts: [] };
  return {
    lines: [
      {
        ...shirt,
        variantTitle: 'Sand / M',
        quantityBefore: 1,
        quantityAfter: 0,
        before: euros('53.10'),
        after: euros('0.00'),
      },
      {
        ...shirt,
        variantTitle: 'Sand / L',
        quantityBefore: 0,
        quantityAfter: 1,
        before: euros('0.00'),
        after: euros('57.10'),
      },
    ],
    before: totals('58.00'),
    after: totals('62.00'),
    isTaxIncluded: true,
  };
}

function totals(total: string) {
  return {
    subtotal: euros(total),
    shipping: euros('4.90'),
    tax: euros('9.26'),
    total: euros(total),
  };
}
