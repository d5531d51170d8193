import type { ChangesTexts } from './texts.ts';

const UNITS = { minute: ['minuut', 'minuten'], hour: ['uur', 'uur'], day: ['dag', 'dagen'] } as const;

export const texts: ChangesTexts = {
  order: {
    title: (name) => `Je bestelling ${name}`,
    address: 'Bezorgadres',
    all: 'Hele bestelling bekijken',
  },
  price(flow, amount) {
    return {
      collect: `Je betaalt ${amount} meer`,
      refund: `Je krijgt ${amount} terug`,
      credit: `Je krijgt ${amount} als winkeltegoed`,
      more: `Je bestelling wordt ${amount} duurder`,
      less: `Je bestelling wordt ${amount} goedkoper`,
      none: 'De prijs blijft gelijk',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `Je betaalt op de volgende pagina, binnen ${within}. Tot die tijd houden we je bestelling vast. Betaal je niet, dan wordt de wijziging teruggedraaid en versturen we alles zoals het was.`,
      refund: 'Je krijgt het terug via je betaalmethode zodra de wijziging is opgeslagen.',
      credit: 'Je krijgt het zodra de wijziging is opgeslagen.',
      more: 'Je betaalt het samen met je bestelling.',
      less: 'Zoveel minder betaal je voor je bestelling.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  needsApproval: 'De winkel moet eerst akkoord gaan. Tot die tijd verandert er niets en betaal je niets.',
  newQuote: 'De bestelling is intussen veranderd. Dit betekent de wijziging nu.',
  total: 'Totaal',
  before: 'eerst',
  after: 'nu',
  checking: 'Controleren…',
  saving: 'Opslaan…',
  back: 'Terug',
  goOn: 'Iets anders aanpassen',
  saved: 'Aangepast',
  closed: 'Definitief',
  until: ({ date, time }, isToday) =>
    isToday ? `Aan te passen tot ${time}` : `Aan te passen tot ${date}, ${time}`,
  due: (amount, by, isToday) => {
    if (!by) return `Nog ${amount} te betalen`;
    return isToday
      ? `Nog ${amount} te betalen voor ${by.time}`
      : `Nog ${amount} te betalen voor ${by.date}, ${by.time}`;
  },
  dueChip: 'Te betalen',
  dueNote:
    'Tot die tijd houden we je bestelling vast. Betaal je niet, dan wordt de wijziging teruggedraaid en versturen we alles zoals het was.',
  pay: (amount) => `${amount} betalen`,
  payByMail: 'De winkel stuurt je de betaallink per e-mail.',
  news: {
    'approval-waiting': {
      chip: 'Bij de winkel',
      sentence: 'De winkel bekijkt je wijziging',
      note: 'Zonder akkoord verandert er niets en betaal je niets. Je krijgt een e-mail.',
    },
    declined: {
      chip: 'Afgewezen',
      sentence: 'De winkel kon deze wijziging niet doen',
      note: 'Je bestelling is zoals die was. Neem contact op met de winkel als iets anders zou helpen.',
    },
    unpaid: {
      chip: 'Teruggedraaid',
      sentence: 'De wijziging is teruggedraaid, omdat die niet is betaald',
      note: 'We versturen alles zoals het was. Zolang de bestelling open is, kun je de wijziging opnieuw doen.',
    },
    paid: {
      chip: 'Betaald',
      sentence: 'Betaald, en je wijziging is doorgevoerd',
      note: 'Je hoeft niets meer te doen.',
    },
    approved: {
      chip: 'Aangepast',
      sentence: 'De winkel is akkoord en je wijziging is doorgevoerd',
      note: 'Je hoeft niets meer te doen.',
    },
  },
  accepted: 'We hebben je wijziging en voeren die door.',
  cancel: {
    title: 'Bestelling annuleren',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Je kunt deze bestelling annuleren tot hij wordt ingepakt';
      return isToday
        ? `Je kunt deze bestelling annuleren tot ${closesAt.time}`
        : `Je kunt deze bestelling annuleren tot ${closesAt.date}, ${closesAt.time}`;
    },
    begin: 'Deze bestelling annuleren…',
    question: 'Deze bestelling annuleren?',
    confirm: 'Bestelling annuleren',
    keep: 'Mijn bestelling houden',
    instead: 'Zou een aanpassing ook helpen?',
    reason: 'Waarom? Je hoeft het niet te zeggen',
    refundTo: 'Waar moet het geld naartoe?',
    methods: { 'original-payment': 'Terug naar hoe ik heb betaald', 'store-credit': 'Winkeltegoed' },
    next: 'Verder',
    refund: (method, amount) =>
      ({
        'original-payment': `Je krijgt ${amount} terug op de manier waarop je hebt betaald, meestal binnen 5–10 dagen.`,
        'store-credit': `Je krijgt ${amount} als tegoed voor deze winkel.`,
        none: 'Er is niets afgeschreven, dus er is niets om terug te betalen.',
      })[method],
    final: 'Een geannuleerde bestelling kan niet worden hersteld.',
    chip: 'Geannuleerd',
    done: 'Je bestelling is geannuleerd',
  },
  window: {
    title: 'Wijzigingen',
    open: 'Aan te passen',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Je kunt deze bestelling aanpassen tot hij wordt ingepakt';
      return isToday
        ? `Je kunt deze bestelling aanpassen tot ${closesAt.time}`
        : `Je kunt deze bestelling aanpassen tot ${closesAt.date}, ${closesAt.time}`;
    },
    left: (minutes) => `Nog ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
    can: 'Nog mogelijk',
    kinds: {
      'correct-address': 'Adres',
      'swap-item': 'Maat of kleur',
      'set-quantity': 'Aantal',
      'add-item': 'Meer artikelen',
      'change-shipping': 'Verzending',
      'correct-contact': 'Contactgegevens',
      'add-note': 'Opmerkingen',
      'cancel-order': 'Annuleren',
    },
    rest: 'Iets anders kun je hier niet meer aanpassen.',
    afterwards: 'Neem daarna contact op met de winkel: misschien kan die nog helpen.',
  },
  swap: {
    title: 'Artikel ruilen',
    nothing: 'In deze bestelling kan niets worden geruild',
    noOther: 'Voor dit artikel is er geen andere keuze',
    choose: 'Ruilen',
    units: (count) => `${count} ×`,
    soldOut: 'uitverkocht',
    present: 'besteld',
    quantity: 'Hoeveel',
    to: (name) => `Ruilen voor ${name}`,
    more: (count) => `Nog ${count}`,
    done: (name) => `Geruild: je krijgt ${name}`,
  },
  upsell: {
    title: 'Artikel toevoegen',
    nothing: 'Er is niets meer om aan deze bestelling toe te voegen',
    add: 'Toevoegen aan mijn bestelling',
    decline: 'Nee, bedankt',
    insteadOf: 'in plaats van',
    payNext: (amount, within) => `Je betaalt ${amount} op de volgende pagina, binnen ${within}.`,
    added: (name) => `Toegevoegd: ${name}`,
    undo: 'Weer verwijderen',
    undoTitle: 'Weer verwijderen?',
    removed: (name) => `Verwijderd: ${name}`,
    others: 'Aanbiedingen bekijken',
  },
};
