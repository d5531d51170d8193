import { parsers, proofEndpoints } from '@amend/contract';
import type { OrderToken, Proof } from '@amend/contract';

import type { CallOptions } from './client.ts';
import { readEndpoint } from './options.ts';
import type { ClientOptions } from './options.ts';
import { send } from './send.ts';
import { createKyTransport } from './transports/ky.ts';

/** Which proof is exchanged, and where. */
export interface ExchangeOptions extends Omit<ClientOptions, 'token'>, CallOptions {
  /** What shows that the order is the shopper's. */
  readonly proof: Proof;
}

/**
 * Exchanges a proof for an order token, which `createClient` takes.
 *
 * For a proof of the kind `app-proxy`, the endpoint is the address of the app proxy on the shop's own domain. Rejects with an `OrderProblem`, or with
 * the signal's reason; throws a `TypeError` where the endpoint is not http(s).
 */
export function exchangeProof({
  endpoint,
  proof,
  locale,
  timeZone,
  signal,
  timeoutMs = 10_000,
  fetch = globalThis.fetch,
}: ExchangeOptions): Promise<OrderToken> {
  const connection = {
    transport: createKyTransport({ timeoutMs, fetch: (input, init) => fetch(input, init) }),
    baseUrl: readEndpoint(endpoint),
    query: timeZone ? `?timeZone=${encodeURIComponent(timeZone)}` : '',
    headers: { ...(locale && { 'accept-language': locale }) },
    orderId: '',
    parseProblem: parsers.problem,
  };
  return send(connection, proofEndpoints.exchange, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(proof),
    signal,
  });
}
