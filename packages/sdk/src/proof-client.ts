import { parsers, proofEndpoints } from '@amend/contract';
import type { Endpoint, LookupRequest, OrderLookup, OrderToken, Proof } from '@amend/contract';

import type { CallOptions } from './client.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import { readEndpoint } from './options.ts';
import type { ClientOptions } from './options.ts';
import { OrderProblem } from './order-problem.ts';
import { send } from './send.ts';
import { createKyTransport } from './transports/ky.ts';

/** What a proof client needs to know. */
export interface ProofClientOptions extends Omit<ClientOptions, 'token'> {
  /** Waits for an order that is not there yet. Default: the machine's own clock. */
  readonly clock?: Clock | undefined;
}

/** How an exchange is steered. */
export interface ExchangeOptions extends CallOptions {
  /**
   * How long an order is waited for that Shopify does not show yet, in milliseconds: right after paying it can take some seconds. An order that is somebody
   * else's is waited for as well, because nobody can tell. Default: 30,000.
   */
  readonly patienceMs?: number | undefined;
}

/** What can be asked of the API without an order token. Every call rejects with an `OrderProblem`, or with its signal's reason. */
export interface ProofClient {
  /**
   * Exchanges a proof that an order is the shopper's for an order token, with which `createClient` makes a client. A one-time code is sent once, because it is
   * good once; every other proof may be sent again after a lost answer.
   */
  exchange(proof: Proof, options?: ExchangeOptions): Promise<OrderToken>;
  /** Has a code sent to the address on an order. The answer is the same whether there is one or not. Sent once: each time is another code. */
  lookUp(request: LookupRequest, options?: CallOptions): Promise<OrderLookup>;
}

/**
 * Makes a client for whoever has no order token yet: a page that shoppers come to from their account, from a mail, or with an order number.
 *
 * Throws a `TypeError` at once where the endpoint is not http(s).
 */
export function createProofClient(options: ProofClientOptions): ProofClient {
  const { endpoint, locale, timeZone, timeoutMs = 10_000, clock = systemClock } = options;
  const { fetch = globalThis.fetch } = options;
  const connection: Connection = {
    // A browser's fetch refuses to run as the method of another object.
    transport: createKyTransport({ timeoutMs, fetch: (input, init) => fetch(input, init) }),
    baseUrl: readEndpoint(endpoint),
    query: timeZone ? `?timeZone=${encodeURIComponent(timeZone)}` : '',
    headers: { 'content-type': 'application/json', ...(locale && { 'accept-language': locale }) },
    // No path of these endpoints names one.
    orderId: '',
    parseProblem: parsers.problem,
  };

  function post<Output>(
    operation: Endpoint<Output>,
    input: object,
    isRepeatable: boolean,
    signal: AbortSignal | undefined,
  ): Promise<Output> {
    return send(connection, operation, { body: JSON.stringify(input), isRepeatable, signal });
  }

  return {
    async exchange(proof, { signal, patienceMs = 30_000 } = {}) {
      const endsAtMs = clock.now() + patienceMs;
      for (;;) {
        try {
          return await post(proofEndpoints.exchange, proof, proof.kind !== 'one-time-code', signal);
        } catch (error) {
          const waitMs = waitFor(error);
          if (waitMs === null || clock.now() + waitMs > endsAtMs) throw error;
          await wait(clock, waitMs, signal);
        }
      }
    },
    lookUp: (request, { signal } = {}) => post(proofEndpoints.lookUp, request, false, signal),
  };
}

/** How long to wait for an order that may come; `null` where waiting would not help. */
function waitFor(error: unknown): number | null {
  if (!(error instanceof OrderProblem) || error.code !== 'order_not_found') return null;
  return error.retryAfterSeconds === null ? null : error.retryAfterSeconds * 1000;
}

/** Waits; rejects with the signal's reason where it is aborted meanwhile. */
function wait(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    });
    function stop() {
      cancel();
      reject(signal?.reason);
    }
    signal?.addEventListener('abort', stop, { once: true });
  });
}
