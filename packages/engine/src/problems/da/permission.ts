import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = 'Kontakt butikken, hvis du har brug for hjælp.';

/** What is said in Danish of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'Ikke muligt her',
    'Denne slags ændring kan ikke laves på denne side.',
    contactShop,
  ),
  change_not_offered: plain('Ikke muligt her', 'Butikken tilbyder ikke denne slags ændring.', contactShop),
  stronger_proof_needed: {
    title: 'Bekræft først, at det er dig',
    detail: () => 'Til denne ændring skal butikken vide mere sikkert, at ordren er din.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Du kan ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Ordren blev ikke fundet',
    'Denne ordre blev ikke fundet.',
    'Der kan gå et øjeblik efter betalingen. Prøv igen om et minut.',
  ),
  receipt_not_available: plain(
    'Ingen kvittering endnu',
    'Der er ingen kvittering for denne ændring.',
    'Den kommer, når ændringen er med i ordren. Kontakt butikken, hvis den ikke gør.',
  ),
  edit_not_found: plain('Ændringen blev ikke fundet', 'Denne ændring blev ikke fundet.', contactShop),
  event_not_found: plain(
    'Hændelsen blev ikke fundet',
    'Denne hændelse blev ikke fundet, eller der er ikke noget sted at sende den hen.',
    'Tjek dens id, og hvor konfigurationen sender hændelser hen.',
  ),
  data_request_not_found: plain(
    'Anmodningen blev ikke fundet',
    'Denne anmodning om data blev ikke fundet.',
    'Tjek dens nummer.',
  ),
  data_erased: plain(
    'Slettet',
    'De personoplysninger, der skal bruges til dette, er slettet.',
    'Du skal ikke gøre noget. Oplysningerne er ikke gemt nogen steder.',
  ),
  edit_in_progress: plain(
    'Et øjeblik',
    'En anden ændring af ordren er ved at blive gemt.',
    'Prøv igen om et par sekunder.',
  ),
  edit_window_passed: {
    title: 'For sent at ændre',
    detail: ({ closedAt }) =>
      closedAt ? `Denne ordre kunne ændres indtil kl. ${closedAt}.` : 'Denne ordre kan ikke længere ændres.',
    nextStep: () => 'Kontakt butikken. Måske kan de stadig hjælpe dig.',
  },
  edit_window_not_open: {
    title: 'Ikke muligt lige nu',
    detail: ({ opensAt }) =>
      opensAt
        ? `Denne ordre kan først ændres igen ${opensAt.date} kl. ${opensAt.time}.`
        : 'Denne ordre kan ikke ændres lige nu.',
    nextStep: () => 'Kom tilbage til den tid, eller kontakt butikken.',
  },
  fulfillment_started: plain(
    'Pakkes allerede',
    'Ordren bliver pakket eller er allerede på vej.',
    'Kontakt butikken, eller bed fragtfirmaet om at sende pakken til en anden adresse.',
  ),
  order_cancelled: plain(
    'Ordren er annulleret',
    'Denne ordre er annulleret.',
    'Kontakt butikken, hvis det ikke var meningen.',
  ),
  order_archived: plain(
    'Ordren er afsluttet',
    'Denne ordre er afsluttet og kan ikke længere ændres.',
    contactShop,
  ),
  nothing_to_ship: plain('Intet at sende', 'Denne ordre har ingen leveringsadresse.', contactShop),
  rule_denied: plain(
    'Ikke muligt for denne ordre',
    'Denne ordre kan ikke ændres på denne måde.',
    contactShop,
  ),
  approval_not_waiting: plain(
    'Venter ikke',
    'Denne ændring venter ikke på en afgørelse, eller den er allerede afgjort.',
    'Se under ordrens ændringer, hvor langt den er.',
  ),
  approval_price_moved: plain(
    'Prisen er en anden',
    'Prisen for ændringen er ikke længere den, kunden sagde ja til. Intet er ændret.',
    'Afvis ændringen, så kunden kan spørge på ny.',
  ),
  edit_limit_reached: plain(
    'Ikke flere ændringer',
    'Ordren er ændret så mange gange, som butikken tillader.',
    'Kontakt butikken, hvis der stadig er noget, der ikke passer.',
  ),
  quantity_limit: plain(
    'For mange',
    'Det er flere, end der kan bestilles her på én gang. Intet er ændret.',
    'Vælg et mindre antal, eller kontakt butikken.',
  ),
  value_limit: plain(
    'For stor ændring',
    'Ordrens pris ville ændre sig mere, end butikken tillader. Intet er ændret.',
    'Vælg noget, der ligger tættere på i pris, eller kontakt butikken.',
  ),
  order_not_editable: plain(
    'Ikke muligt på nettet',
    'Denne ordre kan ikke ændres på nettet.',
    'Kontakt butikken, så kan de ændre den for dig.',
  ),
  order_being_edited: plain(
    'Et øjeblik',
    'Butikken arbejder på ordren lige nu. Intet er ændret.',
    'Prøv igen om et minut.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
