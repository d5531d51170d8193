import type { ResolvedConfig } from '../config.ts';
import type { CredentialStore } from '../credentials/credential-store.ts';
import { createKeyring } from '../credentials/keyring.ts';
import { fixedAccessToken } from './access-tokens.ts';
import type { AccessTokens } from './access-tokens.ts';
import { createAppTokens } from './app-tokens.ts';

/** What tokens are asked for and kept with. */
export interface TokenSurroundings {
  readonly store: CredentialStore;
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  readonly createId: () => string;
}

/** The access tokens that a configuration asks for: the one that stands in it, or those of an app. */
export function openTokens(config: ResolvedConfig, surroundings: TokenSurroundings): AccessTokens {
  const { accessToken, app, origin = `https://${config.shop}` } = config.shopify;
  if (!app) return fixedAccessToken(accessToken ?? '');
  const { timeoutMs, fetch, ...rest } = surroundings;
  const { clientId, clientSecret, grant } = app;
  const endpoint = { clientId, clientSecret, origin, timeoutMs, fetch };
  return createAppTokens({
    ...rest,
    shop: config.shop,
    grant,
    endpoint,
    keyring: createKeyring(config.credentials.keys),
  });
}
