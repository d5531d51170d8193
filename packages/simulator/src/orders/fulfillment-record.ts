import type { AddressRecord } from '../addresses/address-record.ts';

export interface FulfillmentOrderRecord {
  readonly id: number;
  status: 'OPEN' | 'IN_PROGRESS' | 'ON_HOLD' | 'SCHEDULED' | 'INCOMPLETE' | 'CANCELLED' | 'CLOSED';
  readonly requestStatus: 'UNSUBMITTED' | 'SUBMITTED' | 'ACCEPTED' | 'REJECTED' | 'CLOSED';
  readonly assignedLocation: string;
  readonly createdAt: string;
  updatedAt: string;
  destination: AddressRecord & { readonly id: number; readonly email: string | null };
  readonly lines: FulfillmentOrderLineRecord[];
  readonly holds: readonly FulfillmentHoldRecord[];
}

interface FulfillmentOrderLineRecord {
  readonly id: number;
  readonly lineId: number;
  readonly total: number;
  remaining: number;
}

export interface FulfillmentHoldRecord {
  readonly id: number;
  readonly reason:
    | 'INCORRECT_ADDRESS'
    | 'HIGH_RISK_OF_FRAUD'
    | 'INVENTORY_OUT_OF_STOCK'
    | 'AWAITING_PAYMENT'
    | 'OTHER';
  readonly reasonNotes: string | null;
  readonly displayReason: string;
  readonly handle: string | null;
  /** Whether the app that holds the access token placed it. */
  readonly isOurs: boolean;
}

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
  readonly tracking: { readonly company: string; readonly number: string; readonly url: string | null };
  estimatedDeliveryAt: string | null;
  /** Oldest first. */
  readonly events: FulfillmentEventRecord[];
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
  readonly message: string;
  readonly place: PlaceRecord | null;
  readonly estimatedDeliveryAt: string | null;
}

export interface PlaceRecord {
  readonly city: string;
  readonly province: string | null;
  readonly zip: string | null;
  readonly countryCode: string;
}
