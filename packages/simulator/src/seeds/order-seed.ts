import type { AddressRecord } from '../addresses/address-record.ts';
import type {
  FulfillmentHoldRecord,
  FulfillmentOrderRecord,
  ScanStatus,
} from '../orders/fulfillment-record.ts';
import type { AttributeRecord, CancelReason } from '../orders/order-record.ts';
import type { Place } from './places.ts';

/** A day and a time of day, counted from the day the shop is seeded. */
export interface DayTime {
  readonly daysAgo: number;
  /** `'14:12'`, or several from early to late, of which the latest that has passed counts: `'09:26|14:12'`. */
  readonly time: string;
}

/** An order as it is written down in the seeds. */
export interface OrderSeed {
  readonly number: number;
  readonly placed: { readonly secondsAgo: number } | DayTime;
  readonly address: AddressRecord;
  /** Default: a made-up address at example.com. */
  readonly email?: string;
  readonly locale: string;
  readonly items: readonly ItemSeed[];
  readonly shipping: keyof typeof SHIPPING;
  /** What the shopper paid in. Default: the shop's currency. */
  readonly currency?: 'USD' | 'GBP' | 'JPY' | 'AED';
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly customAttributes?: readonly AttributeRecord[];
  readonly isAuthorizedOnly?: boolean;
  readonly parcels?: readonly ParcelSeed[];
  readonly warehouse?: Partial<Pick<FulfillmentOrderRecord, 'status' | 'requestStatus' | 'assignedLocation'>>;
  readonly holds?: readonly Omit<FulfillmentHoldRecord, 'id'>[];
  readonly cancelled?: DayTime & { readonly reason: CancelReason };
}

/** Product handle, variant title, quantity, and percent off. */
export type ItemSeed = readonly [handle: string, variant: string, quantity: number, percentOff?: number];

export interface ParcelSeed {
  /** Which of the order's items are in it. Default: all. */
  readonly items?: readonly number[];
  readonly company: string;
  readonly trackingNumber: string;
  /** When the carrier means to deliver; `null` when it does not say. */
  readonly arrives: DayTime | null;
  /** Oldest first. */
  readonly scans: readonly ScanSeed[];
}

type ScanSeed = readonly [status: ScanStatus, daysAgo: number, time: string, place: Place, message: string];

/** The shop's shipping rates: euro cents, and whether the basket earned it for free. */
export const SHIPPING = {
  standard: { title: 'Standard', price: 490, isFree: false },
  standardFree: { title: 'Standard', price: 490, isFree: true },
  europe: { title: 'Europe', price: 950, isFree: false },
  world: { title: 'International', price: 1800, isFree: false },
  worldFree: { title: 'International', price: 1800, isFree: true },
} as const;
