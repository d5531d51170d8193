import type { SaleRecord } from '../orders/agreement-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { addMoney, isNothing, NOTHING, subtractMoney, type MoneyPair } from '../shop/money.ts';
import { addUpDuty, addUpLine, addUpShipping, type LineAmounts } from './line-amounts.ts';
import { sumTaxes, type TaxAmount } from './taxes.ts';

/** One thing that an order's current total is made of. */
export interface Holding {
  readonly lineType: SaleRecord['lineType'];
  readonly ownerId: number;
  readonly quantity: number | null;
  /** With discounts and tax. */
  readonly total: MoneyPair;
  readonly discount: MoneyPair;
  readonly taxes: readonly TaxAmount[];
}

/** Takes an order's current total apart: `Σ total` over all holdings is the current total. */
export function listHoldings(order: OrderRecord): readonly Holding[] {
  const lines = order.lines.map((line): Holding => {
    const lineType = line.kind === 'CUSTOM' ? 'PRODUCT' : line.kind;
    return {
      lineType,
      ownerId: line.id,
      quantity: line.currentQuantity,
      ...hold(order, addUpLine(line, order, 'current')),
    };
  });
  const shippingLines = order.shippingLines.map((line): Holding => ({
    lineType: 'SHIPPING',
    ownerId: line.id,
    quantity: line.isRemoved ? 0 : 1,
    ...hold(order, addUpShipping(line, order, 'current')),
  }));
  const duties = order.lines
    .flatMap((line) => line.duties)
    .map((duty): Holding => ({
      lineType: 'DUTY',
      ownerId: duty.id,
      quantity: null,
      total: addUpDuty(duty, order, 'current'),
      discount: NOTHING,
      taxes: [],
    }));
  const adjustments = order.refunds
    .flatMap((refund) => refund.adjustments)
    .map((each): Holding => ({
      lineType: 'ADJUSTMENT',
      ownerId: each.id,
      quantity: null,
      total: each.amount,
      discount: NOTHING,
      taxes: [],
    }));
  return [...lines, ...shippingLines, ...duties, ...adjustments];
}

/** What came and went between two moments, one entry for each thing that changed. */
export function compareHoldings(
  before: readonly Holding[],
  after: readonly Holding[],
): readonly (Holding & { readonly actionType: SaleRecord['actionType'] })[] {
  const find = (holding: Holding) =>
    before.find((each) => each.lineType === holding.lineType && each.ownerId === holding.ownerId);
  return after.flatMap((holding) => {
    const difference = subtractHolding(holding, find(holding));
    const { quantity, total, discount, taxes } = difference;
    const hasTaxes = taxes.some(({ amount }) => !isNothing(amount));
    if (!quantity && isNothing(total) && isNothing(discount) && !hasTaxes) return [];
    return [{ ...difference, actionType: nameAction(difference) }];
  });
}

function nameAction({ quantity, total, lineType }: Holding): SaleRecord['actionType'] {
  if (lineType === 'ADJUSTMENT') return 'RETURN';
  // Shipping has no units to give back, only money.
  const direction = lineType === 'SHIPPING' || quantity === null ? total.presentment : quantity;
  if (direction === 0) return 'UPDATE';
  return direction > 0 ? 'ORDER' : 'RETURN';
}

function subtractHolding(holding: Holding, from: Holding | undefined): Holding {
  if (from === undefined) return holding;
  return {
    ...holding,
    quantity: holding.quantity === null ? null : holding.quantity - (from.quantity ?? 0),
    total: subtractMoney(holding.total, from.total),
    discount: subtractMoney(holding.discount, from.discount),
    taxes: subtractTaxes(holding.taxes, from.taxes),
  };
}

// A new address may bring other taxes: those that went are given back.
function subtractTaxes(taxes: readonly TaxAmount[], from: readonly TaxAmount[]): readonly TaxAmount[] {
  const kept = taxes.map((each) => {
    const was = from.find((other) => isSame(each, other));
    return was === undefined ? each : { ...each, amount: subtractMoney(each.amount, was.amount) };
  });
  const gone = from.filter((each) => !taxes.some((other) => isSame(each, other)));
  return [...kept, ...gone.map((each) => ({ ...each, amount: subtractMoney(NOTHING, each.amount) }))];
}

function hold(order: OrderRecord, { price, discount, taxes }: LineAmounts) {
  return {
    total: order.taxesIncluded ? price : addMoney(price, sumTaxes(taxes)),
    discount,
    taxes,
  };
}

function isSame(one: TaxAmount, other: TaxAmount): boolean {
  return one.tax.title === other.tax.title && one.tax.rate === other.tax.rate;
}
