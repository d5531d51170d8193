import type { AddItem, SetQuantity, SwapItem } from '@amend/contract';

import type { TakenOffer } from '../offers/offer.ts';
import type { LineFacts } from '../order-facts.ts';
import type { ShippingEffect } from './effect.ts';

/** A swap that may be staged: so many units of a line against as many of another variant. */
export interface SwapPlan {
  readonly kind: 'swap-item';
  readonly change: SwapItem;
  readonly line: LineFacts;
  readonly quantity: number;
  /** Whether the merchant lets another product come in. */
  readonly mayChangeProduct: boolean;
}

/** A new number of units that may be staged. */
export interface QuantityPlan {
  readonly kind: 'set-quantity';
  readonly change: SetQuantity;
  readonly line: LineFacts;
}

/** An addition that may be staged. */
export interface AddPlan {
  readonly kind: 'add-item';
  readonly change: AddItem;
  readonly variantId: string;
  readonly quantity: number;
  /** The offer that it is part of; `null` where the shopper chose it themselves. */
  readonly offer: TakenOffer | null;
}

/** Another way of shipping that may be staged: its effect is known before. */
export interface ShippingPlan {
  readonly kind: 'change-shipping';
  readonly effect: ShippingEffect;
}

/** A change of items that nothing stands against so far. What Shopify makes of it is known once it is staged. */
export type ItemPlan = SwapPlan | QuantityPlan | AddPlan | ShippingPlan;
