import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Polish of addresses, contacts and notes. */
export const details = {
  address_invalid: plain('Sprawdź adres', 'Coś się nie zgadza w adresie.', 'Popraw zaznaczone pola.'),
  address_locked: plain(
    'Tutaj to niemożliwe',
    'Tej części adresu nie można zmienić, bo mogłaby się zmienić cena.',
    'Skontaktuj się ze sklepem, aby wysłał zamówienie pod ten adres.',
  ),
  address_unchanged: plain('Bez zmian', 'Ten adres już mamy.', 'Zmień co najmniej jedno pole.'),
  address_refused: plain(
    'Adres nieprzyjęty',
    'System sklepu nie przyjął tego adresu.',
    'Sprawdź adres i spróbuj ponownie.',
  ),
  address_not_forwarded: plain(
    'Nie zmieniono',
    'Nie udało się przekazać nowego adresu do magazynu, więc nic nie zostało zmienione.',
    'Skontaktuj się szybko ze sklepem: może zatrzymać paczkę.',
  ),
  price_would_change: plain(
    'Nie zmieniono',
    'Ten adres zmieniłby cenę zamówienia, więc nic nie zostało zmienione.',
    'Skontaktuj się ze sklepem, aby wysłał zamówienie pod ten adres.',
  ),
  nothing_changed: plain('Bez zmian', 'Zamówienie już tak wygląda.', 'Wybierz coś innego.'),
  contact_invalid: plain(
    'Sprawdź numer telefonu',
    'Ten numer telefonu nie jest pełny.',
    'Wpisz go z numerem kierunkowym kraju, na przykład +48 22 123 45 67.',
  ),
  contact_refused: plain(
    'Nie przyjęto',
    'System sklepu nie przyjął tego adresu e-mail lub numeru telefonu.',
    'Sprawdź dane i spróbuj ponownie.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
