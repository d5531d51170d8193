import type { MailWords } from './words.ts';

/** Dutch mails, with the `je` of the country's good shops. */
export const nl: MailWords = {
  tag: 'nl',
  direction: 'ltr',
  colon: ': ',
  comma: ', ',
  greeting: 'Hallo,',
  subjects: {
    applied: ({ order }) => `Je bestelling ${order} is aangepast`,
    cancelled: ({ order }) => `Je bestelling ${order} is geannuleerd`,
    'payment-open': ({ order, amount }) => `Nog ${amount} te betalen voor je bestelling ${order}`,
    'payment-received': ({ order }) => `Je betaling voor bestelling ${order} is binnen`,
    reverted: ({ order }) => `De wijziging van je bestelling ${order} is teruggedraaid`,
    refunded: ({ order, amount }) => `Je terugbetaling van ${amount} is onderweg (bestelling ${order})`,
    'approval-requested': ({ order }) => `Je verzoek om bestelling ${order} aan te passen`,
    approved: ({ order }) => `Akkoord: je bestelling ${order} is aangepast`,
    declined: ({ order }) => `Je bestelling ${order} blijft zoals die is`,
  },
  sentences: {
    changed: ({ order }) => `Je bestelling ${order} is aangepast, zoals je vroeg.`,
    cancelled: ({ order }) => `Je bestelling ${order} is geannuleerd, zoals je vroeg.`,
    agreed: ({ order }) => `De winkel is akkoord en je bestelling ${order} is aangepast, zoals je vroeg.`,
    moneyBack: ({ amount }) => `Je krijgt ${amount} terug.`,
    creditBack: ({ amount }) => `Je krijgt ${amount} terug als winkeltegoed.`,
    toPay: ({ amount }) => `Er is nog ${amount} te betalen.`,
    payBy: ({ date, time }) =>
      `Betaal uiterlijk ${date} om ${time} uur. Is je betaling dan niet binnen, dan wordt de wijziging teruggedraaid en krijg je wat je eerst had besteld.`,
    linkFollows: 'Je krijgt de betaallink in een aparte e-mail.',
    shopTells: 'De winkel laat je weten hoe je kunt betalen.',
    paid: ({ order, amount }) =>
      `Bedankt: we hebben ${amount} ontvangen. Je bestelling ${order} blijft aangepast, zoals je vroeg.`,
    unpaid: ({ order, date, time }) =>
      `De wijziging van je bestelling ${order} was op ${date} om ${time} uur nog niet betaald. Daarom hebben we die teruggedraaid.`,
    notKept: ({ order }) =>
      `De wijziging van je bestelling ${order} kon niet blijven. Daarom hebben we die teruggedraaid.`,
    asBefore: 'Je krijgt je bestelling zoals die eerst was.',
    onItsWay: ({ order, amount }) =>
      `De terugbetaling van ${amount} voor je bestelling ${order} is onderweg naar de betaalmethode die je hebt gebruikt. Het kan een paar dagen duren voordat je die ziet.`,
    credited: ({ order, amount }) => `Je hebt ${amount} winkeltegoed gekregen voor je bestelling ${order}.`,
    requested: ({ order }) =>
      `We hebben je verzoek om bestelling ${order} aan te passen. De winkel bekijkt het eerst. Tot die tijd verandert er niets; we schrijven je zodra er is beslist.`,
    declined: ({ order }) =>
      `De winkel kon niet akkoord gaan met je verzoek. Aan je bestelling ${order} is niets veranderd.`,
  },
  code: {
    subject: ({ order }) => `Je code voor bestelling ${order}`,
    asked: ({ order }) =>
      `Iemand, hopelijk jij, wil bestelling ${order} bekijken. Vul deze code in op de pagina waar je erom hebt gevraagd.`,
    label: 'Je code',
    valid: ({ time }) => `De code is geldig tot ${time} uur en opent de bestelling één keer.`,
    notAsked:
      'Heb je er niet om gevraagd? Doe dan niets en geef de code aan niemand: zonder de code ziet niemand de bestelling. De winkel vraagt je er nooit om.',
  },
  changes: {
    address: 'Bezorgadres',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    giftMessage: 'Cadeaubericht',
    deliveryNote: 'Voor de bezorger',
    shipping: 'Verzending',
    none: { email: 'geen', phone: 'geen', note: 'geen tekst' },
    quoted: (text) => `“${text}”`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} in plaats van ${before}`,
    takenOff: 'eruit gehaald',
    quantity: (before, after) => `${after} in plaats van ${before}`,
    added: (quantity, item) => `Toegevoegd: ${quantity} × ${item}`,
    wholeOrder: 'De hele bestelling',
  },
  takenBack: 'Teruggedraaid:',
  staying: 'Dit blijft zoals je het hebt verbeterd:',
  total: 'Je bestelling kost nu',
  pay: ({ amount }) => `${amount} betalen`,
  note: 'De winkel schrijft:',
  closing: 'Klopt er iets niet? Beantwoord dan gewoon deze e-mail.',
  order: 'Je bestelling bekijken',
  store: 'Naar de winkel',
};
