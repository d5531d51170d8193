import type { ChangeKind, Order } from '@amend/sdk/light';

import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetName } from '../widget-list.ts';

/** A widget that can be opened in the card of the order. */
export interface Section {
  readonly name: WidgetName;
  /** The kinds of change that it makes. */
  readonly kinds: readonly ChangeKind[];
  /** What it is called. */
  label(texts: ChangesTexts): string;
  /** What it is about, in one line; `null` where the order has nothing for it. */
  describe(order: Order): string | null;
}

/** What can be opened, in the order in which shoppers ask for it. */
export const SECTIONS: readonly Section[] = [
  {
    name: 'address-correction',
    kinds: ['correct-address'],
    label: ({ order }) => order.address,
    describe: ({ destination, cancelledAt }) =>
      cancelledAt ? null : (destination?.lines.slice(1).join(', ') ?? null),
  },
  {
    name: 'item-swap',
    kinds: ['swap-item'],
    label: ({ swap }) => swap.title,
    describe: (order) =>
      ifOpen(
        'swap-item',
        order,
        order.lines
          .filter(({ isEditable }) => isEditable)
          .map(({ title, variantTitle }) => variantTitle ?? title)
          .join(', ') || null,
      ),
  },
  {
    name: 'upsell',
    kinds: ['add-item', 'set-quantity'],
    label: ({ upsell }) => upsell.title,
    describe: (order) => ifOpen('add-item', order, order.offers[0]?.title ?? null),
  },
  {
    name: 'cancel-order',
    kinds: ['cancel-order'],
    label: ({ cancel }) => cancel.title,
    describe: (order) => ifOpen('cancel-order', order, order.total.text),
  },
];

function ifOpen(kind: ChangeKind, { editWindows }: Order, what: string | null): string | null {
  return editWindows[kind].status === 'open' ? what : null;
}
