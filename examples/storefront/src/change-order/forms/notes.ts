import type { Change } from '@amend/sdk/light';

import type { ChangeWords } from '../../words/change/words.ts';
import type { Sight } from '../desk.ts';
import { make } from '../element.ts';
import type { ChangeForm } from './change-form.ts';
import { asForm, labelled } from './fields.ts';

type NoteTopic = Extract<Change, { kind: 'add-note' }>['topic'];

/** Asks for a gift message and a delivery instruction; what stays as it was is not sent. */
export function buildNotesForm({ order: { notes } }: Sight, words: ChangeWords): ChangeForm {
  const texts: readonly (readonly [NoteTopic, string])[] = [
    ['gift-message', words.giftMessage],
    ['delivery-instruction', words.deliveryInstruction],
  ];
  const fields = texts.map(([topic, label]) => {
    const before = notes.find((note) => note.topic === topic)?.text ?? '';
    return {
      topic,
      label,
      before,
      control: make('textarea', { rows: '3', maxlength: '500' }, before),
    };
  });
  return {
    form: asForm(words.review, ...fields.map(({ label, control }) => labelled(label, control))),
    readChanges() {
      const changed = fields.filter(({ control, before }) => control.value !== before);
      // Where nothing is new, the API says so in its own words.
      return (changed.length > 0 ? changed : fields.slice(0, 1)).map(({ topic, control }) => ({
        kind: 'add-note',
        topic,
        text: control.value,
      }));
    },
  };
}
