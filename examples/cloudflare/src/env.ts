/** What the Worker is given: the bindings and the variables of `wrangler.jsonc`, and the secrets. */
export interface Env {
  readonly ORDERS: DurableObjectNamespace;
  readonly SHOPS: DurableObjectNamespace;
  readonly SHOP: string;
  readonly STOREFRONT: string;
  readonly SHOPIFY_CLIENT_ID: string;
  readonly SHOPIFY_CLIENT_SECRET: string;
  readonly CREDENTIALS_KEY: string;
  readonly AMEND_SECRET: string;
  readonly AMEND_MERCHANT_KEY: string;
}
