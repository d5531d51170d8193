import { beforeEach, describe, expect, it } from 'vitest';

import type { CredentialStore } from '../../src/index.ts';

const name = { shop: 'nordlys.myshopify.com', purpose: 'shopify-access-token' };
const sealed = { keyId: 'c1', iv: 'aXY', ciphertext: 'Y2lwaGVy' };

/** What every driver of the credential store must do. `open` opens the same store again each time it is called within a test. */
export function describeCredentials(driver: string, createStore: () => { open(): CredentialStore }): void {
  describe(`${driver} as a store of credentials`, () => {
    let store: CredentialStore;

    beforeEach(() => {
      store = createStore().open();
      return () => store.close();
    });

    it('K3 keeps a record under its shop and purpose, and finds no other', async () => {
      await store.write(name, sealed);
      expect(await store.read(name)).toEqual(sealed);
      expect(await store.read({ ...name, shop: 'other.myshopify.com' })).toBeNull();
      expect(await store.read({ ...name, purpose: 'another' })).toBeNull();
    });

    it('K3 keeps the record that was written last', async () => {
      await store.write(name, sealed);
      const later = { keyId: 'c2', iv: 'dmk', ciphertext: 'cmVocGlj' };
      await store.write(name, later);
      expect(await store.read(name)).toEqual(later);
    });

    it('K9 erases everything of a shop, and nothing of another', async () => {
      const other = { ...name, shop: 'other.myshopify.com' };
      await store.write(name, sealed);
      await store.write({ ...name, purpose: 'another' }, sealed);
      await store.write(other, sealed);
      await store.eraseShop(name.shop);
      expect(await store.read(name)).toBeNull();
      expect(await store.read({ ...name, purpose: 'another' })).toBeNull();
      expect(await store.read(other)).toEqual(sealed);
    });
  });
}
