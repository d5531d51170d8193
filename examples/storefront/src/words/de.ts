import type { Words } from './words.ts';

const NEXT = {
  placed: 'Wir haben deine Bestellung und packen sie von Hand in unserer Berliner Werkstatt.',
  packing: 'Deine Bestellung wird gerade gepackt.',
  'awaiting-payment':
    'Deine Änderung wartet auf ihre Zahlung. Sobald sie da ist, packen wir deine Bestellung.',
  'on-hold': 'Wir prüfen noch eine Kleinigkeit und schreiben dir heute.',
  'on-its-way': 'Deine Bestellung hat unsere Werkstatt verlassen.',
  'partly-shipped': 'Ein erster Teil deiner Bestellung hat unsere Werkstatt verlassen.',
  late: 'Deine Bestellung ist unterwegs, der Paketdienst braucht etwas länger.',
  'out-for-delivery': 'Deine Bestellung liegt im Zustellfahrzeug.',
  'delivery-attempted': 'Der Paketdienst war da und hat niemanden angetroffen.',
  'delivery-failed': 'Deine Bestellung konnte nicht zugestellt werden. Wir kümmern uns darum.',
  'ready-for-pickup': 'Deine Bestellung liegt zur Abholung bereit.',
  'partly-delivered': 'Ein erster Teil deiner Bestellung ist angekommen.',
  delivered: 'Deine Bestellung ist angekommen. Wir wünschen dir lange Freude daran.',
  cancelled: 'Diese Bestellung wurde storniert, es wird nichts verschickt.',
} as const;

/** German, with the informal address of small shops. */
export const de: Words = {
  order: (name) => `Bestellung ${name}`,
  thankYou: 'Danke',
  next: (state) => NEXT[state],
  payNow: (amount) => `Jetzt ${amount} zahlen`,
  sentTo: 'Die Bestätigung ging an',
  summary: 'Deine Bestellung',
  showSummary: 'Bestellung anzeigen',
  hideSummary: 'Bestellung ausblenden',
  quantity: 'Menge',
  originalPrice: 'Preis vor Rabatt',
  price: 'Preis',
  subtotal: 'Zwischensumme',
  shipping: 'Versand',
  free: 'Kostenlos',
  taxIncluded: (title) => `Darin enthalten: ${title}`,
  total: 'Gesamt',
  detailsHeading: 'Angaben zur Bestellung',
  contact: 'Kontakt',
  payment: 'Zahlung',
  paymentState(status, total) {
    switch (status) {
      case 'PAID':
        return `${total}, bezahlt`;
      case 'AUTHORIZED':
        return `${total}, vorgemerkt und beim Versand abgebucht`;
      case 'REFUNDED':
        return `${total}, erstattet`;
      case 'PARTIALLY_REFUNDED':
        return `${total}, teilweise erstattet`;
      default:
        return `${total}, Zahlung offen`;
    }
  },
  partlyPaid: (total, open) => `${total}, davon ${open} offen`,
  overpaid: (total, open) => `${total}, bezahlt; ${open} bekommst du zurück`,
  shipsTo: 'Lieferung an',
  shippingMethod: 'Versandart',
  help: 'Stimmt etwas nicht?',
  writeToUs: 'Schreib uns',
};
