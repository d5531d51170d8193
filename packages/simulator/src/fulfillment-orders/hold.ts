import type { CodedError, Moment } from '../orders/coded-error.ts';
import type {
  FulfillmentHoldRecord,
  FulfillmentOrderRecord,
  HoldReason,
} from '../orders/fulfillment-record.ts';
import {
  isActive,
  isWithService,
  statusWithoutHolds,
  type FoundFulfillmentOrder,
} from './find-fulfillment-order.ts';
import { areErrors, isEverything, listRest, pickUnits, splitOff, type UnitsInput } from './split-off.ts';

/** What a hold is to be. */
export interface HoldWish {
  readonly reason: HoldReason;
  readonly reasonNotes: string | null;
  readonly handle: string;
  /** The app that asks; `null` for the merchant. */
  readonly appId: number | null;
  /** Which units are held; all that are left when there are none here. */
  readonly units: readonly UnitsInput[];
}

/** A hold that was placed, and what was split off because it is not held. */
export interface PlacedHold {
  readonly hold: FulfillmentHoldRecord;
  readonly remaining: FulfillmentOrderRecord | null;
}

const MAX_HOLDS = 10;
const MAX_HANDLE_LENGTH = 64;

const CODES = {
  duplicate: 'DUPLICATED_FULFILLMENT_ORDER_LINE_ITEMS',
  notPositive: 'GREATER_THAN_ZERO',
  invalid: 'INVALID_LINE_ITEM_QUANTITY',
} as const;

const DISPLAY_REASONS: Readonly<Record<HoldReason, string>> = {
  AWAITING_PAYMENT: 'Awaiting payment',
  AWAITING_RETURN_ITEMS: 'Awaiting return items',
  HIGH_RISK_OF_FRAUD: 'High risk of fraud',
  INCORRECT_ADDRESS: 'Incorrect address',
  INVENTORY_OUT_OF_STOCK: 'Inventory out of stock',
  ONLINE_STORE_POST_PURCHASE_CROSS_SELL: 'Post-purchase cross-sell',
  OTHER: 'Other',
  UNKNOWN_DELIVERY_DATE: 'Unknown delivery date',
};

/** Puts a fulfilment order, or some units of it, on hold. */
export function placeHold(
  { order, fulfillmentOrder }: FoundFulfillmentOrder,
  wish: HoldWish,
  moment: Moment,
): PlacedHold | readonly CodedError[] {
  const errors = checkHold(fulfillmentOrder, wish);
  if (errors.length > 0) return errors;
  const field = ['fulfillmentHold', 'fulfillmentOrderLineItems'];
  const units = pickUnits(fulfillmentOrder, wish.units, field, CODES);
  if (areErrors(units)) return units;

  const isPartial = units.length > 0 && !isEverything(fulfillmentOrder, units);
  const remaining = isPartial
    ? splitOff(order, fulfillmentOrder, listRest(fulfillmentOrder, units), moment)
    : null;
  const hold: FulfillmentHoldRecord = {
    id: moment.nextId(),
    reason: wish.reason,
    reasonNotes: wish.reasonNotes,
    displayReason: DISPLAY_REASONS[wish.reason],
    handle: wish.handle,
    appId: wish.appId,
  };
  fulfillmentOrder.holds.push(hold);
  fulfillmentOrder.status = 'ON_HOLD';
  fulfillmentOrder.updatedAt = moment.at;
  return { hold, remaining };
}

/**
 * Takes holds off a fulfilment order.
 *
 * @param holdIds - Which; all of them, whoever placed them, when there are none here. Ids of holds elsewhere do nothing.
 * @returns The holds that were taken off.
 */
export function releaseHolds(
  fulfillmentOrder: FulfillmentOrderRecord,
  holdIds: readonly number[],
  at: string,
): readonly FulfillmentHoldRecord[] {
  const isMeant = ({ id }: FulfillmentHoldRecord) => holdIds.length === 0 || holdIds.includes(id);
  const released = fulfillmentOrder.holds.filter(isMeant);
  if (released.length === 0) return released;
  const kept = fulfillmentOrder.holds.filter((each) => !isMeant(each));
  fulfillmentOrder.holds.splice(0, fulfillmentOrder.holds.length, ...kept);
  if (kept.length === 0) fulfillmentOrder.status = statusWithoutHolds(fulfillmentOrder);
  fulfillmentOrder.updatedAt = at;
  return released;
}

function checkHold(fulfillmentOrder: FulfillmentOrderRecord, wish: HoldWish): readonly CodedError[] {
  if (!isActive(fulfillmentOrder) || isWithService(fulfillmentOrder)) {
    return [
      { field: ['id'], message: 'The fulfillment order is not in a state that can be held.', code: null },
    ];
  }
  const handle = ['fulfillmentHold', 'handle'];
  if (wish.handle.length > MAX_HANDLE_LENGTH) {
    const message = `Handle is too long (maximum is ${MAX_HANDLE_LENGTH} characters)`;
    return [{ field: handle, message, code: null }];
  }
  const own = fulfillmentOrder.holds.filter((each) => each.appId === wish.appId);
  if (own.some((each) => (each.handle ?? '') === wish.handle)) {
    const message =
      'The handle provided for the fulfillment hold is already in use by this app for another hold on this fulfillment order.';
    return [{ field: handle, message, code: 'DUPLICATE_FULFILLMENT_HOLD_HANDLE' }];
  }
  if (own.length >= MAX_HOLDS) {
    const message =
      'The maximum number of fulfillment holds for this fulfillment order has been reached for this app.';
    return [{ field: ['id'], message, code: 'FULFILLMENT_ORDER_HOLD_LIMIT_REACHED' }];
  }
  if (wish.units.length > 0 && fulfillmentOrder.status === 'ON_HOLD') {
    const message = 'The fulfillment order is not in a splittable state.';
    return [
      {
        field: ['fulfillmentHold', 'fulfillmentOrderLineItems'],
        message,
        code: 'FULFILLMENT_ORDER_NOT_SPLITTABLE',
      },
    ];
  }
  return [];
}
