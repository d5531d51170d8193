import type { MailWords } from './words.ts';

/**
 * Polish mails, with the `Ty` of the country's good shops, and without the past tense of the second person, which would take every shopper for a man or a
 * woman. What comes right after the greeting and its comma begins with a small letter. Dates stand in the nominative, so after a colon.
 */
export const pl: MailWords = {
  tag: 'pl',
  direction: 'ltr',
  colon: ': ',
  comma: ', ',
  greeting: 'Dzień dobry,',
  subjects: {
    applied: ({ order }) => `Twoje zamówienie ${order} zostało zmienione`,
    cancelled: ({ order }) => `Twoje zamówienie ${order} zostało anulowane`,
    'payment-open': ({ order, amount }) => `Do zapłaty: ${amount} za zamówienie ${order}`,
    'payment-received': ({ order }) => `Otrzymaliśmy Twoją płatność za zamówienie ${order}`,
    reverted: ({ order }) => `Zmiana w Twoim zamówieniu ${order} została cofnięta`,
    refunded: ({ order, amount }) => `Zwrot ${amount} jest w drodze (zamówienie ${order})`,
    'approval-requested': ({ order }) => `Twoja prośba o zmianę zamówienia ${order}`,
    approved: ({ order }) => `Sklep się zgodził: zamówienie ${order} zostało zmienione`,
    declined: ({ order }) => `Twoje zamówienie ${order} pozostaje bez zmian`,
  },
  sentences: {
    changed: ({ order }) => `Twoje zamówienie ${order} zostało zmienione, zgodnie z Twoją prośbą.`,
    cancelled: ({ order }) => `Twoje zamówienie ${order} zostało anulowane, zgodnie z Twoją prośbą.`,
    agreed: ({ order }) =>
      `sklep się zgodził, a Twoje zamówienie ${order} zostało zmienione, zgodnie z Twoją prośbą.`,
    moneyBack: ({ amount }) => `Zwrócimy Ci ${amount}.`,
    creditBack: ({ amount }) => `Zwrócimy Ci ${amount} na saldo w sklepie.`,
    toPay: ({ amount }) => `Do zapłaty pozostaje ${amount}.`,
    payBy: ({ date, time }) =>
      `Termin płatności: ${date}, ${time}. Jeśli do tego czasu płatność nie dotrze, zmiana zostanie cofnięta, a Ty otrzymasz to, co było zamówione wcześniej.`,
    linkFollows: 'Link do płatności wyślemy w osobnym e-mailu.',
    shopTells: 'Sklep poinformuje Cię, jak zapłacić.',
    paid: ({ order, amount }) =>
      `dziękujemy: otrzymaliśmy ${amount}. Zmiana w Twoim zamówieniu ${order} pozostaje, zgodnie z Twoją prośbą.`,
    unpaid: ({ order, date, time }) =>
      `zmiana w Twoim zamówieniu ${order} nie została opłacona w terminie (${date}, ${time}), dlatego ją cofnęliśmy.`,
    notKept: ({ order }) =>
      `zmiana w Twoim zamówieniu ${order} nie mogła zostać utrzymana, dlatego ją cofnęliśmy.`,
    asBefore: 'Otrzymasz zamówienie takie, jakie było wcześniej.',
    onItsWay: ({ order, amount }) =>
      `zwrot ${amount} za zamówienie ${order} jest w drodze, tą samą metodą płatności. Może minąć kilka dni, zanim się pojawi.`,
    credited: ({ order, amount }) => `na Twoje saldo w sklepie wpłynęło ${amount} za zamówienie ${order}.`,
    requested: ({ order }) =>
      `mamy Twoją prośbę o zmianę zamówienia ${order}. Najpierw rozpatrzy ją sklep. Do tego czasu nic się nie zmienia; napiszemy do Ciebie, gdy tylko zapadnie decyzja.`,
    declined: ({ order }) =>
      `sklep nie mógł się zgodzić na Twoją prośbę. W Twoim zamówieniu ${order} nic nie zostało zmienione.`,
  },
  code: {
    subject: ({ order }) => `Twój kod do zamówienia ${order}`,
    asked: ({ order }) =>
      `ktoś, mamy nadzieję, że Ty, chce zobaczyć zamówienie ${order}. Wpisz ten kod na stronie, z której wysłano prośbę o kod.`,
    label: 'Twój kod',
    valid: ({ time }) => `Jest ważny do ${time} i otwiera zamówienie jeden raz.`,
    notAsked:
      'To nie była Twoja prośba? Wtedy nic nie rób i nikomu go nie podawaj: bez kodu nikt nie zobaczy zamówienia. Sklep nigdy Cię o niego nie poprosi.',
  },
  changes: {
    address: 'Adres dostawy',
    email: 'Adres e-mail',
    phone: 'Telefon',
    giftMessage: 'Wiadomość do prezentu',
    deliveryNote: 'Uwagi do dostawy',
    shipping: 'Wysyłka',
    none: { email: 'brak', phone: 'brak', note: 'brak' },
    quoted: (text) => `„${text}”`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} zamiast ${before}`,
    takenOff: 'produkt usunięty',
    quantity: (before, after) => `${after} zamiast ${before}`,
    added: (quantity, item) => `Dodano: ${quantity} × ${item}`,
    wholeOrder: 'Całe zamówienie',
  },
  takenBack: 'Cofnięto:',
  staying: 'Te poprawki pozostają:',
  total: 'Aktualna kwota zamówienia',
  pay: ({ amount }) => `Zapłać ${amount}`,
  note: 'Sklep pisze:',
  closing: 'Coś się nie zgadza? Wystarczy odpowiedzieć na tego e-maila.',
  order: 'Zobacz zamówienie',
  store: 'Przejdź do sklepu',
};
