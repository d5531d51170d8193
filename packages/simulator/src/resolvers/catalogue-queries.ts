import { findProduct, findVariant } from '../shop/find-product.ts';
import { resolveConnection } from './connection.ts';
import { resolveInventoryItem } from './inventory-item.ts';
import { notModelled } from './not-modelled.ts';
import { searchProducts, searchVariants } from './product-search.ts';
import { sortProducts, sortVariants } from './product-sort.ts';
import { resolveProduct, resolveProductVariant } from './product.ts';
import { readId, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** The queries that read products. */
export function resolveCatalogueQueries(world: World): Resolved {
  const { state } = world;
  return {
    product: (args: Args) => {
      const product = findProduct(state, readId(args, 'id', ['Product']));
      return product === null ? null : resolveProduct(product, world);
    },
    productVariant: (args: Args) => {
      const found = findVariant(state, readId(args, 'id', ['ProductVariant']));
      return found === null ? null : resolveProductVariant(found, world);
    },
    // An inventory item has the number of its variant.
    inventoryItem: (args: Args) => {
      const found = findVariant(state, readId(args, 'id', ['InventoryItem']));
      return found === null
        ? null
        : resolveInventoryItem(found, world, () => resolveProductVariant(found, world));
    },
    products: (args: Args) => {
      refuseSavedSearch('products', args);
      const found = searchProducts(state, readString(args, 'query'));
      const sorted = sortProducts(found, readString(args, 'sortKey'), state);
      return resolveConnection(sorted, args, (product) => resolveProduct(product, world));
    },
    productVariants: (args: Args) => {
      refuseSavedSearch('productVariants', args);
      const found = searchVariants(state, readString(args, 'query'));
      const sorted = sortVariants(found, readString(args, 'sortKey') ?? 'ID', 'QueryRoot.productVariants');
      return resolveConnection(sorted, args, (each) => resolveProductVariant(each, world));
    },
  };
}

function refuseSavedSearch(field: string, args: Args): void {
  if (readString(args, 'savedSearchId') !== null) throw notModelled(`QueryRoot.${field}(savedSearchId:)`);
}
