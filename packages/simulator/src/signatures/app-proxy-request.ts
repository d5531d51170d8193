import { signHmac, toHex } from './hmac.ts';

export interface AppProxySignature {
  readonly shopDomain: string;
  /** `/apps/orders`: where on the shop's domain the request came in. */
  readonly pathPrefix: string;
  /** The number of the customer who is logged in, or `null`. */
  readonly loggedInCustomerId: string | null;
  readonly now: Date;
  readonly clientSecret: string;
}

/**
 * Adds to an address what Shopify adds when it passes a request on to an app, and signs it: hex HMAC-SHA256, keyed with
 * the client secret, over all parameters, repeated ones joined with commas, sorted, with nothing between them.
 *
 * Source: https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies
 */
export async function signAppProxyUrl(address: URL, signature: AppProxySignature): Promise<URL> {
  const signed = new URL(address);
  const { searchParams } = signed;
  searchParams.delete('signature');
  searchParams.set('shop', signature.shopDomain);
  searchParams.set('logged_in_customer_id', signature.loggedInCustomerId ?? '');
  searchParams.set('path_prefix', signature.pathPrefix);
  searchParams.set('timestamp', String(Math.floor(signature.now.getTime() / 1000)));
  searchParams.set('signature', await signParameters(searchParams, signature.clientSecret));
  return signed;
}

async function signParameters(parameters: URLSearchParams, clientSecret: string): Promise<string> {
  const names = [...new Set(parameters.keys())]
    .filter((name) => name !== 'signature' && name !== 'hmac')
    .toSorted();
  const message = names.map((name) => `${name}=${parameters.getAll(name).join(',')}`).join('');
  return toHex(await signHmac(clientSecret, message));
}
