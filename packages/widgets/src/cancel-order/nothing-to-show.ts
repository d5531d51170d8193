import type { DisplayMoney, Quote } from '@amend/sdk/light';

const nothing: DisplayMoney = { amount: '0', currencyCode: 'XXX', text: '' };

/** What a cancellation costs, line by line: nothing. What comes back is said in a sentence. */
export const NOTHING_TO_SHOW: Pick<Quote, 'difference' | 'settlement' | 'price'> = {
  difference: nothing,
  settlement: { action: 'none', amount: nothing, payWithinSeconds: null },
  price: null,
};
