import type { MoneyPair } from '../shop/money.ts';

/** Why something costs less: what was intended, whatever it came to on the lines (`DiscountApplication`). */
export interface DiscountRecord {
  readonly id: number;
  readonly source: 'CODE' | 'AUTOMATIC' | 'MANUAL' | 'SCRIPT';
  /** What the shopper typed, where the source is a code; what the discount is called otherwise. */
  readonly title: string;
  readonly description: string | null;
  /** Whether it belongs to lines or to the order as a whole; the latter comes after the former. */
  readonly level: 'LINE' | 'ORDER';
  readonly targetType: 'LINE_ITEM' | 'SHIPPING_LINE';
  readonly targetSelection: 'ALL' | 'ENTITLED' | 'EXPLICIT';
  readonly allocationMethod: 'ACROSS' | 'EACH' | 'ONE';
  readonly value: DiscountValue;
  /** For `ENTITLED`: which products it is good for. */
  readonly entitledProductIds: readonly number[];
  /** Whether only some units were discounted because others were bought; never worked out anew. */
  readonly isBuyXGetY: boolean;
  /** Whether an order edit added it. */
  readonly isFromEdit: boolean;
  /** Set when an order edit took it off: it stays on units that are gone, and applies to nothing more. */
  isRemoved: boolean;
}

export type DiscountValue = { readonly percentage: number } | { readonly amount: MoneyPair };

/** What a discount came to on one line (`DiscountAllocation`). */
export interface AllocationRecord {
  readonly discountId: number;
  /** On the units that are still on the line. */
  active: MoneyPair;
  /** On the units that were removed or refunded. */
  removed: MoneyPair;
}
