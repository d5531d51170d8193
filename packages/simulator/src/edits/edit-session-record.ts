import type { DiscountValue } from '../orders/discount-record.ts';
import type { MoneyPair } from '../shop/money.ts';

/** An order edit that was begun: what is to be changed, one after the other, and not changed yet. */
export interface EditSessionRecord {
  readonly id: number;
  readonly orderId: number;
  readonly startedAt: string;
  readonly changes: StagedChangeRecord[];
}

/** One staged change. Ids of lines are those of the calculated order: of the order's own lines, or of lines to be added. */
export type StagedChangeRecord =
  | AddVariantRecord
  | AddCustomItemRecord
  | {
      readonly kind: 'set-quantity';
      readonly lineId: number;
      /** How many units are to be on the line. */
      readonly quantity: number;
      readonly restock: boolean;
    }
  | AddDiscountRecord
  | { readonly kind: 'remove-discount'; readonly discountId: number }
  | AddShippingLineRecord
  | { readonly kind: 'remove-shipping-line'; readonly shippingLineId: number };

export interface AddVariantRecord {
  readonly kind: 'add-variant';
  readonly lineId: number;
  readonly variantId: number;
  readonly quantity: number;
  readonly unitPrice: MoneyPair;
}

export interface AddCustomItemRecord {
  readonly kind: 'add-custom-item';
  readonly lineId: number;
  readonly title: string;
  readonly quantity: number;
  readonly unitPrice: MoneyPair;
  readonly requiresShipping: boolean;
  readonly isTaxable: boolean;
}

export interface AddDiscountRecord {
  readonly kind: 'add-discount';
  readonly discountId: number;
  readonly lineId: number;
  readonly description: string;
  readonly value: DiscountValue;
}

export interface AddShippingLineRecord {
  readonly kind: 'add-shipping-line';
  readonly shippingLineId: number;
  readonly title: string;
  readonly price: MoneyPair;
}
