import type { Change, Choices, Edit } from '@amend/contract';

import { COMMON_SCENES } from '../common-scenes.ts';
import type { Fixtures } from '../fixtures.ts';
import type { Hand, Scene, WidgetScenes } from '../scene.ts';

const CANCEL: readonly Change[] = [{ kind: 'cancel-order' }];

/** What a merchant lets shoppers choose from, in the languages of this one. */
const REASONS = [
  ['I changed my mind', 'Ich habe es mir anders überlegt'],
  ['I ordered twice by mistake', 'Ich habe versehentlich doppelt bestellt'],
  ['It takes too long', 'Es dauert mir zu lange'],
  ['I found it somewhere else', 'Ich habe es woanders gefunden'],
  ['The price went down', 'Der Preis ist gesunken'],
  ['Something else', 'Etwas anderes'],
] as const;

function choicesOf(fixtures: Fixtures, count: number, changes: Partial<Choices> = {}): Choices {
  const place = fixtures.locale.startsWith('de') ? 1 : 0;
  return {
    ...fixtures.choices(),
    cancelReasons: REASONS.slice(0, count).map((titles, index) => ({ id: `${index}`, title: titles[place] })),
    ...changes,
  };
}

async function begin(hand: Hand): Promise<void> {
  await hand.press('#begin');
  await hand.see('.actions #begin, #choice');
}

async function review(hand: Hand): Promise<void> {
  await begin(hand);
  await hand.press('#choice ~ .actions [part~=button-plain]');
}

async function confirm(hand: Hand): Promise<void> {
  await review(hand);
  await hand.see('[aria-busy=false] #confirm');
  await hand.press('[aria-busy=false] .actions [part~=button-plain]');
}

/** A scene that begins with an edit that the page knows of. */
function remembered(state: string, shows: string, make: (fixtures: Fixtures) => Partial<Edit>): Scene {
  return {
    state,
    world: (f) => ({ edits: [f.edit(f.quote(CANCEL), make(f))] }),
    shows,
  };
}

const CONFIRMING = '[aria-busy=false] #confirm';

const scenes: readonly Scene[] = [
  { state: 'open', world: () => ({}), shows: '#begin' },
  {
    state: 'open-until-packed',
    world: ({ order, everyWindow, openWindow }) => ({
      order: order({ editWindows: everyWindow(openWindow(null)) }),
    }),
    shows: '#begin',
  },
  {
    state: 'closed',
    world: ({ order, everyWindow, closedWindow }) => ({
      order: order({ editWindows: everyWindow(closedWindow({ code: 'fulfillment_started' })) }),
    }),
    shows: '[part~=sentence]',
  },
  {
    state: 'opening',
    world: () => ({ choices: 'no answer yet' }),
    shows: '.room [role=status]',
    act: (hand) => hand.press('#begin'),
  },
  {
    state: 'choices-lost',
    world: () => ({ choices: 'no connection' }),
    shows: '[role=alert] .button',
    act: (hand) => hand.press('#begin'),
  },
  { state: 'choosing', world: (f) => ({ choices: choicesOf(f, 3) }), shows: '#choice', act: begin },
  {
    state: 'choosing-many-reasons',
    world: (f) => ({ choices: choicesOf(f, 6, { refundMethods: ['original-payment', 'store-credit'] }) }),
    shows: ':checked[name=reason]',
    async act(hand) {
      await begin(hand);
      await hand.press('fieldset label:nth-of-type(2) input');
    },
  },
  {
    state: 'choosing-without-reasons',
    world: (f) => ({
      choices: choicesOf(f, 0),
      order: f.order({
        editWindows: {
          ...f.everyWindow(f.closedWindow({ code: 'change_not_offered' })),
          'cancel-order': f.openWindow(),
        },
      }),
    }),
    shows: '#choice',
    act: begin,
  },
  {
    state: 'quoting',
    world: () => ({ quote: () => 'no answer yet' }),
    shows: '#confirm',
    act: review,
  },
  {
    state: 'quote-refused',
    world: ({ problem }) => ({ quote: () => problem({ code: 'fulfillment_started' }) }),
    shows: '[part~=notice]',
    act: review,
  },
  { state: 'confirming', world: () => ({}), shows: CONFIRMING, act: review },
  {
    state: 'confirming-store-credit',
    world: (f) => ({ choices: choicesOf(f, 0, { refundMethods: ['store-credit', 'original-payment'] }) }),
    shows: CONFIRMING,
    act: review,
  },
  {
    state: 'confirming-unpaid',
    world: (f) => ({
      quote: (changes) => {
        const quote = f.quote(changes);
        return {
          ...quote,
          effects: [
            { kind: 'cancel-order', reason: null, refundMethod: 'original-payment', refund: f.money('0.00') },
          ],
        };
      },
    }),
    shows: CONFIRMING,
    act: review,
  },
  {
    state: 'confirming-approval',
    world: (f) => ({ quote: (changes) => f.quote(changes, null, { needsApproval: true }) }),
    shows: CONFIRMING,
    act: review,
  },
  {
    state: 'new-quote',
    world: (f) => ({
      accept: (changes) => f.problem({ code: 'quote_changed', quote: f.quote(changes, '-72.90') }),
    }),
    shows: '[part~=notice]',
    act: confirm,
  },
  {
    state: 'saving',
    world: () => ({ accept: () => 'no answer yet' }),
    shows: '[aria-busy=true]',
    act: confirm,
  },
  {
    state: 'saving-failed',
    world: (f) => ({ accept: () => f.problem({ code: 'outcome_unknown' }) }),
    shows: '[part~=notice]',
    act: confirm,
  },
  {
    state: 'saving-refused',
    world: (f) => ({ accept: () => f.problem({ code: 'cancel_refused' }) }),
    shows: '[part~=notice]',
    act: confirm,
  },
  {
    state: 'closing-while-choosing',
    world: () => ({}),
    shows: '#done',
    async act(hand, { order, everyWindow, closedWindow }) {
      await begin(hand);
      hand.turn({
        order: order({ editWindows: everyWindow(closedWindow({ code: 'fulfillment_started' })) }),
      });
      hand.readAgain();
    },
  },
  { state: 'cancelled', world: () => ({}), shows: '#done', act: confirm },
  {
    state: 'requested',
    world: (f) => ({
      accept: (changes) =>
        f.edit(f.quote(changes), {
          status: 'requested',
          approval: { state: 'waiting', note: null },
          settledAt: null,
        }),
    }),
    shows: '#news',
    act: confirm,
  },
  remembered('refund-to-come', '#done', () => ({})),
  remembered('under-way', '#done', () => ({ status: 'accepted', settledAt: null })),
  remembered('waiting-for-approval', '#news', () => ({
    status: 'requested',
    approval: { state: 'waiting', note: null },
    settledAt: null,
  })),
  remembered('declined', '#news', () => ({
    status: 'declined',
    approval: { state: 'declined', note: 'Already on the packing table, sorry.' },
  })),
  {
    state: 'cancelled-by-the-shop',
    world: ({ order, everyWindow, closedWindow }) => ({
      order: order({ editWindows: everyWindow(closedWindow({ code: 'order_cancelled' })) }),
    }),
    shows: '[part~=sentence]',
  },
];

/** Cancelling the order. */
export const widget: WidgetScenes = { name: 'cancel-order', scenes: [...COMMON_SCENES, ...scenes] };
