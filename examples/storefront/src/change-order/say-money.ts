import type { ChangeEffect, DisplayMoney, Quote } from '@amend/sdk/light';

import { isNegative, isNothing } from '../amounts.ts';
import type { ChangeWords } from '../words/change/words.ts';

/** What a change means for the shopper's purse. */
export interface MoneySentences {
  /** In one sentence, before it is confirmed. */
  readonly headline: string;
  /** What becomes of the money once it is confirmed; `null` where there is none. */
  readonly followUp: string | null;
  /** The same after it was confirmed. */
  readonly outcome: string | null;
}

/** Says which way the money goes. */
export function sayMoney(
  { difference, effects }: Pick<Quote, 'difference' | 'effects'>,
  words: ChangeWords,
): MoneySentences {
  const cancellation = effects.find(isCancellation);
  if (cancellation !== undefined) return sayRefund(cancellation, words);
  const bag = { presentmentMoney: difference };
  if (isNothing(bag)) return { headline: words.samePrice, followUp: null, outcome: null };
  const amount = writeSize(difference);
  const followUp = isNegative(bag) ? words.willBeRefunded(amount) : words.willBeAsked(amount);
  const headline = isNegative(bag) ? words.getBack(amount) : words.payMore(amount);
  return { headline, followUp, outcome: followUp };
}

function sayRefund({ refund, refundMethod }: Cancellation, words: ChangeWords): MoneySentences {
  if (isNothing({ presentmentMoney: refund }))
    return { headline: words.nothingCharged, followUp: null, outcome: null };
  const amount = writeSize(refund);
  const isCredit = refundMethod === 'store-credit';
  return {
    headline: words.getBack(amount),
    followUp: isCredit ? words.creditsAtOnce : words.refundsAtOnce,
    outcome: isCredit ? words.credited(amount) : words.refunded(amount),
  };
}

// The sentence around it says which way the money goes.
function writeSize({ text }: DisplayMoney): string {
  return text.replace(/[-−]/, '');
}

type Cancellation = Extract<ChangeEffect, { kind: 'cancel-order' }>;

/** Whether an effect is that the whole order goes. */
export function isCancellation(effect: ChangeEffect): effect is Cancellation {
  return effect.kind === 'cancel-order';
}
