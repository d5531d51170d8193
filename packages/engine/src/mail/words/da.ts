import type { MailWords } from './words.ts';

/** Danish mails. */
export const da: MailWords = {
  tag: 'da',
  direction: 'ltr',
  colon: ': ',
  comma: ', ',
  greeting: 'Hej',
  subjects: {
    applied: ({ order }) => `Din ordre ${order} er ændret`,
    cancelled: ({ order }) => `Din ordre ${order} er annulleret`,
    'payment-open': ({ order, amount }) => `Betal ${amount} for din ordre ${order}`,
    'payment-received': ({ order }) => `Vi har modtaget din betaling for ordre ${order}`,
    reverted: ({ order }) => `Ændringen af din ordre ${order} blev trukket tilbage`,
    refunded: ({ order, amount }) => `${amount} er på vej tilbage til dig (ordre ${order})`,
    'approval-requested': ({ order }) => `Dit ønske om at ændre ordre ${order}`,
    approved: ({ order }) => `Butikken siger ja: din ordre ${order} er ændret`,
    declined: ({ order }) => `Din ordre ${order} er, som den var`,
  },
  sentences: {
    changed: ({ order }) => `Din ordre ${order} er ændret, som du ønskede.`,
    cancelled: ({ order }) => `Din ordre ${order} er annulleret, som du ønskede.`,
    agreed: ({ order }) => `Butikken har sagt ja, og din ordre ${order} er ændret, som du ønskede.`,
    moneyBack: ({ amount }) => `Du får ${amount} tilbage.`,
    creditBack: ({ amount }) => `Du får ${amount} som tilgodehavende i butikken.`,
    toPay: ({ amount }) => `Du mangler at betale ${amount}.`,
    payBy: ({ date, time }) =>
      `Betal senest ${date} kl. ${time}. Hvis betalingen ikke er kommet inden da, trækkes ændringen tilbage, og du får det, du havde bestilt før.`,
    linkFollows: 'Betalingslinket kommer i en særskilt e-mail.',
    shopTells: 'Butikken fortæller dig, hvordan du betaler.',
    paid: ({ order, amount }) =>
      `Tak, vi har modtaget ${amount}. Ændringen af din ordre ${order} bliver stående, som du ønskede.`,
    unpaid: ({ order, date, time }) =>
      `Ændringen af din ordre ${order} blev ikke betalt senest ${date} kl. ${time}, så vi har trukket den tilbage.`,
    notKept: ({ order }) =>
      `Ændringen af din ordre ${order} kunne ikke blive stående, så vi har trukket den tilbage.`,
    asBefore: 'Du får din ordre, som den var før.',
    onItsWay: ({ order, amount }) =>
      `${amount} for din ordre ${order} er på vej tilbage til din betalingsmåde. Der kan gå et par dage, før du ser pengene.`,
    credited: ({ order, amount }) =>
      `Du har fået ${amount} som tilgodehavende i butikken for din ordre ${order}.`,
    requested: ({ order }) =>
      `Vi har modtaget dit ønske om at ændre ordre ${order}. Butikken ser på det først. Indtil da ændres der ikke noget, og vi skriver til dig, så snart det er afgjort.`,
    declined: ({ order }) =>
      `Butikken kunne ikke sige ja til dit ønske. Der er ikke ændret noget i din ordre ${order}.`,
  },
  code: {
    subject: ({ order }) => `Din kode til ordre ${order}`,
    asked: ({ order }) =>
      `Nogen, forhåbentlig dig, vil se ordre ${order}. Skriv denne kode på den side, hvor du bad om den.`,
    label: 'Din kode',
    valid: ({ time }) => `Den gælder indtil kl. ${time} og åbner ordren én gang.`,
    notAsked:
      'Var det ikke dig, der bad om den? Så skal du ikke gøre noget. Giv den bare ikke til nogen: uden koden kan ingen se ordren. Butikken spørger dig aldrig om den.',
  },
  changes: {
    address: 'Leveringsadresse',
    email: 'E-mailadresse',
    phone: 'Telefonnummer',
    giftMessage: 'Gavehilsen',
    deliveryNote: 'Til den, der leverer',
    shipping: 'Levering',
    none: { email: 'ingen', phone: 'intet', note: 'ingen' },
    quoted: (text) => `»${text}«`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} i stedet for ${before}`,
    takenOff: 'fjernet',
    quantity: (before, after) => `${after} i stedet for ${before}`,
    added: (quantity, item) => `Tilføjet: ${quantity} × ${item}`,
    wholeOrder: 'Hele ordren',
  },
  takenBack: 'Dette blev trukket tilbage:',
  staying: 'Dette beholdes, som du har rettet det:',
  total: 'Din ordre koster nu',
  pay: ({ amount }) => `Betal ${amount}`,
  note: 'Butikken skriver:',
  closing: 'Er der noget, der ikke er rigtigt? Svar bare på denne e-mail.',
  order: 'Se din ordre',
  store: 'Til butikken',
};
