import type { AgreementRecord } from '../orders/agreement-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { compareHoldings, listHoldings } from './holdings.ts';

/** What is being agreed on, and when. */
export interface Occasion {
  readonly reason: AgreementRecord['reason'];
  readonly at: string;
  readonly nextId: () => number;
  readonly refundId?: number;
  /** The app through which it comes about, if one does. */
  readonly app?: { readonly id: number; readonly title: string } | undefined;
}

/**
 * Makes a change to an order and writes down what it sold and took back, so that the sales of all agreements always add up
 * to the current total. Everything that moves an order's total goes through here.
 *
 * @returns The agreement; `null` when nothing of worth changed.
 */
export function recordAgreement(
  order: OrderRecord,
  occasion: Occasion,
  change: () => void,
): AgreementRecord | null {
  const { reason, at, nextId, refundId = null, app } = occasion;
  // An order that is only now being placed held nothing before.
  const before = reason === 'ORDER' ? [] : listHoldings(order);
  change();
  const sales = compareHoldings(before, listHoldings(order));
  if (sales.length === 0) return null;
  const agreement: AgreementRecord = {
    id: nextId(),
    reason,
    happenedAt: at,
    refundId,
    ...(app === undefined ? {} : { app: { id: app.id, title: app.title } }),
    sales: sales.map(({ taxes, ...sale }) => ({
      ...sale,
      id: nextId(),
      taxes: taxes.map(({ tax, amount }) => ({ id: nextId(), title: tax.title, rate: tax.rate, amount })),
    })),
  };
  order.agreements.push(agreement);
  return agreement;
}
