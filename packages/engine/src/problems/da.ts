import { details } from './da/details.ts';
import { items } from './da/items.ts';
import { outcomes } from './da/outcomes.ts';
import { permission } from './da/permission.ts';
import { requests } from './da/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** Danish, with the `du` of the country's good shops. Fields have the article that sentences need. */
export const da: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `Udfyld ${field}.`,
    not_in_country: (field) => `Tjek, at ${field} hører til det valgte land.`,
    locked: (field) => `Du kan ikke rette ${field} her.`,
    refused: (field) => `Tjek ${field}.`,
  },
  fieldNames: {
    firstName: 'fornavnet',
    lastName: 'efternavnet',
    company: 'firmanavnet',
    address1: 'vej og husnummer',
    address2: 'feltet med etage, dør eller c/o',
    zip: 'postnummeret',
    city: 'byen',
    provinceCode: 'delstaten eller regionen',
    countryCode: 'landet',
    phone: 'telefonnummeret',
  },
  proofs: {
    'customer-account': 'logge ind på din konto',
    'app-proxy': 'logge ind i butikken',
    'session-token': 'gå tilbage til bekræftelsessiden efter betalingen',
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
