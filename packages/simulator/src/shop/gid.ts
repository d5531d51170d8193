/** Writes Shopify's global id, `gid://shopify/Order/1`. */
export function toGid(type: string, id: number): string {
  return `gid://shopify/${type}/${id}`;
}

/** Takes a global id apart; `null` when it is not one of Shopify's. */
export function parseGid(gid: string): { readonly type: string; readonly id: number } | null {
  const [, type, digits] = /^gid:\/\/shopify\/([A-Za-z]+)\/(\d+)(?:\?.*)?$/.exec(gid) ?? [];
  return type === undefined || digits === undefined ? null : { type, id: Number(digits) };
}

/** Whether it is in the shape of a global id: a number, or for a few types (jobs) a UUID. */
export function isGid(gid: string): boolean {
  return /^gid:\/\/shopify\/[A-Za-z]+\/(?:\d+|[0-9a-f-]{36})(?:\?.*)?$/.test(gid);
}
