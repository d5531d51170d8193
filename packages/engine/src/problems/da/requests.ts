import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Genindlæs siden for at få et nyt link til din ordre.';

/** What is said in Danish of requests that never reach an order. */
export const requests = {
  token_missing: plain('Ikke logget ind', 'Siden oplyste ikke, hvilken ordre det gælder.', reload),
  token_invalid: plain('Ikke logget ind', 'Sidens link til din ordre er ikke gyldigt.', reload),
  token_expired: plain('Linket er udløbet', 'Sidens link til din ordre er udløbet.', reload),
  token_wrong_shop: plain('Forkert butik', 'Dette link hører til en anden butik.', reload),
  token_wrong_order: plain('Forkert ordre', 'Dette link hører til en anden ordre.', reload),
  token_revoked: plain(
    'Linket er trukket tilbage',
    'Linkene til denne ordre er trukket tilbage.',
    'Bed butikken om et nyt link til din ordre.',
  ),
  proof_not_offered: plain(
    'Ikke muligt her',
    'Butikken åbner ikke ordrer på denne måde.',
    'Åbn ordren fra din konto eller fra en e-mail fra butikken.',
  ),
  proof_invalid: plain(
    'Linket er ikke gyldigt',
    'Dette link til din ordre er ikke gyldigt.',
    'Åbn ordren fra din konto eller fra en e-mail fra butikken.',
  ),
  proof_expired: plain(
    'Linket er udløbet',
    'Dette link til din ordre er udløbet.',
    'Åbn ordren fra din konto, eller bed butikken om et nyt link.',
  ),
  login_needed: plain('Ikke logget ind', 'Du er ikke logget ind i butikken.', 'Log ind, og prøv igen.'),
  code_invalid: plain(
    'Koden blev ikke godtaget',
    'Koden passer ikke, eller den er udløbet.',
    'Se i den nyeste e-mail, eller bed om en ny kode.',
  ),
  merchant_key_missing: plain(
    'Ikke logget ind',
    'Forespørgslen oplyser ikke, hvem der spørger.',
    'Send en butiksnøgle.',
  ),
  merchant_key_invalid: plain('Ikke logget ind', 'Butiksnøglen er ikke gyldig.', 'Tjek butiksnøglen.'),
  webhook_not_signed: plain(
    'Ikke Shopify',
    'Webhooken er ikke signeret af Shopify.',
    'Tjek appens client secret.',
  ),
  webhook_wrong_shop: plain(
    'Forkert butik',
    'Webhooken hører til en anden butik.',
    'Tjek, hvor den bliver sendt hen.',
  ),
  webhook_unnamed: plain(
    'Id mangler',
    'Webhooken oplyser ikke, hvilken den er.',
    'Send det i X-Shopify-Webhook-Id.',
  ),
  rate_limited: {
    title: 'For mange forsøg',
    detail: () => 'Der er kommet for mange forespørgsler på kort tid. Intet er ændret.',
    nextStep: ({ wait = '1 minut' }) => `Prøv igen om ${wait}.`,
  },
  url_too_long: plain('For lang', 'Adressen er længere end tilladt.', 'Tjek adressen.'),
  session_token_refused: plain(
    'Ikke logget ind',
    'Dette sessionstoken er ikke gyldigt.',
    'Åbn appen i Shopify-admin igen.',
  ),
  route_not_found: plain('Ikke fundet', 'Der er ikke noget på denne adresse.', 'Tjek adressen.'),
  method_not_allowed: plain('Ikke muligt', 'Denne adresse kan ikke kaldes på denne måde.', 'Tjek metoden.'),
  body_not_json: plain('Ulæselig', 'Forespørgslen kunne ikke læses.', 'Send JSON som application/json.'),
  body_too_large: plain('For stor', 'Forespørgslen er større end tilladt.', 'Send mindre.'),
  body_invalid: plain(
    'Ulæselig',
    'Forespørgslen er ikke, som den skal være.',
    'Se i `pointers`, hvad der er galt.',
  ),
  query_invalid: plain(
    'Ulæselig',
    'Forespørgslens adresse har en værdi, der ikke er kendt.',
    'Send en IANA-tidszone, for eksempel Europe/Copenhagen, og en slags ændring, der findes.',
  ),
  idempotency_key_missing: plain(
    'Nøgle mangler',
    'Forespørgslen skal have en Idempotency-Key.',
    'Send et nyt UUID for hver ting, kunden ønsker.',
  ),
  idempotency_key_invalid: plain(
    'Ubrugelig nøgle',
    'Denne Idempotency-Key kan ikke bruges.',
    'Send 8 til 255 ASCII-tegn, der kan udskrives, uden mellemrum, for eksempel et UUID.',
  ),
  idempotency_key_reused: plain(
    'Nøglen er allerede brugt',
    'Denne Idempotency-Key hører til en anden ændring.',
    'Send et nyt UUID for hver ting, kunden ønsker.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
