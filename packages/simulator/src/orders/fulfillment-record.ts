import type { AddressRecord } from '../addresses/address-record.ts';

export interface FulfillmentOrderRecord {
  readonly id: number;
  status: 'OPEN' | 'IN_PROGRESS' | 'ON_HOLD' | 'SCHEDULED' | 'INCOMPLETE' | 'CANCELLED' | 'CLOSED';
  requestStatus:
    | 'UNSUBMITTED'
    | 'SUBMITTED'
    | 'ACCEPTED'
    | 'REJECTED'
    | 'CANCELLATION_REQUESTED'
    | 'CANCELLATION_ACCEPTED'
    | 'CANCELLATION_REJECTED'
    | 'CLOSED';
  /** By its name. */
  assignedLocation: string;
  readonly createdAt: string;
  updatedAt: string;
  destination: AddressRecord & { readonly id: number; readonly email: string | null };
  readonly lines: FulfillmentOrderLineRecord[];
  /** In the order they were placed. */
  readonly holds: FulfillmentHoldRecord[];
  /** When it is planned for. Default: at once; for one that is scheduled, nobody knows. */
  fulfillAt?: string;
  /** By when everything in it has to be shipped. Default: there is no deadline. */
  fulfillBy?: string;
  /** Whether somebody said that it is being worked on. Default: nobody did. */
  isReported?: boolean;
  /** What a fulfilment service was asked, oldest first. Default: nothing. */
  requests?: readonly MerchantRequestRecord[];
}

export interface MerchantRequestRecord {
  readonly id: number;
  readonly kind: 'CANCELLATION_REQUEST' | 'FULFILLMENT_REQUEST';
  readonly message: string | null;
  readonly notifiesCustomer: boolean;
  readonly sentAt: string;
}

export interface FulfillmentOrderLineRecord {
  readonly id: number;
  readonly lineId: number;
  total: number;
  remaining: number;
}

export interface FulfillmentHoldRecord {
  readonly id: number;
  readonly reason: HoldReason;
  readonly reasonNotes: string | null;
  readonly displayReason: string;
  readonly handle: string | null;
  /** The app that placed it; `null` when the merchant did. */
  readonly appId: number | null;
}

export type HoldReason =
  | 'AWAITING_PAYMENT'
  | 'AWAITING_RETURN_ITEMS'
  | 'HIGH_RISK_OF_FRAUD'
  | 'INCORRECT_ADDRESS'
  | 'INVENTORY_OUT_OF_STOCK'
  | 'ONLINE_STORE_POST_PURCHASE_CROSS_SELL'
  | 'OTHER'
  | 'UNKNOWN_DELIVERY_DATE';

/** One parcel. */
export interface FulfillmentRecord {
  readonly id: number;
  /** `#1001-F1`. */
  readonly name: string;
  status: 'SUCCESS' | 'CANCELLED';
  readonly createdAt: string;
  updatedAt: string;
  readonly fulfillmentOrderId: number;
  readonly lines: readonly { readonly id: number; readonly lineId: number; readonly quantity: number }[];
  tracking: TrackingRecord;
  /** Where it was packed, for the tax office. Default: nobody said. */
  readonly originAddress?: OriginAddressRecord;
  estimatedDeliveryAt: string | null;
  /** Oldest first. */
  readonly events: FulfillmentEventRecord[];
}

export interface TrackingRecord {
  readonly company: string | null;
  readonly number: string | null;
  readonly url: string | null;
  /** Of further parcels that belong to it. Default: there are none. */
  readonly others?: readonly { readonly number: string; readonly url: string | null }[];
}

export interface OriginAddressRecord {
  readonly address1: string | null;
  readonly address2: string | null;
  readonly city: string | null;
  readonly countryCode: string;
  readonly provinceCode: string | null;
  readonly zip: string | null;
}

export type ScanStatus =
  | 'LABEL_PURCHASED'
  | 'LABEL_PRINTED'
  | 'CONFIRMED'
  | 'CARRIER_PICKED_UP'
  | 'IN_TRANSIT'
  | 'DELAYED'
  | 'OUT_FOR_DELIVERY'
  | 'ATTEMPTED_DELIVERY'
  | 'READY_FOR_PICKUP'
  | 'DELIVERED'
  | 'FAILURE';

/** One scan by the carrier. */
export interface FulfillmentEventRecord {
  readonly id: number;
  readonly status: ScanStatus;
  readonly happenedAt: string;
  readonly message: string | null;
  readonly place: PlaceRecord | null;
  readonly estimatedDeliveryAt: string | null;
}

export interface PlaceRecord {
  readonly address1?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly city: string;
  readonly province: string | null;
  readonly zip: string | null;
  readonly countryCode: string;
}
