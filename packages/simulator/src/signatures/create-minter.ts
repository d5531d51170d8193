import { issueCustomerToken, type CustomerTokenOptions } from '../customer-account/issue-customer-token.ts';
import { issueToken } from '../oauth/issue-token.ts';
import { readCheckoutToken } from '../orders/checkout-token.ts';
import { proxyRequest } from '../platform/app-proxy.ts';
import type { App } from '../platform/app.ts';
import { parseGid, toGid } from '../shop/gid.ts';
import type { ShopState } from '../shop/shop-state.ts';
import { mintIdToken, mintSessionToken, type SessionTokenOptions, type TokenMaker } from './session-token.ts';

/** Whose a minted thing is. Default: the first app. */
interface ForApp {
  readonly clientId?: string;
}

/** Makes what only the platform can make, so that every way into an app can be tested. */
export interface Minter {
  /** An access token for the Admin API. Default: all the app's scopes, without an end. */
  accessToken(
    options?: ForApp & { readonly scopes?: readonly string[]; readonly expiresInSeconds?: number },
  ): string;
  /** What `shopify.sessionToken.get()` gives a UI extension on the Thank You and Order Status pages. */
  sessionToken(options?: ForApp & SessionTokenOptions): Promise<string>;
  /**
   * What a UI extension has on the Thank You page of an order: the order's id there, the checkout's token, and a session
   * token that names the order's customer when they are logged in (default: they are not).
   *
   * @throws Error when there is no such order.
   */
  thankYouPage(
    orderId: string,
    options?: ForApp & { readonly isLoggedIn?: boolean; readonly expiresInSeconds?: number },
  ): Promise<ThankYouPage>;
  /** The access token that a storefront gets when a customer has logged in, for the Customer Account API. */
  customerToken(options: CustomerTokenOptions): string;
  /** What an embedded app gets from the admin, and changes for an access token. */
  idToken(
    options?: ForApp & { readonly userId?: number; readonly expiresInSeconds?: number },
  ): Promise<string>;
  /**
   * What an app gets when a storefront asks for something under its proxy path.
   *
   * @param path - On the shop's domain, with its query: `/apps/orders/quote?order=1`.
   * @throws Error when no app has a proxy at that path.
   */
  appProxyRequest(
    path: string,
    options?: { readonly customerId?: number; readonly init?: RequestInit },
  ): Promise<Request>;
}

/** What a UI extension can read on a Thank You page. */
export interface ThankYouPage {
  /** `gid://shopify/OrderIdentity/1`, as `orderConfirmation.order.id` is seen in practice. */
  readonly orderId: string;
  readonly checkoutToken: string;
  readonly sessionToken: string;
}

export interface MinterOptions {
  readonly apps: readonly App[];
  readonly readState: () => ShopState;
  readonly now: () => Date;
  readonly nextId: () => number;
}

export function createMinter({ apps, readState, now, nextId }: MinterOptions): Minter {
  const findApp = (clientId: string | undefined): App => {
    const app = clientId === undefined ? apps[0] : apps.find((each) => each.clientId === clientId);
    if (app === undefined)
      throw new Error(
        `No app with client id ${clientId ?? '(none)'} is installed. Name it in the option "apps".`,
      );
    return app;
  };
  const startToken = (clientId: string | undefined): TokenMaker => ({
    app: findApp(clientId),
    shopDomain: readState().shop.myshopifyDomain,
    now: now(),
    serial: nextId(),
  });
  return {
    accessToken({ clientId, scopes, expiresInSeconds = null } = {}) {
      const desk = { platform: readState().platform, now: now(), nextId };
      return issueToken(desk, findApp(clientId), {
        expiresInSeconds,
        ...(scopes === undefined ? {} : { scopes }),
      }).token;
    },
    sessionToken: ({ clientId, ...options } = {}) => mintSessionToken(startToken(clientId), options),
    async thankYouPage(orderId, { clientId, isLoggedIn = false, ...options } = {}) {
      const order = readState().orders.find(({ id }) => id === readNumber(orderId));
      if (order === undefined) throw new Error(`There is no order ${orderId}.`);
      const customerId = toGid('Customer', order.customer.id);
      return {
        orderId: toGid('OrderIdentity', order.id),
        checkoutToken: readCheckoutToken(order),
        sessionToken: await mintSessionToken(startToken(clientId), {
          ...options,
          ...(isLoggedIn ? { customerId } : {}),
        }),
      };
    },
    customerToken(options) {
      const desk = { platform: readState().platform, now: now(), nextId };
      return issueCustomerToken(desk, readNumber(options.customerId), options).token;
    },
    idToken: ({ clientId, ...options } = {}) => mintIdToken(startToken(clientId), options),
    async appProxyRequest(path, { customerId, init = {} } = {}) {
      const { platform, shop } = readState();
      const request = new Request(new URL(path, `https://${shop.myshopifyDomain}`), init);
      const context = { apps, platform, shopDomain: shop.myshopifyDomain, now: now() };
      const proxied = await proxyRequest(
        request,
        context,
        customerId === undefined ? null : String(customerId),
      );
      if (proxied === null)
        throw new Error(
          `No app has a proxy at ${path}. Give one in the option "apps": { proxy: { subpath, url } }.`,
        );
      return proxied;
    },
  };
}

/** The number of a global id, or of the number itself. */
function readNumber(id: string): number {
  return parseGid(id)?.id ?? Number(id);
}
