import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = 'Neem contact op met de winkel als je hulp nodig hebt.';

/** What is said in Dutch of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'Hier niet mogelijk',
    'Dit soort wijziging is op deze pagina niet mogelijk.',
    contactShop,
  ),
  change_not_offered: plain(
    'Hier niet mogelijk',
    'Deze winkel biedt dit soort wijziging niet aan.',
    contactShop,
  ),
  stronger_proof_needed: {
    title: 'Extra controle nodig',
    detail: () => 'Voor deze wijziging moet de winkel zekerder weten dat het jouw bestelling is.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Je kunt ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Bestelling niet gevonden',
    'We hebben deze bestelling niet gevonden.',
    'Na het betalen kan het even duren. Probeer het over een minuut opnieuw.',
  ),
  receipt_not_available: plain(
    'Nog geen bewijs',
    'Er is geen bewijs van deze wijziging.',
    'Het komt zodra de wijziging in de bestelling staat. Komt het niet, neem dan contact op met de winkel.',
  ),
  edit_not_found: plain('Wijziging niet gevonden', 'We hebben deze wijziging niet gevonden.', contactShop),
  event_not_found: plain(
    'Gebeurtenis niet gevonden',
    'Deze gebeurtenis is niet gevonden, of er is geen ontvanger voor.',
    'Controleer het id, en waarheen de configuratie gebeurtenissen stuurt.',
  ),
  data_request_not_found: plain(
    'Verzoek niet gevonden',
    'Dit gegevensverzoek is niet gevonden.',
    'Controleer het nummer.',
  ),
  data_erased: plain(
    'Gewist',
    'De persoonsgegevens die hiervoor nodig zijn, zijn gewist.',
    'Je hoeft niets te doen: ze worden nergens meer bewaard.',
  ),
  edit_in_progress: plain(
    'Een moment',
    'Een andere wijziging van deze bestelling wordt nu opgeslagen.',
    'Probeer het over een paar seconden opnieuw.',
  ),
  edit_window_passed: {
    title: 'Te laat om aan te passen',
    detail: ({ closedAt }) =>
      closedAt
        ? `Deze bestelling was aan te passen tot ${closedAt} uur.`
        : 'Deze bestelling kun je niet meer aanpassen.',
    nextStep: () => 'Neem contact op met de winkel: misschien kan het nog.',
  },
  edit_window_not_open: {
    title: 'Nu niet mogelijk',
    detail: ({ opensAt }) =>
      opensAt
        ? `Deze bestelling is pas weer aan te passen vanaf ${opensAt.date}, ${opensAt.time} uur.`
        : 'Deze bestelling kun je nu even niet aanpassen.',
    nextStep: () => 'Kom dan terug, of neem contact op met de winkel.',
  },
  fulfillment_started: {
    title: 'Wordt al ingepakt',
    detail: ({ isDelivered }) =>
      isDelivered ? 'Deze bestelling is bezorgd.' : 'Deze bestelling wordt ingepakt of is onderweg.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'Neem contact op met de winkel als er iets niet klopt.'
        : 'Neem contact op met de winkel, of vraag de bezorger om het pakket om te leiden.',
  },
  order_cancelled: plain(
    'Bestelling geannuleerd',
    'Deze bestelling is geannuleerd.',
    'Neem contact op met de winkel als dat niet de bedoeling was.',
  ),
  order_archived: plain(
    'Bestelling afgerond',
    'Deze bestelling is afgerond en kan niet meer worden aangepast.',
    contactShop,
  ),
  nothing_to_ship: plain('Niets te verzenden', 'Deze bestelling heeft geen bezorgadres.', contactShop),
  rule_denied: plain(
    'Niet mogelijk bij deze bestelling',
    'Deze bestelling kun je niet op deze manier aanpassen.',
    contactShop,
  ),
  approval_not_waiting: plain(
    'Niets te beslissen',
    'Deze wijziging wacht niet op een beslissing, of er is al anders beslist.',
    'Bekijk de wijzigingen van de bestelling om te zien hoe het ervoor staat.',
  ),
  approval_price_moved: plain(
    'De prijs is veranderd',
    'De prijs van deze wijziging is niet meer die waarmee de klant akkoord ging. Er is niets aangepast.',
    'Wijs de wijziging af, zodat de klant opnieuw kan vragen.',
  ),
  edit_limit_reached: plain(
    'Geen wijzigingen meer',
    'Deze bestelling is zo vaak aangepast als de winkel toestaat.',
    'Neem contact op met de winkel als er nog iets niet klopt.',
  ),
  quantity_limit: plain(
    'Te veel',
    'Dit is meer dan je hier in één keer kunt bestellen. Er is niets aangepast.',
    'Kies een kleiner aantal, of neem contact op met de winkel.',
  ),
  value_limit: plain(
    'Te grote wijziging',
    'De prijs van de bestelling zou meer veranderen dan de winkel toestaat. Er is niets aangepast.',
    'Kies iets waarvan de prijs dichterbij ligt, of neem contact op met de winkel.',
  ),
  order_not_editable: plain(
    'Online niet mogelijk',
    'Deze bestelling kun je niet online aanpassen.',
    'Neem contact op met de winkel: die kan het voor je doen.',
  ),
  order_being_edited: plain(
    'Een moment',
    'De winkel is nu bezig met deze bestelling. Er is niets aangepast.',
    'Probeer het over een minuut opnieuw.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
