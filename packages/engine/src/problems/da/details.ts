import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Danish of addresses, contacts and notes. */
export const details = {
  address_invalid: plain('Tjek adressen', 'Noget i adressen passer ikke.', 'Ret de markerede felter.'),
  address_locked: plain(
    'Ikke muligt her',
    'Denne del af adressen kan ikke rettes, fordi prisen så kan blive en anden.',
    'Kontakt butikken, hvis ordren skal sendes dertil.',
  ),
  address_unchanged: plain('Intet ændret', 'Denne adresse har vi allerede.', 'Ret mindst ét felt.'),
  address_refused: plain(
    'Adressen blev ikke godtaget',
    'Butikkens system godtog ikke denne adresse.',
    'Tjek adressen, og prøv igen.',
  ),
  address_not_forwarded: plain(
    'Ikke ændret',
    'Den nye adresse kunne ikke gives videre til lageret, så intet er ændret.',
    'Kontakt butikken hurtigst muligt, så kan de måske standse pakken.',
  ),
  price_would_change: plain(
    'Ikke ændret',
    'Med denne adresse ville ordrens pris blive en anden, så intet er ændret.',
    'Kontakt butikken, hvis ordren skal sendes dertil.',
  ),
  nothing_changed: plain('Intet ændret', 'Sådan er ordren allerede.', 'Vælg noget andet.'),
  contact_invalid: plain(
    'Tjek telefonnummeret',
    'Telefonnummeret er ikke fuldstændigt.',
    'Skriv det med landekode, for eksempel +45 12 34 56 78.',
  ),
  contact_refused: plain(
    'Ikke godtaget',
    'Butikkens system godtog ikke denne e-mailadresse eller dette telefonnummer.',
    'Tjek oplysningen, og prøv igen.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
