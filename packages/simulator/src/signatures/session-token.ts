import type { App } from '../platform/app.ts';
import { toUuid } from '../shop/scramble.ts';
import { signJwt } from './jwt.ts';

/** How long a session token lasts. */
const SESSION_TOKEN_SECONDS = 300;

export interface SessionTokenOptions {
  /** The shopper, when logged in: `gid://shopify/Customer/1`. Left out of the token when the app may read no customer data. */
  readonly customerId?: string;
  /** How long it lasts from now; negative for one that has expired. Default 300. */
  readonly expiresInSeconds?: number;
}

export interface TokenMaker {
  readonly app: App;
  /** `nordlys.myshopify.com`. */
  readonly shopDomain: string;
  readonly now: Date;
  /** Makes each token's `jti` its own. */
  readonly serial: number;
}

/**
 * The token that `shopify.sessionToken.get()` gives a UI extension: HS256 with the app's client secret, `dest` a bare
 * domain, `aud` the client id, and no word about the order.
 */
export async function mintSessionToken(
  maker: TokenMaker,
  options: SessionTokenOptions = {},
): Promise<string> {
  const { app, shopDomain } = maker;
  const isNamed = options.customerId !== undefined && app.customerDataLevel > 0;
  const subject = isNamed ? { sub: options.customerId } : {};
  return await signJwt(
    { dest: shopDomain, aud: app.clientId, ...listTimes(maker, options), ...subject },
    app.clientSecret,
  );
}

/** The id token of a merchant in the embedded admin, which the token-exchange grant takes. `dest` is a URL there. */
export async function mintIdToken(
  maker: TokenMaker,
  options: { readonly userId?: number; readonly expiresInSeconds?: number } = {},
): Promise<string> {
  const { app, shopDomain, serial } = maker;
  const claims = {
    iss: `https://${shopDomain}/admin`,
    dest: `https://${shopDomain}`,
    aud: app.clientId,
    sub: String(options.userId ?? 1),
    ...listTimes(maker, options),
    sid: toUuid(serial + 1),
  };
  return await signJwt(claims, app.clientSecret);
}

function listTimes(
  { now, serial }: TokenMaker,
  { expiresInSeconds = SESSION_TOKEN_SECONDS }: SessionTokenOptions,
) {
  const iat = Math.floor(now.getTime() / 1000);
  return { exp: iat + expiresInSeconds, nbf: iat, iat, jti: toUuid(serial) };
}
