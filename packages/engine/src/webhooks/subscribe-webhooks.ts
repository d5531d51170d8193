import type { Admin } from '../shopify/admin.ts';
import { createWebhookSubscription } from '../shopify/create-webhook-subscription.ts';
import { listWebhookSubscriptions } from '../shopify/list-webhook-subscriptions.ts';
import { WEBHOOK_TOPICS } from './topics.ts';

/**
 * Has every topic that Amend wants sent to an address, and gives back those that were not sent there before. It may be called again at any time.
 *
 * Rejects with a sentence for each topic that Shopify does not send, most often because the app lacks a scope; the others are sent then.
 */
export async function subscribeWebhooks(admin: Admin, uri: string): Promise<readonly string[]> {
  const before = new Set(await listWebhookSubscriptions(admin, uri));
  const missing = Object.entries(WEBHOOK_TOPICS).filter(([topic]) => !before.has(enumOf(topic)));
  const refusals = new Map<string, string>();
  for (const [topic, fields] of missing) {
    const errors = await createWebhookSubscription(admin, enumOf(topic), uri, fields);
    if (errors.length > 0) refusals.set(topic, errors.join(' '));
  }
  if (refusals.size > 0) await throwUnlessThere(admin, uri, refusals);
  return missing.map(([topic]) => topic);
}

/** Somebody else may have subscribed at the same time, and what Shopify refused is there all the same. */
async function throwUnlessThere(
  admin: Admin,
  uri: string,
  refusals: ReadonlyMap<string, string>,
): Promise<void> {
  const now = new Set(await listWebhookSubscriptions(admin, uri));
  const lacking = [...refusals].filter(([topic]) => !now.has(enumOf(topic)));
  if (lacking.length === 0) return;
  const reasons = lacking.map(([topic, reason]) => `${topic}: ${reason}`).join('\n');
  throw new Error(`Shopify does not send ${lacking.length} of the topics:\n${reasons}`);
}

/** `orders/create` as `WebhookSubscriptionTopic` spells it: `ORDERS_CREATE`. */
function enumOf(topic: string): string {
  return topic.toUpperCase().replace('/', '_');
}
