import type { Offer, Order } from '../types.ts';

/** Where a tab remembers something: `sessionStorage`, or what stands in for it. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The offers that a shopper has declined for one order. */
export interface DeclinedOffers {
  /** Those remembered when this was made. */
  readonly ids: readonly string[];
  /** Remembers these in place of them. */
  remember(ids: readonly string[]): void;
}

/** Opens the tab's own storage; it may throw. */
export const openTabStorage = (): TabStorage => globalThis.sessionStorage;

/** Opens what a tab remembers of declined offers. A browser that keeps nothing, or refuses to be asked, remembers nothing; it never throws. */
export function openDeclinedOffers(orderId: string, openStorage: () => TabStorage): DeclinedOffers {
  const key = `amend:declined:${orderId}`;
  return {
    ids: quietly(() => openStorage().getItem(key)?.split(' ').filter(Boolean)) ?? [],
    remember: (ids) => void quietly(() => openStorage().setItem(key, ids.join(' '))),
  };
}

/** Finds the first offer of an order that the shopper has not declined in this tab, with which an `UpsellModel` begins; `null` where there is none. */
export function findOffer({ id, offers }: Order, openStorage = openTabStorage): Offer | null {
  const { ids } = openDeclinedOffers(id, openStorage);
  return offers.find((offer) => !ids.includes(offer.id)) ?? null;
}

function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
