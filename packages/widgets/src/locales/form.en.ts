import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: 'Change your delivery address',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'First name';
      case 'lastName':
        return 'Last name';
      case 'company':
        return 'Company';
      case 'address1':
        return 'Street and house number';
      case 'address2':
        return 'Apartment, floor, care of';
      case 'zip':
        return { postalCode: 'Postal code', postcode: 'Postcode', pinCode: 'PIN code', zipCode: 'ZIP code' }[
          zipLabel
        ];
      case 'city':
        return { city: 'City', suburb: 'Suburb', district: 'District', town: 'Town or city' }[cityLabel];
      case 'provinceCode':
        return {
          region: 'Region',
          province: 'Province',
          stateOrTerritory: 'State or territory',
          state: 'State',
          governorate: 'Governorate',
          county: 'County',
          prefecture: 'Prefecture',
          emirate: 'Emirate',
        }[provinceLabel];
      case 'countryCode':
        return 'Country';
      case 'phone':
        return 'Phone';
    }
  },
  optional: 'optional',
  chooseProvince: 'Choose…',
  locked: 'This cannot be changed here. Contact the shop if it is wrong.',
  fieldProblem: (reason) =>
    reason === 'missing' ? 'Please fill this in.' : 'This does not look right. Please check it.',
  problems: (count) => `${count} fields need another look`,
  review: 'Review change',
  checking: 'Checking…',
  cancel: 'Cancel',
  close: 'Close',
  confirmTitle: 'Is the new address right?',
  meant: {
    confirmTitle: 'Did you mean this address?',
    before: 'As you typed it',
    after: 'Suggestion',
    save: 'Use suggestion',
    back: 'Keep mine',
  },
  suggestions: 'Suggestions',
  found: (count) => `${count} ${count === 1 ? 'suggestion' : 'suggestions'}. Choose with the arrow keys.`,
  newQuote: 'The order changed in the meantime. This is what the change means now.',
  before: 'Before',
  after: 'New address',
  difference(direction, amount) {
    if (direction === 'none') return 'No change in price';
    return direction === 'pay' ? `You pay ${amount} more` : `You get ${amount} back`;
  },
  save: 'Save address',
  saving: 'Saving…',
  back: 'Back',
  savedTo: (address) => `Saved. Your parcel goes to ${address}.`,
  requested: 'The shop has to agree first. We have asked it, and nothing is changed until then.',
  accepted: (address) => `We have your change and are saving it. Your parcel will go to ${address}.`,
};
