import { findMarket, priceInMarket } from '../shop/markets.ts';
import { formatDecimal } from '../shop/money.ts';
import type { MarketRecord, ShopRecord, VariantRecord } from '../shop/shop-state.ts';
import { notModelled } from './not-modelled.ts';
import { readObject, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** `ProductVariant.contextualPricing`: what it costs in a country. */
export function resolveVariantPricing(variant: VariantRecord, args: Args, { state }: World): Resolved {
  const write = readMarket(args, state.shop);
  const { price, compareAtPrice } = variant;
  return {
    price: write(price),
    compareAtPrice: compareAtPrice === undefined ? null : write(compareAtPrice),
    unitPrice: null,
    quantityRule: { minimum: 1, maximum: null, increment: 1, isDefault: true },
  };
}

/** `Product.contextualPricing`: from the least dear of its variants to the dearest, in a country. */
export function resolveProductPricing(
  variants: readonly VariantRecord[],
  args: Args,
  world: World,
): Resolved {
  const write = readMarket(args, world.state.shop);
  const [least, dearest] = findExtremes(variants);
  return {
    fixedQuantityRulesCount: 0,
    priceRange: { minVariantPrice: write(least?.price ?? 0), maxVariantPrice: write(dearest?.price ?? 0) },
    minVariantPricing: () => (least === undefined ? null : resolveVariantPricing(least, args, world)),
    maxVariantPricing: () => (dearest === undefined ? null : resolveVariantPricing(dearest, args, world)),
  };
}

function findExtremes(variants: readonly VariantRecord[]) {
  const sorted = variants.toSorted((one, other) => one.price - other.price);
  return [sorted[0], sorted.at(-1)];
}

/** How an amount of the catalogue is written in the market that the arguments name. */
function readMarket(args: Args, shop: ShopRecord): (price: number) => Resolved {
  const context = readObject(args['context']);
  for (const part of ['companyLocationId', 'locationId']) {
    if (part in context) throw notModelled(`ContextualPricingContext.${part}`);
  }
  const market: MarketRecord = findMarket(readString(context, 'country'), shop) ?? {
    currencyCode: shop.currencyCode,
    countryCodes: [],
    rate: '1',
    step: 1,
  };
  return (price) => ({
    amount: formatDecimal(priceInMarket(price, market, shop), market.currencyCode),
    currencyCode: market.currencyCode,
  });
}
