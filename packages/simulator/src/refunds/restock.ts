import type { OrderRecord } from '../orders/order-record.ts';
import { findVariant } from '../shop/find-product.ts';
import type { ShopState } from '../shop/shop-state.ts';

/** Where stock lies. */
export type Catalogue = Pick<ShopState, 'products'>;

/** Puts units of an order back into stock; those of custom items and deleted variants go nowhere. */
export function restock(
  order: OrderRecord,
  units: readonly { readonly lineId: number; readonly quantity: number }[],
  catalogue: Catalogue,
): void {
  for (const { lineId, quantity } of units) {
    const line = order.lines.find((each) => each.id === lineId);
    const found = findVariant(catalogue, line?.variantId ?? null);
    if (found !== null) found.variant.stock += quantity;
  }
}
