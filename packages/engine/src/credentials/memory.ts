import type { CredentialStore } from './credential-store.ts';
import type { SealedCredential } from './keyring.ts';

/** Credentials that are forgotten when the process ends. */
export function createMemoryCredentials(): CredentialStore {
  const shops = new Map<string, Map<string, SealedCredential>>();
  return {
    async read({ shop, purpose }) {
      return shops.get(shop)?.get(purpose) ?? null;
    },
    async write({ shop, purpose }, sealed) {
      shops.set(shop, (shops.get(shop) ?? new Map<string, SealedCredential>()).set(purpose, sealed));
    },
    async eraseShop(shop) {
      shops.delete(shop);
    },
    async close() {
      shops.clear();
    },
  };
}
