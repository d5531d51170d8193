import { press, type, unfold, type Step } from './stillness.ts';

const ADDRESS = 'amend-address-correction';
const TRACKING = 'amend-order-tracking';
const CANCEL = 'amend-cancel-order';
const UPSELL = 'amend-upsell';

const OPEN_FORM = press(ADDRESS, 'Change address', 'Review change');

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
  'cancels the order': [
    1001,
    press(CANCEL, 'Cancel this order…', 'Continue'),
    press(CANCEL, 'Continue', /^You get €104.90 back/),
    press(CANCEL, 'Cancel the order', 'Your order is cancelled'),
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
