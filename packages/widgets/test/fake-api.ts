import type { Order } from '@amend/contract';
import { getResponse, http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';

import { order, TOKEN } from '../../sdk/test/orders.ts';
import type { AmendSettings } from '../src/settings.ts';

const ENDPOINT = 'https://amend.test';

/** Where the API's operations are. */
export const urls = {
  order: `${ENDPOINT}/v1/orders/1001`,
  choices: `${ENDPOINT}/v1/orders/1001/choices`,
  quotes: `${ENDPOINT}/v1/orders/1001/quotes`,
  edits: `${ENDPOINT}/v1/orders/1001/edits`,
};

/** Every request since the last {@link serve}. */
export const received: Request[] = [];

let handlers: readonly RequestHandler[] = [];

/** Answers with these handlers from now on; with none of them, the network is down. */
export function serve(...next: readonly RequestHandler[]): void {
  handlers = next;
  received.length = 0;
}

/** Answers reads of the order with what is given. */
export function serveOrder(given: Order = order()): RequestHandler {
  return http.get(urls.order, () => HttpResponse.json(given));
}

/** Settings whose requests the handlers answer. */
export const settings: AmendSettings = {
  endpoint: ENDPOINT,
  token: TOKEN,
  locale: 'en',
  async fetch(input, init) {
    const request = new Request(input, init);
    received.push(request.clone());
    const answer = await getResponse([...handlers], request);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  },
};
