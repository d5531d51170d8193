import * as z from 'zod/mini';

import type { AppGrant } from '../access/app-tokens.ts';
import { Id, secretText, withDistinct } from './texts.ts';

/** An app at Shopify that gets access tokens for a while. */
export interface ShopifyAppSettings {
  readonly clientId: string;
  /** Take it from the environment. */
  readonly clientSecret: string;
  /**
   * How it comes by its tokens: `client-credentials` for an app of the shop's own organisation, `token-exchange` for an app that shops of others install. Which one is
   * yours: `docs/guide/shopify-access.md`.
   */
  readonly grant: AppGrant;
}

/** How credentials that Shopify gave are encrypted where they are kept. */
export interface CredentialsSettings {
  /** The first key encrypts, all decrypt; two during a rotation. A `secret` is 32 random bytes in base64. Take them from the environment. */
  readonly keys: readonly { readonly id: string; readonly secret: string }[];
}

const grant = '"client-credentials" or "token-exchange"';
const bytes = '32 random bytes in base64';
const token = 'an Admin API access token';

export const AccessToken = z.optional(z.string({ error: token }).check(z.minLength(1, { error: token })));

/** An app that gets tokens; none where a token stands in the configuration. */
export const ShopifyApp = z.optional(
  z.strictObject(
    {
      clientId: Id,
      clientSecret: secretText(16),
      grant: z.enum(['client-credentials', 'token-exchange'], { error: grant }),
    },
    { error: 'an app such as { clientId, clientSecret, grant: "client-credentials" }' },
  ),
);

/** How credentials are encrypted, with every default. */
export const Credentials = z.prefault(
  z.strictObject(
    {
      keys: z
        .array(
          z.strictObject(
            {
              id: Id,
              secret: z.string({ error: bytes }).check(z.regex(/^[A-Za-z0-9+/]{43}=$/, { error: bytes })),
            },
            { error: 'a key such as { id: "credentials-1", secret }' },
          ),
          { error: 'a list of keys' },
        )
        .check(withDistinct('id')),
    },
    { error: 'settings such as { keys: [{ id: "credentials-1", secret }] }' },
  ),
  { keys: [] },
);

interface WithAccess {
  readonly shopify: { readonly accessToken?: string | undefined; readonly app?: object | undefined };
  readonly credentials: { readonly keys: readonly object[] };
}

/** Wants one way to Shopify, and a key where something is to be kept. */
export const withAccess = z.check<WithAccess>(({ value: { shopify, credentials }, issues }) => {
  if (issues.length > 0) return;
  const wrong = (path: string[], message: string) =>
    issues.push({ code: 'custom', input: undefined, path, message });
  if (shopify.app === undefined && shopify.accessToken === undefined)
    wrong(['shopify', 'accessToken'], `${token}, or an \`app\` that gets them`);
  if (shopify.app !== undefined && shopify.accessToken !== undefined)
    wrong(['shopify', 'accessToken'], 'nothing, where there is an `app`');
  if (shopify.app !== undefined && credentials.keys.length === 0)
    wrong(
      ['credentials', 'keys'],
      `at least one key with ${bytes}, since \`shopify.app\` gets tokens that are kept`,
    );
});
