/** The number of an order in the id that a page has of it: `gid://shopify/OrderIdentity/1` names `gid://shopify/Order/1` (rule I3). */
export function orderIdOfPage(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
