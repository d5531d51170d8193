import type { CancelOrder } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { Admin } from '../shopify/admin.ts';
import { startCancellation } from '../shopify/cancel-order.ts';
import type { CancellationStart } from '../shopify/cancel-order.ts';
import type { CancelEffect } from './effect.ts';

/** What a merchant decided about cancelling. */
export interface CancelRule {
  /** Whether the units go back into stock. */
  readonly restock: boolean;
  /** Whether the shopper may take store credit instead of the money. */
  readonly storeCredit: boolean;
  /** What the shopper may give as a reason. */
  readonly reasons: readonly { readonly id: string }[];
}

/** What cancelling the order would do. */
export function checkCancellation(
  facts: OrderFacts,
  { reason, refundMethod = 'original-payment' }: CancelOrder,
  { restock, storeCredit, reasons }: CancelRule,
): Answer<CancelEffect> {
  if (reason !== undefined && reasons.every(({ id }) => id !== reason))
    return refused({ code: 'cancel_reason_not_offered' });
  if (refundMethod === 'store-credit' && !storeCredit) return refused({ code: 'refund_method_not_offered' });
  return given({
    kind: 'cancel-order',
    reason: reason ?? null,
    refundMethod,
    refund: facts.paid,
    isRestocked: restock,
  });
}

/** Starts to cancel the order, but not at or after `notAfterMs`. It cannot be undone. */
export function cancelOrder(
  admin: Admin,
  orderId: string,
  { reason, refundMethod, isRestocked }: CancelEffect,
  editId: string,
  notAfterMs?: number,
): Promise<CancellationStart> {
  const staffNote = `Cancelled by the shopper (${reason ?? 'no reason given'}). Amend edit ${editId}.`;
  return startCancellation(admin, orderId, { refundMethod, isRestocked, staffNote }, notAfterMs);
}
