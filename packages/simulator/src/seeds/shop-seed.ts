import type { ProductRecord, ShopRecord } from '../shop/shop-state.ts';
import type { OrderSeed } from './order-seed.ts';

/** What a shop is seeded with: itself, what it sells, how it ships, and the orders it has had. */
export interface ShopSeed {
  readonly shop: ShopRecord;
  readonly products: readonly ProductRecord[];
  /** By the name that orders call them. */
  readonly shippingRates: Readonly<Record<string, ShippingRateSeed>>;
  /** By number, from 1001 on. */
  readonly orders: readonly OrderSeed[];
}

/** A way to ship and its price. */
export interface ShippingRateSeed {
  readonly title: string;
  /** Minor units of the shop's currency. */
  readonly price: number;
  /** Whether the basket earned it for free. */
  readonly isFree: boolean;
  /** What shipping lines say of it besides; defaults as in the record. */
  readonly code?: string;
  readonly source?: string;
  readonly carrierIdentifier?: string;
  readonly deliveryCategory?: string;
}
