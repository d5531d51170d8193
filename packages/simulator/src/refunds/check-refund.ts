import type { OrderRecord } from '../orders/order-record.ts';
import type { RefundLineRecord } from '../orders/refund-record.ts';
import { countUnfulfilled } from '../orders/statuses.ts';
import type { UserError } from '../orders/update-order.ts';
import type { Payout } from './give-refund.ts';
import { listPayments, listRefundable } from './refundable.ts';
import { sumShippingLeft, type RefundWish } from './take-off.ts';

/**
 * Finds what Shopify would refuse a refund for; empty when it would make it. The wording is the simulator's own.
 *
 * @param mayExceed - Whether more may go back than was paid.
 */
export function checkRefund(
  order: OrderRecord,
  wish: RefundWish,
  payouts: readonly Payout[],
  mayExceed = false,
): readonly UserError[] {
  const errors = [
    ...checkLines(order, wish),
    ...checkShipping(order, wish),
    ...checkDuties(order, wish),
    ...checkPayouts(order, payouts, mayExceed),
  ];
  const isEmpty =
    wish.lines.length + wish.duties.length + payouts.length === 0 && wish.shipping.presentment === 0;
  if (errors.length === 0 && isEmpty) {
    return [{ field: ['input'], message: 'Refund must have line items, shipping, duties or transactions' }];
  }
  return errors;
}

type RestockType = RefundLineRecord['restockType'];

function checkLines(order: OrderRecord, { lines }: RefundWish): readonly UserError[] {
  const used = new Map<string, number>();
  const take = (key: string, quantity: number) => {
    const sum = (used.get(key) ?? 0) + quantity;
    used.set(key, sum);
    return sum;
  };
  return lines.flatMap(({ lineId, quantity, restockType }, index) => {
    const at = ['refundLineItems', String(index)];
    const line = order.lines.find((each) => each.id === lineId);
    if (line === undefined) return [{ field: [...at, 'lineItemId'], message: 'Line item does not exist' }];
    const field = [...at, 'quantity'];
    if (quantity <= 0) return [{ field, message: 'Quantity must be greater than 0' }];
    if (take(`${lineId}`, quantity) > line.currentQuantity) {
      return [{ field, message: 'Quantity cannot refund more items than were purchased' }];
    }
    const unshipped = Math.min(line.currentQuantity, countUnfulfilled(order, lineId));
    const most: Readonly<Record<RestockType, number>> = {
      CANCEL: unshipped,
      RETURN: line.currentQuantity - unshipped,
      NO_RESTOCK: line.currentQuantity,
    };
    if (take(`${lineId} ${restockType}`, quantity) > most[restockType]) {
      const message =
        restockType === 'CANCEL'
          ? 'Restock type cannot be cancel for items that were fulfilled'
          : 'Restock type cannot be return for items that were not fulfilled';
      return [{ field: [...at, 'restockType'], message }];
    }
    return [];
  });
}

function checkShipping(order: OrderRecord, { shipping }: RefundWish): readonly UserError[] {
  const field = ['shipping', 'amount'];
  if (shipping.presentment < 0) return [{ field, message: 'Shipping amount must not be negative' }];
  return shipping.presentment > sumShippingLeft(order).presentment
    ? [{ field, message: 'Shipping amount cannot be more than is left to refund' }]
    : [];
}

function checkDuties(order: OrderRecord, { duties }: RefundWish): readonly UserError[] {
  const known = new Set(order.lines.flatMap((line) => line.duties.map(({ id }) => id)));
  return duties.flatMap(({ dutyId }, index) =>
    known.has(dutyId)
      ? []
      : [{ field: ['refundDuties', String(index), 'dutyId'], message: 'Duty does not exist' }],
  );
}

function checkPayouts(
  order: OrderRecord,
  payouts: readonly Payout[],
  mayExceed: boolean,
): readonly UserError[] {
  const refundable = mayExceed ? listPayments(order) : listRefundable(order);
  const used = new Map<number, number>();
  let store = refundable.reduce((sum, { left }) => sum + left.presentment, 0);
  return payouts.flatMap(({ gateway, amount, parentId }, index) => {
    const field = ['transactions', String(index)];
    if (amount.presentment <= 0) return [{ field, message: 'Transaction amount must be greater than 0' }];
    store -= amount.presentment;
    const tooMuch = [{ field, message: 'Transaction amount cannot be more than is available to refund' }];
    if (parentId === null) return store < 0 && !mayExceed ? tooMuch : [];
    const source = refundable.find(({ payment }) => payment.id === parentId);
    if (source === undefined) return [{ field, message: 'Parent transaction cannot be refunded' }];
    if (source.payment.gateway !== gateway) {
      return [{ field, message: 'Gateway must be that of the parent transaction' }];
    }
    const sum = (used.get(parentId) ?? 0) + amount.presentment;
    used.set(parentId, sum);
    return !mayExceed && (sum > source.left.presentment || store < 0) ? tooMuch : [];
  });
}
