import type { MailWords } from './words.ts';

/** Swedish mails, with the `du` of the country's good shops. */
export const sv: MailWords = {
  tag: 'sv',
  direction: 'ltr',
  colon: ': ',
  greeting: 'Hej,',
  subjects: {
    applied: ({ order }) => `Din beställning ${order} är ändrad`,
    cancelled: ({ order }) => `Din beställning ${order} är avbeställd`,
    'payment-open': ({ order, amount }) => `${amount} att betala för din beställning ${order}`,
    'payment-received': ({ order }) => `Vi har fått din betalning för beställning ${order}`,
    reverted: ({ order }) => `Ändringen av din beställning ${order} har tagits tillbaka`,
    refunded: ({ order, amount }) => `${amount} är på väg tillbaka till dig (beställning ${order})`,
    'approval-requested': ({ order }) => `Din förfrågan om att ändra beställning ${order}`,
    approved: ({ order }) => `Godkänt: din beställning ${order} är ändrad`,
    declined: ({ order }) => `Din beställning ${order} är som den var`,
  },
  sentences: {
    changed: ({ order }) => `Din beställning ${order} är ändrad som du önskade.`,
    cancelled: ({ order }) => `Din beställning ${order} är avbeställd som du önskade.`,
    agreed: ({ order }) =>
      `Butiken har godkänt ändringen, och din beställning ${order} är ändrad som du önskade.`,
    moneyBack: ({ amount }) => `Du får tillbaka ${amount}.`,
    creditBack: ({ amount }) => `Du får tillbaka ${amount} som tillgodohavande i butiken.`,
    toPay: ({ amount }) => `Det återstår ${amount} att betala.`,
    payBy: ({ date, time }) =>
      `Betala senast ${date} kl. ${time}. Om betalningen inte har kommit in till dess tas ändringen tillbaka och du får det du hade beställt tidigare.`,
    linkFollows: 'Du får betallänken i ett separat mejl.',
    shopTells: 'Butiken berättar för dig hur du betalar.',
    paid: ({ order, amount }) =>
      `Tack, vi har fått din betalning på ${amount}. Ändringen av din beställning ${order} gäller som du önskade.`,
    unpaid: ({ order, date, time }) =>
      `Ändringen av din beställning ${order} betalades inte i tid, senast ${date} kl. ${time}. Därför har vi tagit tillbaka den.`,
    notKept: ({ order }) =>
      `Ändringen av din beställning ${order} kunde inte behållas. Därför har vi tagit tillbaka den.`,
    asBefore: 'Du får din beställning som den var tidigare.',
    onItsWay: ({ order, amount }) =>
      `${amount} för din beställning ${order} är på väg tillbaka till det betalsätt du använde. Det kan ta några dagar innan du ser pengarna.`,
    credited: ({ order, amount }) =>
      `Du har fått ${amount} som tillgodohavande i butiken för din beställning ${order}.`,
    requested: ({ order }) =>
      `Vi har tagit emot din förfrågan om att ändra beställning ${order}. Butiken tittar på den först. Till dess ändras inget, och vi skriver till dig så snart det är avgjort.`,
    declined: ({ order }) =>
      `Butiken kunde inte godkänna din förfrågan. Inget har ändrats i din beställning ${order}.`,
  },
  code: {
    subject: ({ order }) => `Din kod för beställning ${order}`,
    asked: ({ order }) =>
      `Någon, förhoppningsvis du, vill se beställning ${order}. Ange den här koden på sidan där du bad om den.`,
    label: 'Din kod',
    valid: ({ time }) => `Den gäller till kl. ${time} och öppnar beställningen en gång.`,
    notAsked:
      'Bad du inte om den? Då behöver du inte göra något. Lämna inte ut koden till någon: utan den kan ingen se beställningen. Butiken frågar dig aldrig efter den.',
  },
  changes: {
    address: 'Leveransadress',
    email: 'E-postadress',
    phone: 'Telefonnummer',
    giftMessage: 'Presenthälsning',
    deliveryNote: 'Till den som levererar',
    shipping: 'Frakt',
    none: { email: 'ingen', phone: 'inget', note: 'ingen text' },
    quoted: (text) => `”${text}”`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} i stället för ${before}`,
    takenOff: 'borttagen',
    quantity: (before, after) => `${after} i stället för ${before}`,
    added: (quantity, item) => `Tillagt: ${quantity} × ${item}`,
    wholeOrder: 'Hela beställningen',
  },
  takenBack: 'Det här har tagits tillbaka:',
  staying: 'Det här är kvar som du har rättat det:',
  total: 'Din beställning kostar nu',
  pay: ({ amount }) => `Betala ${amount}`,
  note: 'Butiken skriver:',
  closing: 'Är det något som inte stämmer? Svara gärna på det här mejlet.',
  order: 'Se din beställning',
  store: 'Till butiken',
};
