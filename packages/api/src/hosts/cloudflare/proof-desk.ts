import type * as z from 'zod/mini';

import type { ProofDesk } from '../../proofs/proof.ts';
import { askShop } from './ask-shop.ts';
import type { FetchShop } from './ask-shop.ts';
import type { ObjectNamespace } from './object-namespace.ts';
import { askOrder, RevocationAnswer } from './order-messages.ts';
import { OwnerAnswer } from './shop-messages.ts';

/** How long the object of the shop may take to read whose an order is: it may have to wait for the shop's points. */
const READ_PATIENCE_MS = 15_000;

/** When to come back where it cannot be reached: a restart takes about so long. */
const RETRY_AFTER_SECONDS = 2;

interface ProofDeskOptions {
  readonly orders: ObjectNamespace;
  readonly shop: string;
  readonly fetchShop: FetchShop;
  readonly report: (error: Error) => void;
}

/**
 * What proofs may ask, for a Worker that has no engine. Whose an order is, the object of the shop reads, so that nobody can have objects made for orders
 * that are not theirs; the object of the order is asked once the order was proven to be the shopper's.
 */
export function createProofDesk({ orders, shop, fetchShop, report }: ProofDeskOptions): ProofDesk {
  async function askOwner(orderId: string): Promise<z.infer<typeof OwnerAnswer>> {
    try {
      return OwnerAnswer.parse(await askShop(fetchShop, { do: 'read-owner', orderId }, READ_PATIENCE_MS));
    } catch (cause) {
      report(new Error('The object of the shop could not be asked whose an order is.', { cause }));
      return { ok: false, refusal: { code: 'shop_busy', retryAfterSeconds: RETRY_AFTER_SECONDS } };
    }
  }

  return {
    async readOrderOwner(orderId) {
      const answer = await askOwner(orderId);
      if (answer.ok) return answer;
      const { code, retryAfterSeconds } = answer.refusal;
      return {
        ok: false,
        refusal: { code, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) },
      };
    },
    tokensRevokedAt: async (orderId) =>
      RevocationAnswer.parse(await askOrder(orders, shop, { do: 'tell-revocation', orderId })),
  };
}
