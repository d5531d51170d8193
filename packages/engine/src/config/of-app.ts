import type { ProofsSettings } from './proofs.ts';
import type { ShopifyAppSettings } from './shopify-app.ts';
import type { WebhookSettings } from './webhooks.ts';

/** The parts of a configuration in which Shopify signs. */
interface SignedByShopify {
  readonly shopify?: { readonly app?: ShopifyAppSettings };
  readonly webhooks?: WebhookSettings;
  readonly proofs?: ProofsSettings;
}

/**
 * A configuration in which what Shopify signs with the secret of `shopify.app` names that secret, where it names none of its own: webhooks, the app proxy and the
 * session tokens of extensions.
 */
export function withSecretsOfApp<Config extends SignedByShopify>(config: Config): Config {
  const app = config.shopify?.app;
  if (!app) return config;
  const secrets = [app.clientSecret];
  const { 'app-proxy': appProxy, 'session-token': sessionToken, ...others } = config.proofs ?? {};
  const proofs = {
    ...others,
    ...(appProxy ? { 'app-proxy': { secrets, ...appProxy } } : {}),
    ...(sessionToken ? { 'session-token': { clientId: app.clientId, secrets, ...sessionToken } } : {}),
  };
  return {
    ...config,
    webhooks: { secrets, ...config.webhooks },
    ...(config.proofs ? { proofs } : {}),
  };
}
