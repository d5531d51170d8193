import type { OrderRecord } from '../orders/order-record.ts';
import type { RefundLineRecord } from '../orders/refund-record.ts';
import type { UserError } from '../orders/update-order.ts';
import type { Payout } from '../refunds/give-refund.ts';
import { capMoney, listPayments, listRefundable } from '../refunds/refundable.ts';
import { sumShippingLeft, type RefundWish } from '../refunds/take-off.ts';
import { parseGid } from '../shop/gid.ts';
import { convertToPair, readMinor } from '../shop/markets.ts';
import { NOTHING, type MoneyPair } from '../shop/money.ts';
import { notModelled } from './not-modelled.ts';
import { readId, readInt, readObject, readString, type Args } from './resolved.ts';

/** Reads `[RefundLineItemInput!]`. Where nothing is said about stock, nothing is restocked. */
export function readRefundLines(value: unknown): RefundWish['lines'] {
  return listInputs(value).map((input) => ({
    lineId: readId(input, 'lineItemId', ['LineItem']),
    quantity: readInt(input, 'quantity') ?? 0,
    restockType: readRestockType(input),
  }));
}

/** Reads `[RefundDutyInput!]`; in proportion to the units, unless asked for in full. */
export function readRefundDuties(value: unknown): RefundWish['duties'] {
  return listInputs(value).map((input) => ({
    dutyId: readId(input, 'dutyId', ['Duty']),
    type: input['refundType'] === 'FULL' ? 'FULL' : 'PROPORTIONAL',
  }));
}

/** How much of the shipping is meant: all that is left, an amount in the shopper's currency, or nothing. */
export function readShipping(isFull: boolean, amount: unknown, order: OrderRecord): MoneyPair {
  const left = sumShippingLeft(order);
  const minor = readMinor(amount, order.presentmentCurrencyCode);
  if (minor === null) return isFull ? left : NOTHING;
  return minor > left.presentment || minor < 0 ? convertToPair(minor, order) : capMoney(left, minor);
}

/** Reads `[OrderTransactionInput!]`, amounts in the shopper's currency. */
export function readPayouts(
  value: unknown,
  order: OrderRecord,
  mayExceed: boolean,
): readonly Payout[] | readonly UserError[] {
  const errors: UserError[] = [];
  const refundable = mayExceed ? listPayments(order) : listRefundable(order);
  const payouts = listInputs(value).map((input, index): Payout => {
    const field = ['transactions', String(index)];
    const minor = readMinor(input['amount'], order.presentmentCurrencyCode);
    if (minor === null) errors.push({ field: [...field, 'amount'], message: 'Amount is not a number' });
    if (input['kind'] !== 'REFUND')
      errors.push({ field: [...field, 'kind'], message: 'Kind must be refund' });
    if (parseGid(readString(input, 'orderId') ?? '')?.id !== order.id) {
      errors.push({ field: [...field, 'orderId'], message: 'Order must be the one that is refunded' });
    }
    const parentId = findParent(input, refundable);
    if (parentId === null)
      errors.push({ field: [...field, 'parentId'], message: 'Parent transaction is missing' });
    const left = refundable.find(({ payment }) => payment.id === parentId)?.left ?? NOTHING;
    const wanted = minor ?? 0;
    return {
      gateway: readString(input, 'gateway') ?? '',
      amount: wanted > left.presentment ? convertToPair(wanted, order) : capMoney(left, wanted),
      parentId,
    };
  });
  return errors.length > 0 ? errors : payouts;
}

/** Reads `[RefundMethodInput!]`: store credit, the only one there is. */
export function readStoreCredit(value: unknown, order: OrderRecord): readonly Payout[] {
  return listInputs(value).map((input) => {
    const amount = readObject(readObject(input['storeCreditRefund'])['amount']);
    if (readString(amount, 'currencyCode') !== order.presentmentCurrencyCode) {
      throw notModelled("StoreCreditRefundInput.amount in another currency than the shopper's");
    }
    const minor = readMinor(amount['amount'], order.presentmentCurrencyCode) ?? 0;
    return { gateway: 'shopify_store_credit', amount: convertToPair(minor, order), parentId: null };
  });
}

// A gateway alone is enough where only one payment went through it.
function findParent(input: Args, refundable: ReturnType<typeof listRefundable>): number | null {
  const given = readString(input, 'parentId');
  if (given !== null) return readId(input, 'parentId', ['OrderTransaction']);
  const [only, ...others] = refundable.filter(({ payment }) => payment.gateway === input['gateway']);
  return only === undefined || others.length > 0 ? null : only.payment.id;
}

function readRestockType(input: Args): RefundLineRecord['restockType'] {
  const type = input['restockType'];
  if (type === 'LEGACY_RESTOCK')
    throw notModelled('RefundLineItemInput.restockType LEGACY_RESTOCK (deprecated)');
  return type === 'CANCEL' || type === 'RETURN' ? type : 'NO_RESTOCK';
}

function listInputs(value: unknown): readonly Args[] {
  return Array.isArray(value) ? value.map(readObject) : [];
}
