import type { Money } from '@amend/contract';

import type { Answer } from '../answer.ts';
import { moneyProduct, moneySum } from '../money.ts';
import type { ItemFacts, OrderFacts } from '../order-facts.ts';
import type { OfferVariant } from '../shopify/read-offer-variants.ts';
import { hasUnits } from '../shopify/variant-stock.ts';
import type { Offer } from './offer.ts';
import { offerPrices } from './price.ts';

/** One offer that an order is shown, with what is known of it before a quote. */
export interface SelectedOffer {
  readonly offer: Offer;
  readonly items: readonly { readonly variant: OfferVariant; readonly quantity: number }[];
  readonly fullPrice: Money;
  readonly price: Money;
  /** When it can be taken no more; `null` where only the start of fulfilment ends it. */
  readonly closesAt: string | null;
}

/** What adding the items of an offer would do, as far as rules ask. */
export interface OfferExtent {
  readonly items: readonly ItemFacts[];
  /** The most units of one item. */
  readonly quantity: number;
  readonly price: Money;
}

/**
 * The offers to show, of those that are meant for the order, in the merchant's order, as many as they want shown (rules O1 to O5).
 *
 * `permit` says until when the merchant's rules let such items be added, or refuses.
 */
export function selectOffers(
  offers: readonly Offer[],
  facts: OrderFacts,
  variants: ReadonlyMap<string, OfferVariant>,
  permit: (extent: OfferExtent) => Answer<string | null>,
  shown: number,
): readonly SelectedOffer[] {
  const selected: SelectedOffer[] = [];
  for (const offer of offers) {
    if (selected.length === shown) break;
    const one = selectOffer(offer, facts, variants, permit);
    if (one) selected.push(one);
  }
  return selected;
}

function selectOffer(
  offer: Offer,
  { total: { currencyCode }, lines }: OrderFacts,
  variants: ReadonlyMap<string, OfferVariant>,
  permit: (extent: OfferExtent) => Answer<string | null>,
): SelectedOffer | null {
  const items = offer.items.flatMap(({ variantId, quantity }) => {
    const variant = variants.get(variantId);
    return variant ? [{ variant, quantity }] : [];
  });
  const canBeHad = ({ variant: { item, isGiftCard, unitPrice, stock }, quantity }: (typeof items)[number]) =>
    !isGiftCard &&
    unitPrice.currencyCode === currencyCode &&
    hasUnits(stock, quantity) &&
    lines.every(({ productId }) => productId !== item.productId);
  if (items.length < offer.items.length || !items.every(canBeHad)) return null;
  const fullPrices = items.map(({ variant, quantity }) => moneyProduct(variant.unitPrice, quantity));
  const prices = offerPrices(fullPrices, offer.discount ?? null, currencyCode);
  if (!prices) return null;
  const price = moneySum(prices, currencyCode);
  const permission = permit({
    items: items.map(({ variant }) => variant.item),
    quantity: Math.max(...items.map(({ quantity }) => quantity)),
    price,
  });
  if (!permission.ok) return null;
  return { offer, items, fullPrice: moneySum(fullPrices, currencyCode), price, closesAt: permission.value };
}
