import type { EffectOf } from '@amend/sdk/light';

import type { ChangesTexts } from '../locales/texts.ts';

/** Says what is given back for a cancelled order, where to and when. */
export function sayRefund(
  { refund, refundMethod }: Pick<EffectOf<'cancel-order'>, 'refund' | 'refundMethod'>,
  { cancel }: ChangesTexts,
): string {
  return cancel.refund(/[1-9]/.test(refund.amount) ? refundMethod : 'none', refund.text);
}
