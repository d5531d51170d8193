import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: 'Je bezorgadres aanpassen',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'Voornaam';
      case 'lastName':
        return 'Achternaam';
      case 'company':
        return 'Bedrijf';
      case 'address1':
        return 'Straat en huisnummer';
      case 'address2':
        return 'Toevoeging, verdieping, t.a.v.';
      case 'zip':
        return { postalCode: 'Postcode', postcode: 'Postcode', pinCode: 'PIN-code', zipCode: 'ZIP-code' }[
          zipLabel
        ];
      case 'city':
        return { city: 'Plaats', suburb: 'Plaats', district: 'District', town: 'Plaats' }[cityLabel];
      case 'provinceCode':
        return {
          region: 'Regio',
          province: 'Provincie',
          stateOrTerritory: 'Staat of territorium',
          state: 'Staat',
          governorate: 'Gouvernement',
          county: 'Graafschap',
          prefecture: 'Prefectuur',
          emirate: 'Emiraat',
        }[provinceLabel];
      case 'countryCode':
        return 'Land';
      case 'phone':
        return 'Telefoonnummer';
    }
  },
  optional: 'optioneel',
  chooseProvince: 'Kies…',
  locked: 'Dit kun je hier niet aanpassen. Klopt het niet? Neem contact op met de winkel.',
  fieldProblem: (reason) =>
    reason === 'missing' ? 'Vul dit in.' : 'Dit lijkt niet te kloppen. Controleer het nog even.',
  problems: (count) => `Kijk nog even naar ${count} velden`,
  review: 'Wijziging controleren',
  checking: 'Controleren…',
  cancel: 'Annuleren',
  close: 'Sluiten',
  confirmTitle: 'Klopt het nieuwe adres?',
  meant: {
    confirmTitle: 'Bedoelde je dit adres?',
    before: 'Wat je hebt ingevuld',
    after: 'Suggestie',
    save: 'Suggestie gebruiken',
    back: 'Mijn adres houden',
  },
  suggestions: 'Suggesties',
  found: (count) =>
    count === 1
      ? '1 suggestie. Kies met de pijltjestoetsen.'
      : `${count} suggesties. Kies met de pijltjestoetsen.`,
  newQuote: 'De bestelling is intussen veranderd. Dit betekent de wijziging nu.',
  before: 'Oud adres',
  after: 'Nieuw adres',
  difference(direction, amount) {
    if (direction === 'none') return 'De prijs blijft gelijk';
    return direction === 'pay' ? `Je betaalt ${amount} meer` : `Je krijgt ${amount} terug`;
  },
  save: 'Adres opslaan',
  saving: 'Opslaan…',
  back: 'Terug',
  savedTo: (address) => `Opgeslagen. Je pakket gaat naar ${address}.`,
  requested: 'De winkel moet eerst akkoord gaan. We hebben het gevraagd; tot die tijd verandert er niets.',
  accepted: (address) => `We hebben je wijziging en slaan die op. Je pakket gaat straks naar ${address}.`,
};
