import { endpoints, parsers } from '@amend/contract/light';

import { assembleClient } from './client.ts';
import type { Client } from './client.ts';
import type { ClientOptions } from './options.ts';
import { createFetchTransport } from './transports/fetch.ts';

export * from './public.ts';

/**
 * The same `createClient` as that of `@amend/sdk`, on bare `fetch` and small generated checks, for places where every kilobyte counts.
 *
 * Throws a `TypeError` at once where the endpoint is not http(s) or the token is not an order token; the message never contains the token.
 */
export function createClient(options: ClientOptions): Client {
  return assembleClient(
    { createTransport: createFetchTransport, endpoints, parseProblem: parsers.problem },
    options,
  );
}
