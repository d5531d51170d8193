import { details } from './it/details.ts';
import { items } from './it/items.ts';
import { outcomes } from './it/outcomes.ts';
import { permission } from './it/permission.ts';
import { requests } from './it/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** Italian, with the `tu` of the country's good shops. */
export const it: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `${field}: compila questo campo.`,
    not_in_country: (field) => `${field}: scegli un valore di questo paese.`,
    locked: (field) => `${field}: questo dato non può essere modificato qui.`,
    refused: (field) => `${field}: controlla questo campo.`,
  },
  fieldNames: {
    firstName: 'Nome',
    lastName: 'Cognome',
    company: 'Azienda',
    address1: 'Via e numero civico',
    address2: 'Interno, scala, c/o',
    zip: 'CAP',
    city: 'Città',
    provinceCode: 'Provincia o regione',
    countryCode: 'Paese',
    phone: 'Telefono',
  },
  proofs: {
    'customer-account': 'accedere al tuo account',
    'app-proxy': 'accedere al sito del negozio',
    'session-token': 'aprire la pagina che hai visto dopo il pagamento',
    'one-time-code': 'richiedere un codice per e-mail',
    'signed-link': 'aprire il link in un’e-mail del negozio',
    merchant: 'aprire l’ordine sulla pagina del negozio',
  },
  waits: {
    second: { one: '# secondo', other: '# secondi' },
    minute: { one: '# minuto', other: '# minuti' },
    hour: { one: '# ora', other: '# ore' },
  },
};
