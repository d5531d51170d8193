import type { FoundVariant } from '../shop/find-product.ts';
import { toGid } from '../shop/gid.ts';
import { readListedAt, readProductUpdatedAt } from '../shop/product-dates.ts';
import type { ShopState, VariantRecord } from '../shop/shop-state.ts';
import { resolveConnection } from './connection.ts';
import { resolveLocation } from './location.ts';
import { notModelled } from './not-modelled.ts';
import { readFlag, readId, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** Nothing of these is ever anywhere: goods neither arrive nor break here. */
const ALWAYS_NONE = ['incoming', 'reserved', 'damaged', 'safety_stock', 'quality_control'];

/**
 * What is counted of a variant. It has the variant's number; all of it lies at the shop's own place.
 *
 * Source of the number: the answer on `queries/fulfillmentOrder` to `inventoryItemId`.
 *
 * @param resolveVariant - Leads back to the variant.
 */
export function resolveInventoryItem(
  found: FoundVariant,
  world: World,
  resolveVariant: () => Resolved,
): Resolved {
  const { product, variant } = found;
  const { state } = world;
  const { shop } = state;
  return {
    __typename: 'InventoryItem',
    id: toGid('InventoryItem', variant.id),
    legacyResourceId: String(variant.id),
    sku: variant.sku,
    tracked: true,
    trackedEditable: { locked: false, reason: null },
    requiresShipping: !product.isGiftCard,
    countryCodeOfOrigin: null,
    provinceCodeOfOrigin: null,
    harmonizedSystemCode: null,
    countryHarmonizedSystemCodes: (args: Args) => resolveConnection([], args, () => ({})),
    unitCost: null,
    measurement: {
      __typename: 'InventoryItemMeasurement',
      id: toGid('InventoryItemMeasurement', variant.id),
      weight: { unit: 'KILOGRAMS', value: (variant.weightGrams ?? 0) / 1000 },
    },
    duplicateSkuCount: countSameSku(variant, state),
    inventoryHistoryUrl: `https://${shop.myshopifyDomain}/admin/products/${product.id}/variants/${variant.id}/inventory_history`,
    locationsCount: { count: 1, precision: 'EXACT' },
    inventoryLevel: (args: Args) =>
      readId(args, 'locationId', ['Location']) === shop.location.id
        ? resolveLevel(found, world, resolveVariant)
        : null,
    inventoryLevels: (args: Args) => {
      if (readString(args, 'query') !== null) throw notModelled('InventoryItem.inventoryLevels(query:)');
      if (readFlag(args, 'includeInactive'))
        throw notModelled('InventoryItem.inventoryLevels(includeInactive:)');
      return resolveConnection([variant], args, () => resolveLevel(found, world, resolveVariant));
    },
    variant: resolveVariant,
    variants: (args: Args) => resolveConnection([variant], args, resolveVariant),
    createdAt: readListedAt(product, state),
    updatedAt: readProductUpdatedAt(product, state),
  };
}

function resolveLevel(found: FoundVariant, world: World, resolveVariant: () => Resolved): Resolved {
  const { product, variant } = found;
  const { state } = world;
  const gid = `gid://shopify/InventoryLevel/${state.shop.location.id}?inventory_item_id=${variant.id}`;
  return {
    __typename: 'InventoryLevel',
    id: gid,
    isActive: true,
    canDeactivate: false,
    location: () => resolveLocation(state.shop.location),
    item: () => resolveInventoryItem(found, world, resolveVariant),
    quantities: (args: Args) => {
      const names = Array.isArray(args['names']) ? args['names'].map(String) : [];
      return names.map((name) => ({
        __typename: 'InventoryQuantity',
        id: `${gid.replace('InventoryLevel', 'InventoryQuantity')}&name=${name}`,
        name,
        quantity: countUnits(name, variant, state),
      }));
    },
    createdAt: readListedAt(product, state),
    updatedAt: readProductUpdatedAt(product, state),
  };
}

function countUnits(name: string, variant: VariantRecord, state: ShopState): number {
  if (name === 'available') return variant.stock;
  if (name === 'committed') return countCommitted(variant, state);
  if (name === 'on_hand') return variant.stock + countCommitted(variant, state);
  if (ALWAYS_NONE.includes(name)) return 0;
  throw notModelled(`InventoryLevel.quantities(names: "${name}")`);
}

/** Units that were sold and still lie in the warehouse. */
function countCommitted({ id }: VariantRecord, { orders }: ShopState): number {
  return orders.reduce((sum, order) => {
    const sold = new Set(order.lines.filter(({ variantId }) => variantId === id).map((line) => line.id));
    const waiting = order.fulfillmentOrders
      .flatMap(({ lines }) => lines)
      .filter(({ lineId }) => sold.has(lineId))
      .map(({ remaining }) => remaining);
    return waiting.reduce((units, remaining) => units + remaining, sum);
  }, 0);
}

function countSameSku({ id, sku }: VariantRecord, { products }: ShopState): number {
  const others = products.flatMap(({ variants }) => variants).filter((each) => each.id !== id);
  return sku === '' ? 0 : others.filter((each) => each.sku === sku).length;
}
