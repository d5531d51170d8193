import type { AddressRecord } from '../addresses/address-record.ts';
import type { PictureRecord } from '../pictures/picture-record.ts';
import type { MoneyPair } from '../shop/money.ts';
import type { FulfillmentOrderRecord, FulfillmentRecord } from './fulfillment-record.ts';

/** An order as the shop holds it. What can be worked out (totals, statuses) is not stored. */
export interface OrderRecord {
  readonly id: number;
  /** `#1001`. */
  readonly name: string;
  readonly confirmationNumber: string;
  readonly statusPageToken: string;
  readonly createdAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  cancelReason: CancelReason | null;
  closedAt: string | null;
  note: string | null;
  tags: readonly string[];
  customAttributes: readonly AttributeRecord[];
  email: string | null;
  phone: string | null;
  readonly customer: CustomerRecord;
  readonly customerLocale: string;
  readonly currencyCode: string;
  readonly presentmentCurrencyCode: string;
  readonly taxesIncluded: boolean;
  tax: TaxRecord;
  shippingAddress: AddressRecord;
  readonly billingAddress: AddressRecord;
  readonly shippingLine: ShippingLineRecord;
  readonly lines: LineRecord[];
  readonly payment: PaymentRecord;
  readonly fulfillmentOrders: FulfillmentOrderRecord[];
  readonly fulfillments: FulfillmentRecord[];
  /** What was done to the order, oldest first; shown in the back office only. */
  readonly timeline: TimelineEntry[];
}

export type CancelReason = 'CUSTOMER' | 'DECLINED' | 'FRAUD' | 'INVENTORY' | 'OTHER' | 'STAFF';

export interface AttributeRecord {
  readonly key: string;
  readonly value: string | null;
}

export interface CustomerRecord {
  readonly id: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly locale: string;
}

export interface TaxRecord {
  /** `VAT 19%`. */
  readonly title: string;
  /** `0.19`. */
  readonly rate: number;
}

interface ShippingLineRecord {
  readonly id: number;
  readonly title: string;
  readonly price: MoneyPair;
  /** Taken off the price. */
  readonly discount: MoneyPair;
  /** Set to the discounted price when shipping was given back. */
  refunded: MoneyPair;
}

export interface LineRecord {
  readonly id: number;
  readonly productId: number;
  readonly variantId: number;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly sku: string;
  /** As ordered. */
  readonly quantity: number;
  /** After removals. */
  currentQuantity: number;
  readonly unitPrice: MoneyPair;
  /** Taken off each unit. */
  readonly unitDiscount: MoneyPair;
  readonly picture: PictureRecord;
}

interface PaymentRecord {
  /** Reserved on a card but not taken yet. */
  readonly isAuthorizedOnly: boolean;
  readonly received: MoneyPair;
  refunded: MoneyPair;
}

interface TimelineEntry {
  readonly at: string;
  readonly text: string;
  /** For what came through the Admin API: the operation, and what it cost. */
  readonly api?: {
    readonly operation: string;
    readonly requestedQueryCost: number;
    readonly actualQueryCost: number;
  };
}
