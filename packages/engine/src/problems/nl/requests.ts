import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Laad de pagina opnieuw om een nieuwe link naar je bestelling te krijgen.';

/** What is said in Dutch of requests that never reach an order. */
export const requests = {
  token_missing: plain(
    'Niet herkend',
    'Deze pagina heeft niet aangegeven om welke bestelling het gaat.',
    reload,
  ),
  token_invalid: plain('Niet herkend', 'De link van deze pagina naar je bestelling is niet geldig.', reload),
  token_expired: plain('Link verlopen', 'De link van deze pagina naar je bestelling is verlopen.', reload),
  token_wrong_shop: plain('Andere winkel', 'Deze link hoort bij een andere winkel.', reload),
  token_wrong_order: plain('Andere bestelling', 'Deze link hoort bij een andere bestelling.', reload),
  token_revoked: plain(
    'Link ingetrokken',
    'De links naar deze bestelling zijn ingetrokken.',
    'Vraag de winkel om een nieuwe link naar je bestelling.',
  ),
  proof_not_offered: plain(
    'Hier niet mogelijk',
    'Bij deze winkel kun je een bestelling niet op deze manier openen.',
    'Open de bestelling vanuit je account of vanuit een e-mail van de winkel.',
  ),
  proof_invalid: plain(
    'Link niet geldig',
    'Deze link naar je bestelling is niet geldig.',
    'Open de bestelling vanuit je account of vanuit een e-mail van de winkel.',
  ),
  proof_expired: plain(
    'Link verlopen',
    'Deze link naar je bestelling is verlopen.',
    'Open de bestelling vanuit je account, of vraag de winkel om een nieuwe link.',
  ),
  login_needed: plain(
    'Niet ingelogd',
    'Je bent niet ingelogd bij deze winkel.',
    'Log in en probeer het opnieuw.',
  ),
  code_invalid: plain(
    'Code niet geaccepteerd',
    'Deze code klopt niet of is verlopen.',
    'Kijk in de nieuwste e-mail, of vraag een andere code aan.',
  ),
  merchant_key_missing: plain(
    'Niet herkend',
    'Het verzoek zegt niet van wie het komt.',
    'Stuur een winkelierssleutel mee.',
  ),
  merchant_key_invalid: plain(
    'Niet herkend',
    'Deze winkelierssleutel is niet geldig.',
    'Controleer de winkelierssleutel.',
  ),
  webhook_not_signed: plain(
    'Niet van Shopify',
    'De webhook is niet door Shopify ondertekend.',
    'Controleer het client secret van de app.',
  ),
  webhook_wrong_shop: plain(
    'Andere winkel',
    'De webhook hoort bij een andere winkel.',
    'Controleer waar die heen wordt gestuurd.',
  ),
  webhook_unnamed: plain('Geen id', 'De webhook zegt niet welke het is.', 'Stuur X-Shopify-Webhook-Id mee.'),
  rate_limited: {
    title: 'Te vaak',
    detail: () => 'Dit is in korte tijd te vaak gevraagd. Er is niets aangepast.',
    nextStep: ({ wait = '1 minuut' }) => `Probeer het over ${wait} opnieuw.`,
  },
  url_too_long: plain('Te lang', 'Het adres is langer dan toegestaan.', 'Controleer het adres.'),
  session_token_refused: plain(
    'Niet herkend',
    'Dit sessietoken is niet geldig.',
    'Open de app opnieuw in het beheer van Shopify.',
  ),
  route_not_found: plain('Niet gevonden', 'Op dit adres staat niets.', 'Controleer het adres.'),
  method_not_allowed: plain(
    'Niet mogelijk',
    'Dit adres kan niet op deze manier worden aangeroepen.',
    'Controleer de methode.',
  ),
  body_not_json: plain('Niet leesbaar', 'Het verzoek was niet leesbaar.', 'Stuur JSON als application/json.'),
  body_too_large: plain('Te groot', 'Het verzoek is groter dan toegestaan.', 'Stuur minder.'),
  body_invalid: plain(
    'Niet leesbaar',
    'Het verzoek is niet zoals het moet zijn.',
    'Kijk in `pointers` wat er niet klopt.',
  ),
  query_invalid: plain(
    'Niet leesbaar',
    'Het adres van het verzoek heeft een waarde die niet bekend is.',
    'Stuur een IANA-tijdzone zoals Europe/Amsterdam, en een soort wijziging die bestaat.',
  ),
  idempotency_key_missing: plain(
    'Sleutel ontbreekt',
    'Het verzoek heeft een Idempotency-Key nodig.',
    'Stuur een nieuwe UUID voor alles wat de klant wil.',
  ),
  idempotency_key_invalid: plain(
    'Sleutel onbruikbaar',
    'De Idempotency-Key kan niet worden gebruikt.',
    'Stuur 8 tot 255 afdrukbare ASCII-tekens zonder spaties, bijvoorbeeld een UUID.',
  ),
  idempotency_key_reused: plain(
    'Sleutel al gebruikt',
    'De Idempotency-Key is al voor een andere wijziging gebruikt.',
    'Stuur een nieuwe UUID voor alles wat de klant wil.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
