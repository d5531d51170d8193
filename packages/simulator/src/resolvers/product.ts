import { findProduct, isAvailable, type FoundVariant } from '../shop/find-product.ts';
import { toGid } from '../shop/gid.ts';
import { formatDecimal } from '../shop/money.ts';
import { readListedAt, readProductUpdatedAt } from '../shop/product-dates.ts';
import type { ProductRecord, SwatchRecord, VariantRecord } from '../shop/shop-state.ts';
import { resolveConnection } from './connection.ts';
import { resolveImage } from './image.ts';
import { resolveInventoryItem } from './inventory-item.ts';
import { resolveMediaImage } from './media-image.ts';
import { resolveMetafieldFields } from './metafields.ts';
import { notModelled } from './not-modelled.ts';
import { readPlainText, truncate } from './plain-text.ts';
import { sumStock } from './product-search.ts';
import { sortVariants } from './product-sort.ts';
import { resolvePublicationFields } from './publication.ts';
import { readInt, readString, type Args, type Resolved } from './resolved.ts';
import { resolveProductPricing, resolveVariantPricing } from './variant-pricing.ts';
import type { World } from './world.ts';

const SUMMARY_LENGTH = 60;
const NO_PLANS = { count: 0, precision: 'EXACT' };
/** Nothing is sold by subscription. */
const SELLING_PLANS: Resolved = {
  sellingPlanGroups: (args: Args) => resolveConnection([], args, () => ({})),
  sellingPlanGroupsCount: NO_PLANS,
  sellingPlanGroupCount: 0,
};

export function resolveProduct(product: ProductRecord, world: World): Resolved {
  const { variants } = product;
  const prices = variants.map(({ price }) => price);
  const { currencyCode, myshopifyDomain, name } = world.state.shop;
  const html = product.descriptionHtml ?? '';
  const listedAt = readListedAt(product, world.state);
  const onlineStoreUrl = `https://${myshopifyDomain}/products/${product.handle}`;
  const money = (minor: number) => ({ amount: formatDecimal(minor, currencyCode), currencyCode });
  return {
    __typename: 'Product',
    id: toGid('Product', product.id),
    legacyResourceId: String(product.id),
    handle: product.handle,
    title: product.title,
    vendor: product.vendor ?? name,
    productType: product.productType ?? '',
    tags: product.tags ?? [],
    description: (args: Args) =>
      truncate(readPlainText(html), readInt(args, 'truncateAt') ?? Number.POSITIVE_INFINITY),
    descriptionHtml: html,
    descriptionPlainSummary: truncate(readPlainText(html), SUMMARY_LENGTH),
    bodyHtml: html,
    seo: { title: null, description: null },
    createdAt: listedAt,
    publishedAt: listedAt,
    updatedAt: readProductUpdatedAt(product, world.state),
    status: 'ACTIVE',
    isGiftCard: product.isGiftCard,
    onlineStoreUrl,
    onlineStorePreviewUrl: onlineStoreUrl,
    templateSuffix: null,
    category: null,
    hasVariantsThatRequiresComponents: false,
    hasOnlyDefaultVariant: variants.length === 1,
    hasOutOfStockVariants: variants.some(({ stock }) => stock <= 0),
    totalInventory: sumStock(variants),
    totalVariants: variants.length,
    tracksInventory: true,
    requiresSellingPlan: false,
    variantsCount: { count: variants.length, precision: 'EXACT' },
    priceRangeV2: {
      minVariantPrice: money(Math.min(...prices)),
      maxVariantPrice: money(Math.max(...prices)),
    },
    compareAtPriceRange: resolveFormerPrices(variants, money),
    contextualPricing: (args: Args) => resolveProductPricing(variants, args, world),
    options: product.options.map((option, index) => ({
      id: toGid('ProductOption', product.id * 10 + index),
      name: option.name,
      position: index + 1,
      values: option.values,
      optionValues: option.values.map((value) => resolveOptionValue(product, option.name, value, world)),
    })),
    featuredImage: () => (variants[0] === undefined ? null : resolveImage(variants[0].picture, world)),
    images: (args: Args) => {
      for (const name of ['crop', 'maxHeight', 'maxWidth']) {
        if (args[name] !== undefined) throw notModelled(`Product.images(${name}:)`);
      }
      if (args['sortKey'] !== 'POSITION') throw notModelled(`Product.images(sortKey: ${args['sortKey']})`);
      return resolveConnection(listPictures(product), args, ({ picture }) => resolveImage(picture, world));
    },
    variants: (args: Args) => {
      const listed = variants.map((variant) => ({ id: variant.id, product, variant }));
      const sorted = sortVariants(listed, readString(args, 'sortKey') ?? 'POSITION', 'Product.variants');
      return resolveConnection(sorted, args, (each) => resolveProductVariant(each, world));
    },
    ...SELLING_PLANS,
    ...resolvePublicationFields(listedAt, world),
    ...resolveFields(product, world),
  };
}

