import { fingerprint } from '../order-version.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { readAppId } from '../shopify/read-app-id.ts';
import type { Workshop } from '../workshop.ts';

/**
 * Sees whether Shopify still lets the app in, and writes down for good where it does not (rule N9).
 *
 * A webhook alone does not show it: its signature covers neither its topic nor its time.
 */
export async function checkAccess({ admin, ledger, tokens, now }: Workshop): Promise<null> {
  const installation = await tokens.installation();
  try {
    await readAppId(admin);
  } catch (error) {
    if (!(error instanceof ShopifyFailure) || error.reason !== 'not_let_in') throw error;
    await tokens.forget();
    for (const name of new Set([installation, await tokens.installation()]))
      await ledger.noteEndedAccess(await fingerprint(name), now().toISOString());
  }
  return null;
}
