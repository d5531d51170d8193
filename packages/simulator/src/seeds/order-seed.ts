import type { AddressRecord } from '../addresses/address-record.ts';
import type { ChannelRecord } from '../orders/channel-record.ts';
import type {
  FulfillmentHoldRecord,
  FulfillmentOrderRecord,
  ScanStatus,
} from '../orders/fulfillment-record.ts';
import type { AttributeRecord, CancelReason } from '../orders/order-record.ts';
import type { RiskLevel } from '../orders/risk-record.ts';
import type { Place } from './places.ts';

/** Order numbers begin after it. */
export const FIRST_NUMBER = 1000;

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
  /** Orders with the same one are of the same customer. Default: a made-up address at example.com. */
  readonly email?: string;
  readonly locale: string;
  readonly items: readonly ItemSeed[];
  /** One of the shop's shipping rates. */
  readonly shipping: string;
  /** What the shopper paid in. Default: the shop's currency. */
  readonly currency?: string;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly customAttributes?: readonly AttributeRecord[];
  readonly isAuthorizedOnly?: boolean;
  /** What Shopify makes of it. Default: a low risk. */
  readonly risk?: RiskLevel;
  readonly customerTags?: readonly string[];
  /** How many orders the customer had made then, this one included; counts on their first order here. Default 1. */
  readonly customerOrders?: number;
  /** The company that the customer buys for. */
  readonly company?: { readonly name: string; readonly location: string; readonly externalId: string | null };
  /** What took the order. Default: the online store. */
  readonly channel?: ChannelRecord;
  /** Default: the Bogus Gateway. */
  readonly gateway?: string;
  /** Codes that took something off the whole order. */
  readonly discountCodes?: readonly { readonly code: string; readonly percentOff: number }[];
  readonly parcels?: readonly ParcelSeed[];
  /** Not to be shipped for so long. Default: at once. */
  readonly opensInSeconds?: number;
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
