import type { Endpoint, OrderToken, Proof } from '@amend/contract';

import type { CallOptions } from './client.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { connectWithoutToken } from './connect-without-token.ts';
import type { DoorOptions } from './connect-without-token.ts';
import type { ConnectionParts } from './connection.ts';
import { OrderProblem } from './order-problem.ts';
import { send } from './send.ts';

/** Which proof is exchanged, and where. */
export interface ExchangeOptions extends DoorOptions, CallOptions {
  /** What shows that the order is the shopper's. */
  readonly proof: Proof;
  /**
   * How long an order is waited for that Shopify does not show yet, in milliseconds: right after paying it can take some seconds. An order that is somebody
   * else's is waited for as well, because nobody can tell (rule I4). Default: 30,000.
   */
  readonly patienceMs?: number | undefined;
  /** Called each time before the order is waited for, so that a page can say so. */
  readonly onWait?: (() => void) | undefined;
  /** Waits. Default: the machine's own clock. */
  readonly clock?: Clock | undefined;
}

/** Exchanges a proof for an order token. */
export type ExchangeProof = (options: ExchangeOptions) => Promise<OrderToken>;

/** Makes an {@link ExchangeProof} of its parts. */
/* @__NO_SIDE_EFFECTS__ */
export function assembleExchange(parts: ConnectionParts, exchange: Endpoint<OrderToken>): ExchangeProof {
  return async ({ proof, signal, patienceMs = 30_000, clock = systemClock, onWait, ...door }) => {
    const connection = connectWithoutToken(parts, door);
    const isRepeatable = proof.kind !== 'one-time-code';
    const endsAtMs = clock.now() + patienceMs;
    for (;;) {
      try {
        return await send(connection, exchange, { body: JSON.stringify(proof), isRepeatable, signal });
      } catch (error) {
        const waitMs = waitFor(error);
        if (waitMs === null || clock.now() + waitMs > endsAtMs) throw error;
        onWait?.();
        await wait(clock, waitMs, signal);
      }
    }
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
