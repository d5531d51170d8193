import { grantScopes, type GrantedScopes } from '../access/scopes.ts';
import { parseFilter } from '../webhooks/filter.ts';
import type { WebhookTopic } from '../webhooks/topics.ts';

/** An app as its developer sets it up on Shopify's side. */
export interface AppOptions {
  /** Default {@link DEFAULT_CLIENT_ID}. */
  readonly clientId?: string;
  /** Signs webhooks, session tokens and app-proxy requests. Default {@link DEFAULT_CLIENT_SECRET}. */
  readonly clientSecret?: string;
  /** The number in its global id. Default 1, 2, … in the order given. */
  readonly id?: number;
  /** Default `App <id>`. */
  readonly title?: string;
  /** Default: every scope there is. */
  readonly scopes?: readonly string[];
  /** Tokens that work from the start and never expire. */
  readonly accessTokens?: readonly AccessTokenOptions[];
  /** Which grants may be used. Default: all. */
  readonly grants?: readonly GrantKind[];
  /**
   * Access to protected customer data: `2` (default) reads all, `1` orders without names, addresses, phones and e-mails,
   * `0` no orders or customers at all. Source: https://shopify.dev/docs/apps/launch/protected-customer-data
   */
  readonly customerDataLevel?: 0 | 1 | 2;
  /** Subscriptions from the app's configuration file; they outlive failures. The only way to the compliance topics. */
  readonly webhooks?: readonly AppWebhookOptions[];
  /** Where `/<prefix>/<subpath>` on the shop's domain leads to. */
  readonly proxy?: AppProxyOptions;
}

export interface AccessTokenOptions {
  readonly token: string;
  /** Default: the app's. */
  readonly scopes?: readonly string[];
}

export type GrantKind = 'client-credentials' | 'token-exchange' | 'refresh-token';

export interface AppWebhookOptions {
  readonly topics: readonly WebhookTopic[];
  readonly uri: string;
  readonly includeFields?: readonly string[];
  /** What a payload must be like to be sent. */
  readonly filter?: string;
  /** Custom fields in these namespaces are sent along. */
  readonly metafieldNamespaces?: readonly string[];
  readonly name?: string;
}

export interface AppProxyOptions {
  /** Default `apps`. */
  readonly prefix?: 'a' | 'apps' | 'community' | 'tools';
  readonly subpath: string;
  /** The address that requests are passed on to, with the rest of the path. */
  readonly url: string;
}

/** An app that is installed, with everything filled in. */
export interface App extends Required<Omit<AppOptions, 'proxy'>> {
  readonly proxy: Required<AppProxyOptions> | null;
}

/** The app on whose behalf a request is made, and what it may do. */
export interface Caller {
  readonly app: App;
  readonly scopes: readonly string[];
  readonly granted: GrantedScopes;
}

export const DEFAULT_CLIENT_ID = 'simulator-client-id';
export const DEFAULT_CLIENT_SECRET = 'simulator-client-secret';

/**
 * @param everyScope - What an app that names no scopes gets.
 * @throws Error when the filter of one of its webhooks cannot be read.
 */
export function createApp(options: AppOptions, place: number, everyScope: readonly string[]): App {
  const id = options.id ?? place;
  const { proxy } = options;
  for (const { filter } of options.webhooks ?? []) {
    if (filter !== undefined && parseFilter(filter) === null)
      throw new Error(`The filter "${filter}" of a webhook cannot be read. Write it as "field:value".`);
  }
  return {
    clientId: options.clientId ?? DEFAULT_CLIENT_ID,
    clientSecret: options.clientSecret ?? DEFAULT_CLIENT_SECRET,
    id,
    title: options.title ?? `App ${id}`,
    scopes: options.scopes ?? everyScope,
    accessTokens: options.accessTokens ?? [],
    grants: options.grants ?? ['client-credentials', 'token-exchange', 'refresh-token'],
    customerDataLevel: options.customerDataLevel ?? 2,
    webhooks: options.webhooks ?? [],
    proxy: proxy === undefined ? null : { prefix: 'apps', ...proxy },
  };
}

export function createCaller(app: App, scopes: readonly string[] = app.scopes): Caller {
  return { app, scopes, granted: grantScopes(scopes) };
}
