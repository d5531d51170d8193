import type { Edit, Order } from '@amend/contract';

import { COMMON_SCENES } from '../common-scenes.ts';
import type { Fixtures } from '../fixtures.ts';
import { createOfferFixtures, TAKE_CANDLE } from '../offer-fixtures.ts';
import type { OfferFixtures } from '../offer-fixtures.ts';
import type { Hand, Scene, WidgetScenes, World } from '../scene.ts';

/** What a scene makes its world of. */
type Make<Made> = (offered: OfferFixtures, fixtures: Fixtures) => Made;

/** A shop that offers two things, one after the other, and whose order has the candle once it was taken. */
function offering(make: Make<Partial<World>> = () => ({})): Scene['world'] {
  return (fixtures) => {
    const offered = createOfferFixtures(fixtures);
    return {
      order: offered.order(),
      quote: (changes) => offered.quote(changes),
      accept: (changes) => fixtures.edit(offered.quote(changes)),
      ...make(offered, fixtures),
    };
  };
}

const PRICED = '[aria-busy=false]:not(:has(.asked)) [part~=button-primary]';
const QUIET = '[part~=button-quiet]';

async function take(hand: Hand): Promise<void> {
  await hand.see(PRICED);
  await hand.press('[part~=button-primary]');
}

/** Another order each time, since the tab remembers what was declined for one. */
function anew(order: Order): Order {
  return { ...order, id: String(crypto.getRandomValues(new Uint32Array(1))) };
}

/** Adds the candle; the order has it from the press on. */
async function add(hand: Hand, fixtures: Fixtures): Promise<void> {
  await hand.see(PRICED);
  hand.turn({ order: createOfferFixtures(fixtures).orderWithCandle() });
  await hand.press('[part~=button-primary]');
  await hand.see('[part~=button-plain][aria-disabled=false]');
}

async function undo(hand: Hand, fixtures: Fixtures): Promise<void> {
  await add(hand, fixtures);
  await hand.press('[part~=button-plain][aria-disabled=false]');
}

/** A scene that begins with an edit that the page knows of. */
function remembered(state: string, make: Make<Edit>, order?: Make<Order>): Scene {
  return {
    state,
    world: offering((offered, f) => ({
      edits: [make(offered, f)],
      ...(order && { order: order(offered, f) }),
    })),
    shows: '#news',
  };
}

const scenes: readonly Scene[] = [
  { state: 'offered', world: offering(), shows: PRICED },
  {
    state: 'offered-several',
    world: offering((offered) => ({ order: offered.order(offered.offers.slice(1)) })),
    shows: PRICED,
  },
  {
    state: 'offered-with-the-order',
    world: offering((offered, { money }) => ({
      quote: (changes) =>
        offered.quote(changes, null, {
          settlement: { action: 'with-order', amount: money('19.20'), payWithinSeconds: null },
        }),
    })),
    shows: PRICED,
  },
  {
    state: 'offered-free',
    world: offering((offered) => ({ quote: (changes) => offered.quote(changes, '0.00') })),
    shows: PRICED,
  },
  {
    state: 'offered-approval',
    world: offering((offered) => ({
      quote: (changes) => offered.quote(changes, null, { needsApproval: true }),
    })),
    shows: PRICED,
  },
  {
    state: 'asking-for-the-price',
    world: offering(() => ({ quote: () => 'no answer yet' })),
    shows: '.asked',
  },
  {
    state: 'price-lost',
    world: offering(() => ({ quote: () => 'no connection' })),
    shows: '[part~=notice]',
  },
  {
    state: 'saving',
    world: offering(() => ({ accept: () => 'no answer yet' })),
    shows: '[aria-busy=true]',
    act: take,
  },
  {
    state: 'saving-failed',
    world: offering((_, { problem }) => ({ accept: () => problem({ code: 'outcome_unknown' }) })),
    shows: '[part~=notice]',
    act: take,
  },
  {
    state: 'new-price',
    world: offering((offered, { problem }) => ({
      accept: (changes) => problem({ code: 'quote_changed', quote: offered.quote(changes, '21.00') }),
    })),
    shows: '[part~=notice]',
    act: take,
  },
  {
    state: 'sold-out',
    world: offering((_, { problem }) => ({ accept: () => problem({ code: 'offer_not_available' }) })),
    shows: '[part~=notice]',
    act: take,
  },
  {
    state: 'closing-while-looking',
    world: offering((_, { problem }) => ({ accept: () => problem({ code: 'edit_window_passed' }) })),
    shows: '[part~=notice]',
    act: take,
  },
  { state: 'added', world: offering(), shows: '#done', act: add },
  {
    state: 'waiting-for-payment',
    world: offering((offered, f) => ({ accept: (changes) => f.unpaid(offered.quote(changes)) })),
    shows: '#news',
    act: add,
  },
  {
    state: 'declined-for-the-next',
    world: offering((offered) => ({ order: anew(offered.order()) })),
    shows: '.photos > :nth-child(2)',
    act: (hand) => hand.press(QUIET),
  },
  {
    state: 'nothing-more',
    world: offering((offered) => ({ order: anew(offered.order(offered.offers.slice(0, 1))) })),
    shows: '#done',
    act: (hand) => hand.press(QUIET),
  },
  { state: 'empty', world: offering((offered) => ({ order: offered.order([]) })), shows: '#done' },
  {
    state: 'undo-to-confirm',
    world: offering((offered) => ({
      quote: (changes) => offered.quote(changes, changes[0]?.kind === 'set-quantity' ? '-15.00' : null),
    })),
    shows: '[aria-busy=false] #confirm',
    act: undo,
  },
  {
    state: 'undo-refused',
    world: offering((offered, { problem }) => ({
      quote: (changes) =>
        changes[0]?.kind === 'set-quantity' ? problem({ code: 'line_not_editable' }) : offered.quote(changes),
    })),
    shows: '[part~=notice]',
    act: undo,
  },
  {
    state: 'undone',
    world: offering(),
    act: undo,
    shows: '#done ~ .note',
  },
  remembered(
    'payment-after-reload',
    (offered, f) => f.unpaid(offered.quote(TAKE_CANDLE)),
    (offered) => offered.orderWithCandle(),
  ),
  remembered('payment-by-mail', (offered, f) => {
    const edit = f.unpaid(offered.quote(TAKE_CANDLE));
    return { ...edit, settlement: { ...edit.settlement, paymentUrl: null } };
  }),
  remembered('waiting-for-approval', (offered) =>
    offered.taken({ status: 'requested', approval: { state: 'waiting', note: null }, settledAt: null }),
  ),
  remembered('declined-by-the-shop', (offered) =>
    offered.taken({
      status: 'declined',
      approval: { state: 'declined', note: 'The last one broke this morning, sorry.' },
    }),
  ),
  remembered('reverted', (offered, f) => {
    const edit = f.unpaid(offered.quote(TAKE_CANDLE));
    return { ...edit, status: 'reverted', settlement: { ...edit.settlement, state: 'lapsed' } };
  }),
  {
    state: 'added-before',
    world: offering((offered) => ({ order: offered.orderWithCandle(), edits: [offered.taken()] })),
    shows: '#done',
  },
];

/** Adding what the shop offers. */
export const widget: WidgetScenes = { name: 'upsell', scenes: [...COMMON_SCENES, ...scenes] };
