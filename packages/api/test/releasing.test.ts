import { merchantEndpoints } from '@amend/contract';
import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { openEvents, passDays, typesOf } from './events/event-stage.ts';
import {
  arrive,
  CLOSES,
  moveTo,
  openHeldShop,
  releaseSignal,
  signalled,
  signalsIn,
  unsignalled,
  windowHold,
} from './holding.ts';
import { askShopify, callAsMerchant, change, createKit, operationsSince, problemOf } from './kit.ts';
import type { Kit } from './kit.ts';
import { holdsIn, orderIn, payment } from './settling.ts';

const release = (kit: Kit) => callAsMerchant(kit, 'POST', `/orders/${orderIn(kit).id}/release`);

const fulfillmentOrderIn = (kit: Kit) =>
  `gid://shopify/FulfillmentOrder/${orderIn(kit).fulfillmentOrders[0]?.id}`;

describe('releasing an order early', () => {
  it('H4 lets it go at once, and it is not held again', async () => {
    const { kit } = await openHeldShop();
    await arrive(kit);
    kit.clock.advanceSeconds(120);
    const response = await release(kit);
    expect(response.status).toBe(200);
    expect(merchantEndpoints.release.parse(await response.json())).toMatchObject({
      orderId: String(orderIn(kit).id),
      wasHeld: true,
      releasedAt: { at: '2026-11-23T09:02:00.000Z' },
    });
    expect(holdsIn(kit)).toEqual([]);
    expect(signalsIn(kit)).toEqual(signalled);
    expect(await kit.engine.nextTaskAt()).toBeNull();
    await arrive(kit, 'delivery-again');
    expect(holdsIn(kit)).toEqual([]);
  });

  it('H4 says the same when it is asked again, and signals once', async () => {
    const { kit } = await openHeldShop();
    await arrive(kit);
    const first = await (await release(kit)).json();
    kit.clock.advanceSeconds(600);
    expect(await (await release(kit)).json()).toEqual(first);
    expect(signalsIn(kit)).toEqual(signalled);
  });

  it('H4 counts for an order of which Shopify tells only afterwards', async () => {
    const { kit } = await openHeldShop();
    expect(await (await release(kit)).json()).toMatchObject({ wasHeld: false });
    await arrive(kit);
    expect(holdsIn(kit)).toEqual([]);
    expect(signalsIn(kit)).toEqual(signalled);
  });

  it('H4 is done later where it cannot be done now, also before the order was held', async () => {
    const { kit } = await openHeldShop();
    kit.shopify.isDown = () => true;
    const response = await release(kit);
    expect(response.status).toBe(503);
    expect(await problemOf(response)).toMatchObject({ code: 'shop_unavailable' });
    kit.shopify.isDown = () => false;
    await arrive(kit);
    expect(holdsIn(kit)).toEqual([]);
    expect(signalsIn(kit)).toEqual(signalled);
    expect(await kit.engine.nextTaskAt()).toBeNull();
  });

  it.each<[string, number, (kit: Kit) => unknown]>([
    ['order_cancelled', 409, (kit) => kit.simulator.cancel(String(orderIn(kit).id))],
    ['order_not_found', 404, (kit) => (kit.shopify.distortReads = () => ({ data: { order: null } }))],
  ])('H4 H6 answers %s with %i, and signals nothing', async (code, status, befall) => {
    const { kit } = await openHeldShop();
    await arrive(kit);
    befall(kit);
    const response = await release(kit);
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ code });
    expect(signalsIn(kit)).toEqual(unsignalled);
  });

  it('H4 waits for an edit that is being written', async () => {
    const { kit, shopper, oneMug } = await openHeldShop();
    await arrive(kit);
    const quote = await shopper.quote([oneMug]);
    kit.simulator.fail({ operation: 'CommitEdit', kind: 'drop-before' });
    await shopper.accept([oneMug], quote);
    const response = await release(kit);
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({ code: 'edit_in_progress' });
    expect(holdsIn(kit)).toEqual([windowHold]);
    kit.clock.advanceSeconds(61);
    await kit.engine.resume();
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([]);
  });
});

