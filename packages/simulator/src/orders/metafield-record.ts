/** What a namespace is called in full: an app's own is reserved for it by the app's number. */
export function spellOutNamespace(given: string | null, app: { readonly id: number }): string {
  if (given === null || given === '$app') return `app--${app.id}`;
  return given.startsWith('$app:') ? `app--${app.id}--${given.slice('$app:'.length)}` : given;
}

/** A custom field of an order, a customer, a product, a variant or the shop. */
export interface MetafieldRecord {
  readonly id: number;
  /** `gid://shopify/Order/1`. */
  readonly ownerId: string;
  readonly namespace: string;
  readonly key: string;
  type: string;
  value: string;
  readonly createdAt: string;
  updatedAt: string;
}
