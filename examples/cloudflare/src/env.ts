/** What the Worker is given: the bindings and the variables of `wrangler.jsonc`, and the secrets. */
export interface Env {
  readonly ORDERS: DurableObjectNamespace;
  readonly SHOPS: DurableObjectNamespace;
  readonly SHOP: string;
  readonly STOREFRONT: string;
  readonly SHOPIFY_ACCESS_TOKEN: string;
  readonly AMEND_SECRET: string;
}
