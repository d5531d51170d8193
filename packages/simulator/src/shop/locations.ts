import type { LocationRecord, ShopRecord } from './shop-state.ts';

/** Every place that goods are sent from; the shop's own first. */
export function listLocations({ location, otherLocations = [] }: ShopRecord): readonly LocationRecord[] {
  return [location, ...otherLocations];
}

/** Finds a place by its name, which is how fulfilment orders know it; `null` for one that is gone. */
export function findLocation(shop: ShopRecord, name: string): LocationRecord | null {
  return listLocations(shop).find((each) => each.name === name) ?? null;
}
