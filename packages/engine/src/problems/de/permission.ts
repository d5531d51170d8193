import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = 'Wenden Sie sich an den Shop, wenn Sie Hilfe brauchen.';

/** What is said in German of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'Hier nicht möglich',
    'Diese Art von Änderung ist auf dieser Seite nicht möglich.',
    contactShop,
  ),
  change_not_offered: plain(
    'Hier nicht möglich',
    'Dieser Shop bietet diese Art von Änderung nicht an.',
    contactShop,
  ),
  stronger_proof_needed: {
    title: 'Erst mehr nachzuweisen',
    detail: () => 'Für diese Änderung muss der Shop sicherer wissen, dass es Ihre Bestellung ist.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Sie können ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Bestellung nicht gefunden',
    'Diese Bestellung wurde nicht gefunden.',
    'Nach dem Bezahlen kann es einen Moment dauern. Versuchen Sie es in einer Minute noch einmal.',
  ),
  receipt_not_available: plain(
    'Noch kein Beleg',
    'Für diese Änderung gibt es keinen Beleg.',
    'Er kommt, sobald die Änderung in der Bestellung steht. Wenden Sie sich an den Shop, falls nicht.',
  ),
  edit_not_found: plain('Änderung nicht gefunden', 'Diese Änderung wurde nicht gefunden.', contactShop),
  event_not_found: plain(
    'Ereignis nicht gefunden',
    'Dieses Ereignis wurde nicht gefunden, oder es gibt keinen Empfänger dafür.',
    'Prüfen Sie die Kennung, und wohin Ereignisse laut Konfiguration gesendet werden.',
  ),
  data_request_not_found: plain(
    'Anfrage nicht gefunden',
    'Diese Datenanfrage wurde nicht gefunden.',
    'Prüfen Sie ihre Nummer.',
  ),
  data_erased: plain(
    'Gelöscht',
    'Die persönlichen Daten, die dafür nötig sind, wurden gelöscht.',
    'Es ist nichts zu tun: Sie sind nirgends mehr gespeichert.',
  ),
  edit_in_progress: plain(
    'Einen Moment',
    'Eine andere Änderung an dieser Bestellung wird gerade gespeichert.',
    'Versuchen Sie es in ein paar Sekunden noch einmal.',
  ),
  edit_window_passed: {
    title: 'Zu spät für Änderungen',
    detail: ({ closedAt }) =>
      closedAt
        ? `Diese Bestellung konnte bis ${closedAt} Uhr geändert werden.`
        : 'Diese Bestellung kann nicht mehr geändert werden.',
    nextStep: () => 'Wenden Sie sich an den Shop: Vielleicht geht es noch.',
  },
  edit_window_not_open: {
    title: 'Gerade nicht möglich',
    detail: ({ opensAt }) =>
      opensAt
        ? `Änderungen an dieser Bestellung sind erst ab ${opensAt.date}, ${opensAt.time} wieder möglich.`
        : 'Änderungen an dieser Bestellung sind gerade nicht möglich.',
    nextStep: () => 'Kommen Sie dann wieder, oder wenden Sie sich an den Shop.',
  },
  fulfillment_started: {
    title: 'Wird schon gepackt',
    detail: ({ isDelivered }) =>
      isDelivered ? 'Diese Bestellung ist angekommen.' : 'Diese Bestellung wird gepackt oder ist unterwegs.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'Wenden Sie sich an den Shop, falls etwas nicht stimmt.'
        : 'Wenden Sie sich an den Shop, oder lassen Sie das Paket vom Zusteller umleiten.',
  },
  order_cancelled: plain(
    'Bestellung storniert',
    'Diese Bestellung wurde storniert.',
    'Wenden Sie sich an den Shop, wenn das nicht beabsichtigt war.',
  ),
  order_archived: plain(
    'Bestellung abgeschlossen',
    'Diese Bestellung ist abgeschlossen und kann nicht mehr geändert werden.',
    contactShop,
  ),
  nothing_to_ship: plain('Kein Versand', 'Diese Bestellung hat keine Lieferadresse.', contactShop),
  rule_denied: plain(
    'Für diese Bestellung nicht möglich',
    'Diese Bestellung kann nicht auf diese Weise geändert werden.',
    contactShop,
  ),
  approval_not_waiting: plain(
    'Wartet nicht',
    'Diese Änderung wartet auf keine Entscheidung, oder es wurde schon anders entschieden.',
    'Sehen Sie sich die Änderungen der Bestellung an.',
  ),
  approval_price_moved: plain(
    'Der Preis hat sich geändert',
    'Der Preis dieser Änderung ist nicht mehr der, dem die Kundin oder der Kunde zugestimmt hat. Es wurde nichts geändert.',
    'Lehnen Sie sie ab, damit neu gefragt werden kann.',
  ),
  edit_limit_reached: plain(
    'Keine weiteren Änderungen',
    'Diese Bestellung wurde so oft geändert, wie der Shop es zulässt.',
    'Wenden Sie sich an den Shop, wenn noch etwas nicht stimmt.',
  ),
  quantity_limit: plain(
    'Zu viele',
    'Das ist mehr, als hier auf einmal bestellt werden kann. Es wurde nichts geändert.',
    'Wählen Sie eine kleinere Menge, oder wenden Sie sich an den Shop.',
  ),
  value_limit: plain(
    'Zu große Änderung',
    'Der Preis der Bestellung würde sich stärker ändern, als der Shop es zulässt. Es wurde nichts geändert.',
    'Wählen Sie etwas, das näher am Preis liegt, oder wenden Sie sich an den Shop.',
  ),
  order_not_editable: plain(
    'Online nicht möglich',
    'Diese Bestellung kann online nicht geändert werden.',
    'Wenden Sie sich an den Shop: Dort kann sie für Sie geändert werden.',
  ),
  order_being_edited: plain(
    'Einen Moment',
    'Der Shop bearbeitet diese Bestellung gerade. Es wurde nichts geändert.',
    'Versuchen Sie es in einer Minute noch einmal.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
