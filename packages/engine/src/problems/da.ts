import { details } from './da/details.ts';
import { items } from './da/items.ts';
import { outcomes } from './da/outcomes.ts';
import { permission } from './da/permission.ts';
import { requests } from './da/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** Danish, with the `du` of the country's good shops. Names of fields are definite, so that they can follow a verb. */
export const da: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `Angiv ${field}.`,
    not_in_country: (field) => `Vælg noget andet: ${field} findes ikke i dette land.`,
    locked: (field) => `Her kan du ikke ændre ${field}.`,
    refused: (field) => `Tjek ${field}.`,
  },
  fieldNames: {
    firstName: 'fornavnet',
    lastName: 'efternavnet',
    company: 'firmanavnet',
    address1: 'vej og husnummer',
    address2: 'den ekstra adresselinje',
    zip: 'postnummeret',
    city: 'byen',
    provinceCode: 'delstaten eller regionen',
    countryCode: 'landet',
    phone: 'telefonnummeret',
  },
  proofs: {
    'customer-account': 'logge ind på din konto',
    'app-proxy': 'logge ind i butikken',
    'session-token': 'åbne den side, du så efter betalingen',
    'one-time-code': 'bede om en kode på e-mail',
    'signed-link': 'åbne linket i en e-mail fra butikken',
    merchant: 'åbne ordren på butikkens egen side',
  },
  waits: {
    second: { one: '# sekund', other: '# sekunder' },
    minute: { one: '# minut', other: '# minutter' },
    hour: { one: '# time', other: '# timer' },
  },
};
