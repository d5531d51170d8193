import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: 'Ändra din leveransadress',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'Förnamn';
      case 'lastName':
        return 'Efternamn';
      case 'company':
        return 'Företag';
      case 'address1':
        return 'Gata och husnummer';
      case 'address2':
        return 'Lägenhet, våning, c/o';
      case 'zip':
        return { postalCode: 'Postnummer', postcode: 'Postnummer', pinCode: 'PIN-kod', zipCode: 'ZIP-kod' }[
          zipLabel
        ];
      case 'city':
        return { city: 'Ort', suburb: 'Ort', district: 'Distrikt', town: 'Ort' }[cityLabel];
      case 'provinceCode':
        return {
          region: 'Region',
          province: 'Provins',
          stateOrTerritory: 'Delstat eller territorium',
          state: 'Delstat',
          governorate: 'Guvernement',
          county: 'Län',
          prefecture: 'Prefektur',
          emirate: 'Emirat',
        }[provinceLabel];
      case 'countryCode':
        return 'Land';
      case 'phone':
        return 'Telefon';
    }
  },
  optional: 'valfritt',
  chooseProvince: 'Välj…',
  locked: 'Det här kan inte ändras här. Kontakta butiken om något är fel.',
  fieldProblem: (reason) =>
    reason === 'missing' ? 'Fyll i det här fältet.' : 'Något verkar inte stämma. Kontrollera gärna.',
  problems: (count) => `Titta igenom ${count} fält igen`,
  review: 'Granska ändringen',
  checking: 'Kontrollerar…',
  cancel: 'Avbryt',
  close: 'Stäng',
  confirmTitle: 'Stämmer den nya adressen?',
  meant: {
    confirmTitle: 'Menade du den här adressen?',
    before: 'Det du skrev',
    after: 'Förslag',
    save: 'Använd förslaget',
    back: 'Behåll min',
  },
  suggestions: 'Förslag',
  found: (count) => `${count} förslag. Välj med piltangenterna.`,
  newQuote: 'Beställningen har ändrats under tiden. Det här innebär ändringen nu.',
  before: 'Tidigare',
  after: 'Ny adress',
  difference(direction, amount) {
    if (direction === 'none') return 'Priset är oförändrat';
    return direction === 'pay' ? `Du betalar ${amount} mer` : `Du får tillbaka ${amount}`;
  },
  save: 'Spara adressen',
  saving: 'Sparar…',
  back: 'Tillbaka',
  savedTo: (address) => `Sparat. Ditt paket skickas till ${address}.`,
  requested: 'Butiken måste godkänna först. Vi har frågat, och inget ändras förrän dess.',
  accepted: (address) =>
    `Vi har tagit emot din ändring och sparar den. Ditt paket kommer att skickas till ${address}.`,
};
