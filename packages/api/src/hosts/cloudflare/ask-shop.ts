import type { ShopRequest } from './shop-messages.ts';

/** Sends a request to the object of the shop. */
export type FetchShop = (request: Request) => Promise<Response>;

/** Asks the object of the shop something, and gives its answer. Rejects where there is none within the time, or where it is an error. */
export async function askShop(fetch: FetchShop, asked: ShopRequest, timeoutMs: number): Promise<unknown> {
  const response = await fetch(
    new Request('https://shop.invalid/', {
      method: 'POST',
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(timeoutMs),
    }),
  );
  if (!response.ok) throw new Error(`The object of the shop answered ${response.status}.`);
  return response.json();
}
