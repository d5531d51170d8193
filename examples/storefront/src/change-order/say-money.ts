import type { DisplayMoney, Quote } from '@amend/sdk/light';

import { isNegative, isNothing } from '../amounts.ts';
import type { ChangeWords } from '../words/change/words.ts';

/** What a change means for the shopper's purse. */
export interface MoneySentences {
  /** In one sentence, before it is confirmed. */
  readonly headline: string;
  /** What becomes of the money once it is confirmed; `null` where there is none. */
  readonly followUp: string | null;
}

/** Says which way the money goes. */
export function sayMoney({ difference }: Pick<Quote, 'difference'>, words: ChangeWords): MoneySentences {
  const bag = { presentmentMoney: difference };
  if (isNothing(bag)) return { headline: words.samePrice, followUp: null };
  const amount = writeSize(difference);
  const followUp = isNegative(bag) ? words.willBeRefunded(amount) : words.willBeAsked(amount);
  const headline = isNegative(bag) ? words.getBack(amount) : words.payMore(amount);
  return { headline, followUp };
}

// The sentence around it says which way the money goes.
function writeSize({ text }: DisplayMoney): string {
  return text.replace(/[-−]/, '');
}
