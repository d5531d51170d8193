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

/** Connects to the Admin API. What comes back throws an `Error` that names the status or Shopify's own messages. */
export function connectAdmin({ origin, apiVersion, accessToken }: AdminAccess): AskShopify {
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> => {
    const response = await fetch(`${origin}/admin/api/${apiVersion}/graphql.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': accessToken },
      body: JSON.stringify({ query, variables }),
    });
    if (!response.ok) throw new Error(`Shopify answered the shop with status ${response.status}.`);
    const reply: { data?: Data; errors?: readonly { message: string }[] } = await response.json();
    if (reply.data === undefined || reply.errors !== undefined) {
      throw new Error(
        `Shopify refused the shop's query: ${reply.errors?.map(({ message }) => message).join(' ')}`,
      );
    }
    return reply.data;
  };
}
