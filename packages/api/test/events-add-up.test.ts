import type { OrderEvent } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { byHand } from './discounts/by-hand.ts';
import { codes } from './discounts/codes.ts';
import { columnNames, columns, createDiscountStage } from './discounts/discount-stage.ts';
import { offers } from './discounts/offers.ts';
import { shipping } from './discounts/shipping.ts';
import { pass } from './events/golden-story.ts';
import { createReceiver, eventSecret, eventsUrl } from './events/receiver.ts';
import { orderNamed } from './kit.ts';

const rows = [...codes, ...offers, ...byHand, ...shipping];
const cells = rows.flatMap((row) => columnNames.map((column) => [row.name, column, row] as const));

const cents = (amount: string) => Math.round(Number(amount) * 100);

/** What the parts of an order come to, in cents, beside what Shopify says. */
function addUp({ data: { order } }: OrderEvent) {
  const all = [...order.lines, ...order.shippingLines];
  const sum = (amounts: readonly { readonly amount: string }[]) =>
    amounts.reduce((total, { amount }) => total + cents(amount), 0);
  const price = order.lines.reduce(
    (total, { unitPrice, currentQuantity }) => total + cents(unitPrice.amount) * currentQuantity,
    sum(order.shippingLines.map((each) => each.price)),
  );
  const discounts = sum(all.flatMap((each) => each.discounts.map(({ amount }) => amount)));
  const onTop = order.isTaxIncluded ? 0 : cents(order.totals.tax.amount);
  return {
    lessDiscounts: price - discounts + onTop,
    lines: sum(all.map(({ total }) => total)) + onTop,
    taxes: sum(all.flatMap(({ taxes }) => taxes.map(({ amount }) => amount))),
    discounts,
    adjustment: order.totals.adjustment.amount,
  };
}

async function tell(
  row: (typeof rows)[number],
  column: (typeof columnNames)[number],
  isTaxIncluded: boolean,
) {
  const receiver = createReceiver();
  const stage = await createDiscountStage(
    [row.discount],
    {},
    {
      engine: { eventFetch: receiver.fetch },
      config: { events: { url: eventsUrl, secrets: [eventSecret] }, orderTags: false },
    },
  );
  Object.assign(orderNamed(stage.kit.simulator, '#1001'), { taxesIncluded: isTaxIncluded });
  const changes = columns[column](stage);
  const quoted = await stage.shopper.call('POST', '/quotes', { changes });
  if (!quoted.ok) return null;
  await stage.shopper.accept(changes, await quoted.json());
  await pass(stage.kit, 20);
  return receiver.received.map(({ event }) => event);
}

describe('an order that systems are told of', () => {
  it.each(cells)('V4 adds up to what Shopify says of it: %s × %s', async (_, column, row) => {
    for (const isTaxIncluded of [true, false]) {
      const events = await tell(row, column, isTaxIncluded);
      expect(events).not.toEqual([]);
      for (const event of events ?? []) {
        const { totals, shopTotals } = event.data.order;
        const total = cents(totals.total.amount);
        expect(addUp(event)).toEqual({
          lessDiscounts: total,
          lines: total,
          taxes: cents(totals.tax.amount),
          discounts: cents(shopTotals.discounts.amount),
          adjustment: '0.00',
        });
      }
    }
  });
});
