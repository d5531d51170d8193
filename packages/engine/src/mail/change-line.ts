import type { ChangeEffect } from '@amend/contract';

import { sayIn } from './clean-text.ts';
import type { MailWords } from './words/words.ts';

interface Item {
  readonly title: string;
  readonly variantTitle: string | null;
}

/** What a change did, in one line. */
export function changeLine(effect: ChangeEffect, { changes, colon, comma, direction }: MailWords): string {
  const say = sayIn(direction);
  const named = (name: string, text: string) => `${name}${colon}${text}`;
  const nameOf = ({ title, variantTitle }: Item) =>
    say(variantTitle === null ? title : `${title}${comma}${variantTitle}`);
  switch (effect.kind) {
    case 'correct-address':
      return named(changes.address, say(effect.after.lines.join(', ')));
    case 'correct-contact':
      return (['email', 'phone'] as const)
        .filter((field) => effect.before[field] !== effect.after[field])
        .map((field) => {
          const text = effect.after[field];
          return named(changes[field], text === null ? changes.none[field] : say(text));
        })
        .join(' · ');
    case 'add-note': {
      const topic = effect.topic === 'gift-message' ? changes.giftMessage : changes.deliveryNote;
      return named(topic, effect.after === null ? changes.none.note : changes.quoted(say(effect.after)));
    }
    case 'swap-item':
      return changes.swapped({
        quantity: effect.quantity,
        before: nameOf(effect.before),
        after: nameOf(effect.after),
      });
    case 'set-quantity': {
      const { item, before, after } = effect;
      return named(nameOf(item), after === 0 ? changes.takenOff : changes.quantity(before, after));
    }
    case 'add-item':
      return changes.added(effect.quantity, nameOf(effect.item));
    case 'change-shipping':
      return named(changes.shipping, `${say(effect.after.title)}${comma}${say(effect.after.price.text)}`);
    case 'cancel-order':
      return changes.wholeOrder;
  }
}
