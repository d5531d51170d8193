import type { EditSettlement } from '@amend/contract';

import type { Display } from '../display/display.ts';
import type { Settlement } from '../settlement/settlement.ts';

/** The money of an edit as its shopper may see it: where to pay only while something is to be paid. */
export function settlementView(settlement: Settlement, display: Display): EditSettlement {
  const { action, state, amount, deadlineAt, paymentUrl } = settlement;
  const isToBePaid = action === 'collect' && state === 'open';
  return {
    action,
    state,
    amount: display.money(amount),
    payBy: isToBePaid && deadlineAt !== null ? display.moment(deadlineAt) : null,
    paymentUrl: isToBePaid ? paymentUrl : null,
  };
}
