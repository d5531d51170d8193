import type { ChangeKind, OrderView } from '@amend/contract';
import type { Answer, Engine } from '@amend/engine';

/** What a proof shows: which order is the shopper's, and what they may see and change of it. */
export interface Proven {
  /** Shopify's numeric id. */
  readonly orderId: string;
  readonly changes: readonly ChangeKind[];
  readonly view: OrderView;
  /** When the proof was made at the earliest, in milliseconds since 1970: a revocation of the order after that makes it worthless. */
  readonly madeAtMs: number;
}

/** What of the engine proofs may ask. On Cloudflare, the Worker asks the objects of shop and order for it. */
export type ProofDesk = Pick<
  Engine,
  'readOrderOwner' | 'tokensRevokedAt' | 'lookUp' | 'redeemCode' | 'audit'
>;

/** What a request brings beside its body. */
export interface Presented {
  /** Its query. */
  readonly query: URLSearchParams;
  /** What the log calls it. */
  readonly requestId: string;
}

/**
 * Judges one kind of proof, from its body as the contract has it.
 *
 * What costs no I/O comes first, so that strangers have nothing looked up for them.
 */
export type Prove<Body> = (proof: Body, presented: Presented) => Promise<Answer<Proven>>;
