import type { ChangeWords } from './words.ts';

const again = 'Versuch es gleich noch einmal.';

/** German, with the informal address of small shops. */
export const de: ChangeWords = {
  heading: 'Bestellung ändern',
  withoutScript: 'Um hier etwas zu ändern, erlaube Skripte in deinem Browser, oder schreib uns.',
  change: 'Ändern',
  quantity: (units) => `Menge ${units}`,
  add: 'Etwas hinzufügen',
  addHint: 'Kommt mit ins selbe Paket',
  shipping: 'Versandart',
  contact: 'E-Mail und Telefon',
  notes: 'Grußkarte, Lieferhinweis',
  notesHint: 'Auf einer Karte, oder für den Paketdienst',
  addOne: 'Hinzufügen',
  addNamed: (title) => `${title} hinzufügen`,
  choice: 'Auswahl',
  soldOut: 'ausverkauft',

  loading: 'Einen Moment …',
  tryAgain: 'Noch einmal versuchen',
  review: 'Änderung prüfen',
  reviewing: 'Wird geprüft …',
  quantityLabel: 'Menge',
  oneFewer: 'Eins weniger',
  oneMore: 'Eins mehr',
  remove: 'Artikel entfernen',
  swapKeepsQuantity: 'Die Menge bleibt. Du kannst sie danach ändern.',
  shippingLabel: 'Wie sollen wir verschicken?',
  now: 'so ist es jetzt',
  email: 'E-Mail',
  phone: 'Telefon',
  giftMessage: 'Grußkarte',
  deliveryInstruction: 'Lieferhinweis',

  payMore: (amount) => `Du zahlst ${amount} mehr`,
  getBack: (amount) => `Du bekommst ${amount} zurück`,
  samePrice: 'Der Preis bleibt gleich',
  willBeAsked: (amount) =>
    `Die ${amount} zahlst du danach an unserer Kasse. Bis dahin halten wir die Bestellung zurück, und ohne Zahlung nehmen wir die Änderung zurück.`,
  willBeRefunded: (amount) =>
    `Die ${amount} gehen auf die Zahlungsart zurück, mit der du bezahlt hast, sobald die Änderung gespeichert ist.`,
  until: (time, date) => `Du kannst das am ${date} bis ${time} bestätigen.`,
  untilPacked: 'Du kannst das bestätigen, bis wir mit dem Packen beginnen.',
  confirm: 'Änderung bestätigen',
  saving: 'Wird gespeichert …',
  back: 'Zurück',

  before: 'vorher',
  after: 'nachher',
  discount: 'Rabatt',
  discountKept: 'bleibt wie er war',
  discountCarriedOver: 'übernommen',
  discountExtended: 'gilt auch hier',
  discountOffered: 'unser Angebot',
  differenceWaived: 'Preisunterschied, wird nicht berechnet',
  shippingPrice: 'Versand',
  tax: 'Steuer',
  taxIncluded: 'Steuer, enthalten',
  total: 'Gesamt',
  none: 'keine',
  removed: 'Entfernt',
  added: 'Neu',

  saved: 'Deine Bestellung ist geändert.',
  requested: 'Der Shop muss erst zustimmen. Wir haben ihn gefragt; bis dahin ändert sich nichts:',
  problems: {
    offline: {
      detail: 'Du bist offline.',
      nextStep: 'Prüf deine Verbindung und versuch es noch einmal.',
    },
    unreachable: { detail: 'Der Shop ist gerade nicht erreichbar.', nextStep: again },
    timeout: { detail: 'Der Shop hat nicht rechtzeitig geantwortet.', nextStep: again },
    unreadable_answer: {
      detail: 'Die Antwort des Shops war nicht lesbar.',
      nextStep: 'Versuch es noch einmal, oder lade die Seite neu.',
    },
  },
};
