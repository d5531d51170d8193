import { toInstant } from './instant.ts';
import type { ProductRecord, ShopState } from './shop-state.ts';

const DAY_MS = 86_400_000;
const LISTED_BEFORE_DAYS = 365;

type Catalogue = Pick<ShopState, 'products' | 'seededAt'>;

/** When a product was put on sale: a day after the one listed before it, the last of them a year before the shop was seeded. */
export function readListedAt(product: ProductRecord, { products, seededAt }: Catalogue): string {
  const daysBefore = LISTED_BEFORE_DAYS + products.length - 1 - products.indexOf(product);
  return toInstant(new Date(Date.parse(seededAt) - daysBefore * DAY_MS));
}

/** When the shop itself was opened: a day before it listed its first product. */
export function readOpenedAt({ products, seededAt }: Catalogue): string {
  const daysBefore = LISTED_BEFORE_DAYS + products.length;
  return toInstant(new Date(Date.parse(seededAt) - daysBefore * DAY_MS));
}

/** When something of a product itself was last changed. Selling it is no such change. */
export function readProductUpdatedAt(product: ProductRecord, catalogue: Catalogue): string {
  return product.updatedAt ?? readListedAt(product, catalogue);
}
