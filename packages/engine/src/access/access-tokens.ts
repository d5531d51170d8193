/** What opens the shop's Admin API, for whoever calls it. */
export interface AccessTokens {
  /**
   * An access token that Shopify takes now, as far as is known. Rejects with a `ShopifyFailure` where there is none: `not_let_in` where the app is not
   * installed, `refused` where its credentials are wrong, `unreachable` or `timeout` where Shopify did not say.
   */
  get(): Promise<string>;
  /** Another token than one that Shopify did not take (HTTP 401); the same one where there is no other. Rejects as `get` does. */
  renew(stale: string): Promise<string>;
  /** Names this installation of the app: another one after the app was taken off and put back. A secret may be in it. */
  installation(): Promise<string>;
  /** Changes a session token of the admin for the shop's first tokens, where that is how the app gets them. Rejects with a `ShopifyFailure` where Shopify does not. */
  readonly install?: (sessionToken: string) => Promise<void>;
  /** Forgets what is kept of the shop, once Shopify has ended the access. */
  forget(): Promise<void>;
}

/** The one access token of a configuration, which has no end. */
export function fixedAccessToken(accessToken: string): AccessTokens {
  return {
    get: async () => accessToken,
    renew: async () => accessToken,
    installation: async () => accessToken,
    async forget() {},
  };
}
