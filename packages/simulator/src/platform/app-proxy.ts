import { signAppProxyUrl } from '../signatures/app-proxy-request.ts';
import type { App, AppProxyOptions } from './app.ts';
import type { PlatformState } from './platform-state.ts';

export interface AppProxyContext {
  readonly apps: readonly App[];
  readonly platform: PlatformState;
  readonly shopDomain: string;
  readonly now: Date;
}

/** How a storefront says who is logged in, since the simulator has no customer accounts. */
const CUSTOMER_COOKIE = 'simulator_customer_id';

/** Headers that Shopify keeps to itself. */
const WITHHELD = ['cookie', 'host', 'connection', 'content-length'];

/**
 * The request that an app gets when a storefront asks for `/apps/<subpath>/…`: to the app's own address, signed, without
 * cookies. `null` when no app has that path.
 *
 * @param loggedInCustomerId - Default: as the cookie {@link CUSTOMER_COOKIE} says.
 *
 * Source: https://shopify.dev/docs/apps/build/online-store/app-proxies
 */
export async function proxyRequest(
  request: Request,
  context: AppProxyContext,
  loggedInCustomerId: string | null = readCustomer(request),
): Promise<Request | null> {
  const url = new URL(request.url);
  for (const app of context.apps) {
    if (app.proxy === null || context.platform.uninstalled.includes(app.clientId)) continue;
    const pathPrefix = writePathPrefix(app.proxy);
    if (url.pathname !== pathPrefix && !url.pathname.startsWith(`${pathPrefix}/`)) continue;
    const target = new URL(app.proxy.url);
    target.pathname = `${target.pathname.replace(/\/$/, '')}${url.pathname.slice(pathPrefix.length)}`;
    target.search = url.search;
    const signed = await signAppProxyUrl(target, {
      shopDomain: context.shopDomain,
      pathPrefix,
      loggedInCustomerId,
      now: context.now,
      clientSecret: app.clientSecret,
    });
    return await readdress(request, signed);
  }
  return null;
}

function writePathPrefix({ prefix, subpath }: Required<AppProxyOptions>): string {
  return `/${prefix}/${subpath}`;
}

function readCustomer(request: Request): string | null {
  const cookies = request.headers.get('cookie') ?? '';
  return new RegExp(`(?:^|;\\s*)${CUSTOMER_COOKIE}=(\\d+)`).exec(cookies)?.[1] ?? null;
}

async function readdress(request: Request, url: URL): Promise<Request> {
  const headers = new Headers(request.headers);
  for (const name of WITHHELD) headers.delete(name);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  return new Request(url, {
    method: request.method,
    headers,
    signal: request.signal,
    redirect: 'manual',
    ...(hasBody ? { body: await request.arrayBuffer() } : {}),
  });
}
