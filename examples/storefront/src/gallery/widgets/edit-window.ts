import type { Order } from '@amend/contract';

import { COMMON_SCENES } from '../common-scenes.ts';
import type { Fixtures } from '../fixtures.ts';
import type { Scene, WidgetScenes } from '../scene.ts';

/** An order of which everything can be changed for so many hours, or until it is packed. */
function openFor(state: string, hours: number | null, shows = '.kinds'): Scene {
  return {
    state,
    world: ({ order, everyWindow, openWindow }) => ({
      order: order({ editWindows: everyWindow(openWindow(hours)) }),
    }),
    shows,
  };
}

/** An order of which nothing but a note and the contact can still be changed. */
function partlyOpen(
  { order, everyWindow, openWindow, closedWindow, at }: Fixtures,
  hours: number | null,
): Order {
  return order({
    editWindows: {
      ...everyWindow(closedWindow({ code: 'edit_window_passed', closedAt: at(-1).at })),
      'correct-contact': openWindow(hours),
      'add-note': openWindow(hours),
    },
  });
}

const scenes: readonly Scene[] = [
  openFor('open', 30),
  openFor('open-today', 5),
  openFor('open-until-packed', null),
  openFor('last-hour', 0.6, '.countdown'),
  openFor('last-minutes', 0.07, '.countdown'),
  openFor('last-minute', 0.01, '.countdown'),
  {
    state: 'partly-open',
    world: (f) => ({ order: partlyOpen(f, null) }),
    shows: '.kinds',
  },
  {
    state: 'partly-open-last-hour',
    world: (f) => ({ order: partlyOpen(f, 0.8) }),
    shows: '.countdown',
  },
  ...(['fulfillment_started', 'order_cancelled', 'order_archived'] as const).map<Scene>((code) => ({
    state: code.replaceAll('_', '-'),
    world: ({ order, everyWindow, closedWindow }) => ({
      order: order({ editWindows: everyWindow(closedWindow({ code })) }),
    }),
    shows: '[part=card] > .note:not([role])',
  })),
  {
    state: 'passed',
    world: ({ order, everyWindow, closedWindow, at }) => ({
      order: order({
        editWindows: everyWindow(closedWindow({ code: 'edit_window_passed', closedAt: at(-1).at })),
      }),
    }),
    shows: '[part=card] > .note:not([role])',
  },
  {
    state: 'closing-while-open',
    world: ({ order, everyWindow, openWindow }) => ({
      order: order({ editWindows: everyWindow(openWindow(0.01)) }),
    }),
    shows: '[part=card] > .note:not([role])',
    async act(hand, { order, everyWindow, closedWindow }) {
      await hand.see('.countdown');
      hand.turn({
        order: order({ editWindows: everyWindow(closedWindow({ code: 'fulfillment_started' })) }),
      });
      hand.readAgain();
    },
  },
];

/** Until when the order can be changed. */
export const widget: WidgetScenes = { name: 'edit-window', scenes: [...COMMON_SCENES, ...scenes] };
