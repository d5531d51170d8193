import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Dutch of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'Er blijft niets over',
    'Zonder dit artikel blijft er niets over van de bestelling.',
    'Annuleer in plaats daarvan de bestelling.',
  ),
  line_not_found: plain(
    'Artikel niet gevonden',
    'Dit artikel staat niet meer in de bestelling, of niet in dit aantal.',
    'Laad de pagina opnieuw om te zien hoe de bestelling er nu uitziet.',
  ),
  line_not_editable: plain(
    'Niet mogelijk bij dit artikel',
    'Dit artikel kun je niet aanpassen.',
    'Neem contact op met de winkel als je hulp nodig hebt.',
  ),
  variant_not_found: plain('Niet verkrijgbaar', 'Dit artikel wordt niet meer verkocht.', 'Kies een ander.'),
  variant_not_offered: plain(
    'Hier niet mogelijk',
    'Dit artikel kun je hier niet kiezen.',
    'Kies een ander, of plaats een nieuwe bestelling.',
  ),
  out_of_stock: plain(
    'Uitverkocht',
    'Van dit artikel zijn er niet genoeg meer. Er is niets aangepast.',
    'Kies een ander artikel, of een kleiner aantal.',
  ),
  offer_not_found: plain(
    'Aanbieding niet gevonden',
    'De winkel heeft deze aanbieding niet.',
    'Laad de pagina opnieuw om de huidige aanbiedingen te zien.',
  ),
  offer_not_available: plain(
    'Aanbieding niet beschikbaar',
    'Deze aanbieding geldt niet meer voor je bestelling. Er is niets aangepast.',
    'Laad de pagina opnieuw om de huidige aanbiedingen te zien.',
  ),
  offer_price_not_kept: plain(
    'Niet toegevoegd',
    'Het systeem van de winkel geeft de prijs van deze aanbieding niet. Er is niets aangepast.',
    'Neem contact op met de winkel: die kan het artikel voor de aanbiedingsprijs toevoegen.',
  ),
  discount_cannot_be_kept: plain(
    'Niet aangepast',
    'Dit artikel hoort bij een korting die zou vervallen. Er is niets aangepast.',
    'Neem contact op met de winkel: die kan het aanpassen en je korting behouden.',
  ),
  shipping_method_not_found: plain(
    'Niet beschikbaar',
    'Deze verzendmethode is niet beschikbaar voor deze bestelling.',
    'Kies een andere.',
  ),
  cancel_reason_not_offered: plain(
    'Kies een reden',
    'Deze reden staat niet in de lijst.',
    'Kies een van de getoonde redenen.',
  ),
  refund_method_not_offered: plain(
    'Hier niet mogelijk',
    'De winkel geeft geen winkeltegoed voor geannuleerde bestellingen.',
    'Kies ervoor om je geld terug te krijgen.',
  ),
  cancel_refused: plain(
    'Niet geannuleerd',
    'De bestelling kon niet worden geannuleerd. Die is zoals die was.',
    'Neem contact op met de winkel: die kan de bestelling nog annuleren.',
  ),
  hold_refused: plain(
    'Niet opgeslagen',
    'De bestelling kon niet worden vastgehouden tot er is betaald. Er is niets aangepast.',
    'Probeer het later opnieuw, of neem contact op met de winkel.',
  ),
  decrease_refused: plain(
    'Hier niet mogelijk',
    'De winkel accepteert geen wijzigingen die de bestelling goedkoper maken.',
    'Kies iets dat evenveel of meer kost, of neem contact op met de winkel.',
  ),
  change_refused: plain(
    'Niet aangepast',
    'Het systeem van de winkel heeft deze wijziging niet geaccepteerd. Je bestelling is zoals die was.',
    'Neem contact op met de winkel als je hulp nodig hebt.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
