import { press, type, unfold, type Step } from './stillness.ts';

const ADDRESS = 'amend-address-correction';
const TRACKING = 'amend-order-tracking';
const UPSELL = 'amend-upsell';

// Its code is loaded behind the address.
const OPEN_FORM: Step = {
  ...press(ADDRESS, 'Change address', 'Review change'),
  ahead: /\/amend\/edits-/,
};

/** What shoppers do in the widgets, each from a freshly loaded page: the number of the order, and the presses. */
export const JOURNEYS: Readonly<Record<string, readonly [order: number, ...Step[]]>> = {
  'follows a parcel': [1005, unfold(TRACKING, 'Show all scans', 'Hide scans')],
  'corrects a postcode': [
    1001,
    OPEN_FORM,
    type(ADDRESS, 'Postal code', '10115', 'Review change'),
    press(ADDRESS, 'Review change', 'No change in price'),
    press(ADDRESS, 'Save address', 'Saved.'),
  ],
  'goes back from a review, and gives up': [
    1001,
    OPEN_FORM,
    type(ADDRESS, 'Postal code', '10115', 'Review change'),
    press(ADDRESS, 'Review change', 'No change in price'),
    press(ADDRESS, 'Back', 'Review change'),
    press(ADDRESS, 'Cancel', 'Change address'),
  ],
  'adds what is offered, and takes it off again': [
    1001,
    press(UPSELL, 'Add to my order', /€19.20 to pay by/),
    press(UPSELL, 'Take it off again', 'Taken off: Beeswax candle, 20 cm'),
    press(UPSELL, 'See offers', /^You pay €19.20 on the next page/),
  ],
  'is told what is missing': [
    1001,
    OPEN_FORM,
    type(ADDRESS, 'Postal code', '', 'Review change'),
    press(ADDRESS, 'Review change', 'Review change'),
  ],
};
