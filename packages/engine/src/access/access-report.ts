import type { AccessReport } from '@amend/contract';

import { readAccessScopes } from '../shopify/read-access-scopes.ts';
import type { Workshop } from '../workshop.ts';
import { missingScopes, neededScopes } from './needed-scopes.ts';

/** Which scopes the configuration needs, and which of them the app lacks (rule K10). Rejects with a `ShopifyFailure` where Shopify does not say. */
export async function readAccess({ admin, config }: Workshop): Promise<AccessReport> {
  const needed = neededScopes(config);
  const missing = new Set(missingScopes(needed, await readAccessScopes(admin)));
  return {
    scopes: needed.map((each) => ({
      scopes: [...each.scopes],
      neededFor: each.neededFor,
      isGranted: !missing.has(each),
    })),
  };
}
