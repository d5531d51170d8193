import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = 'Kontakta butiken om du behöver hjälp.';

/** What is said in Swedish of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'Går inte här',
    'Den här typen av ändring kan inte göras på den här sidan.',
    contactShop,
  ),
  change_not_offered: plain('Går inte här', 'Butiken erbjuder inte den här typen av ändring.', contactShop),
  stronger_proof_needed: {
    title: 'Bekräfta först att det är du',
    detail: () => 'För den här ändringen måste butiken vara säkrare på att beställningen är din.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Du kan ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Beställningen hittades inte',
    'Den här beställningen hittades inte.',
    'Det kan ta en liten stund efter betalningen. Försök igen om en minut.',
  ),
  receipt_not_available: plain(
    'Inget kvitto än',
    'Det finns inget kvitto för den här ändringen.',
    'Det kommer när ändringen finns i beställningen. Kontakta butiken om det inte gör det.',
  ),
  edit_not_found: plain('Ändringen hittades inte', 'Den här ändringen hittades inte.', contactShop),
  event_not_found: plain(
    'Händelsen hittades inte',
    'Den här händelsen hittades inte, eller så finns det ingenstans att skicka den.',
    'Kontrollera dess id och vart händelser skickas enligt konfigurationen.',
  ),
  data_request_not_found: plain(
    'Begäran hittades inte',
    'Den här begäran om uppgifter hittades inte.',
    'Kontrollera numret.',
  ),
  data_erased: plain(
    'Raderat',
    'De personuppgifter som behövs för det här har raderats.',
    'Du behöver inte göra något. Uppgifterna finns inte kvar någonstans.',
  ),
  edit_in_progress: plain(
    'Ett ögonblick',
    'En annan ändring av beställningen håller på att sparas.',
    'Försök igen om några sekunder.',
  ),
  edit_window_passed: {
    title: 'För sent att ändra',
    detail: ({ closedAt }) =>
      closedAt
        ? `Den här beställningen kunde ändras till kl. ${closedAt}.`
        : 'Den här beställningen kan inte längre ändras.',
    nextStep: () => 'Kontakta butiken. Kanske kan de fortfarande hjälpa dig.',
  },
  edit_window_not_open: {
    title: 'Går inte just nu',
    detail: ({ opensAt }) =>
      opensAt
        ? `Den här beställningen kan ändras igen först ${opensAt.date} kl. ${opensAt.time}.`
        : 'Den här beställningen kan inte ändras just nu.',
    nextStep: () => 'Kom tillbaka då eller kontakta butiken.',
  },
  fulfillment_started: plain(
    'Packas redan',
    'Beställningen packas eller är redan på väg.',
    'Kontakta butiken eller be fraktbolaget att skicka paketet till en annan adress.',
  ),
  order_cancelled: plain(
    'Beställningen avbeställd',
    'Den här beställningen har avbeställts.',
    'Kontakta butiken om det inte var meningen.',
  ),
  order_archived: plain(
    'Beställningen avslutad',
    'Den här beställningen är avslutad och kan inte längre ändras.',
    contactShop,
  ),
  nothing_to_ship: plain('Inget att skicka', 'Den här beställningen har ingen leveransadress.', contactShop),
  rule_denied: plain(
    'Går inte för den här beställningen',
    'Den här beställningen kan inte ändras på det här sättet.',
    contactShop,
  ),
  approval_not_waiting: plain(
    'Väntar inte',
    'Den här ändringen väntar inte på något beslut, eller så har beslutet redan fattats.',
    'Titta på ändringarna av beställningen för att se hur det ligger till.',
  ),
  approval_price_moved: plain(
    'Priset har ändrats',
    'Priset för ändringen är inte längre det som kunden godkände. Inget har ändrats.',
    'Neka ändringen så att kunden kan fråga på nytt.',
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
    'Välj något som ligger närmare i pris eller kontakta butiken.',
  ),
  order_not_editable: plain(
    'Går inte på nätet',
    'Den här beställningen kan inte ändras på nätet.',
    'Kontakta butiken så kan de ändra den åt dig.',
  ),
  order_being_edited: plain(
    'Ett ögonblick',
    'Butiken arbetar med beställningen just nu. Inget har ändrats.',
    'Försök igen om en minut.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
