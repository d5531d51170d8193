import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { linePrice } from '../changes/staged-lines.ts';
import { minorUnit, money, moneyProduct } from '../money.ts';
import type { CalculatedLine } from '../shopify/calculated-line.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';

/**
 * The discount by hand that makes a line cost what it should, beside the discounts it has.
 *
 * A discount on the line comes before those of the whole order, which then take off less: that is reckoned in. An amount is staged as such on
 * a single unit, and as its share of the price on several, because whether Shopify takes a fixed amount off each unit or once is not known.
 */
export function discountToPrice(
  line: CalculatedLine,
  wantedPrice: Money,
  description: string,
  percentage: number | null = null,
): StagedOperation {
  return {
    do: 'add-discount',
    lineId: line.id,
    description,
    value: percentage ?? amountOrShare(line, amountOff(line, wantedPrice)),
  };
}

/** Whether a line costs what it should, but for what rounding does to each discount on it. */
export function costs(line: CalculatedLine, wantedPrice: Money): boolean {
  const off = new Decimal(linePrice(line).amount).minus(wantedPrice.amount).abs();
  return off.lessThanOrEqualTo(new Decimal(minorUnit(wantedPrice)).times(line.discounts.length));
}

function amountOff(line: CalculatedLine, wantedPrice: Money): Decimal {
  const gross = new Decimal(moneyProduct(line.unitPrice, line.quantity).amount);
  const off = (isOnWholeOrder: boolean) =>
    line.discounts
      .filter((discount) => discount.isOnWholeOrder === isOnWholeOrder)
      .reduce((sum, { amount }) => sum.plus(amount.amount), new Decimal(0));
  const afterLine = gross.minus(off(false));
  const keptOfOrder = afterLine.isZero() ? new Decimal(1) : new Decimal(1).minus(off(true).div(afterLine));
  return afterLine.minus(
    keptOfOrder.isZero() ? new Decimal(0) : new Decimal(wantedPrice.amount).div(keptOfOrder),
  );
}

/** An amount as it is staged: as such on a single unit, and as its share of the price (0 to 100) on several. */
export function amountOrShare({ quantity, unitPrice }: CalculatedLine, amount: Decimal): number | Money {
  if (quantity === 1) return money(amount, unitPrice.currencyCode);
  const { amount: gross } = moneyProduct(unitPrice, quantity);
  return amount.div(gross).times(100).toDecimalPlaces(10).toNumber();
}
