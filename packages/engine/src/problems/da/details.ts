import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Danish of addresses, contacts and notes. */
export const details = {
  address_invalid: plain('Tjek adressen', 'Noget i adressen er ikke rigtigt.', 'Ret de markerede felter.'),
  address_locked: plain(
    'Ikke muligt her',
    'Denne del af adressen kan ikke ændres, fordi prisen kan blive en anden.',
    'Kontakt butikken, hvis ordren skal sendes dertil.',
  ),
  address_unchanged: plain('Intet ændret', 'Det er den adresse, vi allerede har.', 'Ret mindst ét felt.'),
  address_refused: plain(
    'Adressen blev ikke accepteret',
    'Butikkens system accepterede ikke adressen.',
    'Tjek adressen, og prøv igen.',
  ),
  address_not_forwarded: plain(
    'Ikke ændret',
    'Den nye adresse kunne ikke sendes videre til lageret, så der er ikke ændret noget.',
    'Kontakt butikken snart: de kan stoppe pakken.',
  ),
  price_would_change: plain(
    'Ikke ændret',
    'Med denne adresse ville prisen på ordren blive en anden, så der er ikke ændret noget.',
    'Kontakt butikken, hvis ordren skal sendes dertil.',
  ),
  nothing_changed: plain('Intet ændret', 'Ordren er allerede sådan.', 'Vælg noget andet.'),
  contact_invalid: plain(
    'Tjek telefonnummeret',
    'Telefonnummeret er ikke komplet.',
    'Skriv det med landekode, for eksempel +45 32 12 34 56.',
  ),
  contact_refused: plain(
    'Ikke accepteret',
    'Butikkens system accepterede ikke e-mailadressen eller telefonnummeret.',
    'Tjek oplysningerne, og prøv igen.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
