import type { ChangesTexts } from './texts.ts';

const UNITS = { minute: ['Minute', 'Minuten'], hour: ['Stunde', 'Stunden'], day: ['Tag', 'Tagen'] } as const;

export const texts: ChangesTexts = {
  order: { title: (name) => `Bestellung ${name}`, address: 'Lieferadresse', all: 'Ganze Bestellung ansehen' },
  price(flow, amount) {
    return {
      collect: `Es sind ${amount} mehr zu zahlen`,
      refund: `Es gibt ${amount} zurück`,
      credit: `Es gibt ${amount} als Guthaben`,
      more: `Die Bestellung kostet ${amount} mehr`,
      less: `Die Bestellung kostet ${amount} weniger`,
      none: 'Der Preis bleibt gleich',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `Gezahlt wird auf der nächsten Seite, innerhalb von ${within}. Bis dahin halten wir die Bestellung zurück. Ohne Zahlung wird die Änderung zurückgenommen, und alles kommt wie bestellt.`,
      refund: 'Das Geld geht auf die Zahlungsart zurück, sobald die Änderung gespeichert ist.',
      credit: 'Es steht bereit, sobald die Änderung gespeichert ist.',
      more: 'Das wird zusammen mit der Bestellung gezahlt.',
      less: 'So viel weniger ist für die Bestellung zu zahlen.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  needsApproval: 'Der Shop muss erst zustimmen. Bis dahin ändert sich nichts, und es wird nichts berechnet.',
  newQuote: 'Die Bestellung hat sich inzwischen geändert. Das bedeutet die Änderung jetzt.',
  total: 'Gesamt',
  before: 'vorher',
  after: 'nachher',
  checking: 'Wird geprüft …',
  saving: 'Wird gespeichert …',
  back: 'Zurück',
  goOn: 'Noch etwas ändern',
  saved: 'Geändert',
  closed: 'Fest',
  until: ({ date, time }, isToday) => `Änderbar bis ${isToday ? '' : `${date}, `}${time} Uhr`,
  due: (amount, by, isToday) =>
    by
      ? `${amount} zu zahlen bis ${isToday ? '' : `${by.date}, `}${by.time} Uhr`
      : `${amount} sind noch zu zahlen`,
  dueChip: 'Zu zahlen',
  dueNote:
    'Bis dahin halten wir die Bestellung zurück. Ohne Zahlung wird die Änderung zurückgenommen, und alles kommt wie bestellt.',
  pay: (amount) => `${amount} zahlen`,
  payByMail: 'Der Link zum Zahlen kommt per E-Mail vom Shop.',
  news: {
    'approval-waiting': {
      chip: 'Beim Shop',
      sentence: 'Der Shop sieht sich die Änderung an',
      note: 'Bis er zustimmt, ändert sich nichts, und es wird nichts berechnet. Die Antwort kommt per E-Mail.',
    },
    declined: {
      chip: 'Abgelehnt',
      sentence: 'Der Shop konnte diese Änderung nicht machen',
      note: 'Die Bestellung ist, wie sie war. Auf Nachfrage hilft der Shop weiter.',
    },
    unpaid: {
      chip: 'Zurückgenommen',
      sentence: 'Die Änderung wurde zurückgenommen, weil sie nicht bezahlt wurde',
      note: 'Alles kommt wie bestellt. Solange die Bestellung offen ist, lässt sich die Änderung noch einmal machen.',
    },
    paid: {
      chip: 'Bezahlt',
      sentence: 'Bezahlt, und die Änderung ist gemacht',
      note: 'Es ist nichts mehr zu tun.',
    },
    approved: {
      chip: 'Geändert',
      sentence: 'Der Shop hat zugestimmt, und die Änderung ist gemacht',
      note: 'Es ist nichts mehr zu tun.',
    },
  },
  accepted: 'Die Änderung liegt vor und wird gemacht.',
  cancel: {
    title: 'Bestellung stornieren',
    openUntil: (closesAt, isToday) =>
      closesAt
        ? `Stornierbar bis ${isToday ? '' : `${closesAt.date}, `}${closesAt.time} Uhr`
        : 'Stornierbar, bis die Bestellung gepackt wird',
    begin: 'Bestellung stornieren …',
    question: 'Diese Bestellung stornieren?',
    confirm: 'Bestellung stornieren',
    keep: 'Bestellung behalten',
    instead: 'Würde eine Änderung auch helfen?',
    reason: 'Warum? Die Angabe ist freiwillig',
    refundTo: 'Wohin soll das Geld gehen?',
    methods: { 'original-payment': 'Zurück auf die Zahlungsart', 'store-credit': 'Guthaben im Shop' },
    next: 'Weiter',
    refund: (method, amount) =>
      ({
        'original-payment': `Es gibt ${amount} zurück auf die Zahlungsart, meist in 5–10 Tagen.`,
        'store-credit': `Es gibt ${amount} als Guthaben für diesen Shop.`,
        none: 'Es wurde nichts berechnet, deshalb ist nichts zurückzuzahlen.',
      })[method],
    final: 'Eine stornierte Bestellung lässt sich nicht zurückholen.',
    chip: 'Storniert',
    done: 'Die Bestellung ist storniert',
  },
  window: {
    title: 'Änderungen',
    open: 'Änderbar',
    openUntil: (closesAt, isToday) =>
      closesAt
        ? `Die Bestellung ist änderbar bis ${isToday ? '' : `${closesAt.date}, `}${closesAt.time} Uhr`
        : 'Die Bestellung ist änderbar, bis sie gepackt wird',
    left: (minutes) => `Noch ${minutes} Minute${minutes === 1 ? '' : 'n'}`,
    can: 'Noch möglich',
    kinds: {
      'correct-address': 'Adresse',
      'swap-item': 'Größe oder Farbe',
      'set-quantity': 'Menge',
      'add-item': 'Weitere Artikel',
      'change-shipping': 'Versand',
      'correct-contact': 'Kontaktdaten',
      'add-note': 'Hinweise',
      'cancel-order': 'Stornierung',
    },
    rest: 'Anderes lässt sich hier nicht mehr ändern.',
    afterwards: 'Danach hilft vielleicht noch der Shop: Einfach dort melden.',
  },
  swap: {
    title: 'Artikel tauschen',
    nothing: 'In dieser Bestellung lässt sich nichts tauschen',
    noOther: 'Für diesen Artikel gibt es nichts anderes zur Auswahl',
    choose: 'Tauschen',
    units: (count) => `${count} ×`,
    soldOut: 'ausverkauft',
    present: 'bestellt',
    quantity: 'Wie viele',
    to: (name) => `Gegen ${name} tauschen`,
    more: (count) => `${count} weitere`,
    done: (name) => `Getauscht: Es kommt ${name}`,
  },
  upsell: {
    title: 'Artikel hinzufügen',
    nothing: 'Zu dieser Bestellung gibt es nichts weiter hinzuzufügen',
    add: 'Zur Bestellung hinzufügen',
    decline: 'Nein, danke',
    insteadOf: 'statt',
    payNext: (amount, within) => `Auf der nächsten Seite sind ${amount} zu zahlen, innerhalb von ${within}.`,
    added: (name) => `Hinzugefügt: ${name}`,
    undo: 'Wieder herausnehmen',
    undoTitle: 'Wieder herausnehmen?',
    removed: (name) => `Herausgenommen: ${name}`,
    others: 'Angebote ansehen',
  },
};
