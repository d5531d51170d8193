import type { Change, ChangeEffect, Edit, Offer, OfferItem, Order, Quote } from '@amend/contract';
import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';

import { editOf, euros, line, offer, quoteOf, toPay } from '../../sdk/test/changes.ts';
import { everyWindow, order } from '../../sdk/test/orders.ts';
import { CLOSES_AT } from './address-form.ts';
import { serve, urls } from './fake-api.ts';

// In these tests somebody is always there: what waits for a shopper to stir does not wait.
setInterval(() => dispatchEvent(new Event('pointermove')), 20);

/** The mug, at a lower price. */
export const MUG: Offer = offer({
  items: [item({ variantId: '301', title: 'Mug', imageUrl: 'https://cdn.test/mug.svg' })],
});

/** Socks and a bag for them, at the price that they have anyway, with the shop's own word for the button. */
export const SET: Offer = offer({
  id: 'set',
  title: 'Socks, and a bag for them',
  button: 'Add both',
  items: [
    item({ variantId: '401', title: 'Socks', variantTitle: 'Grey', quantity: 2 }),
    item({ variantId: '402', title: 'Bag' }),
  ],
  price: euros('15.00'),
});

/** What an API answers that is asked for offers. */
export interface UpsellApi {
  /** What is offered, as long as it is not taken. */
  readonly offers?: readonly Offer[];
  /** What differs about the order. */
  readonly order?: Partial<Order>;
  /** What has been changed before. */
  readonly edits?: Edit[];
  /** What differs about the price of an offer, and of taking it off again. */
  readonly quote?: Partial<Quote>;
  readonly undo?: Partial<Quote>;
  /** What differs about the edit that adds, and about the one that takes off again. */
  readonly edit?: Partial<Edit>;
  readonly undone?: Partial<Edit>;
  /** Keeps quotes and edits waiting. */
  readonly wait?: () => Promise<void>;
}

/** The money of an edit of an offer that is to be paid. */
export const unpaid: Partial<Edit> = { status: 'committed', settlement: toPay('12.75') };

const refunded = toPay('12.75', { action: 'refund', state: 'refunded' });

/** What adding a mug does. */
export const added: ChangeEffect = { kind: 'add-item', item: MUG.items[0] ?? item({}), quantity: 1 };

/** An order that a mug was added to. */
export const withMug = (): Order =>
  order({
    version: 'v2',
    editWindows: open(),
    lines: [line(), line({ id: '9301', variantId: '301', title: 'Mug' })],
  });

const open = () => everyWindow({ status: 'open', closesAt: CLOSES_AT });

/** Answers everything, after the given handlers: what is taken stands on the order from then on, and is not offered any more. */
export function serveUpsell(given: UpsellApi = {}, ...first: readonly RequestHandler[]): void {
  const { offers = [MUG, SET], edits = [] } = given;
  const base = order({ editWindows: open(), offers: [...offers], ...given.order });
  let present = base;
  let version = 1;
  const quote = ([change]: readonly Change[]): Quote => {
    if (change?.kind === 'set-quantity') return quoteOf(removedFrom(present), '-12.75', given.undo);
    const taken = offers.find(
      ({ id }) => change?.kind === 'add-item' && 'offerId' in change && change.offerId === id,
    );
    return quoteOf(effectOf(taken ?? MUG), taken?.price.amount, given.quote);
  };
  serve(
    ...first,
    http.get(urls.order, () => HttpResponse.json(present)),
    http.get(urls.edits, () => HttpResponse.json({ edits })),
    http.post(urls.quotes, async ({ request }) => {
      await given.wait?.();
      return HttpResponse.json(quote(await changesOf(request)));
    }),
    http.post(urls.edits, async ({ request }) => {
      await given.wait?.();
      const changes = await changesOf(request);
      const { effects, difference } = quote(changes);
      const [change] = changes;
      const isAdded = change?.kind === 'add-item';
      const edit = editOf(added, difference.amount, {
        id: `edit-${edits.length + 1}`,
        effects,
        ...(isAdded ? given.edit : { settlement: refunded, ...given.undone }),
      });
      edits.push(edit);
      if (edit.status !== 'requested')
        present = isAdded && 'offerId' in change ? holding(base, change.offerId) : base;
      present = { ...present, version: `v${++version}` };
      return HttpResponse.json(edit, { status: 201 });
    }),
  );
}

async function changesOf(request: Request): Promise<readonly Change[]> {
  return (await request.json()).changes;
}

function holding(base: Order, offerId: string): Order {
  const taken = base.offers.find(({ id }) => id === offerId);
  return {
    ...base,
    offers: base.offers.filter((one) => one !== taken),
    lines: [
      ...base.lines,
      ...(taken?.items ?? []).map(({ variantId, title }) => line({ id: `9${variantId}`, variantId, title })),
    ],
  };
}

function effectOf({ items }: Offer): ChangeEffect {
  const [first = item({})] = items;
  return { kind: 'add-item', item: first, quantity: first.quantity };
}

function removedFrom({ lines }: Order): ChangeEffect {
  const { id, title } = lines.at(-1) ?? line();
  return { kind: 'set-quantity', lineId: id, item: item({ title }), before: 1, after: 0 };
}

function item(changes: Partial<OfferItem>): OfferItem {
  return {
    variantId: '301',
    title: 'Mug',
    variantTitle: null,
    quantity: 1,
    unitPrice: euros('15.00'),
    imageUrl: null,
    ...changes,
  };
}
