import type { ChangeWords } from '../../words/change/words.ts';
import type { Sight } from '../desk.ts';
import type { ChangeForm } from './change-form.ts';
import { asForm, chooseOne } from './fields.ts';

/** Asks how to ship. */
export function buildShippingForm({ order, choices }: Sight, words: ChangeWords): ChangeForm {
  const ways = choices.shippingMethods.map(({ methodId, title, price }) => {
    const isNow = title === order.shippingMethod;
    return {
      value: methodId,
      text: isNow ? `${title}, ${words.now}` : title,
      aside: price.text,
      isChosen: isNow,
    };
  });
  const form = asForm(words.review, chooseOne(words.shippingLabel, 'methodId', ways));
  return {
    form,
    readChanges: () => [{ kind: 'change-shipping', methodId: String(new FormData(form).get('methodId')) }],
  };
}
