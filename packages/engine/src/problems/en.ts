import { details } from './en/details.ts';
import { items } from './en/items.ts';
import { outcomes } from './en/outcomes.ts';
import { permission } from './en/permission.ts';
import { requests } from './en/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** English, in the voice of a good shop. */
export const en: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `Enter the ${field}.`,
    not_in_country: (field) => `Choose a ${field} of this country.`,
    locked: (field) => `The ${field} cannot be changed here.`,
    refused: (field) => `Check the ${field}.`,
  },
  fieldNames: {
    firstName: 'first name',
    lastName: 'last name',
    company: 'company',
    address1: 'street and house number',
    address2: 'additional address line',
    zip: 'postal code',
    city: 'city',
    provinceCode: 'state or region',
    countryCode: 'country',
    phone: 'phone number',
  },
  proofs: {
    'customer-account': 'log in to your account',
    'app-proxy': 'log in at the shop',
    'session-token': 'open the page that you saw after paying',
    'one-time-code': 'ask for a code by e-mail',
    'signed-link': 'open the link in a mail of the shop',
    merchant: 'open the order on the shop’s own page',
  },
  waits: {
    second: { one: '# second', other: '# seconds' },
    minute: { one: '# minute', other: '# minutes' },
    hour: { one: '# hour', other: '# hours' },
  },
};
