import { press, type, unfold, type Step } from './stillness.ts';

const ADDRESS = 'amend-address-correction';
const TRACKING = 'amend-order-tracking';
const CANCEL = 'amend-cancel-order';
const UPSELL = 'amend-upsell';
const ORDER = 'amend-order';

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

/** Opens a row of the card that has everything. */
const openRow = (row: string, until: string | RegExp): Step => ({
  name: `opens "${row}"`,
  widget: ORDER,
  act: (card) => card.getByRole('button', { name: new RegExp(`^${row}`) }).click(),
  until,
});

/** Opens a row whose code has come with the card: what is in it is there with the press, and asks for nothing. */
const openReadyRow = (row: string, until: string): Step => ({
  ...openRow(row, until),
  async act(card) {
    await card.getByRole('button', { name: new RegExp(`^${row}`) }).click();
    await card.getByText(until).waitFor();
  },
});

/** What shoppers do where everything is in one card. */
export const CARD_JOURNEYS: Readonly<Record<string, readonly [order: number, ...Step[]]>> = {
  'corrects a postcode': [
    1001,
    openRow('Delivery address', 'Change address'),
    press(ORDER, 'Change address', 'Review change'),
    type(ORDER, 'Postal code', '10115', 'Review change'),
    press(ORDER, 'Review change', 'No change in price'),
    press(ORDER, 'Save address', 'Saved.'),
  ],
  'swaps a size for a dearer one': [
    1001,
    openReadyRow('Swap an item', '2 × Enamel mug'),
    press(ORDER, 'Swap: Linen shirt', 'Ink'),
    press(ORDER, 'Ink', 'Swap to Ink / M'),
    press(ORDER, 'XL + €4.00', 'Swap to Ink / XL'),
    press(ORDER, 'Swap to Ink / XL', 'You pay €4.00 more'),
    press(ORDER, 'Swap to Ink / XL', /^€4.00 to pay by/),
    press(ORDER, 'Change something else', '2 × Enamel mug'),
  ],
  'adds what is offered': [
    1001,
    openRow('Add an item', /^You pay €19.20 on the next page/),
    press(ORDER, 'Add to my order', /€19.20 to pay by/),
  ],
  'cancels the order': [
    1001,
    openReadyRow('Cancel the order', 'Cancel this order…'),
    press(ORDER, 'Cancel this order…', 'Continue'),
    press(ORDER, 'Continue', /^You get €104.90 back/),
    press(ORDER, 'Cancel the order', 'Your order is cancelled'),
  ],
};
