import type { WebhookTopic } from './topics.ts';

/** One webhook on its way to one address. */
export interface WebhookDeliveryRecord {
  readonly id: number;
  /** `X-Shopify-Webhook-Id`: the same on every attempt. */
  readonly webhookId: string;
  /** `X-Shopify-Event-Id`: the same for all that one action brought about. */
  readonly eventId: string;
  readonly clientId: string;
  /** `null` for a subscription from an app's configuration. */
  readonly subscriptionId: number | null;
  readonly topic: WebhookTopic;
  /** As it was when the webhook was triggered. */
  readonly uri: string;
  readonly name: string | null;
  readonly triggeredAt: string;
  /** The raw body: what is signed, and sent again on every attempt. */
  readonly body: string;
  /** `unreachable`: it leads to a queue of another cloud, and was only written down. */
  status: 'pending' | 'delivered' | 'failed' | 'unreachable';
  /** Oldest first. */
  readonly attempts: WebhookAttemptRecord[];
  /** `null` while an attempt is on its way, and once there is nothing left to try. */
  nextAttemptAt: string | null;
}

export interface WebhookAttemptRecord {
  readonly at: string;
  /** `null` when no answer came. */
  readonly status: number | null;
  /** Why it failed, in words; `null` when it did not. */
  readonly error: string | null;
}
