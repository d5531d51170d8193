import { readListedAt, readProductUpdatedAt } from '../shop/product-dates.ts';
import type { ProductRecord, ShopState } from '../shop/shop-state.ts';
import { notModelled } from './not-modelled.ts';
import { sumStock, type ListedVariant } from './product-search.ts';

type Key = string | number;

/** Sorts as `ProductSortKeys` says, and by id where that is the same. @throws GraphQLError with code NOT_MODELLED for RELEVANCE. */
export function sortProducts(
  products: readonly ProductRecord[],
  sortKey: string | null,
  state: ShopState,
): readonly ProductRecord[] {
  const keys: Readonly<Record<string, (product: ProductRecord) => Key>> = {
    ID: ({ id }) => id,
    TITLE: ({ title }) => title,
    VENDOR: ({ vendor = state.shop.name }) => vendor,
    PRODUCT_TYPE: ({ productType = '' }) => productType,
    INVENTORY_TOTAL: ({ variants }) => sumStock(variants),
    CREATED_AT: (product) => readListedAt(product, state),
    PUBLISHED_AT: (product) => readListedAt(product, state),
    UPDATED_AT: (product) => readProductUpdatedAt(product, state),
  };
  return sortBy(products, keys[sortKey ?? 'ID'], `QueryRoot.products(sortKey: ${sortKey})`);
}

const VARIANT_KEYS: Readonly<Record<string, (found: ListedVariant) => Key>> = {
  ID: ({ id }) => id,
  POSITION: ({ product, variant }) => product.variants.indexOf(variant),
  SKU: ({ variant }) => variant.sku,
  TITLE: ({ variant }) => variant.title,
  NAME: ({ variant }) => variant.title,
  FULL_TITLE: ({ product, variant }) => `${product.title} - ${variant.title}`,
  INVENTORY_QUANTITY: ({ variant }) => variant.stock,
  // All stock is in one place.
  INVENTORY_LEVELS_AVAILABLE: ({ variant }) => variant.stock,
  INVENTORY_POLICY: ({ variant }) => variant.policy,
  INVENTORY_MANAGEMENT: () => 'shopify',
};

/**
 * Sorts as `ProductVariantSortKeys` says, and by id where that is the same.
 *
 * @param field - `QueryRoot.productVariants` or `Product.variants`.
 * @throws GraphQLError with code NOT_MODELLED for RELEVANCE and POPULAR.
 */
export function sortVariants(
  variants: readonly ListedVariant[],
  sortKey: string,
  field: string,
): readonly ListedVariant[] {
  return sortBy(variants, VARIANT_KEYS[sortKey], `${field}(sortKey: ${sortKey})`);
}

function sortBy<Item extends { readonly id: number }>(
  items: readonly Item[],
  readKey: ((item: Item) => Key) | undefined,
  what: string,
): readonly Item[] {
  if (readKey === undefined) throw notModelled(what);
  return items.toSorted((one, other) => compare(readKey(one), readKey(other)) || one.id - other.id);
}

function compare(one: Key, other: Key): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en');
}
