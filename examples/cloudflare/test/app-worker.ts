import { createCloudflareHost } from '@amend/api/hosts/cloudflare';
import { defineConfig } from '@amend/engine/config';

import type { Env } from '../src/env.ts';

/** A Worker of an app that gets its own tokens and takes webhooks, with the secrets of the simulated Shopify. */
const host = createCloudflareHost({
  configure: (env: Env) =>
    defineConfig({
      shop: env.SHOP,
      shopify: {
        app: {
          clientId: 'simulator-client-id',
          clientSecret: 'simulator-client-secret',
          grant: 'client-credentials',
        },
      },
      credentials: { keys: [{ id: 'c1', secret: btoa('k'.repeat(32)) }] },
      orderTokens: { keys: [{ id: 'key-1', algorithm: 'HS256', secret: env.AMEND_SECRET }] },
      merchant: { keys: [{ id: 'm1', secret: `${env.AMEND_SECRET}-of-the-merchant` }] },
      webhooks: { secrets: ['simulator-client-secret'] },
      origins: [],
    }),
  resumeAfterMs: 300,
});

export const { OrderObject, ShopObject } = host;

export default { fetch: host.fetch };
