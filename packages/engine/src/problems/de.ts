import { details } from './de/details.ts';
import { items } from './de/items.ts';
import { outcomes } from './de/outcomes.ts';
import { permission } from './de/permission.ts';
import { requests } from './de/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** German, in the form of address that the country's good shops use. */
export const de: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `${field}: Diese Angabe fehlt.`,
    not_in_country: (field) => `${field}: Diese Angabe gehört nicht zu diesem Land.`,
    locked: (field) => `${field}: Diese Angabe kann hier nicht geändert werden.`,
    refused: (field) => `${field}: Bitte prüfen Sie diese Angabe.`,
  },
  fieldNames: {
    firstName: 'Vorname',
    lastName: 'Nachname',
    company: 'Firma',
    address1: 'Straße und Hausnummer',
    address2: 'Adresszusatz',
    zip: 'Postleitzahl',
    city: 'Ort',
    provinceCode: 'Bundesland oder Region',
    countryCode: 'Land',
    phone: 'Telefonnummer',
  },
  proofs: {
    'customer-account': 'sich in Ihrem Konto anmelden',
    'app-proxy': 'sich im Shop anmelden',
    'session-token': 'die Seite öffnen, die Sie nach dem Bezahlen gesehen haben',
    'one-time-code': 'einen Code per E-Mail anfordern',
    'signed-link': 'den Link in einer E-Mail des Shops öffnen',
    merchant: 'die Bestellung auf der Seite des Shops öffnen',
  },
  waits: {
    second: { one: '# Sekunde', other: '# Sekunden' },
    minute: { one: '# Minute', other: '# Minuten' },
    hour: { one: '# Stunde', other: '# Stunden' },
  },
};
