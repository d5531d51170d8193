import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Ladda om sidan för att få en ny länk till din beställning.';

/** What is said in Swedish of requests that never reach an order. */
export const requests = {
  token_missing: plain('Inte inloggad', 'Sidan angav inte vilken beställning det gäller.', reload),
  token_invalid: plain('Inte inloggad', 'Sidans länk till din beställning är inte giltig.', reload),
  token_expired: plain('Länken har gått ut', 'Sidans länk till din beställning har gått ut.', reload),
  token_wrong_shop: plain('Fel butik', 'Den här länken hör till en annan butik.', reload),
  token_wrong_order: plain('Fel beställning', 'Den här länken hör till en annan beställning.', reload),
  token_revoked: plain(
    'Länken har återkallats',
    'Länkarna till den här beställningen har återkallats.',
    'Be butiken om en ny länk till din beställning.',
  ),
  proof_not_offered: plain(
    'Går inte här',
    'Butiken öppnar inte beställningar på det här sättet.',
    'Öppna beställningen från ditt konto eller från ett mejl från butiken.',
  ),
  proof_invalid: plain(
    'Länken är inte giltig',
    'Den här länken till din beställning är inte giltig.',
    'Öppna beställningen från ditt konto eller från ett mejl från butiken.',
  ),
  proof_expired: plain(
    'Länken har gått ut',
    'Den här länken till din beställning har gått ut.',
    'Öppna beställningen från ditt konto eller be butiken om en ny länk.',
  ),
  login_needed: plain('Inte inloggad', 'Du är inte inloggad i butiken.', 'Logga in och försök igen.'),
  code_invalid: plain(
    'Koden godtogs inte',
    'Koden stämmer inte eller har gått ut.',
    'Titta i det senaste mejlet eller be om en ny kod.',
  ),
  merchant_key_missing: plain(
    'Inte inloggad',
    'Begäran anger inte vem som frågar.',
    'Skicka en butiksnyckel.',
  ),
  merchant_key_invalid: plain('Inte inloggad', 'Butiksnyckeln är inte giltig.', 'Kontrollera butiksnyckeln.'),
  webhook_not_signed: plain(
    'Inte Shopify',
    'Webhooken är inte signerad av Shopify.',
    'Kontrollera appens client secret.',
  ),
  webhook_wrong_shop: plain(
    'Fel butik',
    'Webhooken hör till en annan butik.',
    'Kontrollera vart den skickas.',
  ),
  webhook_unnamed: plain('Id saknas', 'Webhooken anger inte vilken den är.', 'Skicka X-Shopify-Webhook-Id.'),
  rate_limited: {
    title: 'För många försök',
    detail: () => 'Det har kommit för många förfrågningar på kort tid. Inget har ändrats.',
    nextStep: ({ wait = '1 minut' }) => `Försök igen om ${wait}.`,
  },
  url_too_long: plain('För lång', 'Adressen är längre än tillåtet.', 'Kontrollera adressen.'),
  session_token_refused: plain(
    'Inte inloggad',
    'Sessionstoken är inte giltig.',
    'Öppna appen i Shopify-admin igen.',
  ),
  route_not_found: plain('Hittades inte', 'Det finns inget på den här adressen.', 'Kontrollera adressen.'),
  method_not_allowed: plain(
    'Går inte',
    'Den här adressen kan inte anropas på det här sättet.',
    'Kontrollera metoden.',
  ),
  body_not_json: plain('Oläslig', 'Begäran kunde inte läsas.', 'Skicka JSON som application/json.'),
  body_too_large: plain('För stor', 'Begäran är större än tillåtet.', 'Skicka mindre.'),
  body_invalid: plain('Oläslig', 'Begäran är inte som den ska vara.', 'I `pointers` står vad som är fel.'),
  query_invalid: plain(
    'Oläslig',
    'Adressen i begäran har ett värde som inte är känt.',
    'Skicka en IANA-tidszon, till exempel Europe/Stockholm, och en typ av ändring som finns.',
  ),
  idempotency_key_missing: plain(
    'Nyckel saknas',
    'Begäran behöver en Idempotency-Key.',
    'Skicka en ny UUID för varje sak som kunden vill.',
  ),
  idempotency_key_invalid: plain(
    'Oanvändbar nyckel',
    'Idempotency-Key går inte att använda.',
    'Skicka 8 till 255 utskrivbara ASCII-tecken utan mellanslag, till exempel en UUID.',
  ),
  idempotency_key_reused: plain(
    'Nyckeln redan använd',
    'Idempotency-Key hör till en annan ändring.',
    'Skicka en ny UUID för varje sak som kunden vill.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
