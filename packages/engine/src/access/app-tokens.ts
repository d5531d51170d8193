import * as z from 'zod/mini';

import type { CredentialStore } from '../credentials/credential-store.ts';
import type { Keyring } from '../credentials/keyring.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import type { AccessTokens } from './access-tokens.ts';
import { clientCredentials, refreshToken, tokenExchange } from './grants.ts';
import { askForToken } from './token-endpoint.ts';
import type { GrantedToken, TokenEndpoint } from './token-endpoint.ts';

/** How an app comes by its access tokens. */
export type AppGrant = 'client-credentials' | 'token-exchange';

export interface AppTokensOptions {
  readonly shop: string;
  readonly grant: AppGrant;
  readonly endpoint: TokenEndpoint;
  readonly keyring: Keyring;
  readonly store: CredentialStore;
  readonly now: () => Date;
  readonly createId: () => string;
}

/** How long before its end a token is renewed. Shopify advises a few minutes. */
const MARGIN_MS = 5 * 60_000;

/** How long a token that is still good is used on, after Shopify did not renew it. */
const RETRY_MS = 30_000;

/** How often an app that was taken off asks whether it is back, where nobody would tell. */
const BACK_AGAIN_MS = 10 * 60_000;

const KeptToken = z.object({
  installationId: z.string(),
  accessToken: z.string(),
  /** ISO 8601 instants; `null` where there is no end, or no refresh token. */
  endsAt: z.nullable(z.string()),
  refreshToken: z.nullable(z.string()),
  refreshEndsAt: z.nullable(z.string()),
});
type KeptToken = z.infer<typeof KeptToken>;

/** Keeps an app's tokens of one shop, encrypted, and renews them before they end, one renewal at a time (rules K2 to K5). */
export function createAppTokens(options: AppTokensOptions): Required<AccessTokens> {
  const { shop, grant, endpoint, keyring, store, now, createId } = options;
  const name = { shop, purpose: 'shopify-access-token' };
  let held: KeptToken | null = null;
  let renewing: Promise<KeptToken> | undefined;
  let retryAtMs = -Infinity;
  let asksAgainAtMs = -Infinity;

  async function load(): Promise<KeptToken | null> {
    const sealed = await store.read(name);
    if (!sealed) return null;
    try {
      const kept = KeptToken.parse(JSON.parse(await keyring.open(name, sealed)));
      if (!keyring.isCurrent(sealed)) await write(kept);
      return kept;
    } catch (cause) {
      if (grant === 'client-credentials') return null;
      throw new ShopifyFailure('refused', 'none', 'The access token that is kept cannot be decrypted.', {
        cause,
      });
    }
  }

  async function write(kept: KeptToken): Promise<KeptToken> {
    await store.write(name, await keyring.seal(name, JSON.stringify(kept)));
    return kept;
  }

  /** Written before it is used: a refresh token that was used is lost otherwise. */
  async function keep(granted: GrantedToken, installationId: string): Promise<KeptToken> {
    held = await write({
      installationId,
      accessToken: granted.accessToken,
      endsAt: endOf(now(), granted.expiresInSeconds),
      refreshToken: granted.refreshToken,
      refreshEndsAt: endOf(now(), granted.refreshExpiresInSeconds),
    });
    return held;
  }

  async function obtain(last: KeptToken | null): Promise<KeptToken> {
    if (grant === 'client-credentials')
      return keep(await askForToken(endpoint, clientCredentials), last?.installationId ?? createId());
    if (!last) throw notInstalled('Nobody of the shop has opened the app yet.');
    if (last.refreshToken === null || endsWithin(last.refreshEndsAt, 0))
      throw notInstalled('The refresh token has ended: somebody of the shop has to open the app again.');
    return keep(await askForToken(endpoint, refreshToken(last.refreshToken)), last.installationId);
  }

  /** Where it fails, another process that has the same store may have been quicker. */
  async function obtainOrFind(last: KeptToken | null): Promise<KeptToken> {
    try {
      return await obtain(last);
    } catch (error) {
      const other = await load();
      if (!other || other.accessToken === last?.accessToken) throw error;
      held = other;
      return other;
    }
  }

  function renewOnce(last: KeptToken | null): Promise<KeptToken> {
    renewing ??= obtainOrFind(last).finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  function endsWithin(endsAt: string | null, marginMs: number): boolean {
    return endsAt !== null && Date.parse(endsAt) - marginMs <= now().getTime();
  }

  async function get(): Promise<string> {
    held ??= await load();
    const kept = held;
    if (kept && !endsWithin(kept.endsAt, MARGIN_MS)) return kept.accessToken;
    const isStillGood = kept !== null && !endsWithin(kept.endsAt, 0);
    if (isStillGood && now().getTime() < retryAtMs) return kept.accessToken;
    try {
      return (await renewOnce(kept)).accessToken;
    } catch (error) {
      retryAtMs = now().getTime() + RETRY_MS;
      if (isStillGood) return kept.accessToken;
      throw error;
    }
  }

  return {
    get,

    async renew(stale) {
      if (held && held.accessToken !== stale) return held.accessToken;
      const stored = await load();
      if (stored) held = stored;
      if (stored && stored.accessToken !== stale) return stored.accessToken;
      return (await renewOnce(stored)).accessToken;
    },

    async installation() {
      held ??= await load();
      if (!held && grant === 'client-credentials' && now().getTime() >= asksAgainAtMs) {
        asksAgainAtMs = now().getTime() + BACK_AGAIN_MS;
        await get().catch(() => null);
      }
      return held?.installationId ?? `none of ${endpoint.clientId}`;
    },

    async forget() {
      held = null;
      asksAgainAtMs = now().getTime() + BACK_AGAIN_MS;
      await store.eraseShop(shop);
    },

    async install(sessionToken) {
      await keep(await askForToken(endpoint, tokenExchange(sessionToken)), createId());
    },
  };
}

function endOf(now: Date, seconds: number | null): string | null {
  return seconds === null ? null : new Date(now.getTime() + seconds * 1000).toISOString();
}

function notInstalled(message: string): ShopifyFailure {
  return new ShopifyFailure('not_let_in', 'none', message);
}
