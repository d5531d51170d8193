import type { Change, Edit, Order } from '@amend/contract';

import { COMMON_SCENES } from '../common-scenes.ts';
import type { Fixtures } from '../fixtures.ts';
import type { Hand, Scene, WidgetScenes } from '../scene.ts';

/** The shirt in XL, which costs more. */
const DEARER: readonly Change[] = [{ kind: 'swap-item', lineId: '9001', variantId: '203', quantity: 1 }];

/** Opens an item by its place, and waits until there is something to choose. */
async function open(hand: Hand, item = 1): Promise<void> {
  await hand.press(`li:nth-child(${item}) .button`);
  await hand.see('.pill');
}

/** Chooses a size by its place: 2 is L for the same price, 3 XL for more, 4 S for less. */
function choose(place: number, item?: number) {
  return async (hand: Hand) => {
    await open(hand, item);
    await hand.press(`[role=group]:last-of-type .pill:nth-child(${place})`);
  };
}

function review(place: number) {
  return async (hand: Hand) => {
    await choose(place)(hand);
    await hand.press('[part~=button-primary]');
  };
}

async function save(hand: Hand): Promise<void> {
  await review(3)(hand);
  await hand.see('[aria-busy=false] #confirm');
  await hand.press('[part~=button-primary]');
}

/** An order of several things, of which one can be opened at a time. */
function severalLines({ order, money, picture }: Fixtures, names: readonly string[]): Order {
  const lines = order().lines.flatMap((line) =>
    names.map((title, index) => ({
      ...line,
      id: `900${index + 1}`,
      title,
      quantity: index + 1,
      unitPrice: money('68.00'),
      imageUrl: index === 1 ? null : picture('linen-shirt-sand'),
    })),
  );
  return order({ lines });
}

/** A scene that begins with an edit that the page knows of. */
function remembered(state: string, make: (fixtures: Fixtures) => Edit): Scene {
  return { state, world: (fixtures) => ({ edits: [make(fixtures)] }), shows: '#news' };
}

const NAMES = ['Linen shirt', 'Wool socks', 'Merino beanie', 'Canvas tote', 'Beeswax candle'];

const scenes: readonly Scene[] = [
  { state: 'one-item', world: () => ({}), shows: 'li .button' },
  { state: 'choosing', world: () => ({}), shows: '.pill', act: (hand) => open(hand) },
  {
    state: 'sold-out',
    world: () => ({}),
    shows: '.pill s',
    act: async (hand) => {
      await open(hand);
      await hand.press('[role=group]:first-of-type .pill:nth-child(2)');
    },
  },
  { state: 'chosen', world: () => ({}), shows: '[part~=button-primary]', act: choose(3) },
  {
    state: 'several-items',
    world: (f) => ({
      order: severalLines(f, NAMES),
      choices: f.choices(NAMES.map((_, index) => `900${index + 1}`)),
    }),
    shows: 'li:nth-child(3) .button',
  },
  {
    state: 'several-items-open',
    world: (f) => ({
      order: severalLines(f, NAMES.slice(0, 3)),
      choices: f.choices(['9001', '9002', '9003']),
    }),
    shows: '#count',
    act: choose(2, 2),
  },
  {
    state: 'choices-loading',
    world: () => ({ choices: 'no answer yet' }),
    shows: '[aria-busy=true] .bone',
    act: (hand) => hand.press('li .button'),
  },
  {
    state: 'choices-lost',
    world: () => ({ choices: 'no connection' }),
    shows: '[role=alert] .button',
    act: (hand) => hand.press('li .button'),
  },
  {
    state: 'no-choice',
    world: (f) => ({ choices: f.choices([]) }),
    shows: '#choice .sentence',
    act: (hand) => hand.press('li .button'),
  },
  {
    state: 'empty',
    world: ({ order }) => ({ order: order({ lines: [] }) }),
    shows: '[part=card] > .sentence',
  },
  {
    state: 'closed',
    world: ({ order, everyWindow, closedWindow }) => ({
      order: order({ editWindows: everyWindow(closedWindow({ code: 'fulfillment_started' })) }),
    }),
    shows: '.body .sentence',
  },
  {
    state: 'quoting',
    world: () => ({ quote: () => 'no answer yet' }),
    shows: '[aria-busy=true]',
    act: review(3),
  },
  {
    state: 'quote-refused',
    world: ({ problem }) => ({ quote: () => problem({ code: 'out_of_stock' }) }),
    shows: '[part~=notice]',
    act: review(3),
  },
  { state: 'confirming-same-price', world: () => ({}), shows: '[aria-busy=false] #confirm', act: review(2) },
  { state: 'confirming-dearer', world: () => ({}), shows: '[aria-busy=false] #confirm', act: review(3) },
  { state: 'confirming-cheaper', world: () => ({}), shows: '[aria-busy=false] #confirm', act: review(4) },
  {
    state: 'confirming-approval',
    world: (f) => ({ quote: (changes) => f.quote(changes, null, { needsApproval: true }) }),
    shows: '[aria-busy=false] #confirm',
    act: review(3),
  },
  {
    state: 'new-quote',
    world: (f) => ({
      accept: (changes) => f.problem({ code: 'quote_changed', quote: f.quote(changes, '6.00') }),
    }),
    shows: '[part~=notice]',
    act: save,
  },
  { state: 'saving', world: () => ({ accept: () => 'no answer yet' }), shows: '[aria-busy=true]', act: save },
  {
    state: 'saving-failed',
    world: (f) => ({ accept: () => f.problem({ code: 'outcome_unknown' }) }),
    shows: '[part~=notice]',
    act: save,
  },
  {
    state: 'closing-while-choosing',
    world: () => ({}),
    shows: '.body > .sentence, [part~=notice]',
    async act(hand, { order, everyWindow, closedWindow }) {
      await choose(3)(hand);
      hand.turn({
        order: order({ editWindows: everyWindow(closedWindow({ code: 'fulfillment_started' })) }),
      });
      hand.readAgain();
    },
  },
  {
    state: 'applied',
    world: () => ({}),
    shows: '#done',
    async act(hand) {
      await review(2)(hand);
      await hand.see('[aria-busy=false] #confirm');
      await hand.press('[part~=button-primary]');
    },
  },
  {
    state: 'waiting-for-payment',
    world: (f) => ({ accept: (changes) => f.unpaid(f.quote(changes)) }),
    shows: '#news',
    act: save,
  },
  remembered('payment-by-mail', (f) => {
    const edit = f.unpaid(f.quote(DEARER));
    return { ...edit, settlement: { ...edit.settlement, paymentUrl: null } };
  }),
  remembered('waiting-for-approval', (f) =>
    f.edit(f.quote(DEARER), {
      status: 'requested',
      approval: { state: 'waiting', note: null },
      settledAt: null,
    }),
  ),
  remembered('declined', (f) =>
    f.edit(f.quote(DEARER), {
      status: 'declined',
      approval: { state: 'declined', note: 'Already on the packing table, sorry.' },
    }),
  ),
  remembered('reverted', (f) => {
    const edit = f.unpaid(f.quote(DEARER));
    return { ...edit, status: 'reverted', settlement: { ...edit.settlement, state: 'lapsed' } };
  }),
];

/** Swapping a size or a colour. */
export const widget: WidgetScenes = { name: 'item-swap', scenes: [...COMMON_SCENES, ...scenes] };
