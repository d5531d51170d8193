/** A subscription that an app made through the Admin API. */
export interface WebhookSubscriptionRecord {
  readonly id: number;
  readonly clientId: string;
  /** `orders/create`; any that Shopify knows. */
  readonly topic: string;
  uri: string;
  /** Only these fields are sent; all when empty. */
  includeFields: readonly string[];
  /** What a payload must be like to be sent. Default: nothing in particular. */
  filter?: string | null;
  /** Custom fields in these namespaces are sent along. Default: none. */
  metafieldNamespaces?: readonly string[];
  /** So are these. Default: none. */
  metafields?: readonly { readonly namespace: string; readonly key: string }[];
  /** Sent along as `X-Shopify-Name`. */
  name: string | null;
  readonly createdAt: string;
  updatedAt: string;
}
