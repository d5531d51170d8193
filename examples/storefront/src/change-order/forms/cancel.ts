import type { ChangeWords } from '../../words/change/words.ts';
import type { Sight } from '../desk.ts';
import { make } from '../element.ts';
import type { ChangeForm } from './change-form.ts';
import { asForm, chooseOne, labelled } from './fields.ts';

/** Asks why the order is to be cancelled, and where the money is to go. */
export function buildCancelForm({ choices }: Sight, words: ChangeWords): ChangeForm {
  const { cancelReasons, refundMethods } = choices;
  const reason = make(
    'select',
    { name: 'reason', required: true },
    make('option', { value: '' }, words.chooseReason),
    ...cancelReasons.map(({ id, title }) => make('option', { value: id }, title)),
  );
  const names = { 'original-payment': words.originalPayment, 'store-credit': words.storeCredit };
  const ways = refundMethods.map((value, place) => ({ value, text: names[value], isChosen: place === 0 }));
  const form = asForm(
    words.review,
    cancelReasons.length > 0 ? labelled(words.reasonLabel, reason) : null,
    ways.length > 1 ? chooseOne(words.refundLabel, 'refund', ways) : null,
  );
  return {
    form,
    readChanges() {
      const refund = new FormData(form).get('refund');
      const refundMethod = refundMethods.find((each) => each === refund);
      return [
        {
          kind: 'cancel-order',
          ...(reason.value !== '' && { reason: reason.value }),
          ...(refundMethod && { refundMethod }),
        },
      ];
    },
  };
}
