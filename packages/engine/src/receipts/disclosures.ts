import { base64url } from 'jose';

import { fingerprint } from '../order-version.ts';

/** Takes texts down, and gives the digests by which a receipt names them without saying them. */
export interface Disclosures {
  /** The texts taken down so far: each the base64url of `[salt, name, value]` as JSON. */
  readonly list: readonly string[];
  /** The digest of a value under a new salt; the value is taken down. */
  digest(name: string, value: string | null): Promise<string>;
}

/**
 * Salted digests of what a receipt must not say (rule C4), made as in RFC 9901, 4.2: what is hashed is the disclosure as it is written, so that nobody has to
 * write JSON the same way again.
 */
export function createDisclosures(createSalt: () => string): Disclosures {
  const list: string[] = [];
  return {
    list,
    digest(name, value) {
      const disclosure = base64url.encode(JSON.stringify([createSalt(), name, value]));
      list.push(disclosure);
      return fingerprint(disclosure);
    },
  };
}
