import { endpoints, parsers } from '@amend/contract';

import { assembleClient } from './client.ts';
import type { Client } from './client.ts';
import type { ClientOptions } from './options.ts';
import { createKyTransport } from './transports/ky.ts';

export * from './public.ts';

/**
 * Makes a client for the order that the token is for.
 *
 * Throws a `TypeError` at once where the endpoint is not http(s) or the token is not an order token; the message never contains the token.
 */
export function createClient(options: ClientOptions): Client {
  return assembleClient(
    { createTransport: createKyTransport, endpoints, parseProblem: parsers.problem },
    options,
  );
}
