import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Ricarica la pagina per ottenere un nuovo link al tuo ordine.';

/** What is said in Italian of requests that never reach an order. */
export const requests = {
  token_missing: plain(
    'Accesso non riconosciuto',
    'Questa pagina non ha indicato di quale ordine si tratta.',
    reload,
  ),
  token_invalid: plain(
    'Accesso non riconosciuto',
    'Il link di questa pagina al tuo ordine non è valido.',
    reload,
  ),
  token_expired: plain('Link scaduto', 'Il link di questa pagina al tuo ordine è scaduto.', reload),
  token_wrong_shop: plain('Altro negozio', 'Questo link appartiene a un altro negozio.', reload),
  token_wrong_order: plain('Altro ordine', 'Questo link appartiene a un altro ordine.', reload),
  token_revoked: plain(
    'Link disattivato',
    'I link a questo ordine sono stati disattivati.',
    'Chiedi al negozio un nuovo link al tuo ordine.',
  ),
  proof_not_offered: plain(
    'Qui non è possibile',
    'In questo negozio gli ordini non si aprono in questo modo.',
    'Apri l’ordine dal tuo account o da un’e-mail del negozio.',
  ),
  proof_invalid: plain(
    'Link non valido',
    'Questo link al tuo ordine non è valido.',
    'Apri l’ordine dal tuo account o da un’e-mail del negozio.',
  ),
  proof_expired: plain(
    'Link scaduto',
    'Questo link al tuo ordine è scaduto.',
    'Apri l’ordine dal tuo account o chiedi al negozio un nuovo link.',
  ),
  login_needed: plain(
    'Accesso non effettuato',
    'Non hai effettuato l’accesso al sito di questo negozio.',
    'Accedi e riprova.',
  ),
  code_invalid: plain(
    'Codice non accettato',
    'Questo codice non è corretto o è scaduto.',
    'Controlla l’e-mail più recente o richiedi un altro codice.',
  ),
  merchant_key_missing: plain(
    'Accesso non riconosciuto',
    'La richiesta non dice chi la fa.',
    'Invia una chiave del commerciante.',
  ),
  merchant_key_invalid: plain(
    'Accesso non riconosciuto',
    'Questa chiave del commerciante non è valida.',
    'Controlla la chiave del commerciante.',
  ),
  webhook_not_signed: plain(
    'Non da Shopify',
    'Il webhook non è firmato da Shopify.',
    'Controlla il client secret dell’app.',
  ),
  webhook_wrong_shop: plain(
    'Altro negozio',
    'Il webhook appartiene a un altro negozio.',
    'Controlla dove viene inviato.',
  ),
  webhook_unnamed: plain(
    'Identificativo mancante',
    'Il webhook non dice quale sia.',
    'Invia X-Shopify-Webhook-Id.',
  ),
  rate_limited: {
    title: 'Troppe richieste',
    detail: () => 'Ci sono state troppe richieste in poco tempo. Non è stato modificato nulla.',
    nextStep: ({ wait = '1 minuto' }) => `Riprova tra ${wait}.`,
  },
  url_too_long: plain(
    'Troppo lungo',
    'L’indirizzo è più lungo di quanto consentito.',
    'Controlla l’indirizzo.',
  ),
  session_token_refused: plain(
    'Accesso non riconosciuto',
    'Questo token di sessione non è valido.',
    'Apri di nuovo l’app nel pannello di controllo Shopify.',
  ),
  route_not_found: plain('Non trovato', 'A questo indirizzo non c’è nulla.', 'Controlla l’indirizzo.'),
  method_not_allowed: plain(
    'Non possibile',
    'Questo indirizzo non può essere chiamato in questo modo.',
    'Controlla il metodo.',
  ),
  body_not_json: plain(
    'Illeggibile',
    'Non è stato possibile leggere la richiesta.',
    'Invia JSON come application/json.',
  ),
  body_too_large: plain(
    'Troppo grande',
    'La richiesta è più grande di quanto consentito.',
    'Invia meno dati.',
  ),
  body_invalid: plain(
    'Illeggibile',
    'La richiesta non è come dovrebbe essere.',
    'Guarda in `pointers` che cosa non va.',
  ),
  query_invalid: plain(
    'Illeggibile',
    'L’indirizzo della richiesta contiene un valore sconosciuto.',
    'Invia un fuso orario IANA come Europe/Rome e un tipo di modifica esistente.',
  ),
  idempotency_key_missing: plain(
    'Chiave mancante',
    'La richiesta ha bisogno di una Idempotency-Key.',
    'Invia un nuovo UUID per ogni cosa che il cliente chiede.',
  ),
  idempotency_key_invalid: plain(
    'Chiave non utilizzabile',
    'La Idempotency-Key non può essere utilizzata.',
    'Invia da 8 a 255 caratteri ASCII stampabili senza spazi, per esempio un UUID.',
  ),
  idempotency_key_reused: plain(
    'Chiave già utilizzata',
    'La Idempotency-Key è già stata utilizzata per un’altra modifica.',
    'Invia un nuovo UUID per ogni cosa che il cliente chiede.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
