import type { Change } from '@amend/contract';

import { CLIENT_SECRET, exchangeKey, merchantKey, tokenKey } from '../kit.ts';
import { linkKey } from '../proofs/proof-kit.ts';
import { createKey } from '../receipt-kit.ts';

/** What is known of one person and of nobody else. */
export const person = {
  name: 'Ermengarde',
  street: 'Xylophonweg',
  email: 'ermengarde@private.example',
  phone: '5209998877',
  note: 'a-most-private-wish',
};

/** Everything of a person in one text, as it is sent where it does not belong. */
export const everything = Object.values(person).join(' ');

const address = {
  firstName: person.name,
  lastName: 'Quist',
  company: null,
  address1: `${person.street} 7`,
  address2: null,
  zip: '10115',
  city: 'Berlin',
  provinceCode: null,
  countryCode: 'DE',
  phone: `+491${person.phone}`,
} as const;

/** What the person wants changed. */
export const wishes: readonly Change[] = [
  { kind: 'correct-address', address },
  { kind: 'correct-contact', email: person.email, phone: `+491${person.phone}` },
  { kind: 'add-note', topic: 'gift-message', text: `${person.note} of ${person.name}` },
];

export const receiptKey = createKey();
export const eventSecret = 'whsec_YS1zZWNyZXQtZm9yLXRlc3RzLW9mLTMyLWJ5dGVz';

const secretOf = (key: object): string => String(Reflect.get(key, 'secret'));

/** What opens something: the kit's own. */
export const secrets = {
  accessToken: 'shpat_simulator',
  tokenKey: secretOf(tokenKey),
  exchangeKey: secretOf(exchangeKey),
  linkKey: linkKey.secret,
  merchantKey: merchantKey.secret,
  clientSecret: CLIENT_SECRET,
  eventSecret,
  receiptKey: receiptKey.jwk.d,
};
