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
    'Den här delen av adressen kan inte ändras, eftersom priset kan påverkas.',
    'Kontakta butiken om beställningen ska skickas dit.',
  ),
  address_unchanged: plain('Inget ändrat', 'Det är den adress vi redan har.', 'Ändra minst ett fält.'),
  address_refused: plain(
    'Adressen accepterades inte',
    'Butikens system accepterade inte adressen.',
    'Kontrollera adressen och försök igen.',
  ),
  address_not_forwarded: plain(
    'Inte ändrad',
    'Den nya adressen kunde inte skickas vidare till lagret, så inget har ändrats.',
    'Kontakta butiken snart: de kan stoppa paketet.',
  ),
  price_would_change: plain(
    'Inte ändrad',
    'Adressen skulle ändra priset på beställningen, så inget har ändrats.',
    'Kontakta butiken om beställningen ska skickas dit.',
  ),
  nothing_changed: plain('Inget ändrat', 'Beställningen ser redan ut så.', 'Välj något annat.'),
  contact_invalid: plain(
    'Kontrollera telefonnumret',
    'Telefonnumret är inte fullständigt.',
    'Ange det med landsnummer, till exempel +46 70 123 45 67.',
  ),
  contact_refused: plain(
    'Accepterades inte',
    'Butikens system accepterade inte e-postadressen eller telefonnumret.',
    'Kontrollera uppgifterna och försök igen.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
