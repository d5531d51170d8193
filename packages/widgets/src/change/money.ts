import type { Quote } from '@amend/sdk/light';

import type { ChangesTexts, MoneyFlow } from '../locales/texts.ts';

/** What a quote costs, in one sentence, and what becomes of the money. */
export interface MoneySentences {
  readonly price: string;
  /** Empty where nothing becomes of it. */
  readonly follow: string;
}

/** Says what a quote means for the shopper's purse. The sentences say which way the money goes, so the amount needs no sign. */
export function sayMoney(
  { difference, settlement }: Pick<Quote, 'difference' | 'settlement'>,
  texts: ChangesTexts,
): MoneySentences {
  const { action, payWithinSeconds } = settlement;
  const isBack = difference.amount.startsWith('-');
  const flow: MoneyFlow = !/[1-9]/.test(difference.amount)
    ? 'none'
    : action === 'store-credit'
      ? 'credit'
      : action === 'with-order' || action === 'none'
        ? isBack
          ? 'less'
          : 'more'
        : action;
  return {
    price: texts.price(flow, difference.text.replace(/[-−]/, '')),
    follow: texts.follow(flow, sayWithin(payWithinSeconds ?? 0, texts)),
  };
}

/** How long the shopper has to pay, in whole minutes, hours or days, never longer than it is. */
export function sayWithin(seconds: number, texts: ChangesTexts): string {
  const [unit, length] =
    seconds < 5400
      ? (['minute', 60] as const)
      : seconds < 172_800
        ? (['hour', 3600] as const)
        : (['day', 86_400] as const);
  return texts.span(Math.floor(seconds / length), unit);
}
