import type { MoneyPair } from '../shop/money.ts';

/** What was given back at once: units, shipping, duties. The money itself is in transactions that name the refund. */
export interface RefundRecord {
  readonly id: number;
  readonly createdAt: string;
  readonly note: string | null;
  readonly lines: readonly RefundLineRecord[];
  readonly shipping: readonly RefundShippingRecord[];
  readonly duties: readonly RefundDutyRecord[];
  /** Where the money given back was more or less than what was taken off the order. */
  readonly adjustments: readonly RefundAdjustmentRecord[];
}

export interface RefundLineRecord {
  readonly id: number;
  readonly lineId: number;
  readonly quantity: number;
  readonly restockType: 'CANCEL' | 'RETURN' | 'NO_RESTOCK';
  /** What the units cost after all discounts; with tax where prices include it. */
  readonly subtotal: MoneyPair;
  readonly tax: MoneyPair;
}

export interface RefundShippingRecord {
  readonly id: number;
  readonly shippingLineId: number;
  /** Taken off the discounted shipping price; with tax where prices include it. */
  readonly subtotal: MoneyPair;
  readonly tax: MoneyPair;
}

export interface RefundDutyRecord {
  readonly dutyId: number;
  readonly amount: MoneyPair;
}

export interface RefundAdjustmentRecord {
  readonly id: number;
  readonly reason:
    | 'REFUND_DISCREPANCY'
    | 'FULL_RETURN_BALANCING_ADJUSTMENT'
    | 'CUSTOMER'
    | 'DAMAGE'
    | 'RESTOCK';
  /** Added to the order's current total: positive when the shop kept more than it took off the order. */
  readonly amount: MoneyPair;
}
