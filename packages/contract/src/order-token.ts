import type { ChangeKind } from './change.ts';

/** What an order token allows: one shop, one order, and the kinds of change that may be made to it. */
export interface OrderScope {
  /** The shop's `*.myshopify.com` domain. */
  readonly shop: string;
  /** Shopify's numeric order id, as a string. */
  readonly orderId: string;
  /** The kinds of change that may be made; empty for a token that may only look. */
  readonly changes: readonly ChangeKind[];
}
