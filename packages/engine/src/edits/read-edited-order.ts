import type { LedgerEdit } from '../ledger.ts';
import type { OrderFacts } from '../order-facts.ts';
import { hasFulfillmentStarted } from '../rules/order-state.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { readOrder } from '../shopify/read-order.ts';
import type { Workshop } from '../workshop.ts';

/**
 * Reads the order of an edit that is under way. Rejects with a `ShopifyFailure` where Shopify does not show it: an order that cannot be read, as
 * can happen soon after it was placed, says nothing about what is in it.
 */
export async function readEditedOrder({ admin }: Workshop, orderId: string): Promise<OrderFacts> {
  const facts = await readOrder(admin, orderId);
  if (facts) return facts;
  throw new ShopifyFailure('unreadable', 'none', 'Shopify does not show the order of an edit.');
}

/**
 * Tells the merchant of a change whose answer was lost and that was found in an order whose fulfilment has started. Shopify does not tell which
 * came first, so that it is neither taken back nor passed over: whoever packs has to look (rule E4).
 */
export function reportIfStarted({ report }: Workshop, { id }: LedgerEdit, facts: OrderFacts): void {
  if (!hasFulfillmentStarted(facts)) return;
  report(new Error(`Edit ${id} was found in an order whose fulfilment has started. Check what is packed.`));
}
