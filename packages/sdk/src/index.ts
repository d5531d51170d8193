import { endpoints } from '@amend/contract';

import { assembleChoiceCalls } from './choice-calls.ts';
import type { Client } from './client.ts';
import { openConnection } from './connection.ts';
import { assembleEditCalls } from './edit-calls.ts';
import { assembleEditReads } from './edit-reads.ts';
import type { ClientOptions } from './options.ts';
import { assembleOrderCalls } from './order-calls.ts';
import { thoroughParts } from './thorough-parts.ts';

export * from './public.ts';
export { exchangeProof } from './exchange-proof.ts';
export type { ExchangeOptions, ExchangeProof } from './exchange-call.ts';
export { lookUpOrder } from './look-up-order.ts';
export type { LookUpOptions, LookUpOrder } from './look-up-call.ts';

/**
 * Makes a client for the order that the token is for.
 *
 * Throws a `TypeError` at once where the endpoint is not http(s) or the token is not an order token; the message never contains the token.
 */
export function createClient(options: ClientOptions): Client {
  const connection = openConnection(thoroughParts, options);
  return {
    ...assembleOrderCalls(connection, endpoints.readOrder),
    ...assembleChoiceCalls(connection, endpoints.readChoices),
    ...assembleEditCalls(connection, endpoints),
    ...assembleEditReads(connection, endpoints),
  };
}
