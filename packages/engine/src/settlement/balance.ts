import { Decimal } from 'decimal.js';

import type { OrderMoney } from '../shopify/read-settlement.ts';

/** What an order is short of: what it costs, less what was received and what is reserved; negative where that is more (rule S5). */
export function shortfall({
  total,
  paid,
  capturable,
}: Pick<OrderMoney, 'total' | 'paid' | 'capturable'>): Decimal {
  return new Decimal(total.amount).minus(paid.amount).minus(capturable.amount);
}

/** What was received for an order beyond what it costs; what is only reserved needs no giving back (rule E9). */
export function overpaid({ total, paid }: Pick<OrderMoney, 'total' | 'paid'>): Decimal {
  return Decimal.max(0, new Decimal(paid.amount).minus(total.amount));
}

/** Whether the shopper has begun to pay and the money is on its way. */
export function isPaymentPending({ transactions }: Pick<OrderMoney, 'transactions'>): boolean {
  return transactions.some(
    ({ kind, status }) =>
      (kind === 'SALE' || kind === 'CAPTURE') && (status === 'PENDING' || status === 'AWAITING_RESPONSE'),
  );
}
