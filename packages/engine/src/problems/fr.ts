import { details } from './fr/details.ts';
import { items } from './fr/items.ts';
import { outcomes } from './fr/outcomes.ts';
import { permission } from './fr/permission.ts';
import { requests } from './fr/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** French, with a no-break space before a colon and a narrow one before a semicolon or a question mark. */
export const fr: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `${field}\u00a0: veuillez remplir ce champ.`,
    not_in_country: (field) => `${field}\u00a0: choisissez une valeur qui existe dans ce pays.`,
    locked: (field) => `${field}\u00a0: ce champ ne peut pas être modifié ici.`,
    refused: (field) => `${field}\u00a0: veuillez vérifier ce champ.`,
  },
  fieldNames: {
    firstName: 'Prénom',
    lastName: 'Nom',
    company: 'Société',
    address1: 'Numéro et rue',
    address2: 'Complément d’adresse',
    zip: 'Code postal',
    city: 'Ville',
    provinceCode: 'État ou région',
    countryCode: 'Pays',
    phone: 'Téléphone',
  },
  proofs: {
    'customer-account': 'vous connecter à votre compte',
    'app-proxy': 'vous connecter à la boutique',
    'session-token': 'ouvrir la page qui s’est affichée après le paiement',
    'one-time-code': 'demander un code par e-mail',
    'signed-link': 'ouvrir le lien reçu dans un e-mail de la boutique',
    merchant: 'ouvrir la commande sur la page de la boutique',
  },
  waits: {
    second: { one: '# seconde', other: '# secondes' },
    minute: { one: '# minute', other: '# minutes' },
    hour: { one: '# heure', other: '# heures' },
  },
};
