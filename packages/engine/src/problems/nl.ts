import { details } from './nl/details.ts';
import { items } from './nl/items.ts';
import { outcomes } from './nl/outcomes.ts';
import { permission } from './nl/permission.ts';
import { requests } from './nl/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** Dutch, with the `je` of the country's good shops. */
export const nl: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `${field}: vul dit in.`,
    not_in_country: (field) => `${field}: kies er één die bij dit land hoort.`,
    locked: (field) => `${field}: dit kun je hier niet aanpassen.`,
    refused: (field) => `${field}: controleer dit nog even.`,
  },
  fieldNames: {
    firstName: 'Voornaam',
    lastName: 'Achternaam',
    company: 'Bedrijf',
    address1: 'Straat en huisnummer',
    address2: 'Toevoeging, verdieping, t.a.v.',
    zip: 'Postcode',
    city: 'Plaats',
    provinceCode: 'Provincie of regio',
    countryCode: 'Land',
    phone: 'Telefoonnummer',
  },
  proofs: {
    'customer-account': 'inloggen op je account',
    'app-proxy': 'inloggen bij de winkel',
    'session-token': 'de pagina openen die je na het betalen zag',
    'one-time-code': 'een code per e-mail aanvragen',
    'signed-link': 'de link in een e-mail van de winkel openen',
    merchant: 'de bestelling openen op de pagina van de winkel',
  },
  waits: {
    second: { one: '# seconde', other: '# seconden' },
    minute: { one: '# minuut', other: '# minuten' },
    hour: { one: '# uur', other: '# uur' },
  },
};
