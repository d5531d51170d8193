import type { OrderRecord } from '../orders/order-record.ts';
import type { PictureRecord } from '../pictures/picture-record.ts';

/** Everything a simulated shop holds, as plain JSON: saved, loaded and compared as it stands. */
export interface ShopState {
  /** Raised when the shape changes, so that an old file is refused instead of misread. */
  readonly version: 1;
  /** The instant the shop was seeded at. Order ids derive from it. */
  readonly seededAt: string;
  /** The number that the next new record gets. */
  nextId: number;
  readonly shop: ShopRecord;
  readonly products: readonly ProductRecord[];
  /** Oldest first. */
  readonly orders: OrderRecord[];
}

export interface ShopRecord {
  readonly id: number;
  readonly name: string;
  readonly myshopifyDomain: string;
  readonly currencyCode: string;
  readonly ianaTimezone: string;
  /** What fulfilment orders name as the place the goods leave from. */
  readonly location: LocationRecord;
}

export interface LocationRecord {
  readonly name: string;
  readonly address1: string;
  readonly zip: string;
  readonly city: string;
  readonly countryCode: string;
}

export interface ProductRecord {
  readonly id: number;
  readonly handle: string;
  readonly title: string;
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly variants: readonly VariantRecord[];
}

export interface VariantRecord {
  readonly id: number;
  readonly title: string;
  readonly sku: string;
  /** Minor units of the shop's currency. */
  readonly price: number;
  readonly stock: number;
  readonly selectedOptions: readonly { readonly name: string; readonly value: string }[];
  readonly picture: PictureRecord;
}

/**
 * Checks that a saved state is one this version can run.
 *
 * @throws Error when it was written by another version of the simulator.
 */
export function checkState(state: ShopState): ShopState {
  if (state.version !== 1) {
    throw new Error(
      `This shop was saved by another version of the simulator (state version ${state.version}, expected 1). Delete the saved file and seed the shop anew.`,
    );
  }
  return state;
}
