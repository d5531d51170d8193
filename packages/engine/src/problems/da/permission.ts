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
    title: 'Bekræft, at den er din',
    detail: () => 'Til denne ændring skal butikken være mere sikker på, at ordren er din.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Du kan ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Ordren blev ikke fundet',
    'Denne ordre kunne ikke findes.',
    'Det kan tage et øjeblik efter betalingen. Prøv igen om et minut.',
  ),
  receipt_not_available: plain(
    'Endnu ingen kvittering',
    'Der er ingen kvittering for denne ændring.',
    'Den kommer, når ændringen står i ordren. Kontakt butikken, hvis den ikke gør.',
  ),
  edit_not_found: plain('Ændringen blev ikke fundet', 'Denne ændring kunne ikke findes.', contactShop),
  event_not_found: plain(
    'Hændelsen blev ikke fundet',
    'Hændelsen kunne ikke findes, eller der er ikke noget sted at sende den hen.',
    'Tjek dens id, og hvor konfigurationen sender hændelser hen.',
  ),
  data_request_not_found: plain(
    'Anmodningen blev ikke fundet',
    'Denne anmodning om data kunne ikke findes.',
    'Tjek dens nummer.',
  ),
  data_erased: plain(
    'Slettet',
    'De personoplysninger, der skal bruges til det, er slettet.',
    'Du skal ikke gøre noget: de findes ikke længere noget sted.',
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
    nextStep: () => 'Kontakt butikken: måske kan de stadig hjælpe.',
  },
  edit_window_not_open: {
    title: 'Ikke muligt lige nu',
    detail: ({ opensAt }) =>
      opensAt
        ? `Ordren kan ændres igen fra ${opensAt.date} kl. ${opensAt.time}.`
        : 'Ordren kan ikke ændres lige nu.',
    nextStep: () => 'Kom tilbage til den tid, eller kontakt butikken.',
  },
  fulfillment_started: {
    title: 'Pakkes allerede',
    detail: ({ isDelivered }) =>
      isDelivered ? 'Ordren er leveret.' : 'Ordren er ved at blive pakket eller er på vej.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'Kontakt butikken, hvis noget ikke er, som det skal være.'
        : 'Kontakt butikken, eller bed fragtfirmaet om at sende pakken til en anden adresse.',
  },
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
  rule_denied: plain('Ikke muligt for denne ordre', 'Denne ordre kan ikke ændres på den måde.', contactShop),
  approval_not_waiting: plain(
    'Venter ikke',
    'Ændringen venter ikke på en afgørelse, eller den er allerede afgjort på anden vis.',
    'Se ordrens ændringer for at finde ud af, hvordan det står til.',
  ),
  approval_price_moved: plain(
    'Prisen er en anden',
    'Prisen på ændringen er ikke længere den, som kunden sagde ja til. Der er ikke ændret noget.',
    'Afvis ændringen, så kunden kan spørge igen.',
  ),
  edit_limit_reached: plain(
    'Ikke flere ændringer',
    'Ordren er blevet ændret så mange gange, som butikken tillader.',
    'Kontakt butikken, hvis noget stadig ikke er rigtigt.',
  ),
  quantity_limit: plain(
    'For mange',
    'Det er mere, end der kan bestilles her på én gang. Der er ikke ændret noget.',
    'Vælg et mindre antal, eller kontakt butikken.',
  ),
  value_limit: plain(
    'For stor ændring',
    'Prisen på ordren ville ændre sig mere, end butikken tillader. Der er ikke ændret noget.',
    'Vælg noget, der ligger tættere på i pris, eller kontakt butikken.',
  ),
  order_not_editable: plain(
    'Ikke muligt på nettet',
    'Denne ordre kan ikke ændres på nettet.',
    'Kontakt butikken: de kan ændre den for dig.',
  ),
  order_being_edited: plain(
    'Et øjeblik',
    'Butikken arbejder på ordren lige nu. Der er ikke ændret noget.',
    'Prøv igen om et minut.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
