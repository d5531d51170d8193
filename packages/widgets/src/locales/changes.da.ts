import type { ChangesTexts } from './texts.ts';

const UNITS = { minute: ['minut', 'minutter'], hour: ['time', 'timer'], day: ['dag', 'dage'] } as const;

export const texts: ChangesTexts = {
  order: { title: (name) => `Din ordre ${name}`, address: 'Leveringsadresse', all: 'Se hele ordren' },
  price(flow, amount) {
    return {
      collect: `Du betaler ${amount} mere`,
      refund: `Du får ${amount} tilbage`,
      credit: `Du får ${amount} som tilgodehavende i butikken`,
      more: `Din ordre bliver ${amount} dyrere`,
      less: `Din ordre bliver ${amount} billigere`,
      none: 'Prisen er uændret',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `Du betaler på næste side, inden for ${within}. Indtil da holder vi din ordre tilbage. Hvis der ikke betales, trækkes ændringen tilbage, og alt sendes, som det var.`,
      refund: 'Pengene går tilbage til din betalingsmåde, så snart ændringen er gemt.',
      credit: 'Du får det, så snart ændringen er gemt.',
      more: 'Du betaler det sammen med din ordre.',
      less: 'Så meget mindre betaler du for din ordre.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  needsApproval:
    'Butikken skal godkende det først. Indtil da ændres der ikke noget, og der trækkes ingen penge.',
  newQuote: 'Ordren er blevet ændret i mellemtiden. Det betyder ændringen nu.',
  total: 'I alt',
  before: 'før',
  after: 'nu',
  checking: 'Tjekker…',
  saving: 'Gemmer…',
  back: 'Tilbage',
  goOn: 'Ret noget andet',
  saved: 'Ændret',
  closed: 'Endeligt',
  until: ({ date, time }, isToday) =>
    isToday ? `Du kan ændre det indtil kl. ${time}` : `Du kan ændre det indtil ${date} kl. ${time}`,
  due: (amount, by, isToday) => {
    if (!by) return `${amount} at betale`;
    return isToday
      ? `${amount} at betale senest kl. ${by.time}`
      : `${amount} at betale senest ${by.date} kl. ${by.time}`;
  },
  dueChip: 'Skal betales',
  dueNote:
    'Indtil da holder vi din ordre tilbage. Hvis der ikke betales, trækkes ændringen tilbage, og alt sendes, som det var.',
  pay: (amount) => `Betal ${amount}`,
  payByMail: 'Butikken sender dig betalingslinket på e-mail.',
  news: {
    'approval-waiting': {
      chip: 'Hos butikken',
      sentence: 'Butikken kigger på din ændring',
      note: 'Intet ændres, og der trækkes ingen penge, før butikken siger ja. Du får en e-mail.',
    },
    declined: {
      chip: 'Afvist',
      sentence: 'Butikken kunne ikke lave denne ændring',
      note: 'Din ordre er, som den var. Skriv til butikken, hvis noget andet kan hjælpe.',
    },
    unpaid: {
      chip: 'Trukket tilbage',
      sentence: 'Ændringen blev trukket tilbage, fordi den ikke blev betalt',
      note: 'Alt sendes, som det var. Så længe ordren er åben, kan du lave ændringen igen.',
    },
    paid: { chip: 'Betalt', sentence: 'Betalt, og din ændring er lavet', note: 'Du skal ikke gøre mere.' },
    approved: {
      chip: 'Ændret',
      sentence: 'Butikken har sagt ja, og din ændring er lavet',
      note: 'Du skal ikke gøre mere.',
    },
  },
  accepted: 'Vi har modtaget din ændring og er i gang med den.',
  cancel: {
    title: 'Annuller ordren',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Du kan annullere ordren, indtil den pakkes';
      return isToday
        ? `Du kan annullere ordren indtil kl. ${closesAt.time}`
        : `Du kan annullere ordren indtil ${closesAt.date} kl. ${closesAt.time}`;
    },
    begin: 'Annuller denne ordre…',
    question: 'Vil du annullere ordren?',
    confirm: 'Annuller ordren',
    keep: 'Behold min ordre',
    instead: 'Ville en ændring hjælpe i stedet?',
    reason: 'Hvorfor? Du behøver ikke svare',
    refundTo: 'Hvor skal pengene hen?',
    methods: {
      'original-payment': 'Tilbage til min betalingsmåde',
      'store-credit': 'Tilgodehavende i butikken',
    },
    next: 'Fortsæt',
    refund: (method, amount) =>
      ({
        'original-payment': `Du får ${amount} tilbage til din betalingsmåde, som regel inden for 5–10 dage.`,
        'store-credit': `Du får ${amount} som tilgodehavende, du kan bruge i denne butik.`,
        none: 'Der er ikke trukket penge, så der er intet at betale tilbage.',
      })[method],
    final: 'En annulleret ordre kan ikke genskabes.',
    chip: 'Annulleret',
    done: 'Din ordre er annulleret',
  },
  window: {
    title: 'Ændringer',
    open: 'Kan ændres',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Du kan ændre ordren, indtil den pakkes';
      return isToday
        ? `Du kan ændre ordren indtil kl. ${closesAt.time}`
        : `Du kan ændre ordren indtil ${closesAt.date} kl. ${closesAt.time}`;
    },
    left: (minutes) => `${minutes} ${minutes === 1 ? 'minut' : 'minutter'} tilbage`,
    can: 'Stadig muligt',
    kinds: {
      'correct-address': 'Adresse',
      'swap-item': 'Størrelse eller farve',
      'set-quantity': 'Antal',
      'add-item': 'Flere varer',
      'change-shipping': 'Levering',
      'correct-contact': 'Kontaktoplysninger',
      'add-note': 'Bemærkninger',
      'cancel-order': 'Annullering',
    },
    rest: 'Andet kan ikke længere ændres her.',
    afterwards: 'Kontakt butikken derefter: måske kan den stadig hjælpe.',
  },
  swap: {
    title: 'Byt en vare',
    nothing: 'Intet i denne ordre kan byttes',
    noOther: 'Der er ikke andet at vælge for denne vare',
    choose: 'Byt',
    units: (count) => `${count} ×`,
    soldOut: 'udsolgt',
    present: 'bestilt',
    quantity: 'Antal',
    to: (name) => `Byt til ${name}`,
    more: (count) => `${count} mere`,
    done: (name) => `Byttet: du får ${name}`,
  },
  upsell: {
    title: 'Tilføj en vare',
    nothing: 'Der er ikke mere at føje til denne ordre',
    add: 'Føj til min ordre',
    decline: 'Nej tak',
    insteadOf: 'i stedet for',
    payNext: (amount, within) => `Du betaler ${amount} på næste side, inden for ${within}.`,
    added: (name) => `Tilføjet: ${name}`,
    undo: 'Fjern igen',
    undoTitle: 'Fjern igen?',
    removed: (name) => `Fjernet: ${name}`,
    others: 'Se tilbud',
  },
};
