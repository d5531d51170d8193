import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Danish of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'Der ville ikke være noget tilbage',
    'Uden denne vare ville der ikke være noget tilbage af ordren.',
    'Annuller ordren i stedet.',
  ),
  line_not_found: plain(
    'Varen blev ikke fundet',
    'Varen er ikke længere i ordren, eller ikke i det antal.',
    'Genindlæs siden for at se ordren, som den er nu.',
  ),
  line_not_editable: plain(
    'Ikke muligt for denne vare',
    'Denne vare kan ikke ændres.',
    'Kontakt butikken, hvis du har brug for hjælp.',
  ),
  variant_not_found: plain('Fås ikke', 'Denne vare sælges ikke længere.', 'Vælg en anden.'),
  variant_not_offered: plain(
    'Ikke muligt her',
    'Denne vare kan ikke vælges her.',
    'Vælg en anden, eller lav en ny ordre.',
  ),
  out_of_stock: plain(
    'Udsolgt',
    'Der er ikke nok tilbage af denne vare. Intet er ændret.',
    'Vælg en anden eller et mindre antal.',
  ),
  offer_not_found: plain(
    'Tilbuddet findes ikke',
    'Butikken har ikke dette tilbud.',
    'Genindlæs siden for at se, hvad butikken tilbyder nu.',
  ),
  offer_not_available: plain(
    'Tilbuddet gælder ikke længere',
    'Dette tilbud gælder ikke længere for din ordre. Intet er ændret.',
    'Genindlæs siden for at se, hvad butikken tilbyder nu.',
  ),
  offer_price_not_kept: plain(
    'Ikke tilføjet',
    'Butikkens system giver ikke tilbuddet til dets pris. Intet er ændret.',
    'Kontakt butikken, så kan de tilføje varen til tilbudsprisen.',
  ),
  discount_cannot_be_kept: plain(
    'Ikke ændret',
    'Denne vare er en del af en rabat, som ville gå tabt. Intet er ændret.',
    'Kontakt butikken, så kan de ændre varen, så du beholder rabatten.',
  ),
  shipping_method_not_found: plain(
    'Ikke muligt',
    'Denne forsendelsesmåde kan ikke vælges til denne ordre.',
    'Vælg en anden.',
  ),
  cancel_reason_not_offered: plain(
    'Vælg en årsag',
    'Den årsag kan ikke vælges her.',
    'Vælg en af de viste årsager.',
  ),
  refund_method_not_offered: plain(
    'Ikke muligt her',
    'Butikken giver ikke tilgodehavende for annullerede ordrer.',
    'Vælg at få pengene tilbage.',
  ),
  cancel_refused: plain(
    'Ikke annulleret',
    'Ordren kunne ikke annulleres. Den er som før.',
    'Kontakt butikken, så kan de stadig annullere den.',
  ),
  hold_refused: plain(
    'Ikke gemt',
    'Ordren kunne ikke holdes tilbage, indtil den er betalt. Intet er ændret.',
    'Prøv igen senere, eller kontakt butikken.',
  ),
  decrease_refused: plain(
    'Ikke muligt her',
    'Butikken tager ikke imod ændringer, der gør ordren billigere.',
    'Vælg noget, der koster det samme eller mere, eller kontakt butikken.',
  ),
  change_refused: plain(
    'Ikke ændret',
    'Butikkens system godtog ikke denne ændring. Din ordre er som før.',
    'Kontakt butikken, hvis du har brug for hjælp.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
