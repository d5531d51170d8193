import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Genindlæs siden for at få et nyt link til din ordre.';

/** What is said in Danish of requests that never reach an order. */
export const requests = {
  token_missing: plain('Ingen adgang', 'Siden har ikke sagt, hvilken ordre det drejer sig om.', reload),
  token_invalid: plain('Ingen adgang', 'Sidens link til din ordre er ugyldigt.', reload),
  token_expired: plain('Linket er udløbet', 'Sidens link til din ordre er udløbet.', reload),
  token_wrong_shop: plain('Forkert butik', 'Linket hører til en anden butik.', reload),
  token_wrong_order: plain('Forkert ordre', 'Linket hører til en anden ordre.', reload),
  token_revoked: plain(
    'Linket gælder ikke længere',
    'Linkene til denne ordre er trukket tilbage.',
    'Bed butikken om et nyt link til din ordre.',
  ),
  proof_not_offered: plain(
    'Ikke muligt her',
    'I denne butik kan ordrer ikke åbnes på den måde.',
    'Åbn ordren fra din konto eller fra en e-mail fra butikken.',
  ),
  proof_invalid: plain(
    'Ugyldigt link',
    'Dette link til din ordre er ugyldigt.',
    'Åbn ordren fra din konto eller fra en e-mail fra butikken.',
  ),
  proof_expired: plain(
    'Linket er udløbet',
    'Dette link til din ordre er udløbet.',
    'Åbn ordren fra din konto, eller bed butikken om et nyt link.',
  ),
  login_needed: plain('Ikke logget ind', 'Du er ikke logget ind i butikken.', 'Log ind, og prøv igen.'),
  code_invalid: plain(
    'Koden blev ikke accepteret',
    'Koden er ikke rigtig, eller den er udløbet.',
    'Se i den nyeste e-mail, eller bed om en ny kode.',
  ),
  merchant_key_missing: plain(
    'Ingen adgang',
    'Anmodningen siger ikke, hvem der spørger.',
    'Send en forhandlernøgle.',
  ),
  merchant_key_invalid: plain('Ingen adgang', 'Forhandlernøglen er ugyldig.', 'Tjek forhandlernøglen.'),
  webhook_not_signed: plain(
    'Ikke Shopify',
    'Webhooken er ikke signeret af Shopify.',
    'Tjek appens client secret.',
  ),
  webhook_wrong_shop: plain(
    'Forkert butik',
    'Webhooken hører til en anden butik.',
    'Tjek, hvor den sendes hen.',
  ),
  webhook_unnamed: plain(
    'Id mangler',
    'Webhooken siger ikke, hvilken den er.',
    'Send headeren X-Shopify-Webhook-Id.',
  ),
  rate_limited: {
    title: 'For mange forsøg',
    detail: () => 'Der har været for mange forsøg på kort tid. Der er ikke ændret noget.',
    nextStep: ({ wait = '1 minut' }) => `Prøv igen om ${wait}.`,
  },
  url_too_long: plain('For lang', 'Adressen er længere end tilladt.', 'Tjek adressen.'),
  session_token_refused: plain(
    'Ingen adgang',
    'Sessionstokenet er ugyldigt.',
    'Åbn appen i Shopifys admin igen.',
  ),
  route_not_found: plain('Ikke fundet', 'Der er ikke noget på denne adresse.', 'Tjek adressen.'),
  method_not_allowed: plain('Ikke muligt', 'Adressen kan ikke kaldes på den måde.', 'Tjek metoden.'),
  body_not_json: plain('Kan ikke læses', 'Anmodningen kunne ikke læses.', 'Send JSON som application/json.'),
  body_too_large: plain('For stor', 'Anmodningen er større end tilladt.', 'Send mindre.'),
  body_invalid: plain(
    'Kan ikke læses',
    'Anmodningen er ikke, som den skal være.',
    'Se i `pointers`, hvad der er galt.',
  ),
  query_invalid: plain(
    'Kan ikke læses',
    'Anmodningens adresse har en ukendt værdi.',
    'Send en IANA-tidszone, for eksempel Europe/Copenhagen, og en slags ændring, der findes.',
  ),
  idempotency_key_missing: plain(
    'Nøgle mangler',
    'Anmodningen skal have en Idempotency-Key.',
    'Send et nyt UUID for hver ting, kunden vil.',
  ),
  idempotency_key_invalid: plain(
    'Ubrugelig nøgle',
    'Denne Idempotency-Key kan ikke bruges.',
    'Send 8 til 255 skrivbare ASCII-tegn uden mellemrum, for eksempel et UUID.',
  ),
  idempotency_key_reused: plain(
    'Nøglen er allerede brugt',
    'Denne Idempotency-Key er brugt til en anden ændring.',
    'Send et nyt UUID for hver ting, kunden vil.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
