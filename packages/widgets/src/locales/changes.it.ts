import type { ChangesTexts } from './texts.ts';

const UNITS = {
  minute: ['minuto', 'minuti'],
  hour: ['ora', 'ore'],
  day: ['giorno', 'giorni'],
} as const;

export const texts: ChangesTexts = {
  order: {
    title: (name) => `Il tuo ordine ${name}`,
    address: 'Indirizzo di consegna',
    all: 'Vedi tutto l’ordine',
  },
  price(flow, amount) {
    return {
      collect: `Paghi ${amount} in più`,
      refund: `Ti rimborsiamo ${amount}`,
      credit: `Ricevi ${amount} come credito del negozio`,
      more: `Il tuo ordine costa ${amount} in più`,
      less: `Il tuo ordine costa ${amount} in meno`,
      none: 'Il prezzo non cambia',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `Paghi nella pagina successiva, entro ${within}. Fino ad allora tratteniamo il tuo ordine. Senza pagamento la modifica viene annullata e tutto parte com’era.`,
      refund: 'Il denaro torna sul metodo di pagamento che hai usato, appena la modifica è salvata.',
      credit: 'Lo ricevi appena la modifica è salvata.',
      more: 'Lo paghi insieme al tuo ordine.',
      less: 'È quanto pagherai in meno per il tuo ordine.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  needsApproval:
    'Il negozio deve prima dare il suo consenso. Fino ad allora non cambia nulla e non viene addebitato nulla.',
  newQuote: 'Nel frattempo l’ordine è cambiato. Ecco che cosa comporta ora la modifica.',
  total: 'Totale',
  before: 'prima',
  after: 'dopo',
  checking: 'Verifica in corso…',
  saving: 'Salvataggio…',
  back: 'Indietro',
  goOn: 'Modifica altro',
  saved: 'Modificato',
  closed: 'Definitivo',
  until: ({ date, time }, isToday) =>
    isToday ? `Puoi modificarlo fino alle ${time}` : `Puoi modificarlo fino a ${date} alle ${time}`,
  due: (amount, by, isToday) => {
    if (!by) return `${amount} da pagare`;
    return isToday
      ? `${amount} da pagare entro le ${by.time}`
      : `${amount} da pagare entro ${by.date} alle ${by.time}`;
  },
  dueChip: 'Da pagare',
  dueNote:
    'Fino ad allora tratteniamo il tuo ordine. Senza pagamento la modifica viene annullata e tutto parte com’era.',
  pay: (amount) => `Paga ${amount}`,
  payByMail: 'Il negozio ti invia per e-mail il link per pagare.',
  news: {
    'approval-waiting': {
      chip: 'Al negozio',
      sentence: 'Il negozio sta valutando la tua modifica',
      note: 'Senza il suo consenso non cambia nulla e non viene addebitato nulla. Riceverai un’e-mail.',
    },
    declined: {
      chip: 'Rifiutata',
      sentence: 'Il negozio non ha potuto fare questa modifica',
      note: 'Il tuo ordine è rimasto com’era. Scrivi al negozio se c’è altro che può aiutarti.',
    },
    unpaid: {
      chip: 'Annullata',
      sentence: 'La modifica è stata annullata perché non è stata pagata',
      note: 'Tutto parte com’era. Finché l’ordine è aperto, puoi rifare la modifica.',
    },
    paid: {
      chip: 'Pagata',
      sentence: 'Pagamento ricevuto, la modifica è fatta',
      note: 'Non devi fare altro.',
    },
    approved: {
      chip: 'Modificato',
      sentence: 'Il negozio ha dato il consenso e la modifica è fatta',
      note: 'Non devi fare altro.',
    },
  },
  accepted: 'Abbiamo ricevuto la tua modifica e la stiamo facendo.',
  cancel: {
    title: 'Annulla l’ordine',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Puoi annullare questo ordine finché non viene preparato';
      return isToday
        ? `Puoi annullare questo ordine fino alle ${closesAt.time}`
        : `Puoi annullare questo ordine fino a ${closesAt.date} alle ${closesAt.time}`;
    },
    begin: 'Annulla questo ordine…',
    question: 'Annullare questo ordine?',
    confirm: 'Annulla l’ordine',
    keep: 'Tieni il mio ordine',
    instead: 'Basterebbe una modifica?',
    reason: 'Perché? Puoi anche non dirlo',
    refundTo: 'Dove rimandiamo il denaro?',
    methods: { 'original-payment': 'Sul metodo di pagamento usato', 'store-credit': 'Credito nel negozio' },
    next: 'Continua',
    refund: (method, amount) =>
      ({
        'original-payment': `Ricevi ${amount} sul metodo di pagamento che hai usato, di solito in 5–10 giorni.`,
        'store-credit': `Ricevi ${amount} come credito da spendere in questo negozio.`,
        none: 'Non ti è stato addebitato nulla, quindi non c’è nulla da rimborsare.',
      })[method],
    final: 'Un ordine annullato non si può recuperare.',
    chip: 'Annullato',
    done: 'Il tuo ordine è annullato',
  },
  window: {
    title: 'Modifiche',
    open: 'Modificabile',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Puoi modificare questo ordine finché non viene preparato';
      return isToday
        ? `Puoi modificare questo ordine fino alle ${closesAt.time}`
        : `Puoi modificare questo ordine fino a ${closesAt.date} alle ${closesAt.time}`;
    },
    left: (minutes) => (minutes === 1 ? 'Resta 1 minuto' : `Restano ${minutes} minuti`),
    can: 'Ancora possibile',
    kinds: {
      'correct-address': 'Indirizzo',
      'swap-item': 'Taglia o colore',
      'set-quantity': 'Quantità',
      'add-item': 'Altri articoli',
      'change-shipping': 'Spedizione',
      'correct-contact': 'Recapiti',
      'add-note': 'Note',
      'cancel-order': 'Annullamento',
    },
    rest: 'Altro non si può più modificare qui.',
    afterwards: 'Dopo, scrivi al negozio: forse può ancora aiutarti.',
  },
  swap: {
    title: 'Cambia un articolo',
    nothing: 'In questo ordine non c’è nulla da cambiare',
    noOther: 'Per questo articolo non ci sono altre opzioni',
    choose: 'Cambia',
    units: (count) => `${count} ×`,
    soldOut: 'esaurito',
    present: 'ordinato',
    quantity: 'Quanti',
    to: (name) => `Cambia con ${name}`,
    more: (count) => `${count === 1 ? '1 altro' : `altri ${count}`}`,
    done: (name) => `Cambiato: riceverai ${name}`,
  },
  upsell: {
    title: 'Aggiungi un articolo',
    nothing: 'Non c’è altro da aggiungere a questo ordine',
    add: 'Aggiungi al mio ordine',
    decline: 'No, grazie',
    insteadOf: 'invece di',
    payNext: (amount, within) => `Paghi ${amount} nella pagina successiva, entro ${within}.`,
    added: (name) => `Aggiunto: ${name}`,
    undo: 'Togli dall’ordine',
    undoTitle: 'Togliere dall’ordine?',
    removed: (name) => `Tolto: ${name}`,
    others: 'Vedi le offerte',
  },
};
