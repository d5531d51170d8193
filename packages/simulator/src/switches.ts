/**
 * Where Shopify's documentation leaves open what happens, the simulator does either. Code that talks to Shopify must be
 * right under every setting.
 */
export interface Switches {
  /**
   * Whether `orderUpdate` with a shipping address also moves `FulfillmentOrder.destination` of the fulfilment orders
   * that nobody has begun to work on. Default `true`.
   */
  readonly addressChangeMovesFulfillmentOrders: boolean;
  /**
   * Whether a new country or province re-computes the order's tax. With tax included in prices the total stays and the
   * tax within it changes; otherwise the total changes. Default `false`.
   */
  readonly addressChangeMovesTax: boolean;
  /** The HTTP status of an answer that says THROTTLED: `200` as seen in practice (default), `429` as documented for the API in general. */
  readonly throttledStatus: 200 | 429;
}

export const DEFAULT_SWITCHES: Switches = {
  addressChangeMovesFulfillmentOrders: true,
  addressChangeMovesTax: false,
  throttledStatus: 200,
};
