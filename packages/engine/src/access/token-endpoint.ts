import * as z from 'zod/mini';

import { ShopifyFailure } from '../shopify/failure.ts';

/** How an app is known to Shopify's token endpoint, and where that is. */
export interface TokenEndpoint {
  readonly clientId: string;
  readonly clientSecret: string;
  /** `https://<shop>` for the real one. */
  readonly origin: string;
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
}

/** What a grant gave. Lifetimes are in seconds; `null` where there is no end, or no refresh token. */
export interface GrantedToken {
  readonly accessToken: string;
  readonly expiresInSeconds: number | null;
  readonly refreshToken: string | null;
  readonly refreshExpiresInSeconds: number | null;
}

const Granted = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.optional(z.number()),
  refresh_token: z.optional(z.string()),
  refresh_token_expires_in: z.optional(z.number()),
});

const Refused = z.object({ error: z.string().check(z.regex(/^[a-z_]{1,64}$/)) });

/** What Shopify answers where no shop has the app (any more), or its merchant has to open it again. */
const NOT_INSTALLED = new Set([
  'application_cannot_be_found',
  'invalid_grant',
  'app_not_installed',
  'shop_not_permitted',
]);

/**
 * Asks for an access token: `POST /admin/oauth/access_token` with the fields of a grant.
 *
 * Rejects with a {@link ShopifyFailure}, which names the error's code and nothing that was sent or answered beside it.
 *
 * Source: https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens
 */
export async function askForToken(
  { clientId, clientSecret, origin, timeoutMs, fetch }: TokenEndpoint,
  grant: Readonly<Record<string, string>>,
): Promise<GrantedToken> {
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(`${origin}/admin/oauth/access_token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ client_id: clientId, client_secret: clientSecret, ...grant }),
      // Whoever is redirected to must not get the secret.
      redirect: 'manual',
      signal,
    });
    body = await response.json().catch(() => null);
  } catch (cause) {
    const reason = signal.aborted ? 'timeout' : 'unreachable';
    throw new ShopifyFailure(reason, 'none', 'Shopify could not be asked for an access token.', { cause });
  }
  if (!response.ok) throw refusalOf(response.status, body, grant['grant_type'] === 'refresh_token');
  const granted = Granted.safeParse(body);
  if (!granted.success)
    throw new ShopifyFailure('unreadable', 'none', 'Shopify answered something other than an access token.');
  const { access_token, expires_in, refresh_token, refresh_token_expires_in } = granted.data;
  return {
    accessToken: access_token,
    expiresInSeconds: expires_in ?? null,
    refreshToken: refresh_token ?? null,
    refreshExpiresInSeconds: refresh_token_expires_in ?? null,
  };
}

/** Of a refresh token that is not active, Shopify says `invalid_request`: https://community.shopify.dev/t/35182 */
function refusalOf(status: number, body: unknown, isRefresh: boolean): ShopifyFailure {
  const refused = Refused.safeParse(body);
  const code = refused.success ? refused.data.error : '';
  const message = `Shopify gives no access token (${[status, code].filter(Boolean).join(', ')}).`;
  if (status === 429 || status >= 500) return new ShopifyFailure('unreachable', 'none', message);
  const isOut = NOT_INSTALLED.has(code) || (isRefresh && code === 'invalid_request');
  return new ShopifyFailure(isOut ? 'not_let_in' : 'refused', 'none', message);
}
