import type { Condition } from '../rules/rule.ts';
import type { Words } from '../words.ts';

/** What an offer takes off: so much of each item's price, or an amount off all of them together, by the currency that the order was paid in. */
export type OfferDiscount =
  | { readonly percentage: number }
  | {
      /** Decimal strings by ISO 4217 code. */
      readonly amounts: Readonly<Record<string, string>>;
    };

/** Something that a merchant offers to add to orders, as they decided. */
export interface Offer {
  readonly id: string;
  /** Numeric ids, each once. */
  readonly items: readonly { readonly variantId: string; readonly quantity: number }[];
  readonly discount?: OfferDiscount | undefined;
  readonly title: Words;
  readonly text: Words;
  readonly button?: Words | undefined;
  /** For which orders it is meant. */
  readonly when?: Condition | undefined;
}

/** An offer that a shopper takes up. */
export interface TakenOffer {
  readonly id: string;
  /** What its discount is called on the order. */
  readonly title: string;
  readonly discount: OfferDiscount | null;
}
