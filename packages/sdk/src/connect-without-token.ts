import type { Connection, ConnectionParts } from './connection.ts';
import { readEndpoint } from './options.ts';
import type { ClientOptions } from './options.ts';

/** How the API is reached by whoever has no order token yet. */
export type DoorOptions = Omit<ClientOptions, 'token'>;

/** Makes a {@link Connection} of its parts for calls about no order, which all have a body. Throws a `TypeError` where the endpoint cannot be right. */
export function connectWithoutToken(
  { createTransport, parseProblem }: ConnectionParts,
  { endpoint, locale, timeZone, timeoutMs = 10_000, fetch = globalThis.fetch }: DoorOptions,
): Connection {
  return {
    // A browser's fetch refuses to run as the method of another object.
    transport: createTransport({ timeoutMs, fetch: (input, init) => fetch(input, init) }),
    baseUrl: readEndpoint(endpoint),
    query: timeZone ? `?timeZone=${encodeURIComponent(timeZone)}` : '',
    headers: { 'content-type': 'application/json', ...(locale && { 'accept-language': locale }) },
    orderId: '',
    parseProblem,
  };
}
