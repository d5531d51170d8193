import { LRUCache } from 'lru-cache';

import type { OrderFacts } from '../order-facts.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { readOfferVariants } from '../shopify/read-offer-variants.ts';
import type { OfferVariant } from '../shopify/read-offer-variants.ts';
import type { Workshop } from '../workshop.ts';
import type { Offer } from './offer.ts';

/** Reads what offers would add, to be shown; taking an offer up never relies on it. */
export interface OfferReader {
  /** The variants of some offers by their ids, priced for the order; none where Shopify does not say in time. */
  read(offers: readonly Offer[], facts: OrderFacts): Promise<ReadonlyMap<string, OfferVariant>>;
}

/** For how long stock and price of what is offered are shown again without asking Shopify: shoppers of all orders share them. */
const KEPT_MS = 10_000;

/** How long an order may wait for points at Shopify because of its offers. */
const PATIENCE_MS = 500;

/** A reader that asks once for all variants of a country that it does not know, and asks nothing where it knows them. */
export function createOfferReader({ admin, now, report }: Workshop): OfferReader {
  // By size and not by `max`, for which the whole room would be made at once, in every object of an order.
  const kept = new LRUCache<
    string,
    { readonly variant: Promise<OfferVariant | undefined>; readonly readAtMs: number }
  >({
    maxSize: 2000,
    sizeCalculation: () => 1,
  });

  return {
    async read(offers, { shippingAddress }) {
      const country = shippingAddress?.countryCode ?? null;
      const nowMs = now().getTime();
      const ids = [...new Set(offers.flatMap(({ items }) => items.map(({ variantId }) => variantId)))];
      const keyOf = (id: string) => `${country} ${id}`;
      const isKnown = (id: string) => nowMs - (kept.get(keyOf(id))?.readAtMs ?? -Infinity) < KEPT_MS;
      const missing = ids.filter((id) => !isKnown(id));
      if (missing.length > 0) {
        const reading = readOfferVariants(admin, missing, country, { notAfterMs: nowMs + PATIENCE_MS });
        for (const id of missing) {
          const variant = reading.then((found) => found.find(({ item }) => item.variantId === id));
          kept.set(keyOf(id), { variant, readAtMs: nowMs });
          variant.catch(() => kept.delete(keyOf(id)));
        }
      }
      try {
        const variants = await Promise.all(
          ids.map(async (id) => [id, await kept.get(keyOf(id))?.variant] as const),
        );
        return new Map(variants.flatMap(([id, variant]) => (variant ? [[id, variant] as const] : [])));
      } catch (error) {
        // An order is shown without offers rather than not at all.
        if (!(error instanceof ShopifyFailure)) throw error;
        report(error);
        return new Map();
      }
    },
  };
}
