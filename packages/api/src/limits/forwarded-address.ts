/**
 * The address of whoever sent a request, where so many proxies of the merchant's own stand before the API: the one that the outermost of them saw, which is
 * the last but so many in `X-Forwarded-For`. What stands before it was written by the client, and is not believed. `undefined` where there are fewer.
 */
export function forwardedAddress(header: string | undefined, trustedProxies: number): string | undefined {
  const seen = (header ?? '').split(',').map((each) => each.trim());
  return seen.at(-trustedProxies) || undefined;
}
