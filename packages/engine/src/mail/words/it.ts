import { beforeHour } from '../../before-hour.ts';
import type { MailWords } from './words.ts';

const at = beforeHour('all’', 'alle ');

/** Italian mails, with the `tu` of the country's good shops. What comes right after the greeting and its comma begins with a small letter. */
export const it: MailWords = {
  tag: 'it',
  direction: 'ltr',
  colon: ': ',
  comma: ', ',
  greeting: 'Ciao,',
  subjects: {
    applied: ({ order }) => `Il tuo ordine ${order} è stato modificato`,
    cancelled: ({ order }) => `Il tuo ordine ${order} è stato annullato`,
    'payment-open': ({ order, amount }) => `Da pagare: ${amount} per il tuo ordine ${order}`,
    'payment-received': ({ order }) => `Abbiamo ricevuto il pagamento per l’ordine ${order}`,
    reverted: ({ order }) => `La modifica del tuo ordine ${order} è stata annullata`,
    refunded: ({ order, amount }) => `Il tuo rimborso di ${amount} è in arrivo (ordine ${order})`,
    'approval-requested': ({ order }) => `La tua richiesta di modifica dell’ordine ${order}`,
    approved: ({ order }) => `Richiesta accettata: il tuo ordine ${order} è stato modificato`,
    declined: ({ order }) => `Il tuo ordine ${order} resta com’è`,
  },
  sentences: {
    changed: ({ order }) => `il tuo ordine ${order} è stato modificato, come hai chiesto.`,
    cancelled: ({ order }) => `il tuo ordine ${order} è stato annullato, come hai chiesto.`,
    agreed: ({ order }) =>
      `il negozio ha dato il consenso e il tuo ordine ${order} è stato modificato, come hai chiesto.`,
    moneyBack: ({ amount }) => `Ti rimborsiamo ${amount}.`,
    creditBack: ({ amount }) => `Ti rimborsiamo ${amount} come credito del negozio.`,
    toPay: ({ amount }) => `Importo ancora da pagare: ${amount}.`,
    payBy: ({ date, time }) =>
      `Paga, per favore, entro ${date} ${at(time)}. Se entro quel momento il pagamento non è arrivato, la modifica viene annullata e ricevi quello che avevi ordinato prima.`,
    linkFollows: 'Ti inviamo il link per pagare in un’altra e-mail.',
    shopTells: 'Il negozio ti dirà come pagare.',
    paid: ({ order, amount }) =>
      `grazie: abbiamo ricevuto ${amount}. Il tuo ordine ${order} resta modificato, come hai chiesto.`,
    unpaid: ({ order, date, time }) =>
      `la modifica del tuo ordine ${order} non è stata pagata entro ${date} ${at(time)}, quindi l’abbiamo annullata.`,
    notKept: ({ order }) =>
      `non è stato possibile mantenere la modifica del tuo ordine ${order}, quindi l’abbiamo annullata.`,
    asBefore: 'Ricevi il tuo ordine com’era prima.',
    onItsWay: ({ order, amount }) =>
      `il rimborso di ${amount} per il tuo ordine ${order} è in arrivo sul metodo di pagamento che hai usato. Può volerci qualche giorno prima che tu lo veda.`,
    credited: ({ order, amount }) =>
      `hai ricevuto ${amount} come credito del negozio per il tuo ordine ${order}.`,
    requested: ({ order }) =>
      `abbiamo ricevuto la tua richiesta di modifica dell’ordine ${order}. Prima la valuta il negozio. Fino ad allora non cambia nulla; ti scriviamo appena c’è una decisione.`,
    declined: ({ order }) =>
      `il negozio non ha potuto accettare la tua richiesta. Nel tuo ordine ${order} non è stato modificato nulla.`,
  },
  code: {
    subject: ({ order }) => `Il tuo codice per l’ordine ${order}`,
    asked: ({ order }) =>
      `qualcuno, speriamo tu, vuole vedere l’ordine ${order}. Inserisci questo codice nella pagina in cui l’hai richiesto.`,
    label: 'Il tuo codice',
    valid: ({ time }) => `È valido fino ${at(time)} e apre l’ordine una sola volta.`,
    notAsked:
      'Non l’hai richiesto tu? Allora non fare nulla e non darlo a nessuno: senza il codice nessuno vede l’ordine. Il negozio non te lo chiederà mai.',
  },
  changes: {
    address: 'Indirizzo di consegna',
    email: 'Indirizzo e-mail',
    phone: 'Telefono',
    giftMessage: 'Messaggio regalo',
    deliveryNote: 'Per la consegna',
    shipping: 'Spedizione',
    none: { email: 'nessuno', phone: 'nessuno', note: 'nessun testo' },
    quoted: (text) => `“${text}”`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} al posto di ${before}`,
    takenOff: 'articolo tolto',
    quantity: (before, after) => `${after} al posto di ${before}`,
    added: (quantity, item) => `Aggiunto: ${quantity} × ${item}`,
    wholeOrder: 'Tutto l’ordine',
  },
  takenBack: 'Modifica annullata:',
  staying: 'Questo resta come l’hai corretto:',
  total: 'Totale attuale del tuo ordine',
  pay: ({ amount }) => `Paga ${amount}`,
  note: 'Il negozio ti scrive:',
  closing: 'C’è qualcosa che non va? Rispondi a questa e-mail.',
  order: 'Vedi il tuo ordine',
  store: 'Vai al negozio',
};
