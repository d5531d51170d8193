import type { ProofDesk } from '../../proofs/proof.ts';
import { askShop } from './ask-shop.ts';
import type { FetchShop } from './ask-shop.ts';
import type { ObjectNamespace } from './object-namespace.ts';
import { askOrder, RevocationAnswer } from './order-messages.ts';
import { CodeAnswer, LookupAnswer, OwnerAnswer } from './shop-messages.ts';

/** How long the object of the shop may take to read whose an order is: it may have to wait for the shop's points. */
const READ_PATIENCE_MS = 15_000;

/** How long it may take to write something down. */
const WRITE_PATIENCE_MS = 4000;

/**
 * What proofs may ask, for a Worker that has no engine. Whose an order is, the object of the shop reads, so that nobody can have objects made for orders
 * that are not theirs; it also keeps lookups, of which it has one book of bounded size. The object of the order is asked once the order was proven to be the shopper's.
 */
export function createProofDesk(orders: ObjectNamespace, shop: string, fetchShop: FetchShop): ProofDesk {
  return {
    readOrderOwner: async (orderId) =>
      OwnerAnswer.parse(await askShop(fetchShop, { do: 'read-owner', orderId }, READ_PATIENCE_MS)),
    lookUp: async (request, reader) =>
      LookupAnswer.parse(await askShop(fetchShop, { do: 'look-up', request, reader }, WRITE_PATIENCE_MS)),
    redeemCode: async (lookupId, code) =>
      CodeAnswer.parse(await askShop(fetchShop, { do: 'redeem-code', lookupId, code }, WRITE_PATIENCE_MS)),
    tokensRevokedAt: async (orderId) =>
      RevocationAnswer.parse(await askOrder(orders, shop, { do: 'tell-revocation', orderId })),
    audit: async (entry) =>
      void (await askOrder(orders, shop, { do: 'note-audit', orderId: entry.orderId, entry })),
  };
}