export function resolveProductVariant({ product, variant }: FoundVariant, world: World): Resolved {
  const { shop } = world.state;
  const found = { product, variant };
  const money = (minor: number) => formatDecimal(minor, shop.currencyCode);
  const listedAt = readListedAt(product, world.state);
  const self = () => resolveProductVariant(found, world);
  return {
    __typename: 'ProductVariant',
    id: toGid('ProductVariant', variant.id),
    legacyResourceId: String(variant.id),
    title: variant.title,
    displayName: `${product.title} - ${variant.title}`,
    sku: variant.sku,
    barcode: null,
    price: money(variant.price),
    compareAtPrice: variant.compareAtPrice === undefined ? null : money(variant.compareAtPrice),
    showUnitPrice: false,
    unitPrice: null,
    unitPriceMeasurement: null,
    taxable: !product.isGiftCard,
    position: product.variants.indexOf(variant) + 1,
    createdAt: listedAt,
    updatedAt: readProductUpdatedAt(product, world.state),
    inventoryItem: () => resolveInventoryItem(found, world, self),
    inventoryQuantity: variant.stock,
    sellableOnlineQuantity: variant.stock,
    inventoryPolicy: variant.policy,
    availableForSale: isAvailable(variant),
    requiresComponents: false,
    selectedOptions: variant.selectedOptions.map(({ name, value }) => ({
      name,
      value,
      optionValue: resolveOptionValue(product, name, value, world),
    })),
    image: () => resolveImage(variant.picture, world),
    product: () => resolveProduct(product, world),
    contextualPricing: (args: Args) => resolveVariantPricing(variant, args, world),
    ...SELLING_PLANS,
    ...resolvePublicationFields(listedAt, world),
    ...resolveMetafieldFields(toGid('ProductVariant', variant.id), world),
  };
}

/** `null` where nothing was reduced. */
function resolveFormerPrices(
  variants: readonly VariantRecord[],
  money: (minor: number) => Resolved,
): Resolved | null {
  const former = variants.flatMap(({ compareAtPrice }) => compareAtPrice ?? []);
  if (former.length === 0) return null;
  return {
    minVariantCompareAtPrice: money(Math.min(...former)),
    maxVariantCompareAtPrice: money(Math.max(...former)),
  };
}

const RECOMMENDATIONS = 'shopify--discovery--product_recommendation';

function resolveFields(product: ProductRecord, world: World): Resolved {
  const { metafield, metafields } = resolveMetafieldFields(toGid('Product', product.id), world);
  return {
    metafields,
    metafield: (args: Args) => {
      const isRecommended =
        readString(args, 'namespace') === RECOMMENDATIONS &&
        readString(args, 'key') === 'complementary_products';
      return isRecommended ? resolveRecommendations(product, world) : metafield(args);
    },
  };
}

// What Shopify's Search & Discovery app writes down when a merchant recommends products.
function resolveRecommendations(product: ProductRecord, world: World): Resolved | null {
  if (product.complementaryIds.length === 0) return null;
  const gids = product.complementaryIds.map((id) => toGid('Product', id));
  return {
    id: toGid('Metafield', product.id),
    namespace: RECOMMENDATIONS,
    key: 'complementary_products',
    type: 'list.product_reference',
    value: JSON.stringify(gids),
    jsonValue: gids,
    references: (page: Args) =>
      resolveConnection(
        product.complementaryIds.flatMap((id) => findProduct(world.state, id) ?? []),
        page,
        (each) => resolveProduct(each, world),
      ),
  };
}

function resolveOptionValue(product: ProductRecord, name: string, value: string, world: World): Resolved {
  const index = product.options.findIndex((option) => option.name === name);
  const place = product.options[index]?.values.indexOf(value) ?? 0;
  const id = (product.id * 10 + index) * 100 + place;
  const swatch = product.options[index]?.swatches?.find((each) => each.value === value);
  return {
    id: toGid('ProductOptionValue', id),
    name: value,
    swatch: swatch === undefined ? null : resolveSwatch(swatch, id, world),
    hasVariants: product.variants.some((variant) =>
      variant.selectedOptions.some((each) => each.name === name && each.value === value),
    ),
  };
}

function resolveSwatch({ color, picture }: SwatchRecord, id: number, world: World): Resolved {
  return {
    color: color ?? null,
    image: () => (picture === undefined ? null : resolveMediaImage(picture, id, world)),
  };
}

function listPictures({ variants }: ProductRecord) {
  const paths = new Set<string>();
  return variants.filter(({ picture }) => {
    const isNew = !paths.has(picture.path);
    paths.add(picture.path);
    return isNew;
  });
}
