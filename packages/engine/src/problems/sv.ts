import type { ProblemWords } from './sentences.ts';
import { details } from './sv/details.ts';
import { items } from './sv/items.ts';
import { outcomes } from './sv/outcomes.ts';
import { permission } from './sv/permission.ts';
import { requests } from './sv/requests.ts';

/** Swedish, with the `du` of the country's good shops. Names of fields are definite, so that they can follow a verb. */
export const sv: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `Ange ${field}.`,
    not_in_country: (field) => `Välj något annat: ${field} finns inte i det här landet.`,
    locked: (field) => `Det går inte att ändra ${field} här.`,
    refused: (field) => `Kontrollera ${field}.`,
  },
  fieldNames: {
    firstName: 'förnamnet',
    lastName: 'efternamnet',
    company: 'företagsnamnet',
    address1: 'gata och husnummer',
    address2: 'den andra adressraden',
    zip: 'postnumret',
    city: 'orten',
    provinceCode: 'delstaten eller regionen',
    countryCode: 'landet',
    phone: 'telefonnumret',
  },
  proofs: {
    'customer-account': 'logga in på ditt konto',
    'app-proxy': 'logga in i butiken',
    'session-token': 'öppna sidan som du såg efter betalningen',
    'one-time-code': 'begära en kod via e-post',
    'signed-link': 'öppna länken i ett mejl från butiken',
    merchant: 'öppna beställningen på butikens egen sida',
  },
  waits: {
    second: { one: '# sekund', other: '# sekunder' },
    minute: { one: '# minut', other: '# minuter' },
    hour: { one: '# timme', other: '# timmar' },
  },
};
