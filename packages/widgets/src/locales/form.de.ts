import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: 'Lieferadresse ändern',
  label(field, { cityLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'Vorname';
      case 'lastName':
        return 'Nachname';
      case 'company':
        return 'Firma';
      case 'address1':
        return 'Straße und Hausnummer';
      case 'address2':
        return 'Adresszusatz';
      case 'zip':
        return 'Postleitzahl';
      case 'city':
        return { city: 'Ort', suburb: 'Vorort', district: 'Bezirk', town: 'Ort' }[cityLabel];
      case 'provinceCode':
        return {
          region: 'Region',
          province: 'Provinz',
          stateOrTerritory: 'Bundesstaat oder Territorium',
          state: 'Bundesstaat',
          governorate: 'Gouvernement',
          county: 'Grafschaft',
          prefecture: 'Präfektur',
          emirate: 'Emirat',
        }[provinceLabel];
      case 'countryCode':
        return 'Land';
      case 'phone':
        return 'Telefon';
    }
  },
  optional: 'optional',
  chooseProvince: 'Bitte wählen …',
  locked: 'Hier nicht änderbar. Bei einem Fehler hilft der Shop.',
  fieldProblem: (reason) =>
    reason === 'missing' ? 'Bitte ausfüllen.' : 'Das scheint nicht zu stimmen. Bitte prüfen.',
  problems: (count) => `${count} Felder bitte noch einmal prüfen`,
  review: 'Änderung prüfen',
  checking: 'Wird geprüft …',
  cancel: 'Abbrechen',
  close: 'Schließen',
  confirmTitle: 'Stimmt die neue Adresse?',
  meant: {
    confirmTitle: 'Ist diese Adresse gemeint?',
    before: 'Eingabe',
    after: 'Vorschlag',
    save: 'Vorschlag übernehmen',
    back: 'Eingabe behalten',
  },
  suggestions: 'Vorschläge',
  found: (count) => `${count} ${count === 1 ? 'Vorschlag' : 'Vorschläge'}. Auswahl mit den Pfeiltasten.`,
  newQuote: 'Die Bestellung hat sich inzwischen geändert. Das bedeutet die Änderung jetzt.',
  before: 'Bisher',
  after: 'Neue Adresse',
  difference(direction, amount) {
    if (direction === 'none') return 'Der Preis bleibt gleich';
    return direction === 'pay' ? `Es sind ${amount} mehr zu zahlen` : `Es gibt ${amount} zurück`;
  },
  save: 'Adresse speichern',
  saving: 'Wird gespeichert …',
  back: 'Zurück',
  savedTo: (address) => `Gespeichert. Das Paket geht an ${address}.`,
  requested: 'Der Shop muss erst zustimmen. Wir haben ihn gefragt; bis dahin ändert sich nichts.',
  accepted: (address) => `Die Änderung liegt vor und wird gespeichert. Das Paket geht dann an ${address}.`,
};
