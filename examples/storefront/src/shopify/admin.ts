/** Sends one query to Shopify's Admin API and gives what stands under `data`. */
export type AskShopify = <Data>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Data>;

/** Where the shop's Admin API is, and what opens it. */
export interface AdminAccess {
  /** `https://<shop>`, or the simulator's origin. */
  readonly origin: string;
  readonly apiVersion: string;
  readonly accessToken: string;
}

interface Reply<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: {
    readonly cost?: {
      readonly requestedQueryCost: number;
      readonly throttleStatus: { readonly currentlyAvailable: number; readonly restoreRate: number };
    };
  };
}

/** How long a query may wait in all for the shop's bucket of query costs to fill. */
const PATIENCE_MS = 20_000;

/**
 * Connects to the Admin API; a query that finds the shop's bucket empty waits until it holds enough.
 *
 * What comes back throws an `Error` that names the status or Shopify's own messages. `sleep` waits, by default by a timer.
 */
export function connectAdmin(
  { origin, apiVersion, accessToken }: AdminAccess,
  sleep: (ms: number) => Promise<void> = wait,
): AskShopify {
  async function post<Data>(body: string): Promise<Reply<Data>> {
    const response = await fetch(`${origin}/admin/api/${apiVersion}/graphql.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': accessToken },
      body,
    });
    // Shopify throttles with either status, and says the same in the body.
    if (!response.ok && response.status !== 429)
      throw new Error(`Shopify answered the shop with status ${response.status}.`);
    return await response.json();
  }

  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> => {
    const body = JSON.stringify({ query, variables });
    for (let waitedMs = 0; ;) {
      const reply = await post<Data>(body);
      if (reply.data !== undefined && reply.errors === undefined) return reply.data;
      const waitMs = findWaitMs(reply);
      waitedMs += waitMs;
      if (waitMs === 0 || waitedMs > PATIENCE_MS) throw refuse(reply);
      await sleep(waitMs);
    }
  };
}

/** How long it takes until the bucket holds what the query costs; 0 where that is not what is wrong. */
function findWaitMs({ errors, extensions }: Reply<unknown>): number {
  if (!errors?.some(({ extensions: about }) => about?.code === 'THROTTLED')) return 0;
  if (!extensions?.cost) return 1000;
  const { requestedQueryCost, throttleStatus } = extensions.cost;
  const missing = requestedQueryCost - throttleStatus.currentlyAvailable;
  return Math.max(100, Math.ceil((missing / throttleStatus.restoreRate) * 1000));
}

function refuse({ errors }: Reply<unknown>): Error {
  return new Error(`Shopify refused the shop's query: ${errors?.map(({ message }) => message).join(' ')}`);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
