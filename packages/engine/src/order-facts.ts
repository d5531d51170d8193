import type { Address, Money, ParcelStatus } from '@amend/contract';

/** What Amend knows of an order: everything that rules, changes and views are made from. Instants are ISO 8601 texts. */
export interface OrderFacts {
  /** Shopify's numeric id. */
  readonly id: string;
  readonly name: string;
  readonly placedAt: string;
  readonly cancelledAt: string | null;
  /** When the order was archived. */
  readonly closedAt: string | null;
  /** What the order costs now, in the currency the shopper paid in. */
  readonly total: Money;
  /** Its lines after discounts. */
  readonly subtotal: Money;
  /** Within the other amounts where `isTaxIncluded`, on top of them otherwise. */
  readonly tax: Money;
  readonly isTaxIncluded: boolean;
  /** What the shop has received for it, less what it has given back. */
  readonly paid: Money;
  /** What is reserved on the shopper's card and not taken yet. */
  readonly capturable: Money;
  /** What shop and shopper agreed on last: placing the order, edits, refunds; oldest first. `reason` is Shopify's. */
  readonly agreements: readonly AgreementFacts[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly tags: readonly string[];
  readonly customerTags: readonly string[];
  readonly customAttributes: readonly { readonly key: string; readonly value: string | null }[];
  readonly discountCodes: readonly string[];
  /** The handle of the sales channel, or `null` where Shopify names none. */
  readonly channel: string | null;
  /** The names of the payment gateways that were used. */
  readonly gateways: readonly string[];
  /** The worst that anybody who assessed the order said, or `null` where nobody did. */
  readonly riskLevel: RiskLevel | null;
  /** Whether a company bought it. */
  readonly isB2B: boolean;
  /** Whether Shopify would let a merchant edit the order; `merchantEditableErrors` are its reasons where not, for logs only. */
  readonly isMerchantEditable: boolean;
  readonly merchantEditableErrors: readonly string[];
  /** Without those that were removed. */
  readonly shippingMethods: readonly ShippingMethodFacts[];
  /** What discounts took off each of the shipping methods that the order was placed with and has no longer. */
  readonly removedShippingDiscounts: readonly Money[];
  readonly lines: readonly LineFacts[];
  readonly shippingAddress: Address | null;
  /** Shopify's `OrderDisplayFulfillmentStatus`, which also tells of warehouses whose orders Amend may not read. */
  readonly fulfillmentStatus: string;
  readonly fulfillmentOrders: readonly FulfillmentOrderFacts[];
  /** False for an order with so many fulfilment orders that not all of them were read. */
  readonly areFulfillmentOrdersComplete: boolean;
  readonly parcels: readonly ParcelFacts[];
}

/** The order without its lines, which are read in pages: all that is asked of it once a change was written. */
export type OrderStanding = Omit<OrderFacts, 'lines'>;

/** One sales agreement; ids are Shopify's global ids, `appId` is `null` where Shopify names no app. */
export interface AgreementFacts {
  readonly id: string;
  readonly reason: string;
  readonly appId: string | null;
}

/** How likely an order is fraudulent. */
export type RiskLevel = 'low' | 'medium' | 'high';

/** One shipping method of an order, and what it costs now, discounts included. */
export interface ShippingMethodFacts {
  readonly id: string | null;
  readonly title: string;
  readonly code: string | null;
  readonly price: Money;
  /** What discounts took off it. */
  readonly discount: Money;
}

/** One line at its current quantity. */
export interface LineFacts {
  readonly id: string;
  /** Numeric, and `null` for a custom item, a tip, and what was deleted since; so are the other fields of variant and product. */
  readonly variantId: string | null;
  readonly productId: string | null;
  /** Of the product, as it was when the order was placed. */
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  readonly unshippedQuantity: number;
  readonly imageUrl: string | null;
  readonly productType: string | null;
  readonly productTags: readonly string[];
  readonly vendor: string | null;
  readonly sku: string | null;
  /** Whether it was bought with a selling plan: a subscription, a pre-order. */
  readonly isSubscription: boolean;
  readonly isGiftCard: boolean;
  /** Whether Shopify would let a merchant edit the line. */
  readonly isEditable: boolean;
  /** For one unit, without discounts. */
  readonly unitPrice: Money;
  /** For all units that were ever ordered, less the discounts on this line, those of codes included; those on the whole order are not. */
  readonly discountedTotal: Money;
}

/** What rules ask of a product that a change touches: of a line, or of the variant that comes in. */
export type ItemFacts = Pick<
  LineFacts,
  'variantId' | 'productId' | 'productType' | 'productTags' | 'vendor' | 'sku' | 'isSubscription'
>;

/** What a warehouse has to do, and how far it is. Statuses are Shopify's. */
export interface FulfillmentOrderFacts {
  /** Shopify's global id. */
  readonly id: string;
  readonly status: string;
  readonly requestStatus: string;
  /** The numeric id of the location that packs it, or `null` where Shopify names none. */
  readonly locationId: string | null;
  /** Where the warehouse will send it: `null` where Shopify does not say. */
  readonly destination: Pick<Address, 'address1' | 'address2' | 'zip' | 'city'> | null;
}

/** One fulfilment that was not cancelled. */
export interface ParcelFacts {
  readonly id: string;
  readonly status: ParcelStatus;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  readonly shippedAt: string;
  readonly expectedAt: string | null;
  readonly deliveredAt: string | null;
  readonly lines: readonly {
    readonly title: string;
    readonly variantTitle: string | null;
    readonly quantity: number;
  }[];
  /** Newest first. */
  readonly scans: readonly ScanFacts[];
}

/** One event that the carrier reported. */
export interface ScanFacts {
  readonly id: string;
  readonly status: ParcelStatus;
  readonly happenedAt: string;
  readonly place: string | null;
  readonly message: string | null;
}
