import { plain } from './sentences.ts';
import type { Language } from './sentences.ts';

const contactShop = 'Wenden Sie sich an den Shop, wenn Sie Hilfe brauchen.';
const reload = 'Laden Sie die Seite neu, um einen neuen Link zu Ihrer Bestellung zu erhalten.';

/** German, in the form of address that the country's good shops use. */
export const de: Language = {
  problems: {
    token_missing: plain(
      'Nicht angemeldet',
      'Diese Seite hat nicht gesagt, um welche Bestellung es geht.',
      reload,
    ),
    token_invalid: plain(
      'Nicht angemeldet',
      'Der Link dieser Seite zu Ihrer Bestellung ist ungültig.',
      reload,
    ),
    token_expired: plain(
      'Link abgelaufen',
      'Der Link dieser Seite zu Ihrer Bestellung ist abgelaufen.',
      reload,
    ),
    token_wrong_shop: plain('Anderer Shop', 'Dieser Link gehört zu einem anderen Shop.', reload),
    token_wrong_order: plain('Andere Bestellung', 'Dieser Link gehört zu einer anderen Bestellung.', reload),
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
    route_not_found: plain(
      'Nicht gefunden',
      'Unter dieser Adresse gibt es nichts.',
      'Prüfen Sie die Adresse.',
    ),
    method_not_allowed: plain(
      'Nicht möglich',
      'Diese Adresse kann so nicht aufgerufen werden.',
      'Prüfen Sie die Methode.',
    ),
    body_not_json: plain(
      'Nicht lesbar',
      'Die Anfrage konnte nicht gelesen werden.',
      'Senden Sie JSON als application/json.',
    ),
    body_too_large: plain('Zu groß', 'Die Anfrage ist größer als erlaubt.', 'Senden Sie weniger als 16 KB.'),
    body_invalid: plain(
      'Nicht lesbar',
      'Die Anfrage ist nicht so, wie sie sein soll.',
      'In `pointers` steht, was nicht stimmt.',
    ),
    query_invalid: plain(
      'Nicht lesbar',
      'Die Zeitzone der Anfrage ist nicht bekannt.',
      'Senden Sie eine IANA-Zeitzone wie Europe/Berlin.',
    ),
    idempotency_key_missing: plain(
      'Schlüssel fehlt',
      'Die Anfrage braucht einen Idempotency-Key.',
      'Senden Sie für jeden Wunsch eine neue UUID.',
    ),
    idempotency_key_invalid: plain(
      'Schlüssel unbrauchbar',
      'Der Idempotency-Key ist nicht verwendbar.',
      'Senden Sie 8 bis 255 druckbare ASCII-Zeichen ohne Leerzeichen, etwa eine UUID.',
    ),
    idempotency_key_reused: plain(
      'Schlüssel schon benutzt',
      'Der Idempotency-Key gehört zu einer anderen Änderung.',
      'Senden Sie für jeden Wunsch eine neue UUID.',
    ),
    order_not_found: plain(
      'Bestellung nicht gefunden',
      'Diese Bestellung wurde nicht gefunden.',
      'Nach dem Bezahlen kann es einen Moment dauern. Versuchen Sie es in einer Minute noch einmal.',
    ),
    edit_not_found: plain('Änderung nicht gefunden', 'Diese Änderung wurde nicht gefunden.', contactShop),
    edit_in_progress: plain(
      'Einen Moment',
      'Eine andere Änderung an dieser Bestellung wird gerade gespeichert.',
      'Versuchen Sie es in ein paar Sekunden noch einmal.',
    ),
    edit_window_passed: {
      title: 'Zu spät für Änderungen',
      detail: ({ closedAt }) =>
        closedAt
          ? `Diese Bestellung konnte bis ${closedAt} geändert werden.`
          : 'Diese Bestellung kann nicht mehr geändert werden.',
      nextStep: () => 'Wenden Sie sich an den Shop: Vielleicht geht es noch.',
    },
    edit_window_not_open: {
      title: 'Gerade nicht möglich',
      detail: ({ opensAt }) =>
        opensAt
          ? `Änderungen an dieser Bestellung sind erst ab ${opensAt} wieder möglich.`
          : 'Änderungen an dieser Bestellung sind gerade nicht möglich.',
      nextStep: () => 'Kommen Sie dann wieder, oder wenden Sie sich an den Shop.',
    },
    fulfillment_started: plain(
      'Wird schon gepackt',
      'Diese Bestellung wird gepackt oder ist unterwegs.',
      'Wenden Sie sich an den Shop, oder lassen Sie das Paket vom Zusteller umleiten.',
    ),
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
    approval_needed: plain(
      'Der Shop muss zustimmen',
      'Diese Änderung wird erst gemacht, wenn der Shop ihr zugestimmt hat. Es wurde nichts geändert.',
      'Wenden Sie sich an den Shop und sagen Sie, was Sie ändern möchten.',
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
    address_invalid: plain(
      'Adresse prüfen',
      'Etwas an der Adresse stimmt nicht.',
      'Korrigieren Sie die markierten Felder.',
    ),
    address_locked: plain(
      'Hier nicht möglich',
      'Dieser Teil der Adresse kann nicht geändert werden, weil sich der Preis ändern könnte.',
      'Wenden Sie sich an den Shop, wenn die Bestellung dorthin gehen soll.',
    ),
    address_unchanged: plain(
      'Nichts geändert',
      'Diese Adresse haben wir bereits.',
      'Ändern Sie mindestens ein Feld.',
    ),
    address_refused: plain(
      'Adresse nicht angenommen',
      'Das System des Shops hat diese Adresse nicht angenommen.',
      'Prüfen Sie die Adresse und versuchen Sie es noch einmal.',
    ),
    address_not_forwarded: plain(
      'Nicht geändert',
      'Die neue Adresse konnte nicht an das Lager weitergegeben werden. Es wurde nichts geändert.',
      'Wenden Sie sich bald an den Shop: Er kann das Paket anhalten.',
    ),
    price_would_change: plain(
      'Nicht geändert',
      'Mit dieser Adresse würde sich der Preis der Bestellung ändern. Deshalb wurde nichts geändert.',
      'Wenden Sie sich an den Shop, damit die Bestellung dorthin geht.',
    ),
    nothing_changed: plain('Nichts geändert', 'Die Bestellung ist schon so.', 'Wählen Sie etwas anderes.'),
    contact_invalid: plain(
      'Telefonnummer prüfen',
      'Diese Telefonnummer ist nicht vollständig.',
      'Geben Sie sie mit Ländervorwahl an, zum Beispiel +49 30 123456.',
    ),
    contact_refused: plain(
      'Nicht angenommen',
      'Das System des Shops hat diese E-Mail-Adresse oder Telefonnummer nicht angenommen.',
      'Prüfen Sie die Angabe und versuchen Sie es noch einmal.',
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
    order_would_be_empty: plain(
      'Nichts bliebe übrig',
      'Ohne diesen Artikel bliebe von der Bestellung nichts übrig.',
      'Stornieren Sie stattdessen die Bestellung.',
    ),
    line_not_found: plain(
      'Artikel nicht gefunden',
      'Dieser Artikel ist nicht mehr in der Bestellung, oder nicht so oft.',
      'Laden Sie die Seite neu, um den aktuellen Stand zu sehen.',
    ),
    line_not_editable: plain(
      'Bei diesem Artikel nicht möglich',
      'Dieser Artikel kann nicht geändert werden.',
      'Wenden Sie sich an den Shop, wenn Sie Hilfe brauchen.',
    ),
    variant_not_found: plain(
      'Nicht erhältlich',
      'Dieser Artikel wird nicht mehr verkauft.',
      'Wählen Sie einen anderen.',
    ),
    variant_not_offered: plain(
      'Hier nicht möglich',
      'Dieser Artikel kann hier nicht gewählt werden.',
      'Wählen Sie einen anderen oder bestellen Sie neu.',
    ),
    out_of_stock: plain(
      'Ausverkauft',
      'Von diesem Artikel sind nicht mehr genug da. Es wurde nichts geändert.',
      'Wählen Sie einen anderen oder weniger davon.',
    ),
    discount_cannot_be_kept: plain(
      'Nicht geändert',
      'Dieser Artikel gehört zu einem Rabatt, der verloren ginge. Es wurde nichts geändert.',
      'Wenden Sie sich an den Shop: Dort kann der Artikel geändert werden und der Rabatt bleibt.',
    ),
    shipping_method_not_found: plain(
      'Nicht verfügbar',
      'Diese Versandart gibt es für diese Bestellung nicht.',
      'Wählen Sie eine andere.',
    ),
    cancel_reason_not_offered: plain(
      'Grund wählen',
      'Dieser Grund steht nicht zur Wahl.',
      'Wählen Sie einen der gezeigten Gründe.',
    ),
    refund_method_not_offered: plain(
      'Hier nicht möglich',
      'Der Shop schreibt stornierte Bestellungen nicht als Guthaben gut.',
      'Wählen Sie die Erstattung.',
    ),
    cancel_refused: plain(
      'Nicht storniert',
      'Die Bestellung konnte nicht storniert werden. Sie ist, wie sie war.',
      'Wenden Sie sich an den Shop: Dort kann sie noch storniert werden.',
    ),
    change_refused: plain(
      'Nicht geändert',
      'Das System des Shops hat diese Änderung nicht angenommen. Ihre Bestellung ist, wie sie war.',
      'Wenden Sie sich an den Shop, wenn Sie Hilfe brauchen.',
    ),
    quote_changed: plain(
      'Die Bestellung hat sich geändert',
      'Die Bestellung hat sich inzwischen geändert. Es wurde nichts gespeichert.',
      'Sehen Sie sich die neuen Angaben an und bestätigen Sie noch einmal.',
    ),
    edit_interrupted: plain(
      'Nicht gespeichert',
      'Die Änderung konnte nicht gespeichert werden. Ihre Bestellung ist, wie sie war.',
      'Versuchen Sie es noch einmal.',
    ),
    outcome_unknown: plain(
      'Wird noch geprüft',
      'Wir wissen noch nicht, ob die Änderung gespeichert wurde.',
      'Versuchen Sie es gleich noch einmal. Sie wird nicht doppelt gespeichert.',
    ),
    shop_unavailable: plain(
      'Nicht erreichbar',
      'Das System des Shops ist gerade nicht erreichbar. Es wurde nichts geändert.',
      'Versuchen Sie es in einer Minute noch einmal.',
    ),
    shop_busy: {
      title: 'Viel Betrieb',
      detail: () => 'Im Shop ist gerade sehr viel Betrieb. Es wurde nichts geändert.',
      nextStep: ({ retryAfterSeconds = 1 }) =>
        retryAfterSeconds === 1
          ? 'Versuchen Sie es in 1 Sekunde noch einmal.'
          : `Versuchen Sie es in ${retryAfterSeconds} Sekunden noch einmal.`,
    },
    internal_error: plain(
      'Etwas ist schiefgegangen',
      'Bei uns ist etwas schiefgegangen.',
      'Versuchen Sie es noch einmal. Wenn es wieder geschieht, wenden Sie sich an den Shop.',
    ),
  },
  fields: {
    missing: (field) => `${field}: Diese Angabe fehlt.`,
    not_in_country: (field) => `${field}: Diese Angabe gehört nicht zu diesem Land.`,
    locked: (field) => `${field}: Diese Angabe kann hier nicht geändert werden.`,
    refused: (field) => `${field}: Bitte prüfen Sie diese Angabe.`,
  },
  fieldNames: {
    firstName: 'Vorname',
    lastName: 'Nachname',
    company: 'Firma',
    address1: 'Straße und Hausnummer',
    address2: 'Adresszusatz',
    zip: 'Postleitzahl',
    city: 'Ort',
    provinceCode: 'Bundesland oder Region',
    countryCode: 'Land',
    phone: 'Telefonnummer',
  },
};