describe('the holds of others', () => {
  it('E10 H5 stay when the hold on an open window goes', async () => {
    const { kit } = await openHeldShop({
      simulator: { otherApps: [{ clientId: 'other', accessTokens: [{ token: 'shpat_other' }] }] },
    });
    const held = await askShopify(
      kit,
      `mutation { fulfillmentOrderHold(id: "${fulfillmentOrderIn(kit)}", fulfillmentHold: { reason: OTHER, handle: "amend-window" }) { userErrors { message } } }`,
      'shpat_other',
    );
    expect(held.fulfillmentOrderHold.userErrors).toEqual([]);
    kit.simulator.hold(String(orderIn(kit).id));
    const holds = () => orderIn(kit).fulfillmentOrders.flatMap((each) => each.holds);
    const foreign = holds().map(({ id }) => id);
    await arrive(kit);
    expect(holds()).toHaveLength(3);
    await moveTo(kit, CLOSES);
    expect(holds().map(({ id }) => id)).toEqual(foreign);
    expect(signalsIn(kit)).toEqual(signalled);
  });

  it('H5 E7 leaves the hold of an unpaid edit when it goes', async () => {
    const { kit, shopper, dearer } = await openHeldShop();
    await arrive(kit);
    await change(shopper, [dearer]);
    expect(holdsIn(kit)).toEqual([windowHold, payment]);
    await release(kit);
    expect(holdsIn(kit)).toEqual([payment]);
  });

  it('H5 stays when an edit is paid whose own hold goes', async () => {
    const { kit, shopper, dearer } = await openHeldShop();
    await arrive(kit);
    await change(shopper, [dearer]);
    kit.simulator.pay(shopper.orderId);
    kit.clock.advanceSeconds(60);
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([windowHold]);
  });
});

describe('the signal that an order was released', () => {
  it.each([
    ['a tag', { tag: releaseSignal.tag }, { ...signalled, metafields: [], written: [1, 0] }],
    ['a metafield', { metafield: releaseSignal.metafield }, { ...signalled, tags: [], written: [0, 1] }],
    ['both', releaseSignal, signalled],
    ['neither', {}, unsignalled],
  ])('H6 is %s, once the hold is gone and not before', async (_, signal, expected) => {
    const { kit } = await openHeldShop({ config: { holdWhileOpen: { releaseSignal: signal } } });
    await arrive(kit);
    expect(signalsIn(kit)).toEqual(unsignalled);
    await moveTo(kit, CLOSES);
    expect(signalsIn(kit)).toEqual(expected);
    const order = kit.simulator.log.flatMap(({ operationName }) => operationName ?? []);
    const writes = order.filter((name) => !name.startsWith('Read'));
    expect(writes.slice(0, 2)).toEqual(['HoldFulfillmentOrders', 'ReleaseHolds']);
  });

  it('H6 is told as an event, once, and so is the hold, with the order as it is', async () => {
    const { kit, receiver } = await openEvents({ config: { holdWhileOpen: {} } });
    await arrive(kit);
    await kit.engine.runTasks();
    expect(typesOf(receiver)).toEqual(['hold.placed']);
    expect(receiver.received[0]?.event.data).toMatchObject({
      edit: null,
      order: { fulfillment: { mayShip: false, whyNot: ['on_hold'] } },
    });
    await passDays(kit);
    expect(typesOf(receiver)).toEqual(['hold.placed', 'hold.released']);
    expect(receiver.received[1]?.event.data.order.fulfillment).toMatchObject({ mayShip: true, whyNot: [] });
  });

  it('H6 that Shopify refuses is reported, and the order is let go', async () => {
    const { kit } = await openHeldShop({ config: { holdWhileOpen: { releaseSignal } } });
    await arrive(kit);
    kit.simulator.fail({ operation: 'AddTags', kind: 'user-error', message: 'Too many tags.' });
    await moveTo(kit, CLOSES);
    expect(kit.reports.map(({ message }) => message)).toEqual([
      'Shopify did not take the signal that an order was released (Too many tags.).',
    ]);
    expect(signalsIn(kit)).toMatchObject({ metafields: signalled.metafields });
    expect(await kit.engine.nextTaskAt()).toBeNull();
  });
});

