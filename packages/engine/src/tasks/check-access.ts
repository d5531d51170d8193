import { fingerprint } from '../order-version.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { readAppId } from '../shopify/read-app-id.ts';
import type { Workshop } from '../workshop.ts';

/**
 * Sees whether Shopify still lets the app in, and writes down for good where it does not (rule N9).
 *
 * A webhook alone does not show it: its signature covers neither its topic nor its time.
 */
export async function checkAccess({ admin, ledger, config, now }: Workshop): Promise<null> {
  try {
    await readAppId(admin);
  } catch (error) {
    if (!(error instanceof ShopifyFailure) || error.reason !== 'not_let_in') throw error;
    await ledger.noteEndedAccess(await fingerprint(config.shopify.accessToken), now().toISOString());
  }
  return null;
}
