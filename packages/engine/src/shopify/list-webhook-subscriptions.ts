import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import type { Operation } from './operation.ts';

const Reply = z.object({
  webhookSubscriptions: z.object({ nodes: z.array(z.object({ topic: z.string() })) }),
});

/** Reads which topics are sent to an address, of those that were subscribed to through the Admin API. */
export const listWebhookSubscriptionsOperation: Operation<{ uri: string }, z.infer<typeof Reply>> = {
  name: 'ListWebhookSubscriptions',
  kind: 'query',
  document: /* GraphQL */ `
    query ListWebhookSubscriptions($uri: String!) {
      webhookSubscriptions(first: 100, uri: $uri) {
        nodes {
          topic
        }
      }
    }
  `,
  parse: (data) => Reply.parse(data),
};

/** The topics that are sent to an address, as Shopify's `WebhookSubscriptionTopic` spells them: `ORDERS_CREATE`. */
export async function listWebhookSubscriptions(admin: Admin, uri: string): Promise<readonly string[]> {
  const { webhookSubscriptions } = await admin.run(listWebhookSubscriptionsOperation, { uri });
  return webhookSubscriptions.nodes.map(({ topic }) => topic);
}
