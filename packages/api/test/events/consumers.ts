import type { OrderEvent } from '@amend/contract';

// Each of these does its work from the event alone: it asks nobody, and subtracts nothing from anything.

/** Cents, so that sums are exact. */
const cents = ({ amount }: { readonly amount: string }) => Math.round(Number(amount) * 100);

const sum = (amounts: readonly { readonly amount: string }[]) =>
  amounts.reduce((all, each) => all + cents(each), 0);

const named = ({ title, variantTitle }: { readonly title: string; readonly variantTitle: string | null }) =>
  variantTitle === null ? title : `${title} (${variantTitle})`;

/** A warehouse: what to pick and where to send it, or why not. */
export function pickList({ data: { order } }: OrderEvent) {
  const { mayShip, whyNot } = order.fulfillment;
  if (!mayShip) return { waitFor: whyNot };
  return {
    pick: order.lines
      .filter(({ fulfillableQuantity }) => fulfillableQuantity > 0)
      .map(({ sku, fulfillableQuantity }) => `${fulfillableQuantity} × ${sku}`),
    by: order.shippingLines.map(({ title }) => title),
    to: [order.shippingAddress?.zip, order.shippingAddress?.city].join(' '),
  };
}

/** An ERP: the lines of the invoice, and what they come to. */
export function invoice({ data: { order } }: OrderEvent) {
  const lines = [
    ...order.lines.map(({ sku, title, currentQuantity, total }) => ({
      item: sku ?? title,
      quantity: currentQuantity,
      total,
    })),
    ...order.shippingLines.map(({ title, total }) => ({ item: title, quantity: 1, total })),
  ];
  return {
    lines: lines.map(({ item, quantity, total }) => `${quantity} × ${item} ${total.amount}`),
    cancelled: order.removedLines.map(({ sku }) => sku),
    comesTo: sum(lines.map(({ total }) => total)),
    total: cents(order.totals.total),
  };
}

/** A help desk: one line of the order's timeline. */
export function timelineEntry({ type, timestamp, data: { orderName, edit } }: OrderEvent): string {
  const moves = (edit?.lines ?? []).map((line) =>
    line.added > 0 ? `+${line.added} ${named(line)}` : `−${line.removed} ${named(line)}`,
  );
  const outcome =
    type === 'edit.reverted' && edit?.settlement.state === 'lapsed' ? 'not paid, taken back' : type;
  return `${timestamp.slice(0, 16)} ${orderName}: ${moves.join(', ')}, asked for by the ${edit?.requestedBy}: ${outcome}`;
}

/** Marketing: who owns what now, and what they no longer do. */
export function segmentUpdate({ data: { order } }: OrderEvent) {
  const owned = new Set(order.lines.map(({ productId }) => productId));
  return {
    customer: order.customer.id,
    locale: order.customer.locale,
    codes: [...new Set(order.lines.flatMap(({ discounts }) => discounts.flatMap(({ code }) => code ?? [])))],
    owns: order.lines.map(named),
    isOwnerOf: owned.size,
    lifetimeValueOfOrder: order.shopTotals.total.amount,
  };
}

/** Analytics: what the shop has earned, in its own currency, after what it gave back. */
export function revenue({ data: { order, version } }: OrderEvent) {
  const { received, refunded, tax, currencyCode } = order.shopTotals;
  const kept = cents(received) - cents(refunded);
  return { version, currencyCode, kept, withoutTax: kept - cents(tax), units: order.lines.length };
}

interface Taxed {
  readonly taxes: readonly { readonly amount: { readonly amount: string } }[];
}

const taxOf = (lines: readonly Taxed[]) =>
  sum(lines.flatMap(({ taxes }) => taxes.map(({ amount }) => amount)));

/** Accounting: what stands in the books for the order now. Debits and credits are the same in all. */
export function journal({ data: { order } }: OrderEvent) {
  const { totals, payment, isTaxIncluded } = order;
  const goods = cents(totals.subtotal) + cents(totals.adjustment);
  const within = isTaxIncluded ? 1 : 0;
  return {
    debit: {
      bank: cents(payment.received) - cents(payment.refunded),
      receivable: cents(payment.due),
    },
    credit: {
      goods: goods - within * taxOf(order.lines),
      shipping: cents(totals.shipping) - within * taxOf(order.shippingLines),
      duties: cents(totals.duties),
      tax: cents(totals.tax),
      owedToShopper: cents(payment.overpaid),
    },
  };
}
