import type { FoundVariant } from '../shop/find-product.ts';
import { readListedAt, readProductUpdatedAt } from '../shop/product-dates.ts';
import type { ProductRecord, ShopState } from '../shop/shop-state.ts';
import { notModelled } from './not-modelled.ts';
import { isAmount, isLike, isOnSide, search, type Terms } from './search-terms.ts';

/** Terms that take a number, and so a comparison too. */
const NUMBERS = ['id', 'inventory_total', 'inventory_quantity'];

/** `products(query:)`. @throws GraphQLError with code NOT_MODELLED for a term that is not played. */
export function searchProducts(state: ShopState, query: string | null): readonly ProductRecord[] {
  const terms: Terms<ProductRecord> = {
    ...listSharedTerms('products', state),
    id: ({ id }, wanted) => isAmount(id, wanted),
    handle: ({ handle }, wanted) => isOneOf(handle, wanted),
    title: ({ title }, wanted) => contains(title, wanted),
    sku: ({ variants }, wanted) => variants.some(({ sku }) => isLike(sku, wanted)),
    variant_id: ({ variants }, wanted) => variants.some(({ id }) => String(id) === wanted),
    variant_title: ({ variants }, wanted) => variants.some(({ title }) => contains(title, wanted)),
    status: (_product, wanted) => isOneOf('active', wanted),
    inventory_total: ({ variants }, wanted) => isAmount(sumStock(variants), wanted),
    out_of_stock_somewhere: ({ variants }, wanted) =>
      isFlag(
        variants.some(({ stock }) => stock <= 0),
        wanted,
      ),
    created_at: (product, wanted) => isOnSide(readListedAt(product, state), wanted),
    published_at: (product, wanted) => isOnSide(readListedAt(product, state), wanted),
  };
  return search(state.products, query, terms, 'products', NUMBERS);
}

/** A variant that can stand in a list by its id. */
export interface ListedVariant extends FoundVariant {
  readonly id: number;
}

/** `productVariants(query:)`. @throws GraphQLError with code NOT_MODELLED for a term that is not played. */
export function searchVariants(state: ShopState, query: string | null): readonly ListedVariant[] {
  const ofProduct = Object.entries(listSharedTerms('productVariants', state)).map(
    ([name, isMet]) => [name, ({ product }: FoundVariant, wanted: string) => isMet(product, wanted)] as const,
  );
  const terms: Terms<FoundVariant> = {
    ...Object.fromEntries(ofProduct),
    id: ({ variant }, wanted) => isAmount(variant.id, wanted),
    product_id: ({ product }, wanted) => String(product.id) === wanted,
    product_ids: ({ product }, wanted) => isOneOf(String(product.id), wanted),
    product_status: (_found, wanted) => isOneOf('active', wanted),
    sku: ({ variant }, wanted) => isLike(variant.sku, wanted),
    title: ({ variant }, wanted) => contains(variant.title, wanted),
    inventory_quantity: ({ variant }, wanted) => isAmount(variant.stock, wanted),
    location_id: (_found, wanted) => String(state.shop.location.id) === wanted,
    taxable: ({ product }, wanted) => isFlag(!product.isGiftCard, wanted),
    requires_components: (_found, wanted) => isFlag(false, wanted),
    option1: ({ variant }, wanted) => isChosen(variant.selectedOptions[0], wanted),
    option2: ({ variant }, wanted) => isChosen(variant.selectedOptions[1], wanted),
    option3: ({ variant }, wanted) => isChosen(variant.selectedOptions[2], wanted),
  };
  const variants = state.products.flatMap((product) =>
    product.variants.map((variant) => ({ id: variant.id, product, variant })),
  );
  return search(variants, query, terms, 'productVariants', NUMBERS);
}

/** What both can be found by: it belongs to the product. */
function listSharedTerms(field: string, state: ShopState): Terms<ProductRecord> {
  return {
    product_type: ({ productType = '' }, wanted) => isOneOf(productType, wanted),
    vendor: ({ vendor = state.shop.name }, wanted) => isLike(vendor, wanted),
    tag: ({ tags = [] }, wanted) => tags.some((tag) => isLike(tag, wanted)),
    tag_not: ({ tags = [] }, wanted) => !tags.some((tag) => isLike(tag, wanted)),
    gift_card: ({ isGiftCard }, wanted) => isFlag(isGiftCard, wanted),
    updated_at: (product, wanted) => isOnSide(readProductUpdatedAt(product, state), wanted),
    published_status: (_product, wanted) => isPublished(field, wanted),
    product_publication_status: (_product, wanted) => isApproved(field, wanted),
  };
}

// Everything here is on sale in the online store.
function isPublished(field: string, wanted: string): boolean {
  if (['published', 'visible', 'online_store_channel'].includes(wanted)) return true;
  if (['unpublished', 'unavailable'].includes(wanted)) return false;
  throw notModelled(`QueryRoot.${field}(query: "published_status:${wanted}")`);
}

function isApproved(field: string, wanted: string): boolean {
  if (wanted === 'approved' || wanted === 'published') return true;
  throw notModelled(`QueryRoot.${field}(query: "product_publication_status:${wanted}")`);
}

function isChosen(option: { readonly value: string } | undefined, wanted: string): boolean {
  return option !== undefined && isLike(option.value, wanted);
}

function isOneOf(text: string, wanted: string): boolean {
  return wanted.split(',').some((each) => isLike(text, each.trim()));
}

function isFlag(is: boolean, wanted: string): boolean {
  return wanted.toLowerCase() === String(is);
}

function contains(text: string, wanted: string): boolean {
  return text.toLowerCase().includes(wanted.toLowerCase());
}

/** How many units of all variants there are for sale. */
export function sumStock(variants: ProductRecord['variants']): number {
  return variants.reduce((sum, { stock }) => sum + stock, 0);
}
