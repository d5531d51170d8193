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
