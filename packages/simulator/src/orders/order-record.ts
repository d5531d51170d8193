import type { AddressRecord } from '../addresses/address-record.ts';
import type { PictureRecord } from '../pictures/picture-record.ts';
import type { MoneyPair } from '../shop/money.ts';
import type { AgreementRecord } from './agreement-record.ts';
import type { ChannelRecord } from './channel-record.ts';
import type { AllocationRecord, DiscountRecord } from './discount-record.ts';
import type { FulfillmentOrderRecord, FulfillmentRecord } from './fulfillment-record.ts';
import type { RefundRecord } from './refund-record.ts';
import type { ReturnRecord } from './return-record.ts';
import type { RiskAssessmentRecord } from './risk-record.ts';
import type { TransactionRecord } from './transaction-record.ts';

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
  readonly placedThrough: ChannelRecord;
  /** Default: the customer bought for themselves. */
  readonly company?: CompanyRecord;
  /** What Shopify made of it. Default: a low risk. */
  readonly risk?: RiskAssessmentRecord;
  readonly currencyCode: string;
  readonly presentmentCurrencyCode: string;
  /** How many of the shopper's currency one of the shop's currency was: `'1.1'`, `'165'`. */
  readonly exchangeRate: string;
  readonly taxesIncluded: boolean;
  /** One for each jurisdiction that taxes the order; none where nothing is taxed. */
  taxes: readonly TaxRecord[];
  shippingAddress: AddressRecord;
  readonly billingAddress: AddressRecord;
  readonly shippingLines: ShippingLineRecord[];
  readonly lines: LineRecord[];
  /** In the order they were applied. */
  readonly discounts: DiscountRecord[];
  /** Oldest first. */
  readonly transactions: TransactionRecord[];
  /** Oldest first. */
  readonly refunds: RefundRecord[];
  /** Oldest first; the first is the order as it was placed. */
  readonly agreements: AgreementRecord[];
  readonly fulfillmentOrders: FulfillmentOrderRecord[];
  readonly fulfillments: FulfillmentRecord[];
  /** Oldest first. Default: none. */
  returns?: readonly ReturnRecord[];
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
  /** Default: none. */
  tags?: readonly string[];
  /** How many orders they made that the shop does not hold here. Default 0. */
  readonly earlierOrders?: number;
}

/** The company that a customer bought for. */
export interface CompanyRecord {
  readonly id: number;
  readonly name: string;
  readonly externalId: string | null;
  readonly location: { readonly id: number; readonly name: string };
  readonly contactId: number;
}

export interface TaxRecord {
  /** `VAT 19%`. */
  readonly title: string;
  /** `0.19`. */
  readonly rate: number;
}

export interface ShippingLineRecord {
  readonly id: number;
  readonly title: string;
  readonly price: MoneyPair;
  readonly allocations: AllocationRecord[];
  /** Added by hand in an order edit, not chosen at checkout. */
  readonly isCustom: boolean;
  /** Default: the title. */
  readonly code?: string;
  /** Who named the rate. Default `shopify`. */
  readonly source?: string;
  /** The carrier service that named the rate. Default: none did. */
  readonly carrierIdentifier?: string;
  /** `local_pickup`. Default: none. */
  readonly deliveryCategory?: string;
  /** Taken off the order by an edit. */
  isRemoved: boolean;
}

export interface LineRecord {
  readonly id: number;
  /** `null` for a custom item and a tip. */
  readonly productId: number | null;
  readonly variantId: number | null;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly sku: string | null;
  /** All units there ever were: as ordered and as added later. */
  quantity: number;
  /** Without what was removed or refunded. */
  currentQuantity: number;
  readonly unitPrice: MoneyPair;
  readonly allocations: AllocationRecord[];
  readonly duties: readonly DutyRecord[];
  readonly isTaxable: boolean;
  readonly requiresShipping: boolean;
  readonly kind: 'PRODUCT' | 'CUSTOM' | 'GIFT_CARD' | 'TIP';
  readonly sellingPlan: { readonly id: number; readonly name: string } | null;
  readonly customAttributes: readonly AttributeRecord[];
  readonly picture: PictureRecord | null;
}

export interface DutyRecord {
  readonly id: number;
  /** For all units together. */
  readonly price: MoneyPair;
  /** The part for units that an edit removed. */
  removed: MoneyPair;
  readonly countryCodeOfOrigin: string;
  readonly harmonizedSystemCode: string;
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
