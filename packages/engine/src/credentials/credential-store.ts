import type { CredentialName, SealedCredential } from './keyring.ts';

/** Where encrypted credentials are kept: one per shop and purpose. Drivers stand beside this file and pass one conformance suite. */
export interface CredentialStore {
  read(name: CredentialName): Promise<SealedCredential | null>;
  /** Writes a record in place of the one there was. It is on the disk when this resolves. */
  write(name: CredentialName, sealed: SealedCredential): Promise<void>;
  /** Erases everything of a shop. */
  eraseShop(shop: string): Promise<void>;
  /** Closes what is open. */
  close(): Promise<void>;
}
