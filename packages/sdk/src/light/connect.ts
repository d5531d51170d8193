import { openConnection } from '../connection.ts';
import type { Connection } from '../connection.ts';
import type { ClientOptions } from '../options.ts';
import { lightParts } from './light-parts.ts';

/**
 * Makes the connection that the calls of `@amend/sdk/light` share.
 *
 * Throws a `TypeError` at once where the endpoint is not http(s) or the token is not an order token; the message never contains the token.
 */
export function connect(options: ClientOptions): Connection {
  return openConnection(lightParts, options);
}
