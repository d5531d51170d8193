import type { ChangeEffect } from '@amend/sdk/light';

import type { ChangeWords } from '../words/change/words.ts';

/** One thing before and after; nothing stands where it was not there, or is not any more. */
export interface EffectLine {
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Whether an effect says something about the shopper that is not to be kept beyond the page. */
export function isPersonal({ kind }: ChangeEffect): boolean {
  return kind === 'correct-contact' || kind === 'add-note' || kind === 'correct-address';
}

/** Says what an effect does, thing by thing. */
export function describeEffect(effect: ChangeEffect, words: ChangeWords): readonly EffectLine[] {
  switch (effect.kind) {
    case 'swap-item': {
      const { before, after, quantity } = effect;
      const isSameProduct = before.title === after.title;
      const units = quantity === 1 ? '' : `${quantity} × `;
      const name = (item: typeof before) =>
        `${units}${(isSameProduct ? item.variantTitle : nameItem(item)) ?? item.title}`;
      return [{ title: isSameProduct ? before.title : '', before: name(before), after: name(after) }];
    }
    case 'set-quantity':
      return [
        {
          title: nameItem(effect.item),
          before: words.quantity(effect.before),
          after: effect.after === 0 ? words.removed : words.quantity(effect.after),
        },
      ];
    case 'add-item':
      return [
        {
          title: nameItem(effect.item),
          before: null,
          after: effect.quantity === 1 ? words.added : words.quantity(effect.quantity),
        },
      ];
    case 'change-shipping':
      return [{ title: words.shipping, before: effect.before?.title ?? null, after: effect.after.title }];
    case 'correct-contact': {
      const { before, after } = effect;
      return [
        { title: words.email, before: before.email, after: after.email },
        { title: words.phone, before: before.phone, after: after.phone },
      ].filter((line) => line.before !== line.after);
    }
    case 'add-note': {
      const title = effect.topic === 'gift-message' ? words.giftMessage : words.deliveryInstruction;
      return [{ title, before: effect.before, after: effect.after ?? words.none }];
    }
    // The address has a widget of its own, and of a cancelled order there is nothing left to list.
    case 'correct-address':
    case 'cancel-order':
      return [];
  }
}

/** The same in one sentence, for those to whom a picture of before and after is of no use. */
export function sayEffect({ title, before, after }: EffectLine): string {
  const change = [before, after].filter((side) => side !== null).join(' → ');
  return title === '' ? change : `${title}: ${change}`;
}

/** `Linen shirt, Sage / M`. */
export function nameItem({
  title,
  variantTitle,
}: {
  readonly title: string;
  readonly variantTitle: string | null;
}): string {
  return variantTitle === null ? title : `${title}, ${variantTitle}`;
}
