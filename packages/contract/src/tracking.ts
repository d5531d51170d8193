import * as z from 'zod/mini';

import { Moment } from './moment.ts';
import { WebAddress } from './web-address.ts';

/** Where a parcel is, in the words of a person who waits for it. */
export const PARCEL_STATUSES = [
  'preparing',
  'shipped',
  'in_transit',
  'out_for_delivery',
  'delivered',
  'delayed',
  'delivery_attempted',
  'delivery_failed',
  'ready_for_pickup',
  'picked_up',
  'cancelled',
] as const;
export type ParcelStatus = (typeof PARCEL_STATUSES)[number];

/** A number of units of one order line, as they lie in a parcel or wait for one. */
export const PackedLine = z.object({
  title: z.string(),
  variantTitle: z.nullable(z.string()),
  quantity: z.number(),
});
export type PackedLine = z.infer<typeof PackedLine>;

/** One event that the carrier reported. `place` and `message` are the carrier's own words. */
export const Scan = z.object({
  id: z.string(),
  status: z.enum(PARCEL_STATUSES),
  happenedAt: Moment,
  place: z.nullable(z.string()),
  message: z.nullable(z.string()),
});
export type Scan = z.infer<typeof Scan>;

/** One parcel on its way; `scans` are newest first, `expectedAt` is the carrier's estimate. */
export const Parcel = z.object({
  id: z.string(),
  status: z.enum(PARCEL_STATUSES),
  carrier: z.nullable(z.string()),
  trackingNumber: z.nullable(z.string()),
  trackingUrl: z.nullable(WebAddress),
  shippedAt: z.nullable(Moment),
  expectedAt: z.nullable(Moment),
  deliveredAt: z.nullable(Moment),
  lines: z.array(PackedLine),
  scans: z.array(Scan),
});
export type Parcel = z.infer<typeof Parcel>;

/** The parcels of an order, and what has not been packed yet. */
export const Tracking = z.object({
  parcels: z.array(Parcel),
  unshipped: z.array(PackedLine),
});
export type Tracking = z.infer<typeof Tracking>;
