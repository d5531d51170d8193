import type { Address, CustomAttribute, Money, NetFulfillment, NetHold } from '@amend/contract';

/** What a discount came to on something, with all units there ever were. */
export interface AllocationFacts {
  readonly code: string | null;
  readonly title: string;
  readonly amount: Money;
}

/** What a jurisdiction took of something, with all units there ever were; `rate` is a decimal text. */
export interface TaxFacts {
  readonly title: string;
  readonly rate: string | null;
  readonly amount: Money;
}

/** One line as Shopify has it: some amounts are for all units there ever were, some for those that are left. Ids are numeric. */
export interface NetLineFacts {
  readonly id: string;
  readonly variantId: string | null;
  readonly productId: string | null;
  readonly sku: string | null;
  readonly vendor: string | null;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly customAttributes: readonly CustomAttribute[];
  readonly orderedQuantity: number;
  readonly currentQuantity: number;
  readonly unfulfilledQuantity: number;
  readonly requiresShipping: boolean;
  readonly isGiftCard: boolean;
  readonly unitPrice: Money;
  /** For the units that are left, after all discounts, without tax. */
  readonly currentBeforeTax: Money;
  readonly allocations: readonly AllocationFacts[];
  readonly taxes: readonly TaxFacts[];
}

/** One shipping line that was not removed. */
export interface NetShippingFacts {
  readonly id: string | null;
  readonly title: string;
  readonly code: string | null;
  readonly price: Money;
  /** After discounts, before refunds. */
  readonly discounted: Money;
  /** After both. */
  readonly current: Money;
  readonly allocations: readonly AllocationFacts[];
  readonly taxes: readonly TaxFacts[];
}

/** Sums of the order as it is now, in one currency. */
export interface SumFacts {
  readonly discounts: Money;
  readonly shipping: Money;
  readonly tax: Money;
  readonly total: Money;
  readonly received: Money;
  readonly refunded: Money;
}

/** All that Shopify says of an order that the systems behind the shop need, in the currency the shopper paid in. */
export interface NetOrderFacts {
  /** Numeric. */
  readonly id: string;
  readonly name: string;
  readonly placedAt: string;
  readonly cancelledAt: string | null;
  readonly isTaxIncluded: boolean;
  readonly currencyCode: string;
  readonly customer: {
    readonly id: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly locale: string | null;
  };
  readonly shippingAddress: Address | null;
  readonly billingAddress: Address | null;
  readonly note: string | null;
  readonly customAttributes: readonly CustomAttribute[];
  readonly tags: readonly string[];
  readonly lines: readonly NetLineFacts[];
  readonly shippingLines: readonly NetShippingFacts[];
  readonly sums: SumFacts & {
    readonly subtotal: Money;
    readonly tips: Money;
    readonly duties: Money;
    /** Received less refunded. */
    readonly paid: Money;
    readonly capturable: Money;
    readonly taxes: readonly TaxFacts[];
  };
  readonly shopSums: SumFacts & { readonly currencyCode: string };
  readonly paymentStatus: string | null;
  readonly fulfillmentStatus: string;
  readonly holds: readonly NetHold[];
  readonly fulfillmentOrders: NetFulfillment['orders'];
}
