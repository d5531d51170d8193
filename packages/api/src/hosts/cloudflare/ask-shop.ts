import { OutOfReach } from '../../out-of-reach.ts';
import type { ShopRequest } from './shop-messages.ts';

/** Sends a request to the object of the shop. */
export type FetchShop = (request: Request) => Promise<Response>;

/** Asks the object of the shop something, and gives its answer. Rejects with `OutOfReach` where there is none within the time, or where it is an error. */
export async function askShop(fetch: FetchShop, asked: ShopRequest, timeoutMs: number): Promise<unknown> {
  const request = new Request('https://shop.invalid/', {
    method: 'POST',
    body: JSON.stringify(asked),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const response = await fetch(request).catch((cause: unknown) => {
    throw new OutOfReach('The object of the shop could not be asked.', { cause });
  });
  if (!response.ok) throw new OutOfReach(`The object of the shop answered ${response.status}.`);
  return response.json();
}
