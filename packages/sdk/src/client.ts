import type { Endpoints, Parsers } from '@amend/contract';

import { readEndpoint, readOrderId } from './options.ts';
import type { ClientOptions } from './options.ts';
import { send } from './send.ts';
import type { Connection } from './send.ts';
import type { TransportFactory } from './transport.ts';
import type { Change, Edit, Order, Quote } from './types.ts';

/** How one call can be steered. */
export interface CallOptions {
  /** Cancels the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** How accepting a quote is steered. */
export interface AcceptOptions extends CallOptions {
  /** Names the shopper's intent, 8 to 255 characters: the same for every attempt at it, a new one for a new intent (rule E2). */
  readonly idempotencyKey: string;
}

/** What can be asked of the API about one order. Every call rejects with an `OrderProblem`, or with its signal's reason. */
export interface Client {
  /** Shopify's numeric id of the order that the token is for. */
  readonly orderId: string;
  /** Reads the order. */
  readOrder(options?: CallOptions): Promise<Order>;
  /** Asks what changes cost; changes nothing. */
  quote(changes: readonly Change[], options?: CallOptions): Promise<Quote>;
  /**
   * Accepts a quote of these changes as it was shown: nothing changes unless its version and difference still hold (rule E1).
   * Tried again after a lost answer, always under the same key.
   */
  accept(changes: readonly Change[], quote: Quote, options: AcceptOptions): Promise<Edit>;
  /** Reads an edit that was accepted before. */
  readEdit(editId: string, options?: CallOptions): Promise<Edit>;
}

/** What differs between the client for npm and the light one. */
export interface ClientParts {
  /** Carries the calls. */
  readonly createTransport: TransportFactory;
  /** The API's operations. */
  readonly endpoints: Endpoints;
  /** Reads the body of a refusal. */
  readonly parseProblem: Parsers['problem'];
}

/** Makes a {@link Client} of its parts. Throws a `TypeError` where the endpoint or the token cannot be right. */
export function assembleClient(
  { createTransport, endpoints, parseProblem }: ClientParts,
  { endpoint, token, locale, timeZone, timeoutMs = 10_000, fetch = globalThis.fetch }: ClientOptions,
): Client {
  const orderId = readOrderId(token);
  const connection: Connection = {
    // A browser's fetch refuses to run as the method of another object.
    transport: createTransport({ timeoutMs, fetch: (input, init) => fetch(input, init) }),
    baseUrl: readEndpoint(endpoint),
    query: timeZone ? `?timeZone=${encodeURIComponent(timeZone)}` : '',
    headers: { authorization: `Bearer ${token}`, ...(locale && { 'accept-language': locale }) },
    orderId,
    parseProblem,
  };
  return {
    orderId,
    readOrder: (options) => send(connection, endpoints.readOrder, { ...options }),
    quote: (changes, options) => send(connection, endpoints.quoteEdit, { ...options, input: { changes } }),
    accept: (changes, { orderVersion, difference: { amount, currencyCode } }, options) =>
      send(connection, endpoints.acceptEdit, {
        ...options,
        input: { changes, orderVersion, expectedDifference: { amount, currencyCode } },
        isRepeatable: options.idempotencyKey !== undefined,
      }),
    readEdit: (editId, options) => send(connection, endpoints.readEdit, { ...options, editId }),
  };
}
