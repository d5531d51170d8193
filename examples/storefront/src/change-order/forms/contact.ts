import type { ChangeWords } from '../../words/change/words.ts';
import type { Sight } from '../desk.ts';
import { make } from '../element.ts';
import type { ChangeForm } from './change-form.ts';
import { asForm, labelled } from './fields.ts';

/** Asks for the e-mail address and the phone number; what stays as it was is not sent. */
export function buildContactForm({ order: { contact } }: Sight, words: ChangeWords): ChangeForm {
  const email = make('input', {
    type: 'email',
    autocomplete: 'email',
    maxlength: '254',
    value: contact.email ?? '',
    required: contact.email !== null,
  });
  const phone = make('input', {
    type: 'tel',
    autocomplete: 'tel',
    pattern: '\\+?[\\d\\s\\(\\)\\.\\/\\-]{4,40}',
    value: contact.phone ?? '',
    required: contact.phone !== null,
  });
  return {
    form: asForm(words.review, labelled(words.email, email), labelled(words.phone, phone)),
    readChanges() {
      const isPhoneNew = phone.value !== (contact.phone ?? '');
      const isEmailNew = email.value !== (contact.email ?? '');
      // Where nothing is new, the API says so in its own words.
      const isEmailSent = isEmailNew || (!isPhoneNew && email.value !== '');
      return [
        {
          kind: 'correct-contact',
          ...(isEmailSent && { email: email.value }),
          ...((isPhoneNew || !isEmailSent) && { phone: phone.value }),
        },
      ];
    },
  };
}
