import { defineConfig } from '@amend/engine/config';
import type { ResolvedConfig } from '@amend/engine/config';

import type { Env } from './src/env.ts';

/** What this shop decides. Secrets come from `wrangler secret put`, the rest of `env` from `wrangler.jsonc`. */
export function configureAmend(env: Env): ResolvedConfig {
  return defineConfig({
    shop: env.SHOP,
    shopify: {
      app: {
        clientId: env.SHOPIFY_CLIENT_ID,
        clientSecret: env.SHOPIFY_CLIENT_SECRET,
        grant: 'client-credentials',
      },
    },
    credentials: { keys: [{ id: 'credentials-1', secret: env.CREDENTIALS_KEY }] },
    orderTokens: { keys: [{ id: 'key-1', algorithm: 'HS256', secret: env.AMEND_SECRET }] },
    merchant: { keys: [{ id: 'merchant-1', secret: env.AMEND_MERCHANT_KEY }] },
    origins: [env.STOREFRONT],
    changes: { 'correct-address': { window: { closesAfterSeconds: 60 * 60 } } },
  });
}
