import { adaptStorage } from '../ledger/durable-object.ts';
import type { DurableObjectStorage } from '../ledger/durable-object.ts';
import type { CredentialStore } from './credential-store.ts';
import { createSqlCredentials } from './sql-credentials.ts';

/** Credentials in the SQLite database of a Durable Object on Cloudflare: that of the shop, beside its ledger. */
export function openDurableObjectCredentials(storage: DurableObjectStorage): CredentialStore {
  return {
    ...createSqlCredentials(adaptStorage(storage)),
    // The database lives and ends with its object.
    async close() {},
  };
}
