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

/** What is shown from the start. */
export const ALWAYS: readonly WidgetName[] = ['order-tracking'];

/** What can be opened, in the order in which shoppers ask for it. */
export const SECTIONS: readonly Section[] = [
  {
    name: 'address-correction',
    kinds: ['correct-address'],
    label: (texts) => texts.order.address,
    describe: ({ destination, cancelledAt }) =>
      cancelledAt ? null : (destination?.lines.slice(1).join(', ') ?? null),
  },
  {
    name: 'item-swap',
    kinds: ['swap-item'],
    label: (texts) => texts.swap.title,
    describe: ({ lines, editWindows }) =>
      editWindows['swap-item'].status === 'open'
        ? lines
            .filter(({ isEditable }) => isEditable)
            .map(({ title, variantTitle }) => variantTitle ?? title)
            .join(', ') || null
        : null,
  },
];
