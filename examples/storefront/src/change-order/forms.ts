import type { ChangeKind } from '@amend/sdk/light';

import type { ChangeWords } from '../words/change/words.ts';
import type { Sight } from './desk.ts';
import type { ChangeForm } from './forms/change-form.ts';
import { buildContactForm } from './forms/contact.ts';
import { buildLineForm } from './forms/line.ts';
import { buildNotesForm } from './forms/notes.ts';
import { buildShippingForm } from './forms/shipping.ts';

/** Which kinds of change a row is for: it is closed once none of them may be made any more. */
export const KINDS_OF_ROW: Readonly<Record<string, readonly ChangeKind[]>> = {
  line: ['swap-item', 'set-quantity'],
  add: ['add-item'],
  shipping: ['change-shipping'],
  contact: ['correct-contact'],
  notes: ['add-note'],
};

/** The forms of a row: made of what the API offers, or those that the page brought along. */
export function findForms(row: HTMLElement, sight: Sight, words: ChangeWords): readonly ChangeForm[] {
  switch (row.dataset['row']) {
    case 'line':
      return [buildLineForm(row.dataset['line'] ?? '', sight, words)];
    case 'shipping':
      return [buildShippingForm(sight, words)];
    case 'contact':
      return [buildContactForm(sight, words)];
    case 'notes':
      return [buildNotesForm(sight, words)];
    default:
      return [...row.querySelectorAll('form')].map((form) => ({
        form,
        readChanges: () => [
          { kind: 'add-item', variantId: String(new FormData(form).get('variantId')), quantity: 1 },
        ],
      }));
  }
}
