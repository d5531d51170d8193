import type { MailWords } from './words.ts';

/** German mails. */
export const de: MailWords = {
  tag: 'de',
  direction: 'ltr',
  colon: ': ',
  comma: ', ',
  greeting: 'Guten Tag,',
  subjects: {
    applied: ({ order }) => `Ihre Bestellung ${order} ist geändert`,
    cancelled: ({ order }) => `Ihre Bestellung ${order} ist storniert`,
    'payment-open': ({ order, amount }) => `Bitte zahlen Sie ${amount} für Ihre Bestellung ${order}`,
    'payment-received': ({ order }) => `Ihre Zahlung zur Bestellung ${order} ist da`,
    reverted: ({ order }) => `Die Änderung Ihrer Bestellung ${order} wurde zurückgenommen`,
    refunded: ({ order, amount }) => `${amount} sind auf dem Weg zu Ihnen (Bestellung ${order})`,
    'approval-requested': ({ order }) => `Ihr Änderungswunsch zur Bestellung ${order}`,
    approved: ({ order }) => `Einverstanden: Ihre Bestellung ${order} ist geändert`,
    declined: ({ order }) => `Ihre Bestellung ${order} bleibt, wie sie ist`,
  },
  sentences: {
    changed: ({ order }) => `Ihre Bestellung ${order} ist wie gewünscht geändert.`,
    cancelled: ({ order }) => `Ihre Bestellung ${order} ist wie gewünscht storniert.`,
    agreed: ({ order }) =>
      `der Shop ist einverstanden, und Ihre Bestellung ${order} ist wie gewünscht geändert.`,
    moneyBack: ({ amount }) => `Sie bekommen ${amount} zurück.`,
    creditBack: ({ amount }) => `Sie bekommen ${amount} als Guthaben zurück.`,
    toPay: ({ amount }) => `Es sind noch ${amount} zu zahlen.`,
    payBy: ({ date, time }) =>
      `Bitte zahlen Sie bis ${date}, ${time} Uhr. Ist bis dahin nichts eingegangen, nehmen wir die Änderung zurück, und Sie bekommen, was Sie zuvor bestellt hatten.`,
    linkFollows: 'Den Link zum Bezahlen bekommen Sie in einer eigenen E-Mail.',
    shopTells: 'Wie Sie zahlen können, sagt Ihnen der Shop.',
    paid: ({ order, amount }) =>
      `vielen Dank: ${amount} sind eingegangen. Es bleibt bei der Änderung Ihrer Bestellung ${order}.`,
    unpaid: ({ order, date, time }) =>
      `die Änderung Ihrer Bestellung ${order} wurde bis ${date}, ${time} Uhr nicht bezahlt. Wir haben sie deshalb zurückgenommen.`,
    notKept: ({ order }) =>
      `die Änderung Ihrer Bestellung ${order} konnte nicht bestehen bleiben. Wir haben sie zurückgenommen.`,
    asBefore: 'Sie bekommen Ihre Bestellung wie zuvor.',
    onItsWay: ({ order, amount }) =>
      `zu Ihrer Bestellung ${order} sind ${amount} auf dem Weg dorthin, woher Ihre Zahlung kam. Bis Sie das Geld sehen, kann es einige Tage dauern.`,
    credited: ({ order, amount }) => `zu Ihrer Bestellung ${order} haben Sie ${amount} Guthaben bekommen.`,
    requested: ({ order }) =>
      `Ihr Änderungswunsch zur Bestellung ${order} ist da. Der Shop sieht ihn sich zuerst an. Bis dahin bleibt alles, wie es ist; wir schreiben Ihnen, sobald darüber entschieden ist.`,
    declined: ({ order }) =>
      `der Shop konnte Ihrem Änderungswunsch nicht zustimmen. An Ihrer Bestellung ${order} wurde nichts geändert.`,
  },
  code: {
    subject: ({ order }) => `Ihr Code für die Bestellung ${order}`,
    asked: ({ order }) =>
      `Jemand, hoffentlich Sie, möchte die Bestellung ${order} sehen. Geben Sie diesen Code auf der Seite ein, auf der Sie ihn angefordert haben.`,
    label: 'Ihr Code',
    valid: ({ time }) => `Er gilt bis ${time} Uhr und öffnet die Bestellung einmal.`,
    notAsked:
      'Sie haben keinen angefordert? Dann tun Sie nichts, und geben Sie ihn nicht weiter: Ohne den Code sieht niemand die Bestellung. Der Shop fragt Sie nie danach.',
  },
  changes: {
    address: 'Lieferadresse',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    giftMessage: 'Grußkarte',
    deliveryNote: 'Für die Zustellung',
    shipping: 'Versand',
    none: { email: 'keine', phone: 'keine', note: 'nichts' },
    quoted: (text) => `„${text}“`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} statt ${before}`,
    takenOff: 'herausgenommen',
    quantity: (before, after) => `${after} statt ${before}`,
    added: (quantity, item) => `Dazu: ${quantity} × ${item}`,
    wholeOrder: 'Die ganze Bestellung',
  },
  takenBack: 'Zurückgenommen:',
  staying: 'So, wie Sie es berichtigt haben, bleibt:',
  total: 'Ihre Bestellung kostet jetzt',
  pay: ({ amount }) => `${amount} zahlen`,
  note: 'Der Shop schreibt:',
  closing: 'Stimmt etwas nicht? Antworten Sie einfach auf diese E-Mail.',
  order: 'Zu Ihrer Bestellung',
  store: 'Zum Shop',
};
