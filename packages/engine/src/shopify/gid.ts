/** Shopify's global id of something, from its numeric id. */
export function gidOf(type: string, id: string): string {
  return `gid://shopify/${type}/${id}`;
}

/** The numeric id in a global id. */
export function numericId(gid: string): string {
  return gid.slice(gid.lastIndexOf('/') + 1);
}