describe('a hold whose answer was lost', () => {
  it.each(['drop-before', 'drop-after'] as const)(
    'H7 is placed again, and is there once (%s)',
    async (kind) => {
      const { kit } = await openHeldShop();
      kit.simulator.fail({ operation: 'HoldFulfillmentOrders', kind });
      await arrive(kit);
      kit.clock.advanceSeconds(15);
      await kit.engine.runTasks();
      expect(holdsIn(kit)).toEqual([windowHold]);
      await moveTo(kit, CLOSES);
      expect(holdsIn(kit)).toEqual([]);
      expect(signalsIn(kit)).toEqual(signalled);
    },
  );

  it('H7 is released at its time also where the process ended before it knew', async () => {
    const ledger = createMemoryLedger();
    const { kit } = await openHeldShop({ ledger });
    const dropped = kit.simulator.fail({ operation: 'HoldFulfillmentOrders', kind: 'drop-after' });
    kit.shopify.isDown = () => dropped.timesLeft === 0;
    await arrive(kit);
    kit.shopify.isDown = () => false;
    expect(holdsIn(kit)).toEqual([windowHold]);
    kit.clock.advanceSeconds(7200);
    const again = await createKit({
      ledger,
      engine: { fetch: kit.shopify.fetch, now: kit.clock.now },
      config: { holdWhileOpen: { releaseSignal } },
    });
    await again.engine.runTasks();
    expect(holdsIn(kit)).toEqual([]);
    expect(signalsIn(kit)).toEqual(signalled);
  });

  it('H7 is released where it arrives after the order was let go', async () => {
    const { kit } = await openHeldShop();
    const late: Request[] = [];
    kit.shopify.intercept = async (request) => {
      late.push(request);
      throw new TypeError('fetch failed');
    };
    await arrive(kit);
    kit.shopify.intercept = null;
    await release(kit);
    for (const request of late) await kit.simulator.fetch(request);
    expect(holdsIn(kit)).toEqual([windowHold]);
    kit.clock.advanceSeconds(60);
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([]);
    expect(signalsIn(kit)).toEqual(signalled);
    expect(await kit.engine.nextTaskAt()).toBeNull();
  });
});

describe('a release whose answer was lost', () => {
  it.each(['ReleaseHolds', 'AddTags', 'SetOrderMetafield'])(
    'H7 is found done, and signalled once, after %s',
    async (operation) => {
      const { kit } = await openHeldShop();
      await arrive(kit);
      kit.simulator.fail({ operation, kind: 'drop-after' });
      await moveTo(kit, CLOSES);
      kit.clock.advanceSeconds(15);
      await kit.engine.runTasks();
      expect(holdsIn(kit)).toEqual([]);
      const { tags, metafields } = signalsIn(kit);
      expect({ tags, metafields }).toEqual({ tags: signalled.tags, metafields: signalled.metafields });
      const { events } = await kit.engine.listEvents(String(orderIn(kit).id));
      expect(events.map(({ type }) => type)).toEqual(['hold.placed', 'hold.released']);
      expect(await kit.engine.nextTaskAt()).toBeNull();
    },
  );

  it('H7 is tried again until Shopify releases it', async () => {
    const { kit } = await openHeldShop();
    await arrive(kit);
    kit.simulator.fail({ operation: 'ReleaseHolds', kind: 'user-error', message: 'Not now.' });
    await moveTo(kit, CLOSES);
    expect(holdsIn(kit)).toEqual([windowHold]);
    expect(signalsIn(kit)).toEqual(unsignalled);
    kit.clock.advanceSeconds(15);
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([]);
    expect(operationsSince(kit, 0).filter((name) => name === 'ReleaseHolds')).toHaveLength(2);
  });
});
