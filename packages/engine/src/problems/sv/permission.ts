import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = 'Kontakta butiken om du behöver hjälp.';

/** What is said in Swedish of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'Går inte här',
    'Den här sortens ändring går inte att göra på den här sidan.',
    contactShop,
  ),
  change_not_offered: plain('Går inte här', 'Butiken erbjuder inte den här sortens ändring.', contactShop),
  stronger_proof_needed: {
    title: 'Bekräfta att den är din',
    detail: () => 'För den här ändringen behöver butiken vara säkrare på att beställningen är din.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Du kan ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Beställningen hittades inte',
    'Den här beställningen kunde inte hittas.',
    'Det kan dröja en stund efter betalningen. Försök igen om en minut.',
  ),
  receipt_not_available: plain(
    'Inget kvitto än',
    'Det finns inget kvitto på den här ändringen.',
    'Det kommer när ändringen är införd i beställningen. Kontakta butiken om det inte gör det.',
  ),
  edit_not_found: plain('Ändringen hittades inte', 'Den här ändringen kunde inte hittas.', contactShop),
  event_not_found: plain(
    'Händelsen hittades inte',
    'Händelsen kunde inte hittas, eller så finns det ingenstans att skicka den.',
    'Kontrollera dess id och vart konfigurationen skickar händelser.',
  ),
  data_request_not_found: plain(
    'Begäran hittades inte',
    'Den här begäran om data kunde inte hittas.',
    'Kontrollera dess nummer.',
  ),
  data_erased: plain(
    'Raderat',
    'De personuppgifter som behövs för detta har raderats.',
    'Du behöver inte göra något: de finns inte kvar någonstans.',
  ),
  edit_in_progress: plain(
    'Ett ögonblick',
    'En annan ändring av beställningen sparas just nu.',
    'Försök igen om några sekunder.',
  ),
  edit_window_passed: {
    title: 'För sent att ändra',
    detail: ({ closedAt }) =>
      closedAt
        ? `Den här beställningen kunde ändras till kl. ${closedAt}.`
        : 'Den här beställningen kan inte ändras längre.',
    nextStep: () => 'Kontakta butiken: de kanske fortfarande kan hjälpa dig.',
  },
  edit_window_not_open: {
    title: 'Går inte just nu',
    detail: ({ opensAt }) =>
      opensAt
        ? `Beställningen kan ändras igen från ${opensAt.date} kl. ${opensAt.time}.`
        : 'Beställningen kan inte ändras just nu.',
    nextStep: () => 'Kom tillbaka då, eller kontakta butiken.',
  },
  fulfillment_started: {
    title: 'Packas redan',
    detail: ({ isDelivered }) =>
      isDelivered ? 'Beställningen är levererad.' : 'Beställningen packas eller är på väg.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'Kontakta butiken om något inte stämmer.'
        : 'Kontakta butiken, eller be fraktbolaget att skicka paketet till en annan adress.',
  },
  order_cancelled: plain(
    'Beställningen är avbeställd',
    'Den här beställningen har avbeställts.',
    'Kontakta butiken om det inte var meningen.',
  ),
  order_archived: plain(
    'Beställningen är avslutad',
    'Den här beställningen är klar och kan inte ändras längre.',
    contactShop,
  ),
  nothing_to_ship: plain('Inget att skicka', 'Den här beställningen har ingen leveransadress.', contactShop),
  rule_denied: plain(
    'Går inte för den här beställningen',
    'Den här beställningen kan inte ändras på det sättet.',
    contactShop,
  ),
  approval_not_waiting: plain(
    'Väntar inte',
    'Ändringen väntar inte på något beslut, eller så har den redan avgjorts på ett annat sätt.',
    'Titta på ändringarna av beställningen för att se hur det står till.',
  ),
  approval_price_moved: plain(
    'Priset har ändrats',
    'Priset på ändringen är inte längre det som kunden har godkänt. Inget har ändrats.',
    'Neka ändringen, så att kunden kan fråga på nytt.',
  ),
  edit_limit_reached: plain(
    'Inga fler ändringar',
    'Beställningen har ändrats så många gånger som butiken tillåter.',
    'Kontakta butiken om något fortfarande inte stämmer.',
  ),
  quantity_limit: plain(
    'För många',
    'Det är fler än vad som kan beställas här på en gång. Inget har ändrats.',
    'Välj ett mindre antal eller kontakta butiken.',
  ),
  value_limit: plain(
    'För stor ändring',
    'Priset på beställningen skulle ändras mer än butiken tillåter. Inget har ändrats.',
    'Välj något som ligger närmare i pris, eller kontakta butiken.',
  ),
  order_not_editable: plain(
    'Går inte på nätet',
    'Den här beställningen kan inte ändras på nätet.',
    'Kontakta butiken: de kan ändra den åt dig.',
  ),
  order_being_edited: plain(
    'Ett ögonblick',
    'Butiken arbetar med beställningen just nu. Inget har ändrats.',
    'Försök igen om en minut.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
