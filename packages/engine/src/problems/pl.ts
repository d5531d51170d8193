import { details } from './pl/details.ts';
import { items } from './pl/items.ts';
import { outcomes } from './pl/outcomes.ts';
import { permission } from './pl/permission.ts';
import { requests } from './pl/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** Polish, with the `Ty` of the country's good shops, and without the past tense of the second person, which would take every shopper for a man or a woman. */
export const pl: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `${field}: uzupełnij to pole.`,
    not_in_country: (field) => `${field}: wybierz pozycję z tego kraju.`,
    locked: (field) => `${field}: tego nie można zmienić tutaj.`,
    refused: (field) => `${field}: sprawdź to pole.`,
  },
  fieldNames: {
    firstName: 'Imię',
    lastName: 'Nazwisko',
    company: 'Firma',
    address1: 'Ulica i numer domu',
    address2: 'Mieszkanie, piętro, dopisek',
    zip: 'Kod pocztowy',
    city: 'Miasto',
    provinceCode: 'Stan lub region',
    countryCode: 'Kraj',
    phone: 'Telefon',
  },
  proofs: {
    'customer-account': 'zalogować się na swoje konto',
    'app-proxy': 'zalogować się w sklepie',
    'session-token': 'otworzyć stronę wyświetloną po płatności',
    'one-time-code': 'poprosić o kod e-mailem',
    'signed-link': 'otworzyć link z e-maila od sklepu',
    merchant: 'otworzyć zamówienie na stronie sklepu',
  },
  waits: {
    second: { one: '# sekundę', few: '# sekundy', many: '# sekund', other: '# sekundy' },
    minute: { one: '# minutę', few: '# minuty', many: '# minut', other: '# minuty' },
    hour: { one: '# godzinę', few: '# godziny', many: '# godzin', other: '# godziny' },
  },
};
