import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Ladda om sidan för att få en ny länk till din beställning.';

/** What is said in Swedish of requests that never reach an order. */
export const requests = {
  token_missing: plain('Ingen åtkomst', 'Sidan har inte sagt vilken beställning det gäller.', reload),
  token_invalid: plain('Ingen åtkomst', 'Sidans länk till din beställning är ogiltig.', reload),
  token_expired: plain('Länken har gått ut', 'Sidans länk till din beställning har gått ut.', reload),
  token_wrong_shop: plain('Fel butik', 'Länken hör till en annan butik.', reload),
  token_wrong_order: plain('Fel beställning', 'Länken hör till en annan beställning.', reload),
  token_revoked: plain(
    'Länken gäller inte längre',
    'Länkarna till den här beställningen har dragits tillbaka.',
    'Be butiken om en ny länk till din beställning.',
  ),
  proof_not_offered: plain(
    'Går inte här',
    'I den här butiken kan beställningar inte öppnas på det sättet.',
    'Öppna beställningen från ditt konto eller från ett mejl från butiken.',
  ),
  proof_invalid: plain(
    'Ogiltig länk',
    'Den här länken till din beställning är ogiltig.',
    'Öppna beställningen från ditt konto eller från ett mejl från butiken.',
  ),
  proof_expired: plain(
    'Länken har gått ut',
    'Den här länken till din beställning har gått ut.',
    'Öppna beställningen från ditt konto, eller be butiken om en ny länk.',
  ),
  login_needed: plain('Inte inloggad', 'Du är inte inloggad i butiken.', 'Logga in och försök igen.'),
  code_invalid: plain(
    'Koden accepterades inte',
    'Koden stämmer inte eller har gått ut.',
    'Titta i det senaste mejlet eller begär en ny kod.',
  ),
  merchant_key_missing: plain(
    'Ingen åtkomst',
    'Anropet säger inte vem som frågar.',
    'Skicka en handlarnyckel.',
  ),
  merchant_key_invalid: plain('Ingen åtkomst', 'Handlarnyckeln är ogiltig.', 'Kontrollera handlarnyckeln.'),
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
  webhook_unnamed: plain('Id saknas', 'Webhooken säger inte vilken den är.', 'Skicka X-Shopify-Webhook-Id.'),
  rate_limited: {
    title: 'För många försök',
    detail: () => 'Det blev för många försök på kort tid. Inget har ändrats.',
    nextStep: ({ wait = '1 minut' }) => `Försök igen om ${wait}.`,
  },
  url_too_long: plain('För lång', 'Adressen är längre än tillåtet.', 'Kontrollera adressen.'),
  session_token_refused: plain(
    'Ingen åtkomst',
    'Sessionstoken är ogiltig.',
    'Öppna appen i Shopifys admin igen.',
  ),
  route_not_found: plain('Hittades inte', 'Det finns inget på den här adressen.', 'Kontrollera adressen.'),
  method_not_allowed: plain('Går inte', 'Adressen kan inte anropas på det sättet.', 'Kontrollera metoden.'),
  body_not_json: plain(
    'Går inte att läsa',
    'Anropet gick inte att läsa.',
    'Skicka JSON som application/json.',
  ),
  body_too_large: plain('För stort', 'Anropet är större än tillåtet.', 'Skicka mindre.'),
  body_invalid: plain(
    'Går inte att läsa',
    'Anropet är inte som det ska vara.',
    'I `pointers` står vad som är fel.',
  ),
  query_invalid: plain(
    'Går inte att läsa',
    'Anropets adress har ett okänt värde.',
    'Skicka en IANA-tidszon, till exempel Europe/Stockholm, och en sorts ändring som finns.',
  ),
  idempotency_key_missing: plain(
    'Nyckel saknas',
    'Anropet behöver en Idempotency-Key.',
    'Skicka ett nytt UUID för varje sak som kunden vill.',
  ),
  idempotency_key_invalid: plain(
    'Oanvändbar nyckel',
    'Idempotency-Key går inte att använda.',
    'Skicka 8 till 255 skrivbara ASCII-tecken utan mellanslag, till exempel ett UUID.',
  ),
  idempotency_key_reused: plain(
    'Nyckeln är redan använd',
    'Idempotency-Key har använts för en annan ändring.',
    'Skicka ett nytt UUID för varje sak som kunden vill.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
