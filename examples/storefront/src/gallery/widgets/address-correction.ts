import type { AddressFormat } from '@amend/contract';

import { COMMON_SCENES } from '../common-scenes.ts';
import type { Fixtures } from '../fixtures.ts';
import type { Hand, Scene, WidgetScenes } from '../scene.ts';

async function openForm(hand: Hand): Promise<void> {
  await hand.press('#change');
  await hand.see('#field-zip');
}

async function review(hand: Hand): Promise<void> {
  await openForm(hand);
  await hand.type('#field-zip', '10115');
  await hand.press('[part~=button-primary]');
}

async function save(hand: Hand): Promise<void> {
  await review(hand);
  await hand.see('.compare');
  await hand.press('[part~=button-primary]');
}

/** How the United States write addresses: with a state to choose. */
function american({ format }: Fixtures): AddressFormat {
  return format({
    countryCode: 'US',
    countryName: 'United States',
    rows: [['firstName', 'lastName'], ['address1'], ['address2'], ['city', 'provinceCode', 'zip'], ['phone']],
    zipLabel: 'zipCode',
    provinces: [
      { code: 'CA', name: 'California' },
      { code: 'NY', name: 'New York' },
      { code: 'OR', name: 'Oregon' },
    ],
  });
}

const scenes: readonly Scene[] = [
  { state: 'open', world: () => ({}), shows: '#change' },
  {
    state: 'open-without-end',
    world: ({ order, everyWindow, openWindow }) => ({
      order: order({ editWindows: everyWindow(openWindow(null)) }),
    }),
    shows: '#change',
  },
  {
    state: 'closed',
    world: ({ order, everyWindow, closedWindow, at }) => ({
      order: order({
        editWindows: everyWindow(closedWindow({ code: 'edit_window_passed', closedAt: at(-2).at })),
      }),
    }),
    shows: 'address',
  },
  {
    state: 'closed-packed',
    world: ({ order, everyWindow, closedWindow }) => ({
      order: order({ editWindows: everyWindow(closedWindow({ code: 'fulfillment_started' })) }),
    }),
    shows: 'address',
  },
  {
    state: 'empty',
    world: ({ order }) => ({ order: order({ destination: null }) }),
    shows: '[part=card] .sentence',
  },
  { state: 'form', world: () => ({}), shows: '#field-zip', act: openForm },
  {
    state: 'form-with-states',
    world: (f) => ({
      order: f.order({
        destination: f.destination(
          f.address({ countryCode: 'US', provinceCode: 'OR', zip: '97205', city: 'Portland' }),
          american(f),
        ),
      }),
    }),
    shows: 'select',
    act: openForm,
  },
  {
    state: 'one-field-missing',
    world: () => ({}),
    shows: '[aria-invalid]',
    async act(hand) {
      await openForm(hand);
      await hand.type('#field-city', '');
      await hand.press('[part~=button-primary]');
    },
  },
  {
    state: 'fields-missing',
    world: () => ({}),
    shows: '#summary',
    async act(hand) {
      await openForm(hand);
      for (const field of ['lastName', 'address1', 'zip']) await hand.type(`#field-${field}`, '');
      await hand.press('[part~=button-primary]');
    },
  },
  {
    state: 'field-refused',
    world: ({ problem }) => ({
      quote: () => problem({ code: 'address_invalid', fields: [{ field: 'zip', reason: 'not_in_country' }] }),
    }),
    shows: '[aria-invalid]',
    act: review,
  },
  {
    state: 'quoting',
    world: () => ({ quote: () => 'no answer yet' }),
    shows: '[aria-busy=true] form',
    act: review,
  },
  {
    state: 'quote-lost',
    world: () => ({ quote: () => 'no connection' }),
    shows: '[part~=notice]',
    act: review,
  },
  { state: 'confirming', world: () => ({}), shows: '.compare', act: review },
  {
    state: 'confirming-price',
    world: (f) => ({ quote: (changes) => f.quote(changes, '4.90') }),
    shows: '.compare',
    act: review,
  },
  {
    state: 'did-you-mean',
    world: (f) => ({
      quote: (changes) => {
        const meant = f.address({ zip: '10115' });
        return f.quote(changes, null, {
          addressSuggestion: { address: meant, lines: f.lines(meant) },
        });
      },
    }),
    shows: '.compare',
    async act(hand) {
      await openForm(hand);
      await hand.type('#field-zip', '10151');
      await hand.press('[part~=button-primary]');
    },
  },
  {
    state: 'new-quote',
    world: (f) => ({
      accept: (changes) => f.problem({ code: 'quote_changed', quote: f.quote(changes, '4.90') }),
    }),
    shows: '[part~=notice]',
    act: save,
  },
  {
    state: 'saving',
    world: () => ({ accept: () => 'no answer yet' }),
    shows: '[aria-busy=true] .compare',
    act: save,
  },
  {
    state: 'saving-failed',
    world: (f) => ({ accept: () => f.problem({ code: 'outcome_unknown' }) }),
    shows: '[part~=notice]',
    act: save,
  },
  {
    state: 'closing-while-typing',
    world: () => ({}),
    shows: '[part~=notice][role=alert]',
    async act(hand, { order, everyWindow, closedWindow }) {
      await openForm(hand);
      await hand.type('#field-address1', 'Invalidenstraße 117');
      hand.turn({
        order: order({ editWindows: everyWindow(closedWindow({ code: 'fulfillment_started' })) }),
      });
      hand.readAgain();
    },
  },
  { state: 'applied', world: () => ({}), shows: '.positive', act: save },
  {
    state: 'waiting-for-approval',
    world: (f) => ({
      accept: (changes) =>
        f.edit(f.quote(changes), {
          status: 'requested',
          approval: { state: 'waiting', note: null },
          settledAt: null,
        }),
    }),
    shows: '[part=card] > .strong',
    act: save,
  },
  {
    state: 'asked-for',
    world: ({ order }) => {
      const present = order();
      const news = 'Your change to 10117 Berlin is with the shop. Nothing changes until it agrees.';
      return {
        order: { ...present, destination: present.destination && { ...present.destination, news } },
      };
    },
    shows: '#change',
  },
  {
    state: 'reverted',
    world: (f) => ({
      accept: (changes) => f.edit(f.quote(changes), { status: 'reverted', problem: 'address_not_forwarded' }),
    }),
    shows: '[part~=notice]',
    act: save,
  },
  {
    state: 'long-words',
    world: (f) => ({
      order: f.order({
        destination: f.destination(
          f.address({
            lastName: 'Freifrau von Leutheusser-Schnarrenberger-Hohenlohe',
            company: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragung GmbH & Co. KG',
            address1: 'Rindfleischetikettierungsüberwachungsstraße 1234a',
            address2: 'Hinterhaus, Seitenflügel links, 4. Obergeschoss',
            city: 'Mellingen-Oberwiesengrundstückshausen',
          }),
        ),
      }),
    }),
    shows: 'address',
  },
];

/** The address, and correcting it. */
export const widget: WidgetScenes = { name: 'address-correction', scenes: [...COMMON_SCENES, ...scenes] };
