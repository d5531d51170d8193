import type { ProductRecord, ShopState, VariantRecord } from './shop-state.ts';

/** A variant and the product it is one of. */
export interface FoundVariant {
  readonly product: ProductRecord;
  readonly variant: VariantRecord;
}

type Catalogue = Pick<ShopState, 'products'>;

/** Finds a product; `null` when there is none, or it was deleted. */
export function findProduct({ products }: Catalogue, id: number | null): ProductRecord | null {
  return products.find((product) => product.id === id) ?? null;
}

/** Finds a variant; `null` when there is none, or it was deleted. */
export function findVariant({ products }: Catalogue, id: number | null): FoundVariant | null {
  for (const product of products) {
    const variant = product.variants.find((each) => each.id === id);
    if (variant !== undefined) return { product, variant };
  }
  return null;
}

/** Whether a shopper could buy a variant now. */
export function isAvailable({ stock, policy }: VariantRecord, quantity = 1): boolean {
  return stock >= quantity || policy === 'CONTINUE';
}

/** Who makes a product; `null` where there is none, the shop itself where nobody was named or it was deleted. */
export function findVendor(
  state: Pick<ShopState, 'products' | 'shop'>,
  productId: number | null,
): string | null {
  if (productId === null) return null;
  return findProduct(state, productId)?.vendor ?? state.shop.name;
}
