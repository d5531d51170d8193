import type { OrderEvent } from '@amend/contract';
import { beforeAll, describe, expect, it } from 'vitest';

import { invoice, journal, pickList, revenue, segmentUpdate, timelineEntry } from './events/consumers.ts';
import { eventsOf, tellGoldenStory } from './events/golden-story.ts';
import { orderNamed } from './kit.ts';

let story: Awaited<ReturnType<typeof tellGoldenStory>>;
beforeAll(async () => {
  story = await tellGoldenStory();
}, 60_000);

/** The `place`-th event of a type. */
function told(type: string, place = 0): OrderEvent {
  const event = eventsOf(story.events, type)[place];
  if (!event) throw new Error(`Nothing was told of ${type}.`);
  return event;
}

/** The body of an event as it was sent, on lines of its own; ids that are random are numbered. */
function golden({ id }: OrderEvent): string {
  const ids = story.events.flatMap((event) => [event.id, event.data.edit?.id ?? event.id]);
  const names = new Map([...new Set(ids)].map((each, place) => [each, `id-${place + 1}`]));
  const body = story.receiver.received.find(({ event }) => event.id === id)?.body ?? '';
  const text = JSON.stringify(JSON.parse(body), null, 2);
  return `${[...names].reduce((all, [from, to]) => all.replaceAll(from, to), text)}\n`;
}

// `vitest --update` writes the files anew.
const isGolden = (event: OrderEvent, consumer: string) =>
  expect(golden(event)).toMatchFileSnapshot(`golden/${consumer}.json`);

const allOf = (side: Readonly<Record<string, number>>) =>
  Object.values(side).reduce((total, each) => total + each, 0);

describe('what each system behind the shop is told', () => {
  it('goes through what Shopify keeps of it: two shipping lines, and lines without units', () => {
    const order = orderNamed(story.kit.simulator, '#1001');
    expect(order.shippingLines.map(({ title, isRemoved }) => [title, isRemoved])).toEqual([
      ['Standard', true],
      ['Express', false],
    ]);
    expect(order.lines.map(({ quantity, currentQuantity }) => [quantity, currentQuantity])).toEqual([
      [1, 0],
      [2, 1],
      [1, 1],
      [1, 0],
    ]);
    expect(story.kit.reports).toEqual([]);
  });

  it('V3 V5 V8 lets a warehouse pick what is left, once it is paid', async () => {
    const open = told('edit.payment_open');
    expect(pickList(open)).toEqual({ waitFor: ['edit_unpaid', 'on_hold'] });
    const settled = told('edit.settled');
    expect(pickList(settled)).toEqual({
      pick: ['2 × MUG-CRE', '1 × LIN-INK-XL'],
      by: ['Express'],
      to: '10155 Berlin',
    });
    await isGolden(settled, 'warehouse');
  });

  it('V3 V4 V5 gives an ERP invoice lines that come to the total', async () => {
    const settled = told('edit.settled', 1);
    expect(invoice(settled)).toEqual({
      lines: ['1 × MUG-CRE 14.40', '1 × LIN-INK-XL 64.80', '1 × Express 9.90'],
      cancelled: ['LIN-SAG-M'],
      comesTo: 8910,
      total: 8910,
    });
    await isGolden(settled, 'erp');
  });

  it('V6 gives a help desk its line in the timeline', async () => {
    const reverted = told('edit.reverted');
    expect(timelineEntry(reverted)).toBe(
      '2026-11-23T10:05 #1001: +1 Wool socks (Ash / 40–43), asked for by the shopper: not paid, taken back',
    );
    expect(timelineEntry(told('edit.settled'))).toBe(
      '2026-11-23T09:01 #1001: −1 Linen shirt (Sage / M), +1 Linen shirt (Ink / XL), asked for by the shopper: edit.settled',
    );
    await isGolden(reverted, 'help-desk');
  });

  it('V3 tells marketing what the shopper has in the end', async () => {
    const corrected = told('edit.settled', 2);
    expect(segmentUpdate(corrected)).toEqual({
      customer: corrected.data.order.customer.id,
      locale: 'de-DE',
      codes: ['WELCOME10'],
      owns: ['Enamel mug (Cream)', 'Linen shirt (Ink / XL)'],
      isOwnerOf: 2,
      lifetimeValueOfOrder: '89.10',
    });
    expect(corrected.data.order.shippingAddress?.zip).toBe('10115');
    await isGolden(corrected, 'marketing');
  });

  it('V4 tells analytics what was earned after refunds', async () => {
    const refunded = told('edit.refunded');
    expect(revenue(refunded)).toEqual({
      version: 6,
      currencyCode: 'EUR',
      kept: 8910,
      withoutTax: 8910 - 1423,
      units: 2,
    });
    await isGolden(refunded, 'analytics');
  });

  it('V4 gives accounting an entry that balances, also while money is due', async () => {
    const open = told('edit.payment_open', 1);
    expect(journal(open)).toEqual({
      debit: { bank: 8910, receivable: 1980 },
      credit: { goods: 8319, shipping: 832, duties: 0, tax: 1739, owedToShopper: 0 },
    });
    for (const event of story.events) {
      const { debit, credit } = journal(event);
      expect(allOf(debit)).toBe(allOf(credit));
    }
    await isGolden(open, 'accounting');
  });

  it('V7 has versions that only grow, each with the state of its time', () => {
    expect(story.events.map(({ data }) => data.version)).toEqual(story.events.map((_, place) => place + 1));
    const totals = story.events.map(({ data }) => data.order.totals.total.amount);
    expect([...new Set(totals)]).toEqual(['103.50', '89.10', '108.90']);
  });
});
