import { createEngine } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { openEvents, typesOf } from './events/event-stage.ts';
import { pass } from './events/golden-story.ts';
import { eventsUrl } from './events/receiver.ts';
import { change, orderNamed } from './kit.ts';
import type { Kit } from './kit.ts';

const tagsOf = ({ simulator }: Kit) => orderNamed(simulator, '#1001').tags;

describe('events', () => {
  it('V1 are sent once for each step of an edit', async () => {
    const { kit, shopper, receiver, dearer } = await openEvents();
    await change(shopper, [dearer]);
    await pass(kit, 20);
    expect(typesOf(receiver)).toEqual(['edit.committed', 'edit.payment_open']);
    kit.simulator.pay(shopper.orderId);
    await pass(kit, 120);
    expect(typesOf(receiver)).toEqual(['edit.committed', 'edit.payment_open', 'edit.paid', 'edit.settled']);
    const [{ event, headers } = missing()] = receiver.received;
    expect(headers['webhook-id']).toBe(event.id);
    expect(receiver.requests[0]?.url).toBe(eventsUrl);
  });

  it('V1 are only of the types that the shop asks for', async () => {
    const { kit, receiver, correctZip } = await openEvents({ events: { types: ['edit.settled'] } });
    await correctZip();
    await pass(kit, 20);
    expect(typesOf(receiver)).toEqual(['edit.settled']);
  });

  it('V1 are sent by whoever runs next, where the process died before it could', async () => {
    const { kit, ledger, receiver, correctZip } = await openEvents();
    await correctZip();
    const { config, clock, shopify } = kit;
    const next = createEngine({
      config,
      ledger,
      now: clock.now,
      fetch: shopify.fetch,
      eventFetch: receiver.fetch,
    });
    await next.runTasks();
    await kit.engine.runTasks();
    expect(typesOf(receiver)).toEqual(['edit.committed', 'edit.settled']);
  });

  it('V6 tell what was changed, who asked for it, and which rules let it through', async () => {
    const { kit, shopper, receiver, oneMug } = await openEvents({
      config: {
        rules: [{ name: 'Check', version: '3', when: {}, then: { 'every-change': { tags: ['seen'] } } }],
      },
    });
    const { edit } = await change(shopper, [oneMug]);
    await pass(kit, 20);
    expect(receiver.received.at(-1)?.event.data.edit).toMatchObject({
      id: edit.id,
      status: 'settled',
      changes: [{ kind: 'set-quantity', lineId: oneMug.lineId, before: 2, after: 1 }],
      lines: [{ lineId: oneMug.lineId, sku: 'MUG-CRE', removed: 1, added: 0 }],
      difference: { amount: '-16.00', currencyCode: 'EUR' },
      settlement: { action: 'refund', state: 'refunded', amount: { amount: '16.00' } },
      requestedBy: 'shopper',
      acceptedAt: '2026-11-23T09:00:00.000Z',
      rules: ['Check@3'],
      problem: null,
    });
  });

  it('V8 say that an order may not be shipped, and why', async () => {
    const { kit, shopper, receiver, correctZip, dearer } = await openEvents();
    kit.simulator.hold(shopper.orderId, { reason: 'OTHER' });
    await correctZip();
    await pass(kit, 20);
    expect(receiver.received.at(-1)?.event.data.order.fulfillment).toMatchObject({
      mayShip: false,
      whyNot: ['on_hold'],
      holds: [{ reason: 'OTHER', isAmend: false }],
    });
    await change(shopper, [dearer], 'intent-0002');
    kit.simulator.cancel(shopper.orderId);
    await pass(kit, 120);
    const { whyNot } = receiver.received.at(-1)?.event.data.order.fulfillment ?? {};
    expect(whyNot).toEqual(['order_cancelled', 'nothing_to_ship']);
  });

  it('V8 say that an order is not paid where no edit is to blame', async () => {
    const { kit, receiver, correctZip } = await openEvents();
    orderNamed(kit.simulator, '#1001').transactions.length = 0;
    await correctZip();
    await pass(kit, 20);
    const { payment, fulfillment } = receiver.received.at(-1)?.event.data.order ?? {};
    expect(fulfillment?.whyNot).toEqual(['order_unpaid']);
    expect(payment).toMatchObject({ due: { amount: '104.90' }, overpaid: { amount: '0.00' } });
  });
});

describe('the tags of an order', () => {
  it('V12 say that it was edited, waits for a payment, and had an edit taken back', async () => {
    const { kit, shopper, dearer } = await openEvents();
    orderNamed(kit.simulator, '#1001').note = 'Staff wrote this.';
    await change(shopper, [dearer]);
    await pass(kit, 10);
    expect(tagsOf(kit)).toEqual(['amend-awaiting-payment', 'amend-edited']);
    await pass(kit, 2 * 3600);
    expect(tagsOf(kit)).toEqual(['amend-reverted']);
    expect(orderNamed(kit.simulator, '#1001').note).toBe('Staff wrote this.');
  });

  it('V12 are left as they are where Shopify refuses them, and set later where it does not answer', async () => {
    const { kit, correctZip } = await openEvents();
    await correctZip();
    kit.simulator.fail({ operation: 'AddTags', kind: 'drop-before' });
    kit.simulator.fail({ operation: 'AddTags', kind: 'user-error', message: 'No more tags.' });
    await pass(kit, 600);
    kit.simulator.assertNoUnusedFaults();
    expect(tagsOf(kit)).toEqual([]);
    expect(kit.reports.map(({ message }) => message)).toEqual([
      'Shopify could not be reached (AddTags).',
      'Shopify did not tag an order (No more tags.).',
    ]);
  });

  it('V12 are called what the shop calls them, or are none', async () => {
    const named = await openEvents({ config: { orderTags: { edited: 'changed by shopper' } } });
    await named.correctZip();
    await pass(named.kit, 10);
    expect(tagsOf(named.kit)).toEqual(['changed by shopper']);
    const silent = await openEvents({ config: { orderTags: false } });
    await silent.correctZip();
    await pass(silent.kit, 10);
    expect(tagsOf(silent.kit)).toEqual([]);
  });
});

describe('the points that events and tags set aside', () => {
  it('suffice, and are at most a fifth more than what is needed', async () => {
    const { kit, correctZip } = await openEvents();
    await correctZip();
    await pass(kit, 10);
    const costOf = (operation: string) =>
      kit.simulator.log.find(({ operationName }) => operationName === operation)?.requestedQueryCost ?? 0;
    expect(costOf('ReadNetOrder')).toBeLessThanOrEqual(200);
    expect(costOf('ReadNetOrder')).toBeGreaterThan(160);
    expect(costOf('AddTags')).toBe(10);
  });
});

function missing(): never {
  throw new Error('There is none.');
}
