import type { Money, NetDiscount, NetLine, NetOrder, NetShippingLine } from '@amend/contract';
import { Decimal } from 'decimal.js';

import type { LedgerEdit } from '../ledger.ts';
import { money, moneyDifference, moneyProduct, moneySum } from '../money.ts';
import { overpaid, shortfall } from '../settlement/balance.ts';
import { evenOut, inProportion } from './even-out.ts';
import { grossOf, lineTotalOf, taxesFor } from './line-total.ts';
import type { AllocationFacts, NetLineFacts, NetOrderFacts } from './net-order-facts.ts';
import { shippingObstacles } from './shipping-obstacles.ts';

/**
 * An order as it is now, for systems that must not work anything out: what is gone is gone, and what is left adds up to Shopify's totals (rules V3 to V5).
 *
 * Shopify keeps removed lines, removed shipping, and the discounts and taxes of units that are gone; here they are taken out.
 */
export function netOrderOf(facts: NetOrderFacts, edits: readonly LedgerEdit[]): NetOrder {
  const { currencyCode, sums } = facts;
  const left = facts.lines.filter(({ currentQuantity }) => currentQuantity > 0);
  const { lines, shippingLines } = withTaxes(
    facts,
    netLines(facts, left),
    facts.shippingLines.map((line) => netShipping(line, facts.isTaxIncluded)),
  );
  const whyNot = shippingObstacles(facts, lines, edits);
  return {
    id: facts.id,
    name: facts.name,
    placedAt: facts.placedAt,
    cancelledAt: facts.cancelledAt,
    currencyCode,
    isTaxIncluded: facts.isTaxIncluded,
    customer: facts.customer,
    shippingAddress: facts.shippingAddress,
    billingAddress: facts.billingAddress,
    note: facts.note,
    customAttributes: [...facts.customAttributes],
    tags: [...facts.tags],
    lines,
    removedLines: facts.lines
      .filter(({ currentQuantity }) => currentQuantity === 0)
      .map(({ id, variantId, sku, title, variantTitle, orderedQuantity }) => ({
        id,
        variantId,
        sku,
        title,
        variantTitle,
        orderedQuantity,
      })),
    shippingLines,
    totals: totalsOf(facts, lines, shippingLines),
    shopTotals: facts.shopSums,
    payment: {
      status: facts.paymentStatus,
      received: sums.received,
      refunded: sums.refunded,
      reserved: sums.capturable,
      due: money(Decimal.max(0, shortfall(sums)), currencyCode),
      overpaid: money(overpaid(sums), currencyCode),
    },
    fulfillment: {
      status: facts.fulfillmentStatus,
      mayShip: whyNot.length === 0,
      whyNot: [...whyNot],
      holds: [...facts.holds],
      orders: facts.fulfillmentOrders,
    },
  };
}

function netLines({ isTaxIncluded, sums }: NetOrderFacts, lines: readonly NetLineFacts[]): NetLine[] {
  const found = lines.map((line) => lineTotalOf(line, isTaxIncluded));
  const totals = evenOut(
    found.map(({ total }) => total),
    moneySum([sums.subtotal, sums.tips], sums.subtotal.currencyCode),
    (place) => found[place]?.isExact === false,
  );
  return lines.map((line, place) => {
    const { allocations, taxes, currentBeforeTax, unfulfilledQuantity, ...same } = line;
    const total = totals[place] ?? currentBeforeTax;
    const off = moneyDifference(moneyProduct(line.unitPrice, line.currentQuantity), total);
    return {
      ...same,
      options: [...line.options],
      customAttributes: [...line.customAttributes],
      fulfillableQuantity: line.requiresShipping ? Math.min(unfulfilledQuantity, line.currentQuantity) : 0,
      discounts: shareOf(off, allocations),
      total,
      taxes: taxesFor(taxes, total, grossOf(line), isTaxIncluded),
    };
  });
}

function netShipping(line: NetOrderFacts['shippingLines'][number], isTaxIncluded: boolean): NetShippingLine {
  const { id, title, code, price, discounted, current, allocations, taxes } = line;
  return {
    id,
    title,
    code,
    price,
    discounts: shareOf(moneyDifference(price, discounted), allocations),
    total: current,
    taxes: taxesFor(taxes, current, discounted, isTaxIncluded),
  };
}

/** What discounts take off what is left, each its share. */
function shareOf(off: Money, allocations: readonly AllocationFacts[]): NetDiscount[] {
  const shares = inProportion(
    off,
    allocations.map(({ amount }) => amount),
  );
  return allocations
    .map(({ code, title }, place) => ({ code, title, amount: shares[place] ?? off }))
    .filter(({ amount }) => !new Decimal(amount.amount).isZero());
}

/** Taxes are rounded line by line; together they are what Shopify says of the order. */
function withTaxes(
  { sums }: NetOrderFacts,
  lines: readonly NetLine[],
  shippingLines: readonly NetShippingLine[],
): { readonly lines: NetLine[]; readonly shippingLines: NetShippingLine[] } {
  const all = [...lines, ...shippingLines].flatMap(({ taxes }) => taxes.map(({ amount }) => amount));
  const amounts = evenOut(all, sums.tax).values();
  const taxed = <Taxed extends Pick<NetLine, 'taxes'>>(each: Taxed): Taxed => ({
    ...each,
    taxes: each.taxes.map((tax) => ({ ...tax, amount: amounts.next().value ?? tax.amount })),
  });
  return { lines: lines.map(taxed), shippingLines: shippingLines.map(taxed) };
}

function totalsOf(
  { currencyCode, isTaxIncluded, sums }: NetOrderFacts,
  lines: readonly NetLine[],
  shippingLines: readonly NetShippingLine[],
): NetOrder['totals'] {
  const sumOf = (amounts: readonly Money[]) => moneySum(amounts, currencyCode);
  const subtotal = sumOf(lines.map(({ total }) => total));
  const shipping = sumOf(shippingLines.map(({ total }) => total));
  const parts = [subtotal, shipping, sums.duties, ...(isTaxIncluded ? [] : [sums.tax])];
  return {
    subtotal,
    discounts: sumOf(
      [...lines, ...shippingLines].flatMap(({ discounts }) => discounts.map(({ amount }) => amount)),
    ),
    shipping,
    duties: sums.duties,
    adjustment: moneyDifference(sums.total, sumOf(parts)),
    tax: sums.tax,
    taxes: [...sums.taxes],
    total: sums.total,
  };
}
