import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Swedish of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    'Kontrollera adressen',
    'Något i adressen stämmer inte.',
    'Rätta de markerade fälten.',
  ),
  address_locked: plain(
    'Går inte här',
    'Den här delen av adressen kan inte ändras, eftersom priset då kan bli ett annat.',
    'Kontakta butiken om beställningen ska skickas dit.',
  ),
  address_unchanged: plain('Inget ändrat', 'Den här adressen har vi redan.', 'Ändra minst ett fält.'),
  address_refused: plain(
    'Adressen godtogs inte',
    'Butikens system godtog inte den här adressen.',
    'Kontrollera adressen och försök igen.',
  ),
  address_not_forwarded: plain(
    'Inte ändrat',
    'Den nya adressen kunde inte lämnas vidare till lagret, så inget har ändrats.',
    'Kontakta butiken så snart du kan, så kan de kanske stoppa paketet.',
  ),
  price_would_change: plain(
    'Inte ändrat',
    'Med den här adressen skulle priset på beställningen bli ett annat, så inget har ändrats.',
    'Kontakta butiken om beställningen ska skickas dit.',
  ),
  nothing_changed: plain('Inget ändrat', 'Beställningen ser redan ut så.', 'Välj något annat.'),
  contact_invalid: plain(
    'Kontrollera telefonnumret',
    'Telefonnumret är inte fullständigt.',
    'Ange det med landskod, till exempel +46 8 123 456 78.',
  ),
  contact_refused: plain(
    'Godtogs inte',
    'Butikens system godtog inte den här e-postadressen eller det här telefonnumret.',
    'Kontrollera uppgiften och försök igen.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
