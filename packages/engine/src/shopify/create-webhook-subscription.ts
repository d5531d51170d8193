import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import type { Operation } from './operation.ts';
import { UserErrors } from './user-errors.ts';

interface Variables extends Readonly<Record<string, unknown>> {
  readonly topic: string;
  readonly subscription: { readonly uri: string; readonly includeFields: readonly string[] };
}

/** Has one topic sent to an address. */
export const createWebhookSubscriptionOperation: Operation<Variables, UserErrors> = {
  name: 'CreateWebhookSubscription',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation CreateWebhookSubscription(
      $topic: WebhookSubscriptionTopic!
      $subscription: WebhookSubscriptionInput!
    ) {
      webhookSubscriptionCreate(topic: $topic, webhookSubscription: $subscription) {
        userErrors {
          field
          message
        }
      }
    }
  `,
  parse: (data) =>
    z.object({ webhookSubscriptionCreate: z.object({ userErrors: UserErrors }) }).parse(data)
      .webhookSubscriptionCreate.userErrors,
};

/** Has one topic sent to an address, with these fields of its body or all; gives back what Shopify had against it. */
export async function createWebhookSubscription(
  admin: Admin,
  topic: string,
  uri: string,
  includeFields: readonly string[],
): Promise<readonly string[]> {
  const errors = await admin.run(createWebhookSubscriptionOperation, {
    topic,
    subscription: { uri, includeFields },
  });
  return errors.map(({ message }) => message);
}
