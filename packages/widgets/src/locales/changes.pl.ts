import type { ChangesTexts } from './texts.ts';

// In the genitive, as after "w ciągu".
const UNITS = {
  minute: ['minuty', 'minut'],
  hour: ['godziny', 'godzin'],
  day: ['dnia', 'dni'],
} as const;

export const texts: ChangesTexts = {
  order: { title: (name) => `Zamówienie ${name}`, address: 'Adres dostawy', all: 'Zobacz całe zamówienie' },
  price(flow, amount) {
    return {
      collect: `Dopłacasz ${amount}`,
      refund: `Zwrócimy Ci ${amount}`,
      credit: `Otrzymasz ${amount} na saldo w sklepie`,
      more: `Twoje zamówienie kosztuje o ${amount} więcej`,
      less: `Twoje zamówienie kosztuje o ${amount} mniej`,
      none: 'Cena się nie zmienia',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `Płacisz na następnej stronie, w ciągu ${within}. Do tego czasu wstrzymujemy zamówienie. Bez płatności zmiana zostanie cofnięta, a wszystko wyślemy tak, jak było.`,
      refund: 'Pieniądze wrócą tą samą metodą płatności, gdy tylko zmiana zostanie zapisana.',
      credit: 'Otrzymasz je, gdy tylko zmiana zostanie zapisana.',
      more: 'Zapłacisz to razem z zamówieniem.',
      less: 'O tyle mniej zapłacisz za zamówienie.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  needsApproval: 'Najpierw musi zgodzić się sklep. Do tego czasu nic się nie zmienia i nic nie pobieramy.',
  newQuote: 'Zamówienie w międzyczasie się zmieniło. Oto, co teraz oznacza ta zmiana.',
  total: 'Razem',
  before: 'przed',
  after: 'po',
  checking: 'Sprawdzanie…',
  saving: 'Zapisywanie…',
  back: 'Wstecz',
  goOn: 'Zmień coś jeszcze',
  saved: 'Zmieniono',
  closed: 'Ostateczne',
  until: ({ date, time }, isToday) =>
    isToday ? `Możesz to zmienić do ${time}` : `Możesz to zmienić do: ${date}, ${time}`,
  due: (amount, by, isToday) => {
    if (!by) return `${amount} do zapłaty`;
    return isToday
      ? `${amount} do zapłaty do ${by.time}`
      : `${amount} do zapłaty. Termin: ${by.date}, ${by.time}`;
  },
  dueChip: 'Do zapłaty',
  dueNote:
    'Do tego czasu wstrzymujemy zamówienie. Bez płatności zmiana zostanie cofnięta, a wszystko wyślemy tak, jak było.',
  pay: (amount) => `Zapłać ${amount}`,
  payByMail: 'Sklep wyśle Ci link do płatności e-mailem.',
  news: {
    'approval-waiting': {
      chip: 'W sklepie',
      sentence: 'Sklep rozpatruje Twoją zmianę',
      note: 'Bez jego zgody nic się nie zmienia i nic nie pobieramy. Dostaniesz e-mail.',
    },
    declined: {
      chip: 'Odrzucono',
      sentence: 'Sklep nie mógł wprowadzić tej zmiany',
      note: 'Twoje zamówienie jest takie, jak było. Napisz do sklepu, jeśli pomoże coś innego.',
    },
    unpaid: {
      chip: 'Cofnięto',
      sentence: 'Zmiana została cofnięta, bo nie została opłacona',
      note: 'Wszystko wyślemy tak, jak było. Dopóki zamówienie jest otwarte, możesz wprowadzić zmianę ponownie.',
    },
    paid: {
      chip: 'Opłacono',
      sentence: 'Opłacono, a zmiana została wprowadzona',
      note: 'Nie musisz już nic robić.',
    },
    approved: {
      chip: 'Zmieniono',
      sentence: 'Sklep się zgodził, a zmiana została wprowadzona',
      note: 'Nie musisz już nic robić.',
    },
  },
  accepted: 'Mamy Twoją zmianę i właśnie ją wprowadzamy.',
  cancel: {
    title: 'Anuluj zamówienie',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Możesz anulować to zamówienie, dopóki nie zacznie się pakowanie';
      return isToday
        ? `Możesz anulować to zamówienie do ${closesAt.time}`
        : `Możesz anulować to zamówienie do: ${closesAt.date}, ${closesAt.time}`;
    },
    begin: 'Anuluj to zamówienie…',
    question: 'Anulować to zamówienie?',
    confirm: 'Anuluj zamówienie',
    keep: 'Zachowaj zamówienie',
    instead: 'Czy wystarczyłaby zmiana?',
    reason: 'Dlaczego? Odpowiedź nie jest konieczna',
    refundTo: 'Dokąd mają trafić pieniądze?',
    methods: { 'original-payment': 'Z powrotem tą samą metodą płatności', 'store-credit': 'Saldo w sklepie' },
    next: 'Dalej',
    refund: (method, amount) =>
      ({
        'original-payment': `Zwrócimy Ci ${amount} tą samą metodą płatności, zwykle w ciągu 5–10 dni.`,
        'store-credit': `Otrzymasz ${amount} na saldo do wydania w tym sklepie.`,
        none: 'Nic nie pobraliśmy, więc nie ma czego zwracać.',
      })[method],
    final: 'Anulowanego zamówienia nie można przywrócić.',
    chip: 'Anulowane',
    done: 'Twoje zamówienie jest anulowane',
  },
  window: {
    title: 'Zmiany',
    open: 'Można zmienić',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Możesz zmienić to zamówienie, dopóki nie zacznie się pakowanie';
      return isToday
        ? `Możesz zmienić to zamówienie do ${closesAt.time}`
        : `Możesz zmienić to zamówienie do: ${closesAt.date}, ${closesAt.time}`;
    },
    left: (minutes) => `Pozostało ${minutes} min`,
    can: 'Nadal możliwe',
    kinds: {
      'correct-address': 'Adres',
      'swap-item': 'Rozmiar lub kolor',
      'set-quantity': 'Liczba sztuk',
      'add-item': 'Więcej produktów',
      'change-shipping': 'Dostawa',
      'correct-contact': 'Dane kontaktowe',
      'add-note': 'Uwagi',
      'cancel-order': 'Anulowanie',
    },
    rest: 'Niczego innego nie można już tu zmienić.',
    afterwards: 'Potem napisz do sklepu: być może jeszcze pomoże.',
  },
  swap: {
    title: 'Wymień produkt',
    nothing: 'W tym zamówieniu nie ma nic do wymiany',
    noOther: 'Dla tego produktu nie ma innego wyboru',
    choose: 'Wymień',
    units: (count) => `${count} ×`,
    soldOut: 'wyprzedane',
    present: 'zamówione',
    quantity: 'Ile sztuk',
    to: (name) => `Wymień na ${name}`,
    more: (count) => `Jeszcze ${count}`,
    done: (name) => `Wymieniono. Otrzymasz: ${name}`,
  },
  upsell: {
    title: 'Dodaj produkt',
    nothing: 'Do tego zamówienia nie ma już nic do dodania',
    add: 'Dodaj do zamówienia',
    decline: 'Nie, dziękuję',
    insteadOf: 'zamiast',
    payNext: (amount, within) => `Płacisz ${amount} na następnej stronie, w ciągu ${within}.`,
    added: (name) => `Dodano: ${name}`,
    undo: 'Usuń z zamówienia',
    undoTitle: 'Usunąć z zamówienia?',
    removed: (name) => `Usunięto: ${name}`,
    others: 'Zobacz oferty',
  },
};
