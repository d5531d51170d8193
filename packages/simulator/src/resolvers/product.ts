import { findProduct, isAvailable, type FoundVariant } from '../shop/find-product.ts';
import { toGid } from '../shop/gid.ts';
import { findMarket, priceInMarket } from '../shop/markets.ts';
import { formatDecimal } from '../shop/money.ts';
import type { ProductRecord, VariantRecord } from '../shop/shop-state.ts';
import { resolveConnection } from './connection.ts';
import { resolveImage } from './image.ts';
import { resolveMetafieldFields } from './metafields.ts';
import { notModelled } from './not-modelled.ts';
import { readObject, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

export function resolveProduct(product: ProductRecord, world: World): Resolved {
  const { variants } = product;
  const prices = variants.map(({ price }) => price);
  const { currencyCode, myshopifyDomain } = world.state.shop;
  const money = (minor: number) => ({ amount: formatDecimal(minor, currencyCode), currencyCode });
  return {
    __typename: 'Product',
    id: toGid('Product', product.id),
    legacyResourceId: String(product.id),
    handle: product.handle,
    title: product.title,
    vendor: product.vendor ?? world.state.shop.name,
    productType: product.productType ?? '',
    tags: product.tags ?? [],
    status: 'ACTIVE',
    isGiftCard: product.isGiftCard,
    onlineStoreUrl: `https://${myshopifyDomain}/products/${product.handle}`,
    hasOnlyDefaultVariant: variants.length === 1,
    hasOutOfStockVariants: variants.some(({ stock }) => stock <= 0),
    totalInventory: variants.reduce((sum, { stock }) => sum + stock, 0),
    tracksInventory: true,
    requiresSellingPlan: false,
    variantsCount: { count: variants.length, precision: 'EXACT' },
    priceRangeV2: {
      minVariantPrice: money(Math.min(...prices)),
      maxVariantPrice: money(Math.max(...prices)),
    },
    options: product.options.map((option, index) => ({
      id: toGid('ProductOption', product.id * 10 + index),
      name: option.name,
      position: index + 1,
      values: option.values,
      optionValues: option.values.map((value) => resolveOptionValue(product, option.name, value)),
    })),
    featuredImage: () => (variants[0] === undefined ? null : resolveImage(variants[0].picture, world)),
    images: (args: Args) =>
      resolveConnection(listPictures(product), args, ({ picture }) => resolveImage(picture, world)),
    variants: (args: Args) =>
      resolveConnection(variants, args, (variant) => resolveProductVariant({ product, variant }, world)),
    ...resolveFields(product, world),
  };
}

export function resolveProductVariant({ product, variant }: FoundVariant, world: World): Resolved {
  const { shop } = world.state;
  return {
    __typename: 'ProductVariant',
    id: toGid('ProductVariant', variant.id),
    legacyResourceId: String(variant.id),
    title: variant.title,
    displayName: `${product.title} - ${variant.title}`,
    sku: variant.sku,
    barcode: null,
    price: formatDecimal(variant.price, shop.currencyCode),
    compareAtPrice: null,
    taxable: !product.isGiftCard,
    position: product.variants.indexOf(variant) + 1,
    inventoryQuantity: variant.stock,
    sellableOnlineQuantity: variant.stock,
    inventoryPolicy: variant.policy,
    availableForSale: isAvailable(variant),
    requiresComponents: false,
    selectedOptions: variant.selectedOptions.map(({ name, value }) => ({
      name,
      value,
      optionValue: resolveOptionValue(product, name, value),
    })),
    image: () => resolveImage(variant.picture, world),
    product: () => resolveProduct(product, world),
    contextualPricing: (args: Args) => resolvePricing(variant, readObject(args['context']), world),
    ...resolveMetafieldFields(toGid('ProductVariant', variant.id), world),
  };
}

function resolvePricing(variant: VariantRecord, context: Args, world: World): Resolved {
  for (const part of ['companyLocationId', 'locationId']) {
    if (part in context) throw notModelled(`ContextualPricingContext.${part}`);
  }
  const { shop } = world.state;
  const market = findMarket(readString(context, 'country'), shop);
  const price =
    market === undefined
      ? { amount: formatDecimal(variant.price, shop.currencyCode), currencyCode: shop.currencyCode }
      : {
          amount: formatDecimal(priceInMarket(variant.price, market, shop), market.currencyCode),
          currencyCode: market.currencyCode,
        };
  return {
    price,
    compareAtPrice: null,
    unitPrice: null,
    quantityRule: { minimum: 1, maximum: null, increment: 1, isDefault: true },
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

function resolveOptionValue(product: ProductRecord, name: string, value: string): Resolved {
  const index = product.options.findIndex((option) => option.name === name);
  const place = product.options[index]?.values.indexOf(value) ?? 0;
  return {
    id: toGid('ProductOptionValue', (product.id * 10 + index) * 100 + place),
    name: value,
    hasVariants: product.variants.some((variant) =>
      variant.selectedOptions.some((each) => each.name === name && each.value === value),
    ),
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
