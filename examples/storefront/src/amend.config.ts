import { defineConfig, type ResolvedConfig } from '@amend/engine/config';

import type { Addresses } from './addresses.ts';
import type { Secrets } from './secrets.ts';

/** How long after it was placed an order may be changed. */
export const EDITABLE_FOR_SECONDS = 60 * 60;

/** What this shop decides. A shop of its own writes the same `defineConfig({ … })` with values from its environment. */
export function configureAmend(
  addresses: Pick<Addresses, 'storefront' | 'shopify'>,
  secrets: Secrets,
  ledgerFile: string,
): ResolvedConfig {
  return defineConfig({
    shop: 'nordlys.myshopify.com',
    shopify: {
      accessToken: secrets.shopifyAccessToken,
      // Only because Shopify is simulated here; a real shop leaves this out.
      origin: addresses.shopify,
    },
    orderTokens: {
      keys: [{ id: 'nordlys-1', algorithm: 'HS256', secret: secrets.orderTokenSecret }],
    },
    origins: [addresses.storefront],
    changes: {
      'correct-address': { window: { closesAfterSeconds: EDITABLE_FOR_SECONDS } },
    },
    ledger: { file: ledgerFile },
  });
}
