import { computed } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Order, PackedLine } from '../types.ts';
import type { OrderModel } from './order.ts';
import { createTellDay, isPending, rank, state, viewParcel } from './parcel-view.ts';
import type { ParcelView, Statement, TellDay } from './parcel-view.ts';

/** All there is to show about where an order is; the statement is about the parcel that matters most. */
export interface TrackingView extends Omit<ParcelView, 'parcel'> {
  /** Every parcel, in the API's order. */
  readonly parcels: readonly ParcelView[];
  /** What has not been packed yet. */
  readonly unshipped: readonly PackedLine[];
}

/** Where the order is, worked out anew whenever it was read. */
export interface OrderTrackingModel {
  /** What to show, or `null` before there is an order. */
  readonly view: ReadonlySignal<TrackingView | null>;
}

/** How an {@link OrderTrackingModel} knows the day. */
export interface OrderTrackingOptions {
  /** The time. Default: the machine's clock. */
  readonly clock?: Pick<Clock, 'now'> | undefined;
  /** Whether display texts are in the machine's own time zone, so that it knows which day is today. Default: true. */
  readonly isOwnTimeZone?: boolean | undefined;
}

/** Makes an {@link OrderTrackingModel} of an order. It holds nothing that would have to be disposed of. */
export function createOrderTrackingModel(
  { order }: Pick<OrderModel, 'order'>,
  { clock = systemClock, isOwnTimeZone = true }: OrderTrackingOptions = {},
): OrderTrackingModel {
  return {
    view: computed(() => order.value && viewTracking(order.value, createTellDay(clock, isOwnTimeZone))),
  };
}

/** Works out what there is to show about where an order is, once; {@link createOrderTrackingModel} does so whenever it was read. */
export function viewTracking(order: Order, tellDay: TellDay): TrackingView {
  const { unshipped } = order.tracking;
  const parcels = order.tracking.parcels.map((parcel) => viewParcel(parcel, tellDay));
  const foremost = parcels.toSorted(compareImportance)[0];
  const { statement, milestone, isLate } =
    foremost && !order.cancelledAt && (isPending(foremost) || unshipped.length === 0)
      ? foremost
      : { statement: stateOrder(order, tellDay), milestone: 0 as const, isLate: false };
  return { statement, milestone, isLate, parcels, unshipped };
}

function stateOrder({ cancelledAt, tracking }: Order, tellDay: TellDay): Statement {
  if (cancelledAt) return state('order_cancelled', tellDay, cancelledAt);
  if (tracking.unshipped.length === 0) return state('nothing_to_track', tellDay);
  return state(tracking.parcels.length > 0 ? 'preparing_rest' : 'preparing', tellDay);
}

// Of two parcels that are equally far, the sooner one; of two that arrived, the later one.
function compareImportance(one: ParcelView, other: ParcelView): number {
  const sooner = instantOf(one) - instantOf(other);
  return rank(one) - rank(other) || (isPending(one) ? sooner : -sooner);
}

function instantOf({ parcel }: ParcelView): number {
  const moment = parcel.deliveredAt ?? parcel.expectedAt;
  return moment ? Date.parse(moment.at) : Number.MAX_SAFE_INTEGER;
}
