import type { TokenDesk } from '../oauth/issue-token.ts';
import { toInstant } from '../shop/instant.ts';
import { scramble } from '../shop/scramble.ts';
import type { CustomerTokenRecord } from './customer-token-record.ts';

/** How long a token lasts, as `expires_in` says in Shopify's answers. */
const CUSTOMER_TOKEN_SECONDS = 7200;

export interface CustomerTokenOptions {
  /** `gid://shopify/Customer/1`, or the number in it. */
  readonly customerId: string;
  /** How long it lasts from now; negative for one that has expired. Default 7200. */
  readonly expiresInSeconds?: number;
  /** `false` for somebody who only followed a link out of an e-mail: they see their orders, and not who they are. Default `true`. */
  readonly isLoggedIn?: boolean;
}

/** Gives a customer the access token that a storefront gets at the end of a login. */
export function issueCustomerToken(
  { platform, now, nextId }: TokenDesk,
  customerId: number,
  { expiresInSeconds = CUSTOMER_TOKEN_SECONDS, isLoggedIn = true }: CustomerTokenOptions,
): CustomerTokenRecord {
  const record: CustomerTokenRecord = {
    token: `shcat_${scramble(nextId(), '0123456789abcdefghijklmnopqrstuvwxyz', 48)}`,
    customerId,
    isLoggedIn,
    expiresAt: toInstant(new Date(now.getTime() + expiresInSeconds * 1000)),
  };
  platform.customerTokens = [...(platform.customerTokens ?? []), record];
  return record;
}
