import { findProduct, findVariant, type FoundVariant } from '../shop/find-product.ts';
import type { ProductRecord } from '../shop/shop-state.ts';
import { resolveConnection } from './connection.ts';
import { notModelled } from './not-modelled.ts';
import { resolveProduct, resolveProductVariant } from './product.ts';
import { readId, readString, type Args, type Resolved } from './resolved.ts';
import { isLike, search, type Terms } from './search-terms.ts';
import type { World } from './world.ts';

/** The queries that read products. */
export function resolveCatalogueQueries(world: World): Resolved {
  const { products } = world.state;
  const variants = products.flatMap((product) =>
    product.variants.map((variant) => ({ id: variant.id, product, variant })),
  );
  return {
    product: (args: Args) => {
      const product = findProduct(world.state, readId(args, 'id', ['Product']));
      return product === null ? null : resolveProduct(product, world);
    },
    productVariant: (args: Args) => {
      const found = findVariant(world.state, readId(args, 'id', ['ProductVariant']));
      return found === null ? null : resolveProductVariant(found, world);
    },
    products: (args: Args) => {
      refuseOthers('products', args);
      const found = search(products, readString(args, 'query'), PRODUCT_TERMS, 'products');
      return resolveConnection(found, args, (product) => resolveProduct(product, world));
    },
    productVariants: (args: Args) => {
      refuseOthers('productVariants', args);
      const found = search(variants, readString(args, 'query'), VARIANT_TERMS, 'productVariants');
      return resolveConnection(found, args, (each) => resolveProductVariant(each, world));
    },
  };
}

const PRODUCT_TERMS: Terms<ProductRecord> = {
  id: ({ id }, wanted) => String(id) === wanted,
  handle: ({ handle }, wanted) => handle === wanted,
  title: ({ title }, wanted) => contains(title, wanted),
  sku: ({ variants }, wanted) => variants.some(({ sku }) => isLike(sku, wanted)),
  status: (_product, wanted) => wanted.toLowerCase() === 'active',
};

const VARIANT_TERMS: Terms<FoundVariant> = {
  id: ({ variant }, wanted) => String(variant.id) === wanted,
  product_id: ({ product }, wanted) => String(product.id) === wanted,
  product_ids: ({ product }, wanted) => wanted.split(',').includes(String(product.id)),
  sku: ({ variant }, wanted) => isLike(variant.sku, wanted),
  title: ({ variant }, wanted) => contains(variant.title, wanted),
};

function refuseOthers(field: string, args: Args): void {
  if (readString(args, 'savedSearchId') !== null) throw notModelled(`QueryRoot.${field}(savedSearchId:)`);
  const sortKey = readString(args, 'sortKey');
  if (sortKey !== null && sortKey !== 'ID') throw notModelled(`QueryRoot.${field}(sortKey: ${sortKey})`);
}

function contains(text: string, wanted: string): boolean {
  return text.toLowerCase().includes(wanted.toLowerCase());
}
