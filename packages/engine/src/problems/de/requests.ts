import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Laden Sie die Seite neu, um einen neuen Link zu Ihrer Bestellung zu erhalten.';

/** What is said in German of requests that never reach an order. */
export const requests = {
  token_missing: plain(
    'Nicht angemeldet',
    'Diese Seite hat nicht gesagt, um welche Bestellung es geht.',
    reload,
  ),
  token_invalid: plain('Nicht angemeldet', 'Der Link dieser Seite zu Ihrer Bestellung ist ungültig.', reload),
  token_expired: plain(
    'Link abgelaufen',
    'Der Link dieser Seite zu Ihrer Bestellung ist abgelaufen.',
    reload,
  ),
  token_wrong_shop: plain('Anderer Shop', 'Dieser Link gehört zu einem anderen Shop.', reload),
  token_wrong_order: plain('Andere Bestellung', 'Dieser Link gehört zu einer anderen Bestellung.', reload),
  token_revoked: plain(
    'Link zurückgenommen',
    'Die Links zu dieser Bestellung wurden zurückgenommen.',
    'Bitten Sie den Shop um einen neuen Link zu Ihrer Bestellung.',
  ),
  proof_not_offered: plain(
    'Hier nicht möglich',
    'Dieser Shop öffnet Bestellungen nicht auf diese Weise.',
    'Öffnen Sie die Bestellung aus Ihrem Konto oder aus einer E-Mail des Shops.',
  ),
  proof_invalid: plain(
    'Link ungültig',
    'Dieser Link zu Ihrer Bestellung ist ungültig.',
    'Öffnen Sie die Bestellung aus Ihrem Konto oder aus einer E-Mail des Shops.',
  ),
  proof_expired: plain(
    'Link abgelaufen',
    'Dieser Link zu Ihrer Bestellung ist abgelaufen.',
    'Öffnen Sie die Bestellung aus Ihrem Konto, oder bitten Sie den Shop um einen neuen Link.',
  ),
  login_needed: plain(
    'Nicht angemeldet',
    'Sie sind in diesem Shop nicht angemeldet.',
    'Melden Sie sich an, und versuchen Sie es noch einmal.',
  ),
  code_invalid: plain(
    'Code nicht angenommen',
    'Dieser Code stimmt nicht oder ist abgelaufen.',
    'Sehen Sie in der neuesten E-Mail nach, oder fordern Sie einen weiteren Code an.',
  ),
  merchant_key_missing: plain(
    'Nicht angemeldet',
    'Die Anfrage sagt nicht, wer fragt.',
    'Senden Sie einen Händlerschlüssel.',
  ),
  merchant_key_invalid: plain(
    'Nicht angemeldet',
    'Dieser Händlerschlüssel ist ungültig.',
    'Prüfen Sie den Händlerschlüssel.',
  ),
  webhook_not_signed: plain(
    'Nicht Shopify',
    'Der Webhook ist nicht von Shopify unterschrieben.',
    'Prüfen Sie das Client Secret der App.',
  ),
  webhook_wrong_shop: plain(
    'Anderer Shop',
    'Der Webhook gehört zu einem anderen Shop.',
    'Prüfen Sie, wohin er gesendet wird.',
  ),
  webhook_unnamed: plain(
    'Keine Id',
    'Der Webhook sagt nicht, welcher er ist.',
    'Senden Sie X-Shopify-Webhook-Id.',
  ),
  rate_limited: {
    title: 'Zu oft',
    detail: () => 'Danach wurde in kurzer Zeit zu oft gefragt. Es wurde nichts geändert.',
    nextStep: ({ wait = '1 Minute' }) => `Versuchen Sie es in ${wait} noch einmal.`,
  },
  url_too_long: plain('Zu lang', 'Die Adresse ist länger als erlaubt.', 'Prüfen Sie die Adresse.'),
  session_token_refused: plain(
    'Nicht angemeldet',
    'Dieses Session-Token ist ungültig.',
    'Öffnen Sie die App noch einmal im Shopify-Admin.',
  ),
  route_not_found: plain('Nicht gefunden', 'Unter dieser Adresse gibt es nichts.', 'Prüfen Sie die Adresse.'),
  method_not_allowed: plain(
    'Nicht möglich',
    'Diese Adresse kann so nicht aufgerufen werden.',
    'Prüfen Sie die Methode.',
  ),
  body_not_json: plain(
    'Nicht lesbar',
    'Die Anfrage konnte nicht gelesen werden.',
    'Senden Sie JSON als application/json.',
  ),
  body_too_large: plain('Zu groß', 'Die Anfrage ist größer als erlaubt.', 'Senden Sie weniger.'),
  body_invalid: plain(
    'Nicht lesbar',
    'Die Anfrage ist nicht so, wie sie sein soll.',
    'In `pointers` steht, was nicht stimmt.',
  ),
  query_invalid: plain(
    'Nicht lesbar',
    'Die Adresse der Anfrage hat einen Wert, der nicht bekannt ist.',
    'Senden Sie eine IANA-Zeitzone wie Europe/Berlin und eine Art von Änderung, die es gibt.',
  ),
  idempotency_key_missing: plain(
    'Schlüssel fehlt',
    'Die Anfrage braucht einen Idempotency-Key.',
    'Senden Sie für jeden Wunsch eine neue UUID.',
  ),
  idempotency_key_invalid: plain(
    'Schlüssel unbrauchbar',
    'Der Idempotency-Key ist nicht verwendbar.',
    'Senden Sie 8 bis 255 druckbare ASCII-Zeichen ohne Leerzeichen, etwa eine UUID.',
  ),
  idempotency_key_reused: plain(
    'Schlüssel schon benutzt',
    'Der Idempotency-Key gehört zu einer anderen Änderung.',
    'Senden Sie für jeden Wunsch eine neue UUID.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
