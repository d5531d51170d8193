import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Danish of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'Der ville ikke være noget tilbage',
    'Uden denne vare ville der ikke være noget tilbage i ordren.',
    'Annuller ordren i stedet.',
  ),
  line_not_found: plain(
    'Varen blev ikke fundet',
    'Varen er ikke længere i ordren, eller ikke i så stort et antal.',
    'Genindlæs siden for at se ordren, som den er nu.',
  ),
  line_not_editable: plain(
    'Ikke muligt for denne vare',
    'Denne vare kan ikke ændres.',
    'Kontakt butikken, hvis du har brug for hjælp.',
  ),
  variant_not_found: plain('Findes ikke', 'Denne vare sælges ikke længere.', 'Vælg en anden.'),
  variant_not_offered: plain(
    'Ikke muligt her',
    'Denne vare kan ikke vælges her.',
    'Vælg en anden, eller afgiv en ny ordre.',
  ),
  out_of_stock: plain(
    'Udsolgt',
    'Der er ikke nok tilbage af denne vare. Der er ikke ændret noget.',
    'Vælg en anden vare eller et mindre antal.',
  ),
  offer_not_found: plain(
    'Tilbuddet findes ikke',
    'Butikken har ikke sådan et tilbud.',
    'Genindlæs siden for at se, hvad butikken tilbyder nu.',
  ),
  offer_not_available: plain(
    'Tilbuddet gælder ikke længere',
    'Tilbuddet gælder ikke længere for din ordre. Der er ikke ændret noget.',
    'Genindlæs siden for at se, hvad butikken tilbyder nu.',
  ),
  offer_price_not_kept: plain(
    'Ikke tilføjet',
    'Butikkens system giver ikke varen til tilbudsprisen. Der er ikke ændret noget.',
    'Kontakt butikken: de kan tilføje den til tilbudsprisen.',
  ),
  discount_cannot_be_kept: plain(
    'Ikke ændret',
    'Varen er del af en rabat, som ville gå tabt. Der er ikke ændret noget.',
    'Kontakt butikken: de kan ændre varen, så du beholder din rabat.',
  ),
  shipping_method_not_found: plain(
    'Findes ikke',
    'Denne leveringsmåde findes ikke for denne ordre.',
    'Vælg en anden.',
  ),
  cancel_reason_not_offered: plain(
    'Vælg en grund',
    'Denne grund er ikke en af dem, der kan vælges.',
    'Vælg en af de viste grunde.',
  ),
  refund_method_not_offered: plain(
    'Ikke muligt her',
    'Butikken giver ikke tilgodehavende for annullerede ordrer.',
    'Vælg at få pengene tilbage.',
  ),
  cancel_refused: plain(
    'Ikke annulleret',
    'Ordren kunne ikke annulleres. Den er, som den var.',
    'Kontakt butikken: de kan stadig annullere den.',
  ),
  hold_refused: plain(
    'Ikke gemt',
    'Ordren kunne ikke holdes tilbage, til den er betalt. Der er ikke ændret noget.',
    'Prøv igen senere, eller kontakt butikken.',
  ),
  decrease_refused: plain(
    'Ikke muligt her',
    'Butikken tager ikke imod ændringer, der gør ordren billigere.',
    'Vælg noget, der koster det samme eller mere, eller kontakt butikken.',
  ),
  change_refused: plain(
    'Ikke ændret',
    'Butikkens system accepterede ikke ændringen. Din ordre er, som den var.',
    'Kontakt butikken, hvis du har brug for hjælp.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
