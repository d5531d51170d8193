import type { WebhookTopic } from './topics.ts';

/** A subscription that an app made through the Admin API. */
export interface WebhookSubscriptionRecord {
  readonly id: number;
  readonly clientId: string;
  readonly topic: WebhookTopic;
  uri: string;
  /** Only these fields are sent; all when empty. */
  includeFields: readonly string[];
  /** Sent along as `X-Shopify-Name`. */
  name: string | null;
  readonly createdAt: string;
  updatedAt: string;
}
