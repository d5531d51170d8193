import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Odśwież stronę, aby otrzymać nowy link do zamówienia.';

/** What is said in Polish of requests that never reach an order. */
export const requests = {
  token_missing: plain('Brak dostępu', 'Ta strona nie podała, o które zamówienie chodzi.', reload),
  token_invalid: plain('Brak dostępu', 'Link z tej strony do Twojego zamówienia jest nieprawidłowy.', reload),
  token_expired: plain('Link wygasł', 'Link z tej strony do Twojego zamówienia wygasł.', reload),
  token_wrong_shop: plain('Inny sklep', 'Ten link należy do innego sklepu.', reload),
  token_wrong_order: plain('Inne zamówienie', 'Ten link należy do innego zamówienia.', reload),
  token_revoked: plain(
    'Link cofnięty',
    'Linki do tego zamówienia zostały cofnięte.',
    'Poproś sklep o nowy link do zamówienia.',
  ),
  proof_not_offered: plain(
    'Tutaj to niemożliwe',
    'W tym sklepie nie można otworzyć zamówienia w ten sposób.',
    'Otwórz zamówienie ze swojego konta albo z e-maila od sklepu.',
  ),
  proof_invalid: plain(
    'Nieprawidłowy link',
    'Ten link do Twojego zamówienia jest nieprawidłowy.',
    'Otwórz zamówienie ze swojego konta albo z e-maila od sklepu.',
  ),
  proof_expired: plain(
    'Link wygasł',
    'Ten link do Twojego zamówienia wygasł.',
    'Otwórz zamówienie ze swojego konta albo poproś sklep o nowy link.',
  ),
  login_needed: plain(
    'Potrzebne logowanie',
    'To wymaga zalogowania się w tym sklepie.',
    'Zaloguj się i spróbuj ponownie.',
  ),
  code_invalid: plain(
    'Kod nieprzyjęty',
    'Ten kod jest nieprawidłowy albo wygasł.',
    'Sprawdź najnowszy e-mail albo poproś o kolejny kod.',
  ),
  merchant_key_missing: plain(
    'Brak dostępu',
    'Żądanie nie podaje, od kogo pochodzi.',
    'Wyślij klucz sprzedawcy.',
  ),
  merchant_key_invalid: plain(
    'Brak dostępu',
    'Ten klucz sprzedawcy jest nieprawidłowy.',
    'Sprawdź klucz sprzedawcy.',
  ),
  webhook_not_signed: plain(
    'Nie od Shopify',
    'Webhook nie jest podpisany przez Shopify.',
    'Sprawdź client secret aplikacji.',
  ),
  webhook_wrong_shop: plain(
    'Inny sklep',
    'Webhook należy do innego sklepu.',
    'Sprawdź, dokąd jest wysyłany.',
  ),
  webhook_unnamed: plain(
    'Brak identyfikatora',
    'Webhook nie podaje, który to jest.',
    'Wyślij X-Shopify-Webhook-Id.',
  ),
  rate_limited: {
    title: 'Za dużo prób',
    detail: () => 'W krótkim czasie było zbyt wiele prób. Nic nie zostało zmienione.',
    nextStep: ({ wait = '1 minutę' }) => `Spróbuj ponownie za ${wait}.`,
  },
  url_too_long: plain('Za długi', 'Adres jest dłuższy, niż to dozwolone.', 'Sprawdź adres.'),
  session_token_refused: plain(
    'Brak dostępu',
    'Ten token sesji jest nieprawidłowy.',
    'Otwórz aplikację jeszcze raz w panelu Shopify.',
  ),
  route_not_found: plain('Nie znaleziono', 'Pod tym adresem nic nie ma.', 'Sprawdź adres.'),
  method_not_allowed: plain('Niemożliwe', 'Tego adresu nie można wywołać w ten sposób.', 'Sprawdź metodę.'),
  body_not_json: plain(
    'Nieczytelne',
    'Nie udało się odczytać żądania.',
    'Wyślij JSON jako application/json.',
  ),
  body_too_large: plain('Za duże', 'Żądanie jest większe, niż to dozwolone.', 'Wyślij mniej danych.'),
  body_invalid: plain(
    'Nieczytelne',
    'Żądanie nie jest takie, jakie powinno być.',
    'Zobacz w `pointers`, co się nie zgadza.',
  ),
  query_invalid: plain(
    'Nieczytelne',
    'Adres żądania zawiera nieznaną wartość.',
    'Wyślij strefę czasową IANA, na przykład Europe/Warsaw, i rodzaj zmiany, który istnieje.',
  ),
  idempotency_key_missing: plain(
    'Brak klucza',
    'Żądanie wymaga Idempotency-Key.',
    'Wyślij nowy UUID dla każdej rzeczy, o którą prosi klient.',
  ),
  idempotency_key_invalid: plain(
    'Nieprzydatny klucz',
    'Tego Idempotency-Key nie można użyć.',
    'Wyślij od 8 do 255 drukowalnych znaków ASCII bez spacji, na przykład UUID.',
  ),
  idempotency_key_reused: plain(
    'Klucz już użyty',
    'Ten Idempotency-Key został już użyty do innej zmiany.',
    'Wyślij nowy UUID dla każdej rzeczy, o którą prosi klient.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
