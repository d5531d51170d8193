import type { FormTexts } from './texts.ts';

// One, two to four (but not twelve to fourteen), all others.
function inflect(count: number, one: string, few: string, many: string): string {
  if (count === 1) return one;
  const isFew = count % 10 > 1 && count % 10 < 5 && (count % 100 < 12 || count % 100 > 14);
  return isFew ? few : many;
}

export const texts: FormTexts = {
  formTitle: 'Zmień adres dostawy',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'Imię';
      case 'lastName':
        return 'Nazwisko';
      case 'company':
        return 'Firma';
      case 'address1':
        return 'Ulica i numer domu';
      case 'address2':
        return 'Mieszkanie, piętro, dopisek';
      case 'zip':
        return {
          postalCode: 'Kod pocztowy',
          postcode: 'Kod pocztowy',
          pinCode: 'Kod PIN',
          zipCode: 'Kod ZIP',
        }[zipLabel];
      case 'city':
        return { city: 'Miasto', suburb: 'Miejscowość', district: 'Dzielnica', town: 'Miejscowość' }[
          cityLabel
        ];
      case 'provinceCode':
        return {
          region: 'Region',
          province: 'Prowincja',
          stateOrTerritory: 'Stan lub terytorium',
          state: 'Stan',
          governorate: 'Gubernatorstwo',
          county: 'Hrabstwo',
          prefecture: 'Prefektura',
          emirate: 'Emirat',
        }[provinceLabel];
      case 'countryCode':
        return 'Kraj';
      case 'phone':
        return 'Telefon';
    }
  },
  optional: 'opcjonalnie',
  chooseProvince: 'Wybierz…',
  locked: 'Tego nie można zmienić tutaj. Jeśli jest tu błąd, skontaktuj się ze sklepem.',
  fieldProblem: (reason) =>
    reason === 'missing' ? 'Uzupełnij to pole.' : 'Coś się tu nie zgadza. Sprawdź, proszę.',
  problems: (count) => `${count} ${inflect(count, 'pole', 'pola', 'pól')} do sprawdzenia`,
  review: 'Sprawdź zmianę',
  checking: 'Sprawdzanie…',
  cancel: 'Anuluj',
  close: 'Zamknij',
  confirmTitle: 'Czy nowy adres jest poprawny?',
  meant: {
    confirmTitle: 'Czy chodziło o ten adres?',
    before: 'Wpisany adres',
    after: 'Sugestia',
    save: 'Użyj sugestii',
    back: 'Zostaw mój adres',
  },
  suggestions: 'Sugestie',
  found: (count) =>
    `${count} ${inflect(count, 'sugestia', 'sugestie', 'sugestii')}. Wybierz klawiszami strzałek.`,
  newQuote: 'Zamówienie w międzyczasie się zmieniło. Oto, co teraz oznacza ta zmiana.',
  before: 'Poprzedni adres',
  after: 'Nowy adres',
  difference(direction, amount) {
    if (direction === 'none') return 'Cena się nie zmienia';
    return direction === 'pay' ? `Dopłacasz ${amount}` : `Zwrócimy Ci ${amount}`;
  },
  save: 'Zapisz adres',
  saving: 'Zapisywanie…',
  back: 'Wstecz',
  savedTo: (address) => `Zapisano. Paczka pojedzie pod adres: ${address}.`,
  requested: 'Najpierw musi zgodzić się sklep. Już go o to poprosiliśmy; do tego czasu nic się nie zmienia.',
  accepted: (address) => `Mamy Twoją zmianę i właśnie ją zapisujemy. Paczka pojedzie pod adres: ${address}.`,
};
