import { http, HttpResponse, type HttpHandler } from 'msw';

import type { Simulator } from './simulator.ts';

/**
 * Makes MSW handlers that let a simulator answer for an origin.
 *
 * A connection that a fault drops becomes a network error.
 *
 * @param origin - Such as `https://nordlys.myshopify.com`.
 */
export function createHandlers(simulator: Simulator, origin: string): readonly HttpHandler[] {
  return [
    http.all(`${origin}/*`, async ({ request }) => {
      try {
        return await simulator.fetch(request);
      } catch {
        return HttpResponse.error();
      }
    }),
  ];
}
