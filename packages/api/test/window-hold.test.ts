import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import {
  arrive,
  CLOSES,
  everyWindow,
  moveTo,
  openHeldShop,
  releaseSignal,
  signalled,
  signalsIn,
  unsignalled,
  windowHold,
} from './holding.ts';
import {
  callAsMerchant,
  change,
  correction,
  createKit,
  lineIdOf,
  operationsSince,
  problemOf,
  variantIdOf,
} from './kit.ts';
import type { Kit } from './kit.ts';
import { pointsNeeded, watchBudget } from './reservations.ts';
import { holdsIn, openOrder, orderIn } from './settling.ts';

const dueAt = async ({ engine }: Kit) => engine.nextTaskAt();

const release = (kit: Kit) => callAsMerchant(kit, 'POST', `/orders/${orderIn(kit).id}/release`);

const eventsOf = async (kit: Kit) => {
  const { events } = await kit.engine.listEvents(String(orderIn(kit).id));
  return events.filter(({ editId }) => editId === null).map(({ type }) => type);
};

describe('an order that arrives', () => {
  it('H2 is held at once, with a handle and a reason of ours, and costs two calls', async () => {
    const { kit } = await openHeldShop();
    await arrive(kit);
    expect(holdsIn(kit)).toEqual([windowHold]);
    expect(orderIn(kit).fulfillmentOrders[0]?.holds[0]?.reasonNotes).toBe(
      'The shopper may still change this order. It is released when that time is over.',
    );
    expect(operationsSince(kit, 0)).toEqual(['ReadOrder', 'HoldFulfillmentOrders']);
    expect(await dueAt(kit)).toBe(CLOSES);
    expect(await eventsOf(kit)).toEqual(['hold.placed']);
    expect(signalsIn(kit)).toEqual(unsignalled);
    expect(kit.reports).toEqual([]);
  });

  it('H2 is held once, however often and late Shopify tells of it', async () => {
    const { kit } = await openHeldShop();
    await arrive(kit);
    await arrive(kit);
    await arrive(kit, 'delivery-again');
    expect(operationsSince(kit, 0)).toEqual(['ReadOrder', 'HoldFulfillmentOrders']);
    await moveTo(kit, CLOSES);
    await arrive(kit, 'delivery-late');
    expect(holdsIn(kit)).toEqual([]);
    expect(await dueAt(kit)).toBeNull();
  });

  it('H2 can still be changed by its shopper', async () => {
    const { kit, shopper, oneMug } = await openHeldShop();
    await arrive(kit);
    const { edit } = await change(shopper, [oneMug]);
    expect(edit).toMatchObject({ status: 'settled' });
  });

  it.each<[string, (kit: Kit, orderId: string) => unknown]>([
    ['was shipped', (kit, id) => kit.simulator.fulfil(id)],
    ['was cancelled', (kit, id) => kit.simulator.cancel(id)],
  ])('H2 is not held where it %s already, and needs no signal', async (_, befall) => {
    const { kit, shopper } = await openHeldShop();
    befall(kit, shopper.orderId);
    await arrive(kit);
    expect(operationsSince(kit, 0)).toEqual(['ReadOrder']);
    expect(await dueAt(kit)).toBeNull();
    expect(signalsIn(kit)).toEqual(unsignalled);
  });

  it('H2 H6 is not held where Shopify tells of it after its windows have closed, and is signalled all the same', async () => {
    const { kit } = await openHeldShop();
    kit.clock.advanceSeconds(2 * 3600);
    await arrive(kit);
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([]);
    expect(operationsSince(kit, 0)).not.toContain('HoldFulfillmentOrders');
    expect(signalsIn(kit)).toEqual(signalled);
    expect(await eventsOf(kit)).toEqual(['hold.released']);
    expect(await dueAt(kit)).toBeNull();
  });

  it('H2 is looked for again where Shopify does not show it yet, for an hour', async () => {
    const { kit } = await openHeldShop();
    kit.shopify.distortReads = (body) =>
      JSON.stringify(body).includes('"order":{') ? { data: { order: null } } : body;
    await arrive(kit);
    kit.shopify.distortReads = null;
    kit.clock.advanceSeconds(15);
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([windowHold]);
    const { kit: other } = await openHeldShop();
    other.shopify.distortReads = () => ({ data: { order: null } });
    await arrive(other);
    const began = other.clock.now().getTime();
    for (let at = await dueAt(other); at !== null; at = await dueAt(other)) await moveTo(other, at);
    expect(other.clock.now().getTime() - began).toBeGreaterThan(3_600_000);
    expect(other.clock.now().getTime() - began).toBeLessThan(7_200_000);
  });

  it('H2 that cannot be held is reported, and signalled when its windows close', async () => {
    const { kit } = await openHeldShop();
    const refusal = { userErrors: [{ message: 'No.', code: null }] };
    kit.shopify.intercept = async () => Response.json({ data: { o0: refusal } });
    await arrive(kit);
    expect(kit.reports.map(({ message }) => message)).toEqual([
      'Shopify did not hold an order that may still be changed (No.).',
    ]);
    expect(await eventsOf(kit)).toEqual([]);
    kit.shopify.intercept = null;
    await moveTo(kit, CLOSES);
    expect(signalsIn(kit)).toEqual(signalled);
  });

  it('H9 has the points set aside that holding and releasing it need, and not many more', async () => {
    const { budget, reservations } = watchBudget(() => kit.simulator.log.at(-1)?.requestedQueryCost ?? 0);
    const { kit } = await openHeldShop({ engine: { budget } });
    await arrive(kit);
    await moveTo(kit, CLOSES);
    const needed = reservations().map(({ points, calls }) => ({ points, needed: pointsNeeded(calls) }));
    expect(needed).toHaveLength(2);
    expect(needed.filter(({ points, needed: least }) => points < least || points > 1.2 * least)).toEqual([]);
  });

  it('H9 costs no call, and is not held, where the shop does not want that', async () => {
    const { kit } = await openOrder();
    await arrive(kit);
    expect(kit.simulator.log).toEqual([]);
    expect(await dueAt(kit)).toBeNull();
  });

  it('H9 costs no call where something else than that it has arrived is told', async () => {
    const { kit, topics } = await openTold();
    kit.simulator.announce('orders/updated', String(orderIn(kit).id));
    await kit.simulator.clock.settle();
    await kit.engine.runTasks();
    expect(topics).toContain('orders/updated');
    expect(kit.simulator.log).toEqual([]);
  });
});

