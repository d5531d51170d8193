import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Dutch of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    'Controleer het adres',
    'Er klopt iets niet in het adres.',
    'Verbeter de gemarkeerde velden.',
  ),
  address_locked: plain(
    'Hier niet mogelijk',
    'Dit deel van het adres kun je niet aanpassen, omdat de prijs dan kan veranderen.',
    'Neem contact op met de winkel om de bestelling daarheen te laten sturen.',
  ),
  address_unchanged: plain('Niets veranderd', 'Dit adres hebben we al.', 'Pas minstens één veld aan.'),
  address_refused: plain(
    'Adres niet geaccepteerd',
    'Het systeem van de winkel heeft dit adres niet geaccepteerd.',
    'Controleer het adres en probeer het opnieuw.',
  ),
  address_not_forwarded: plain(
    'Niet aangepast',
    'Het nieuwe adres kon niet worden doorgegeven aan het magazijn. Er is niets aangepast.',
    'Neem snel contact op met de winkel: die kan het pakket tegenhouden.',
  ),
  price_would_change: plain(
    'Niet aangepast',
    'Met dit adres zou de prijs van de bestelling veranderen. Daarom is er niets aangepast.',
    'Neem contact op met de winkel om de bestelling daarheen te laten sturen.',
  ),
  nothing_changed: plain('Niets veranderd', 'De bestelling is al zo.', 'Kies iets anders.'),
  contact_invalid: plain(
    'Controleer het telefoonnummer',
    'Dit telefoonnummer is niet volledig.',
    'Vul het in met het landnummer, bijvoorbeeld +31 20 123 45 67.',
  ),
  contact_refused: plain(
    'Niet geaccepteerd',
    'Het systeem van de winkel heeft dit e-mailadres of telefoonnummer niet geaccepteerd.',
    'Controleer het en probeer het opnieuw.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
