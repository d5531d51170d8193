import type { Problem } from '@amend/contract';

import { readEndpoint, readOrderId } from './options.ts';
import type { ClientOptions } from './options.ts';
import type { Transport, TransportFactory } from './transport.ts';

/** Reads the body of a refusal, whose quote is left to the calls that can bring one; throws where it is none. */
export type ParseProblem = (body: unknown) => Omit<Problem, 'quote' | 'proofs'> & {
  readonly quote?: unknown;
  readonly proofs?: unknown;
};

/** How calls reach one API: the base URL, the headers of every call, the query of every call, and what reads the refusals. */
export interface Connection {
  /** Carries the calls. */
  readonly transport: Transport;
  /** The API's base URL without a slash at its end. */
  readonly baseUrl: string;
  /** What every URL ends with: `?timeZone=…`, or nothing. */
  readonly query: string;
  /** The headers of every call, the order token among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Shopify's numeric id of the order. */
  readonly orderId: string;
  /** Reads the body of a refusal. */
  readonly parseProblem: ParseProblem;
}

/** What differs between the connection for npm and the light one. */
export interface ConnectionParts {
  /** Carries the calls. */
  readonly createTransport: TransportFactory;
  /** Reads the body of a refusal. */
  readonly parseProblem: ParseProblem;
}

/** Makes a {@link Connection} of its parts. Throws a `TypeError` where the endpoint or the token cannot be right. */
export function openConnection(
  { createTransport, parseProblem }: ConnectionParts,
  { endpoint, token, locale, timeZone, timeoutMs = 10_000, fetch = globalThis.fetch }: ClientOptions,
): Connection {
  const orderId = readOrderId(token);
  return {
    // A browser's fetch refuses to run as the method of another object.
    transport: createTransport({ timeoutMs, fetch: (input, init) => fetch(input, init) }),
    baseUrl: readEndpoint(endpoint),
    query: timeZone ? `?timeZone=${encodeURIComponent(timeZone)}` : '',
    headers: { authorization: `Bearer ${token}`, ...(locale && { 'accept-language': locale }) },
    orderId,
    parseProblem,
  };
}
