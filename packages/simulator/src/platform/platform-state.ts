import type { CustomerTokenRecord } from '../customer-account/customer-token-record.ts';
import type { AccessTokenRecord } from '../oauth/access-token-record.ts';
import type { WebhookDeliveryRecord } from '../webhooks/delivery-record.ts';
import type { WebhookSubscriptionRecord } from '../webhooks/subscription-record.ts';
import type { Standing } from './standing.ts';

/** What a shop holds besides its goods and orders: who may ask, who is told, and what time it is. */
export interface PlatformState {
  /** How far the clock was moved away from the one below it. */
  clockOffsetMs: number;
  standing: Standing;
  /** Tokens that were given out; those an app was configured with are not here. */
  readonly tokens: AccessTokenRecord[];
  /** Tokens of customers who have logged in. Default: none. */
  customerTokens?: readonly CustomerTokenRecord[];
  /** Client ids of apps that were uninstalled. */
  readonly uninstalled: string[];
  /** Made through the Admin API, oldest first. */
  readonly webhookSubscriptions: WebhookSubscriptionRecord[];
  /** Oldest first. */
  readonly webhookDeliveries: WebhookDeliveryRecord[];
}

export function createPlatformState(): PlatformState {
  return {
    clockOffsetMs: 0,
    standing: 'open',
    tokens: [],
    uninstalled: [],
    webhookSubscriptions: [],
    webhookDeliveries: [],
  };
}
