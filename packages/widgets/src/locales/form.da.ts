import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: 'Ret din leveringsadresse',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'Fornavn';
      case 'lastName':
        return 'Efternavn';
      case 'company':
        return 'Firma';
      case 'address1':
        return 'Vej og husnummer';
      case 'address2':
        return 'Etage, dør, c/o';
      case 'zip':
        return { postalCode: 'Postnummer', postcode: 'Postnummer', pinCode: 'PIN-kode', zipCode: 'ZIP-kode' }[
          zipLabel
        ];
      case 'city':
        return { city: 'By', suburb: 'By', district: 'Distrikt', town: 'By' }[cityLabel];
      case 'provinceCode':
        return {
          region: 'Region',
          province: 'Provins',
          stateOrTerritory: 'Delstat eller territorium',
          state: 'Delstat',
          governorate: 'Guvernement',
          county: 'Amt',
          prefecture: 'Præfektur',
          emirate: 'Emirat',
        }[provinceLabel];
      case 'countryCode':
        return 'Land';
      case 'phone':
        return 'Telefon';
    }
  },
  optional: 'valgfrit',
  chooseProvince: 'Vælg…',
  locked: 'Det kan ikke rettes her. Kontakt butikken, hvis det er forkert.',
  fieldProblem: (reason) =>
    reason === 'missing' ? 'Udfyld dette felt.' : 'Det ser ikke rigtigt ud. Tjek det lige igen.',
  problems: (count) => `Kig på ${count} felter igen`,
  review: 'Gennemse ændringen',
  checking: 'Tjekker…',
  cancel: 'Annuller',
  close: 'Luk',
  confirmTitle: 'Er den nye adresse rigtig?',
  meant: {
    confirmTitle: 'Mente du denne adresse?',
    before: 'Det, du skrev',
    after: 'Forslag',
    save: 'Brug forslaget',
    back: 'Behold min',
  },
  suggestions: 'Forslag',
  found: (count) => `${count} forslag. Vælg med piletasterne.`,
  newQuote: 'Ordren er blevet ændret i mellemtiden. Det betyder ændringen nu.',
  before: 'Før',
  after: 'Ny adresse',
  difference(direction, amount) {
    if (direction === 'none') return 'Prisen er uændret';
    return direction === 'pay' ? `Du betaler ${amount} mere` : `Du får ${amount} tilbage`;
  },
  save: 'Gem adresse',
  saving: 'Gemmer…',
  back: 'Tilbage',
  savedTo: (address) => `Gemt. Din pakke sendes til ${address}.`,
  requested: 'Butikken skal godkende det først. Vi har spurgt, og der ændres ikke noget før da.',
  accepted: (address) => `Vi har modtaget din ændring og gemmer den. Din pakke bliver sendt til ${address}.`,
};
