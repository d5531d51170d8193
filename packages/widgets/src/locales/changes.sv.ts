import type { ChangesTexts } from './texts.ts';

const UNITS = { minute: ['minut', 'minuter'], hour: ['timme', 'timmar'], day: ['dag', 'dagar'] } as const;

export const texts: ChangesTexts = {
  order: {
    title: (name) => `Din beställning ${name}`,
    address: 'Leveransadress',
    all: 'Visa hela beställningen',
  },
  price(flow, amount) {
    return {
      collect: `Du betalar ${amount} mer`,
      refund: `Du får tillbaka ${amount}`,
      credit: `Du får ${amount} som tillgodohavande i butiken`,
      more: `Din beställning blir ${amount} dyrare`,
      less: `Din beställning blir ${amount} billigare`,
      none: 'Priset är oförändrat',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `Du betalar på nästa sida, inom ${within}. Till dess håller vi kvar din beställning. Om det inte betalas tas ändringen tillbaka och allt skickas som det var.`,
      refund: 'Pengarna går tillbaka till ditt betalsätt så snart ändringen är sparad.',
      credit: 'Du får det så snart ändringen är sparad.',
      more: 'Du betalar det tillsammans med din beställning.',
      less: 'Så mycket mindre betalar du för din beställning.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  needsApproval: 'Butiken måste godkänna först. Till dess ändras inget och inget debiteras.',
  newQuote: 'Beställningen har ändrats under tiden. Det här innebär ändringen nu.',
  total: 'Totalt',
  before: 'tidigare',
  after: 'nu',
  checking: 'Kontrollerar…',
  saving: 'Sparar…',
  back: 'Tillbaka',
  goOn: 'Ändra något mer',
  saved: 'Ändrat',
  closed: 'Slutgiltigt',
  until: ({ date, time }, isToday) =>
    isToday ? `Du kan ändra det här till kl. ${time}` : `Du kan ändra det här till ${date} kl. ${time}`,
  due: (amount, by, isToday) => {
    if (!by) return `${amount} att betala`;
    return isToday
      ? `${amount} att betala senast kl. ${by.time}`
      : `${amount} att betala senast ${by.date} kl. ${by.time}`;
  },
  dueChip: 'Att betala',
  dueNote:
    'Till dess håller vi kvar din beställning. Om det inte betalas tas ändringen tillbaka och allt skickas som det var.',
  pay: (amount) => `Betala ${amount}`,
  payByMail: 'Butiken skickar betallänken till dig via e-post.',
  news: {
    'approval-waiting': {
      chip: 'Hos butiken',
      sentence: 'Butiken tittar på din ändring',
      note: 'Inget ändras och inget debiteras utan deras godkännande. Du får ett mejl.',
    },
    declined: {
      chip: 'Nekad',
      sentence: 'Butiken kunde inte göra den här ändringen',
      note: 'Din beställning är som den var. Skriv till butiken om något annat skulle hjälpa.',
    },
    unpaid: {
      chip: 'Tillbakatagen',
      sentence: 'Ändringen togs tillbaka eftersom den inte betalades',
      note: 'Allt skickas som det var. Så länge beställningen är öppen kan du göra ändringen igen.',
    },
    paid: {
      chip: 'Betald',
      sentence: 'Betalt, och din ändring är gjord',
      note: 'Du behöver inte göra något mer.',
    },
    approved: {
      chip: 'Ändrat',
      sentence: 'Butiken har godkänt, och din ändring är gjord',
      note: 'Du behöver inte göra något mer.',
    },
  },
  accepted: 'Vi har tagit emot din ändring och genomför den.',
  cancel: {
    title: 'Avbeställ',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Du kan avbeställa tills beställningen packas';
      return isToday
        ? `Du kan avbeställa till kl. ${closesAt.time}`
        : `Du kan avbeställa till ${closesAt.date} kl. ${closesAt.time}`;
    },
    begin: 'Avbeställ den här beställningen…',
    question: 'Vill du avbeställa?',
    confirm: 'Avbeställ',
    keep: 'Behåll min beställning',
    instead: 'Skulle en ändring hjälpa i stället?',
    reason: 'Varför? Du behöver inte svara',
    refundTo: 'Vart ska pengarna gå?',
    methods: {
      'original-payment': 'Tillbaka till mitt betalsätt',
      'store-credit': 'Tillgodohavande i butiken',
    },
    next: 'Fortsätt',
    refund: (method, amount) =>
      ({
        'original-payment': `Du får tillbaka ${amount} till ditt betalsätt, oftast inom 5–10 dagar.`,
        'store-credit': `Du får ${amount} som tillgodohavande att handla för i den här butiken.`,
        none: 'Inget har debiterats, så det finns inget att betala tillbaka.',
      })[method],
    final: 'En avbeställd order kan inte återställas.',
    chip: 'Avbeställd',
    done: 'Din beställning är avbeställd',
  },
  window: {
    title: 'Ändringar',
    open: 'Kan ändras',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Du kan ändra beställningen tills den packas';
      return isToday
        ? `Du kan ändra beställningen till kl. ${closesAt.time}`
        : `Du kan ändra beställningen till ${closesAt.date} kl. ${closesAt.time}`;
    },
    left: (minutes) => `${minutes} ${minutes === 1 ? 'minut' : 'minuter'} kvar`,
    can: 'Fortfarande möjligt',
    kinds: {
      'correct-address': 'Adress',
      'swap-item': 'Storlek eller färg',
      'set-quantity': 'Antal',
      'add-item': 'Fler varor',
      'change-shipping': 'Leverans',
      'correct-contact': 'Kontaktuppgifter',
      'add-note': 'Kommentarer',
      'cancel-order': 'Avbeställning',
    },
    rest: 'Inget annat kan ändras här längre.',
    afterwards: 'Kontakta butiken därefter: den kanske fortfarande kan hjälpa.',
  },
  swap: {
    title: 'Byt en vara',
    nothing: 'Inget i den här beställningen kan bytas',
    noOther: 'Det finns inget annat att välja för den här varan',
    choose: 'Byt',
    units: (count) => `${count} ×`,
    soldOut: 'slutsåld',
    present: 'beställd',
    quantity: 'Antal',
    to: (name) => `Byt till ${name}`,
    more: (count) => `${count} till`,
    done: (name) => `Bytt: du får ${name}`,
  },
  upsell: {
    title: 'Lägg till en vara',
    nothing: 'Det finns inget mer att lägga till i den här beställningen',
    add: 'Lägg till i min beställning',
    decline: 'Nej tack',
    insteadOf: 'i stället för',
    payNext: (amount, within) => `Du betalar ${amount} på nästa sida, inom ${within}.`,
    added: (name) => `Tillagt: ${name}`,
    undo: 'Ta bort igen',
    undoTitle: 'Ta bort igen?',
    removed: (name) => `Borttaget: ${name}`,
    others: 'Visa erbjudanden',
  },
};
