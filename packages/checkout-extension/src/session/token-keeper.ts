import type { Clock, OrderToken } from '@amend/sdk/light';

/** Keeps an order token fresh for as long as the page is open. */
export interface TokenKeeper {
  /** A token that is good for a while: the one there is, or a new one shortly before that ends. */
  current(): Promise<string>;
  /** A new token in place of one that was refused, once for all who ask. */
  renew(refused: string): Promise<string>;
}

/** A token is renewed so long before it ends. Where the device's clock is wrong, no more often than that. In milliseconds. */
const MARGIN_MS = 60_000;

/** Makes a {@link TokenKeeper} from a token and what brings the next one. */
export function keepToken(
  first: OrderToken,
  exchange: () => Promise<OrderToken>,
  clock: Pick<Clock, 'now'>,
): TokenKeeper {
  let kept = date(first);
  let renewing: Promise<string> | undefined;

  function date({ token, expiresAt }: OrderToken) {
    const now = clock.now();
    return { token, renewAtMs: now + Math.max(Date.parse(expiresAt) - now - MARGIN_MS, MARGIN_MS) };
  }

  async function replace(): Promise<string> {
    kept = date(await exchange());
    return kept.token;
  }

  const renew = () => (renewing ??= replace().finally(() => (renewing = undefined)));

  return {
    current: async () => (clock.now() < kept.renewAtMs ? kept.token : renew()),
    renew: async (refused) => (refused === kept.token ? renew() : kept.token),
  };
}

/** A `fetch` whose every request has a token that is still good; one that is refused for its token is sent once more with a new one. */
export function fetchWithToken(keeper: TokenKeeper, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const send = (token: string, ...[input, init]: Parameters<typeof fetch>) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(input, { ...init, headers });
  };
  return async (...request) => {
    const token = await keeper.current();
    const response = await send(token, ...request);
    return response.status === 401 ? send(await keeper.renew(token), ...request) : response;
  };
}