/** A shop whose Shopify sends the webhooks itself. */
async function openTold() {
  const topics: (string | null)[] = [];
  const app: { kit?: Kit } = {};
  const uri = 'https://amend.example/webhooks/shopify';
  const opened = await openHeldShop({
    simulator: {
      app: {
        webhooks: [{ topics: ['orders/create', 'orders/updated'], uri, includeFields: ['id', 'updated_at'] }],
      },
      fetch: async (request) => {
        topics.push(request.headers.get('x-shopify-topic'));
        return app.kit ? app.kit.api.fetch(request) : new Response(null, { status: 503 });
      },
    },
  });
  app.kit = opened.kit;
  return { ...opened, topics };
}

describe('an order that is held', () => {
  it('H3 is released when the last of its windows closes, and not before', async () => {
    const { kit } = await openHeldShop({
      config: { changes: { 'swap-item': { window: { closesAfterSeconds: 7200 } } } },
    });
    await arrive(kit);
    await moveTo(kit, '2026-11-23T10:57:59.000Z');
    expect(holdsIn(kit)).toEqual([windowHold]);
    await moveTo(kit, '2026-11-23T10:58:00.000Z');
    expect(holdsIn(kit)).toEqual([]);
    expect(kit.reports).toEqual([]);
  });

  it('H3 is released after `maxSeconds` where only fulfilment closes its windows', async () => {
    const { kit } = await openHeldShop({
      config: { changes: everyWindow({ until: 'fulfillment' }), holdWhileOpen: { maxSeconds: 600 } },
    });
    await arrive(kit);
    expect(await dueAt(kit)).toBe('2026-11-23T09:08:00.000Z');
    await moveTo(kit, '2026-11-23T09:08:00.000Z');
    expect(holdsIn(kit)).toEqual([]);
  });

  it('H3 is released late rather than never, by whoever has the ledger then', async () => {
    const ledger = createMemoryLedger();
    const { kit } = await openHeldShop({ ledger });
    await arrive(kit);
    kit.clock.advanceSeconds(86_400);
    const again = await createKit({
      ledger,
      engine: { fetch: kit.shopify.fetch, now: kit.clock.now },
      config: { holdWhileOpen: { releaseSignal } },
    });
    expect(holdsIn(kit)).toEqual([windowHold]);
    await again.engine.runTasks();
    expect(holdsIn(kit)).toEqual([]);
    expect(signalsIn(kit)).toEqual(signalled);
  });

  it('H3 is released also where the shop no longer wants orders held', async () => {
    const ledger = createMemoryLedger();
    const { kit } = await openHeldShop({ ledger });
    await arrive(kit);
    const again = await createKit({ ledger, engine: { fetch: kit.shopify.fetch, now: kit.clock.now } });
    kit.clock.advanceSeconds(3600);
    await again.engine.runTasks();
    expect(holdsIn(kit)).toEqual([]);
  });

  it('H3 stays held while an edit that was accepted in time is being written', async () => {
    const ledger = createMemoryLedger();
    const { kit, shopper, oneMug } = await openHeldShop({ ledger });
    await arrive(kit);
    kit.clock.advanceSeconds(57 * 60 + 50);
    const quote = await shopper.quote([oneMug]);
    kit.simulator.fail({ operation: 'CommitEdit', kind: 'drop-before' });
    expect(await problemOf(await shopper.accept([oneMug], quote))).toMatchObject({ code: 'outcome_unknown' });
    await moveTo(kit, CLOSES);
    expect(holdsIn(kit)).toEqual([windowHold]);
    kit.clock.advanceSeconds(60);
    await kit.engine.resume();
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([]);
    expect(signalsIn(kit)).toMatchObject({ tags: ['release-me'] });
  });

  it('H6 is not signalled once it was cancelled', async () => {
    const { kit, shopper } = await openHeldShop();
    await arrive(kit);
    kit.simulator.cancel(shopper.orderId);
    await moveTo(kit, CLOSES);
    expect(signalsIn(kit)).toEqual(unsignalled);
    expect(await eventsOf(kit)).toEqual(['hold.placed']);
    expect(await dueAt(kit)).toBeNull();
  });

  it('H8 is held whole after an edit that made a new fulfilment order', async () => {
    const { kit, shopper, oneMug, swap } = await openApart();
    await arrive(kit);
    await change(shopper, [swap]);
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([windowHold, windowHold]);
    const before = kit.simulator.log.length;
    await change(shopper, [oneMug], 'intent-0002');
    const accepted = kit.simulator.log.length;
    await kit.engine.runTasks();
    expect(operationsSince(kit, before)).not.toContain('HoldFulfillmentOrders');
    expect(operationsSince(kit, accepted).filter((name) => name === 'ReadSettlement')).toHaveLength(1);
    await moveTo(kit, CLOSES);
    expect(holdsIn(kit)).toEqual([]);
    expect(kit.reports).toEqual([]);
  });

  it('H8 is held whole also where the answer to that was lost', async () => {
    const { kit, shopper, swap } = await openApart();
    await arrive(kit);
    await change(shopper, [swap]);
    kit.simulator.fail({ operation: 'HoldFulfillmentOrders', kind: 'drop-before' });
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([windowHold]);
    kit.clock.advanceSeconds(15);
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([windowHold, windowHold]);
  });

  it.each<[string, (kit: Kit) => Promise<void>]>([
    ['was not held', async () => {}],
    [
      'was let go',
      async (kit) => {
        await arrive(kit);
        await release(kit);
      },
    ],
  ])('H8 is not held because of an edit where it %s', async (_, befall) => {
    const { kit, shopper, swap } = await openApart();
    await befall(kit);
    await change(shopper, [swap]);
    const before = kit.simulator.log.length;
    await kit.engine.runTasks();
    expect(operationsSince(kit, before)).toEqual(['AddTags']);
    expect(holdsIn(kit)).toEqual([]);
  });

  it('H8 costs no call where an edit moved no item', async () => {
    const { kit, shopper } = await openHeldShop();
    await arrive(kit);
    await change(shopper, await correction(shopper, { zip: '10115' }));
    const before = kit.simulator.log.length;
    await kit.engine.runTasks();
    expect(operationsSince(kit, before)).toEqual(['AddTags']);
  });
});

/** A shop whose Shopify puts what an edit adds into a new fulfilment order, which nothing holds. */
async function openApart() {
  const opened = await openHeldShop({ simulator: { switches: { addedItemsJoin: 'new-fulfillment-order' } } });
  const swap = {
    kind: 'swap-item',
    lineId: lineIdOf(opened.kit.simulator, '#1001', 0),
    variantId: variantIdOf(opened.kit.simulator, 'linen-shirt', 'Ink / L'),
  } as const;
  return { ...opened, swap };
}
