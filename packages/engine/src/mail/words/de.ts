import { itemName } from './words.ts';
import type { MailWords } from './words.ts';

/** German mails. */
export const de: MailWords = {
  tag: 'de',
  direction: 'ltr',
  greeting: 'Guten Tag,',
  kinds: {
    applied: {
      subject: ({ isCancelled, orderName }) =>
        isCancelled
          ? `Ihre Bestellung ${orderName} ist storniert`
          : `Ihre Bestellung ${orderName} ist geändert`,
      opening: ({ isCancelled, orderName, refund }) => [
        isCancelled
          ? `Ihre Bestellung ${orderName} ist wie gewünscht storniert.`
          : `Ihre Bestellung ${orderName} ist wie gewünscht geändert.`,
        ...(refund
          ? [`Sie bekommen ${refund.amount.text}${refund.isStoreCredit ? ' als Guthaben' : ''} zurück.`]
          : []),
      ],
    },
    'payment-open': {
      subject: ({ orderName, payment }) =>
        `Bitte zahlen Sie ${payment?.amount.text} für Ihre Bestellung ${orderName}`,
      opening: ({ isApproved, orderName, payment }) => [
        `${isApproved ? 'der Shop ist einverstanden, und ' : ''}Ihre Bestellung ${orderName} ist wie gewünscht geändert. Es sind noch ${payment?.amount.text} zu zahlen.`,
        ...(payment?.payBy
          ? [
              `Bitte zahlen Sie bis ${payment.payBy.date}, ${payment.payBy.time} Uhr. Ist bis dahin nichts eingegangen, nehmen wir die Änderung zurück, und Sie bekommen, was Sie zuvor bestellt hatten.`,
            ]
          : []),
        ...(payment?.url === null && payment.isInvoiced
          ? ['Den Link zum Bezahlen bekommen Sie in einer eigenen E-Mail.']
          : []),
        ...(payment?.url === null && !payment.isInvoiced
          ? ['Wie Sie zahlen können, sagt Ihnen der Shop.']
          : []),
      ],
    },
    'payment-received': {
      subject: ({ orderName }) => `Ihre Zahlung zur Bestellung ${orderName} ist da`,
      opening: ({ orderName, payment }) => [
        `vielen Dank: ${payment?.amount.text} sind eingegangen. Es bleibt bei der Änderung Ihrer Bestellung ${orderName}.`,
      ],
    },
    reverted: {
      subject: ({ orderName }) => `Die Änderung Ihrer Bestellung ${orderName} wurde zurückgenommen`,
      opening: ({ isUnpaid, orderName, payment, refund, staying }) => [
        isUnpaid && payment?.payBy
          ? `die Änderung Ihrer Bestellung ${orderName} wurde bis ${payment.payBy.date}, ${payment.payBy.time} Uhr nicht bezahlt. Wir haben sie deshalb zurückgenommen.`
          : `die Änderung Ihrer Bestellung ${orderName} konnte nicht bestehen bleiben. Wir haben sie zurückgenommen.`,
        ...(staying.length === 0 ? ['Sie bekommen Ihre Bestellung wie zuvor.'] : []),
        ...(refund ? [`Sie bekommen ${refund.amount.text} zurück.`] : []),
      ],
    },
    refunded: {
      subject: ({ orderName, refund }) =>
        `${refund?.amount.text} sind auf dem Weg zu Ihnen (Bestellung ${orderName})`,
      opening: ({ orderName, refund }) => [
        refund?.isStoreCredit
          ? `zu Ihrer Bestellung ${orderName} haben Sie ${refund.amount.text} Guthaben bekommen.`
          : `zu Ihrer Bestellung ${orderName} sind ${refund?.amount.text} auf dem Weg dorthin, woher Ihre Zahlung kam. Bis Sie das Geld sehen, kann es einige Tage dauern.`,
      ],
    },
    'approval-requested': {
      subject: ({ orderName }) => `Ihr Änderungswunsch zur Bestellung ${orderName}`,
      opening: ({ orderName }) => [
        `Ihr Änderungswunsch zur Bestellung ${orderName} ist da. Der Shop sieht ihn sich zuerst an. Bis dahin bleibt alles, wie es ist; wir schreiben Ihnen, sobald darüber entschieden ist.`,
      ],
    },
    approved: {
      subject: ({ orderName }) => `Einverstanden: Ihre Bestellung ${orderName} ist geändert`,
      opening: ({ orderName, refund }) => [
        `der Shop ist einverstanden, und Ihre Bestellung ${orderName} ist wie gewünscht geändert.`,
        ...(refund
          ? [`Sie bekommen ${refund.amount.text}${refund.isStoreCredit ? ' als Guthaben' : ''} zurück.`]
          : []),
      ],
    },
    declined: {
      subject: ({ orderName }) => `Ihre Bestellung ${orderName} bleibt, wie sie ist`,
      opening: ({ orderName }) => [
        `der Shop konnte Ihrem Änderungswunsch nicht zustimmen. An Ihrer Bestellung ${orderName} wurde nichts geändert.`,
      ],
    },
  },
  code: {
    subject: ({ orderName }) => `Ihr Code für die Bestellung ${orderName}`,
    opening: ({ orderName }) => [
      `Jemand, hoffentlich Sie, möchte die Bestellung ${orderName} sehen. Geben Sie diesen Code auf der Seite ein, auf der Sie ihn angefordert haben.`,
    ],
    label: 'Ihr Code',
    closing: ({ validUntil }) => [
      `Er gilt bis ${validUntil.time} Uhr und öffnet die Bestellung einmal.`,
      'Sie haben keinen angefordert? Dann tun Sie nichts, und geben Sie ihn nicht weiter: Ohne den Code sieht niemand die Bestellung. Der Shop fragt Sie nie danach.',
    ],
  },
  change(effect) {
    switch (effect.kind) {
      case 'correct-address':
        return `Lieferadresse: ${effect.after.lines.join(', ')}`;
      case 'correct-contact': {
        const { before, after } = effect;
        const email = before.email === after.email ? [] : [`E-Mail-Adresse: ${after.email ?? 'keine'}`];
        const phone = before.phone === after.phone ? [] : [`Telefonnummer: ${after.phone ?? 'keine'}`];
        return [...email, ...phone].join('; ');
      }
      case 'add-note': {
        const topic = effect.topic === 'gift-message' ? 'Grußkarte' : 'Für die Zustellung';
        return `${topic}: ${effect.after === null ? 'nichts' : `„${effect.after}“`}`;
      }
      case 'swap-item':
        return `${effect.quantity} × ${itemName(effect.after)} statt ${itemName(effect.before)}`;
      case 'set-quantity': {
        const { item, before, after } = effect;
        return `${itemName(item)}: ${after === 0 ? 'herausgenommen' : `${after} statt ${before}`}`;
      }
      case 'add-item':
        return `Dazu: ${effect.quantity} × ${itemName(effect.item)}`;
      case 'change-shipping':
        return `Versand: ${effect.after.title}, ${effect.after.price.text}`;
      case 'cancel-order':
        return 'Die ganze Bestellung';
    }
  },
  takenBack: 'Zurückgenommen:',
  staying: 'So, wie Sie es berichtigt haben, bleibt:',
  total: 'Ihre Bestellung kostet jetzt',
  pay: ({ payment }) => `${payment?.amount.text} zahlen`,
  note: 'Der Shop schreibt:',
  closing: 'Stimmt etwas nicht? Antworten Sie einfach auf diese E-Mail.',
  order: 'Zu Ihrer Bestellung',
  store: 'Zum Shop',
};
