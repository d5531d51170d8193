import { Decimal } from 'decimal.js';

import type { OrderRecord, TaxRecord } from '../orders/order-record.ts';
import { addMoney, takeShare, type MoneyPair } from '../shop/money.ts';

/** What one jurisdiction takes of an amount. */
export interface TaxAmount {
  readonly tax: TaxRecord;
  readonly amount: MoneyPair;
}

type Taxed = Pick<OrderRecord, 'taxes' | 'taxesIncluded'>;

/**
 * The tax on an amount, one entry for each jurisdiction, rounded half up each by itself: inside the amount where prices
 * include tax (`amount × rate / (1 + all rates)`), on top of it otherwise (`amount × rate`).
 */
export function taxAmount(order: Taxed, amount: MoneyPair): readonly TaxAmount[] {
  const whole = order.taxesIncluded
    ? order.taxes.reduce((sum, { rate }) => sum.plus(rate), new Decimal(1))
    : new Decimal(1);
  return order.taxes.map((tax) => ({ tax, amount: takeShare(amount, tax.rate, whole) }));
}

export function sumTaxes(taxes: readonly TaxAmount[]): MoneyPair {
  return addMoney(...taxes.map(({ amount }) => amount));
}

/** Adds up the taxes of many things, each jurisdiction (same title, same rate) by itself. */
export function groupTaxes(order: Taxed, taxes: readonly TaxAmount[]): readonly TaxAmount[] {
  return order.taxes.map((tax) => ({
    tax,
    amount: sumTaxes(taxes.filter((each) => each.tax === tax)),
  }));
}
