import type { DisplayMoney } from '@amend/sdk/light';

import type { FormTexts } from '../locales/texts.ts';

/** Says what a change costs; the sentence says which way the money goes, so the amount needs no sign. */
export function describePrice({ amount, text }: DisplayMoney, texts: FormTexts): string {
  const direction = !/[1-9]/.test(amount) ? 'none' : amount.startsWith('-') ? 'refund' : 'pay';
  return texts.difference(direction, text.replace(/[-−]/, ''));
}
