import * as z from 'zod/mini';

import { secretText } from './texts.ts';

/** How Shopify's webhooks are known to be Shopify's. */
export interface WebhookSettings {
  /**
   * The client secrets of the app, with one of which Shopify signs each webhook; both of them during a rotation, in which Shopify goes on using the
   * old one for up to an hour. Take them from the environment. Default: that of `shopify.app`; without one none, and then no webhook is taken.
   */
  readonly secrets?: readonly string[];
}

/** How webhooks are known to be Shopify's, with every default. */
export const Webhooks = z.prefault(
  z.strictObject(
    { secrets: z._default(z.array(secretText(16), { error: 'a list of client secrets' }), []) },
    { error: 'settings such as { secrets: [clientSecret] }' },
  ),
  {},
);
