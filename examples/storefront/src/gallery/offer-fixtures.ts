import type { Change, ChangeEffect, Edit, Offer, OfferItem, Order, Quote } from '@amend/contract';

import type { Fixtures } from './fixtures.ts';

/** Makes what an API answers about offers: what is offered, what taking it costs, and what taking it off again gives back. */
export interface OfferFixtures {
  /** A candle at a lower price, and a notebook with a bag, which cost less together. */
  readonly offers: readonly Offer[];
  /** An order with offers. */
  order(offers?: readonly Offer[]): Order;
  /** An order to which the candle was added. */
  orderWithCandle(): Order;
  /** The price of taking an offer, or of taking off what was added. */
  quote(changes: readonly Change[], difference?: string | null, more?: Partial<Quote>): Quote;
  /** The edit that took the candle. */
  taken(changes?: Partial<Edit>): Edit;
}

/** Takes the candle. */
export const TAKE_CANDLE: readonly Change[] = [{ kind: 'add-item', offerId: 'candle' }];

const GERMAN = {
  candle: ['Eine Kerze für den Tisch', 'Reines Bienenwachs, von Hand gegossen. Liegt im selben Paket.'],
  set: ['Ein Heft und eine Tasche dafür', 'Für Listen, Briefe und den Heimweg. Zusammen kosten sie weniger.'],
} as const;

const ENGLISH = {
  candle: ['A candle for the table', 'Pure beeswax, poured by hand. Goes in the same parcel.'],
  set: ['A notebook, and a bag for it', 'For lists, letters and the way home. Together they cost less.'],
} as const;

/** Makes {@link OfferFixtures}. */
export function createOfferFixtures(f: Fixtures): OfferFixtures {
  const words = f.locale.startsWith('de') ? GERMAN : ENGLISH;

  function item(variantId: string, title: string, variantTitle: string | null, price: string, name: string) {
    return {
      variantId,
      title,
      variantTitle,
      quantity: 1,
      unitPrice: f.money(price),
      imageUrl: f.picture(name),
    };
  }

  function offer(
    id: keyof typeof words,
    items: OfferItem[],
    fullPrice: string,
    price: string,
    button: string | null = null,
  ): Offer {
    const [title, text] = words[id];
    const prices = { fullPrice: f.money(fullPrice), price: f.money(price) };
    return { id, title, text, button, items, ...prices, until: null };
  }

  const candle = item('501', 'Beeswax candle', '20 cm', '24.00', 'beeswax-candle-honey');
  const book = item('700', 'Dot notebook', null, '18.50', 'dot-notebook-clay');
  const bag = item('600', 'Canvas tote', 'Natural', '28.00', 'canvas-tote-natural');
  const offers = [
    offer('candle', [candle], '24.00', '19.20'),
    offer('set', [book, bag], '46.50', '38.50', words === GERMAN ? 'Beides hinzufügen' : 'Add both'),
  ];

  function effectsOf(change: Change): ChangeEffect[] {
    if (change.kind === 'set-quantity')
      return [{ kind: change.kind, lineId: change.lineId, item: candle, before: 1, after: 0 }];
    const taken = offers.find(
      ({ id }) => change.kind === 'add-item' && 'offerId' in change && change.offerId === id,
    );
    return (taken?.items ?? []).map(({ quantity, ...one }) => ({ kind: 'add-item', item: one, quantity }));
  }

  const quote: OfferFixtures['quote'] = (changes, asked = null, more) => {
    const isBack = changes.some(({ kind }) => kind === 'set-quantity');
    const [taken] = changes.flatMap((change) =>
      offers.filter(({ id }) => change.kind === 'add-item' && 'offerId' in change && change.offerId === id),
    );
    const difference = asked ?? (isBack ? '-19.20' : (taken?.price.amount ?? '0.00'));
    return f.quote(changes, difference, { effects: changes.flatMap(effectsOf), ...more });
  };

  const order = (given: readonly Offer[] = offers) => f.order({ offers: [...given] });

  return {
    offers,
    order,
    orderWithCandle: () => {
      const present = order(offers.slice(1));
      const [line] = present.lines;
      const { title, variantId, variantTitle, imageUrl } = candle;
      const added = line && {
        ...line,
        id: '9501',
        title,
        variantId,
        variantTitle,
        imageUrl,
        unitPrice: f.money('19.20'),
      };
      return { ...present, version: 'v2', lines: added ? [...present.lines, added] : present.lines };
    },
    quote,
    taken: (changes) => f.edit(quote(TAKE_CANDLE), changes),
  };
}
