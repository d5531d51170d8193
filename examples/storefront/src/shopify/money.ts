/** An amount in the currency the shopper paid in. */
export interface Money {
  /** A decimal such as `12.75`. */
  readonly amount: string;
  readonly currencyCode: string;
}

/** An amount as Shopify gives it. */
export interface MoneyBag {
  readonly presentmentMoney: Money;
}
