import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: 'Modifica il tuo indirizzo di consegna',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'Nome';
      case 'lastName':
        return 'Cognome';
      case 'company':
        return 'Azienda';
      case 'address1':
        return 'Via e numero civico';
      case 'address2':
        return 'Interno, scala, c/o';
      case 'zip':
        return { postalCode: 'CAP', postcode: 'CAP', pinCode: 'Codice PIN', zipCode: 'Codice ZIP' }[zipLabel];
      case 'city':
        return { city: 'Città', suburb: 'Località', district: 'Distretto', town: 'Città' }[cityLabel];
      case 'provinceCode':
        return {
          region: 'Regione',
          province: 'Provincia',
          stateOrTerritory: 'Stato o territorio',
          state: 'Stato',
          governorate: 'Governatorato',
          county: 'Contea',
          prefecture: 'Prefettura',
          emirate: 'Emirato',
        }[provinceLabel];
      case 'countryCode':
        return 'Paese';
      case 'phone':
        return 'Telefono';
    }
  },
  optional: 'facoltativo',
  chooseProvince: 'Scegli…',
  locked: 'Questo dato non può essere modificato qui. Se è sbagliato, scrivi al negozio.',
  fieldProblem: (reason) =>
    reason === 'missing' ? 'Compila questo campo.' : 'Sembra che qualcosa non vada. Controlla, per favore.',
  problems: (count) => `${count} campi da ricontrollare`,
  review: 'Controlla la modifica',
  checking: 'Verifica in corso…',
  cancel: 'Annulla',
  close: 'Chiudi',
  confirmTitle: 'Il nuovo indirizzo è corretto?',
  meant: {
    confirmTitle: 'Intendevi questo indirizzo?',
    before: 'Come l’hai scritto',
    after: 'Suggerimento',
    save: 'Usa il suggerimento',
    back: 'Tieni il mio',
  },
  suggestions: 'Suggerimenti',
  found: (count) =>
    count === 1 ? '1 suggerimento. Scegli con le frecce.' : `${count} suggerimenti. Scegli con le frecce.`,
  newQuote: 'Nel frattempo l’ordine è cambiato. Ecco che cosa comporta ora la modifica.',
  before: 'Prima',
  after: 'Nuovo indirizzo',
  difference(direction, amount) {
    if (direction === 'none') return 'Il prezzo non cambia';
    return direction === 'pay' ? `Paghi ${amount} in più` : `Ti rimborsiamo ${amount}`;
  },
  save: 'Salva indirizzo',
  saving: 'Salvataggio…',
  back: 'Indietro',
  savedTo: (address) => `Salvato. Il tuo pacco andrà a questo indirizzo: ${address}.`,
  requested:
    'Il negozio deve prima dare il suo consenso. Glielo abbiamo chiesto: fino ad allora non cambia nulla.',
  accepted: (address) =>
    `Abbiamo ricevuto la modifica e la stiamo salvando. Il tuo pacco andrà a questo indirizzo: ${address}.`,
};
