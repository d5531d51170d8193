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

/** One line at its current quantity. */
export interface LineFacts {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  readonly unshippedQuantity: number;
  readonly imageUrl: string | null;
}

/** What a warehouse has to do, and how far it is. Statuses are Shopify's. */
export interface FulfillmentOrderFacts {
  readonly status: string;
  readonly requestStatus: string;
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
