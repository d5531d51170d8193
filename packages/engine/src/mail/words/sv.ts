import type { MailWords } from './words.ts';

/** Swedish mails. */
export const sv: MailWords = {
  tag: 'sv',
  direction: 'ltr',
  colon: ': ',
  comma: ', ',
  greeting: 'Hej',
  subjects: {
    applied: ({ order }) => `Din beställning ${order} är ändrad`,
    cancelled: ({ order }) => `Din beställning ${order} är avbeställd`,
    'payment-open': ({ order, amount }) => `Betala ${amount} för din beställning ${order}`,
    'payment-received': ({ order }) => `Vi har fått din betalning för beställning ${order}`,
    reverted: ({ order }) => `Ändringen av din beställning ${order} togs tillbaka`,
    refunded: ({ order, amount }) => `${amount} är på väg tillbaka till dig (beställning ${order})`,
    'approval-requested': ({ order }) => `Din förfrågan om att ändra beställning ${order}`,
    approved: ({ order }) => `Godkänt: din beställning ${order} är ändrad`,
    declined: ({ order }) => `Din beställning ${order} är som den var`,
  },
  sentences: {
    changed: ({ order }) => `Din beställning ${order} är ändrad, som du önskade.`,
    cancelled: ({ order }) => `Din beställning ${order} är avbeställd, som du önskade.`,
    agreed: ({ order }) => `Butiken har godkänt, och din beställning ${order} är ändrad, som du önskade.`,
    moneyBack: ({ amount }) => `Du får tillbaka ${amount}.`,
    creditBack: ({ amount }) => `Du får ${amount} som tillgodohavande i butiken.`,
    toPay: ({ amount }) => `Det är ${amount} kvar att betala.`,
    payBy: ({ date, time }) =>
      `Betala senast ${date} kl. ${time}. Om betalningen inte har kommit till dess tas ändringen tillbaka, och du får det som du hade beställt tidigare.`,
    linkFollows: 'Betallänken kommer i ett eget mejl.',
    shopTells: 'Butiken berättar hur du betalar.',
    paid: ({ order, amount }) =>
      `Tack, vi har fått ${amount}. Ändringen av din beställning ${order} ligger kvar, som du önskade.`,
    unpaid: ({ order, date, time }) =>
      `Ändringen av din beställning ${order} betalades inte senast ${date} kl. ${time}, så vi tog tillbaka den.`,
    notKept: ({ order }) =>
      `Ändringen av din beställning ${order} kunde inte behållas, så vi tog tillbaka den.`,
    asBefore: 'Du får din beställning som den var tidigare.',
    onItsWay: ({ order, amount }) =>
      `${amount} för din beställning ${order} är på väg tillbaka till ditt betalsätt. Det kan ta några dagar innan du ser pengarna.`,
    credited: ({ order, amount }) =>
      `Du har fått ${amount} som tillgodohavande i butiken för din beställning ${order}.`,
    requested: ({ order }) =>
      `Vi har fått din förfrågan om att ändra beställning ${order}. Butiken tittar på den först. Till dess ändras inget, och vi skriver till dig så snart det är bestämt.`,
    declined: ({ order }) =>
      `Butiken kunde inte göra den ändring du ville ha. Inget har ändrats i din beställning ${order}.`,
  },
  code: {
    subject: ({ order }) => `Din kod till beställning ${order}`,
    asked: ({ order }) =>
      `Någon, förhoppningsvis du, vill se beställning ${order}. Ange koden på sidan där du bad om den.`,
    label: 'Din kod',
    valid: ({ time }) => `Den gäller till kl. ${time} och öppnar beställningen en gång.`,
    notAsked:
      'Var det inte du som bad om den? Då behöver du inte göra något. Ge den bara inte till någon: utan koden kan ingen se beställningen. Butiken frågar dig aldrig efter den.',
  },
  changes: {
    address: 'Leveransadress',
    email: 'E-postadress',
    phone: 'Telefonnummer',
    giftMessage: 'Presenthälsning',
    deliveryNote: 'Till den som levererar',
    shipping: 'Frakt',
    none: { email: 'ingen', phone: 'inget', note: 'ingen' },
    quoted: (text) => `”${text}”`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} i stället för ${before}`,
    takenOff: 'borttagen',
    quantity: (before, after) => `${after} i stället för ${before}`,
    added: (quantity, item) => `Tillagt: ${quantity} × ${item}`,
    wholeOrder: 'Hela beställningen',
  },
  takenBack: 'Det här togs tillbaka:',
  staying: 'Det här behålls så som du har rättat det:',
  total: 'Din beställning kostar nu',
  pay: ({ amount }) => `Betala ${amount}`,
  note: 'Butiken skriver:',
  closing: 'Är det något som inte stämmer? Svara bara på det här mejlet.',
  order: 'Se din beställning',
  store: 'Till butiken',
};
