import type { Endpoint } from './endpoint.ts';
import { OrderLookup, OrderToken } from './proofs.ts';

/** What can be called without an order token. */
export interface ProofEndpoints {
  /** Exchanges a {@link Proof} for an order token. */
  readonly exchange: Endpoint<OrderToken>;
  /** Has a code sent to the address on an order. */
  readonly lookUp: Endpoint<OrderLookup>;
}

/** The operations that can be called without an order token. */
export const proofEndpoints: ProofEndpoints = {
  exchange: { method: 'POST', path: '/v1/order-tokens', parse: (body) => OrderToken.parse(body) },
  lookUp: { method: 'POST', path: '/v1/order-lookups', parse: (body) => OrderLookup.parse(body) },
};
