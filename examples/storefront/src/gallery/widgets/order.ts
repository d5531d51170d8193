import type { Change } from '@amend/contract';

import { COMMON_SCENES } from '../common-scenes.ts';
import type { Scene, WidgetScenes } from '../scene.ts';

/** The shirt in XL, which costs more. */
const DEARER: readonly Change[] = [{ kind: 'swap-item', lineId: '9001', variantId: '203', quantity: 1 }];

const scenes: readonly Scene[] = [
  { state: 'calm', world: () => ({}), shows: '.row' },
  {
    state: 'address-opened',
    world: () => ({}),
    shows: '.address-correction',
    act: (hand) => hand.press('.row'),
  },
  {
    state: 'closed',
    world: ({ order, everyWindow, closedWindow }) => ({
      order: order({ editWindows: everyWindow(closedWindow({ code: 'fulfillment_started' })) }),
    }),
    shows: '.row',
  },
  {
    state: 'cancelled',
    world: ({ order, everyWindow, closedWindow }) => ({
      order: order({
        cancelledAt: order().placedAt,
        editWindows: everyWindow(closedWindow({ code: 'order_cancelled' })),
      }),
    }),
    shows: '.order-tracking',
  },
  {
    state: 'payment-first',
    world: (f) => ({ edits: [f.unpaid(f.quote(DEARER))] }),
    shows: '.item-swap',
  },
  {
    state: 'payment-first-and-the-rest',
    world: (f) => ({ edits: [f.unpaid(f.quote(DEARER))] }),
    shows: '.row',
    act: (hand) => hand.press('.actions .button'),
  },
  ...COMMON_SCENES,
];

/** Every state of `<amend-order>`. */
export const widget: WidgetScenes = { name: 'order', scenes };
