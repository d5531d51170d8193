import type { MoneyPair } from '../shop/money.ts';

/** What the shop and the shopper agreed on at one moment. All sales of all agreements add up to the current total. */
export interface AgreementRecord {
  readonly id: number;
  readonly reason: 'ORDER' | 'ORDER_EDIT' | 'REFUND';
  readonly happenedAt: string;
  readonly refundId: number | null;
  /** The app through which it came about. Default: none is known. */
  readonly app?: { readonly id: number; readonly title: string };
  readonly sales: readonly SaleRecord[];
}

/** What one thing added to the order's total, or took off it. */
export interface SaleRecord {
  readonly id: number;
  readonly actionType: 'ORDER' | 'RETURN' | 'UPDATE';
  readonly lineType: 'PRODUCT' | 'GIFT_CARD' | 'TIP' | 'SHIPPING' | 'DUTY' | 'ADJUSTMENT';
  /** Of the line item, the shipping line, the duty, or the refund that was adjusted. */
  readonly ownerId: number;
  /** Negative for units taken off; `null` for what has no units. */
  readonly quantity: number | null;
  /** With discounts and tax. */
  readonly total: MoneyPair;
  readonly discount: MoneyPair;
  readonly taxes: readonly SaleTaxRecord[];
}

export interface SaleTaxRecord {
  readonly id: number;
  readonly title: string;
  readonly rate: number;
  readonly amount: MoneyPair;
}
