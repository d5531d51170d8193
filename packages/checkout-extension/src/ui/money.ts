import type { DisplayMoney, Quote } from '@amend/sdk/light';
import type { MoneyFlow } from '@amend/widgets/locales/texts';

import type { Say } from '../texts/say.ts';

/** An amount without its sign, for sentences that say which way the money goes. */
export function withoutSign({ text }: DisplayMoney): string {
  return text.replace(/[-−]/, '');
}

/** Whether an amount is not nothing. */
export function isSomething({ amount }: DisplayMoney): boolean {
  return /[1-9]/.test(amount);
}

/** What a quote costs, in one sentence, and what becomes of the money; empty where nothing does. */
export function sayMoney(
  { difference, settlement }: Pick<Quote, 'difference' | 'settlement'>,
  say: Say,
): { readonly price: string; readonly follow: string } {
  const flow = flowOf(difference, settlement.action);
  return {
    price: say('changes.price', flow, withoutSign(difference)),
    follow:
      flow === 'none' ? '' : say('changes.follow', flow, sayWithin(settlement.payWithinSeconds ?? 0, say)),
  };
}

function flowOf(difference: DisplayMoney, action: Quote['settlement']['action']): MoneyFlow {
  if (!isSomething(difference)) return 'none';
  if (action === 'store-credit') return 'credit';
  if (action === 'collect' || action === 'refund') return action;
  return difference.amount.startsWith('-') ? 'less' : 'more';
}

/** A length of time in whole minutes, hours or days, never longer than it is. */
export function sayWithin(seconds: number, say: Say): string {
  if (seconds < 5400) return say('changes.span', Math.floor(seconds / 60), 'minute');
  if (seconds < 172_800) return say('changes.span', Math.floor(seconds / 3600), 'hour');
  return say('changes.span', Math.floor(seconds / 86_400), 'day');
}
