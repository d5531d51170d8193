import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in German of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    'Adresse prüfen',
    'Etwas an der Adresse stimmt nicht.',
    'Korrigieren Sie die markierten Felder.',
  ),
  address_locked: plain(
    'Hier nicht möglich',
    'Dieser Teil der Adresse kann nicht geändert werden, weil sich der Preis ändern könnte.',
    'Wenden Sie sich an den Shop, wenn die Bestellung dorthin gehen soll.',
  ),
  address_unchanged: plain(
    'Nichts geändert',
    'Diese Adresse haben wir bereits.',
    'Ändern Sie mindestens ein Feld.',
  ),
  address_refused: plain(
    'Adresse nicht angenommen',
    'Das System des Shops hat diese Adresse nicht angenommen.',
    'Prüfen Sie die Adresse und versuchen Sie es noch einmal.',
  ),
  address_not_forwarded: plain(
    'Nicht geändert',
    'Die neue Adresse konnte nicht an das Lager weitergegeben werden. Es wurde nichts geändert.',
    'Wenden Sie sich bald an den Shop: Er kann das Paket anhalten.',
  ),
  price_would_change: plain(
    'Nicht geändert',
    'Mit dieser Adresse würde sich der Preis der Bestellung ändern. Deshalb wurde nichts geändert.',
    'Wenden Sie sich an den Shop, damit die Bestellung dorthin geht.',
  ),
  nothing_changed: plain('Nichts geändert', 'Die Bestellung ist schon so.', 'Wählen Sie etwas anderes.'),
  contact_invalid: plain(
    'Telefonnummer prüfen',
    'Diese Telefonnummer ist nicht vollständig.',
    'Geben Sie sie mit Ländervorwahl an, zum Beispiel +49 30 123456.',
  ),
  contact_refused: plain(
    'Nicht angenommen',
    'Das System des Shops hat diese E-Mail-Adresse oder Telefonnummer nicht angenommen.',
    'Prüfen Sie die Angabe und versuchen Sie es noch einmal.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
