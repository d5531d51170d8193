import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { addressInShopify, correction, createKit, createShopper, problemOf } from './kit.ts';

async function createCorrection(options: Parameters<typeof createKit>[0] = {}) {
  const kit = await createKit({ engine: { orderCacheMs: 0 }, ...options });
  const shopper = await createShopper(kit, '#1001');
  const changes = await correction(shopper, { zip: '10115' });
  return { kit, shopper, changes, quote: await shopper.quote(changes) };
}

const mutations = ({ simulator }: Awaited<ReturnType<typeof createKit>>) =>
  simulator.log.filter(({ kind }) => kind === 'mutation').length;

describe('when Shopify does not answer as it should', () => {
  it.each([500, 502, 401, 402, 403, 404, 423, 430])(
    'answers shop_unavailable to a read that Shopify answers with %i',
    async (status) => {
      const { kit, shopper } = await createCorrection();
      kit.simulator.fail({ operation: 'ReadOrder', kind: 'status', status, body: '<html>', times: 2 });
      const response = await shopper.call('GET', '');
      expect(response.status).toBe(503);
      expect(await problemOf(response)).toMatchObject({ code: 'shop_unavailable' });
      expect(kit.reports.map(({ message }) => message)).toEqual([`Shopify answered ${status} (ReadOrder).`]);
    },
  );

  it('reads once more when the connection breaks', async () => {
    const { kit, shopper } = await createCorrection();
    kit.simulator.fail({ operation: 'ReadOrder', kind: 'drop-before' });
    expect((await shopper.call('GET', '')).status).toBe(200);
    expect(kit.simulator.unusedFaults()).toEqual([]);
  });

  it('gives up on a read that takes too long', async () => {
    const kit = await createKit({ engine: { orderCacheMs: 0, shopifyTimeoutMs: 20 } });
    const shopper = await createShopper(kit, '#1001');
    kit.simulator.fail({ operation: 'ReadOrder', kind: 'slow' });
    expect(await problemOf(await shopper.call('GET', ''))).toMatchObject({ code: 'shop_unavailable' });
  });

  it('waits for the bucket while the shopper has patience, and sends the change once', async () => {
    const { kit, shopper, changes, quote } = await createCorrection();
    kit.simulator.fail({ operation: 'orderUpdate', kind: 'status', status: 429 });
    expect((await shopper.accept(changes, quote)).status).toBe(201);
    expect(kit.simulator.unusedFaults()).toEqual([]);
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10115' });
  });

  it.each([200, 429] as const)(
    'says when to come back if the bucket stays empty (throttled with status %i), and the same key then works',
    async (throttledStatus) => {
      const kit = await createKit({
        engine: { orderCacheMs: 0, patienceMs: 0 },
        simulator: { plan: { maximumAvailable: 400, restoreRate: 1 }, switches: { throttledStatus } },
      });
      const shopper = await createShopper(kit, '#1001');
      const changes = await correction(shopper, { zip: '10115' });
      const quote = await shopper.quote(changes);
      kit.simulator.fail({ kind: 'throttle' });
      const response = await shopper.call('GET', '');
      const seconds = Number(response.headers.get('retry-after'));
      expect(response.status).toBe(503);
      expect(await problemOf(response)).toMatchObject({ code: 'shop_busy', retryAfterSeconds: seconds });
      expect(seconds).toBeGreaterThan(0);
      const busy = await problemOf(await shopper.accept(changes, quote));
      expect(busy).toMatchObject({ code: 'shop_busy' });
      kit.clock.advanceSeconds(busy.retryAfterSeconds ?? 0);
      expect((await shopper.accept(changes, quote)).status).toBe(201);
      expect(mutations(kit)).toBe(1);
    },
  );

  it('E6 finds out by reading when the answer to a change was lost, and never sends it twice', async () => {
    const { kit, shopper, changes, quote } = await createCorrection();
    kit.simulator.fail({ operation: 'orderUpdate', kind: 'drop-after' });
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(201);
    expect(mutations(kit)).toBe(1);
    expect((await shopper.accept(changes, quote)).status).toBe(200);
    expect(mutations(kit)).toBe(1);
  });

  it('E6 waits as long as a lost change may still arrive, and then lets the same key try again', async () => {
    const { kit, shopper, changes, quote } = await createCorrection();
    kit.simulator.fail({ operation: 'orderUpdate', kind: 'drop-before' });
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(503);
    expect(await problemOf(response)).toMatchObject({ code: 'outcome_unknown' });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    expect(await kit.engine.resume()).toBe(0);
    kit.clock.advanceSeconds(60);
    expect((await shopper.accept(changes, quote)).status).toBe(201);
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10115' });
  });

  it('E6 finds a change that arrived late, and does not send it again', async () => {
    const { kit, shopper, changes, quote } = await createCorrection();
    const late: (() => Promise<unknown>)[] = [];
    const { fetch } = kit.shopify;
    kit.shopify.intercept = (request) => {
      late.push(() => fetch(request));
      throw new TypeError('fetch failed');
    };
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    kit.shopify.intercept = null;
    for (const arrive of late) await arrive();
    expect((await shopper.accept(changes, quote)).status).toBe(200);
    expect(mutations(kit)).toBe(1);
  });

  it('E6 does not take errors beside data for a change that did not happen', async () => {
    const { kit, shopper, changes, quote } = await createCorrection();
    kit.shopify.distort = (body) => ({
      ...body,
      errors: [{ message: 'No', extensions: { code: 'ACCESS_DENIED' } }],
    });
    expect((await shopper.accept(changes, quote)).status).toBe(201);
    expect(mutations(kit)).toBe(1);
  });

  it('E5 needs no further page of lines to know what became of a change', async () => {
    const { kit, shopper } = await createCorrection();
    const order = kit.simulator.state.orders.find(({ id }) => String(id) === shopper.orderId);
    const [line] = order?.lines ?? [];
    if (!order || !line) throw new Error('The order has no lines.');
    order.lines.push(
      ...Array.from({ length: 30 }, (_, i) => ({ ...structuredClone(line), id: line.id + 1000 + i })),
    );
    const changes = await correction(shopper, { zip: '10115' });
    expect((await shopper.readOrder()).lines).toHaveLength(32);
    const quote = await shopper.quote(changes);
    kit.shopify.isDown = () => mutations(kit) === 1;
    expect((await shopper.accept(changes, quote)).status).toBe(201);
  });

  it('E6 admits that it does not know yet while Shopify cannot be asked, and knows later', async () => {
    const { kit, shopper, changes, quote } = await createCorrection();
    const dropped = kit.simulator.fail({ operation: 'orderUpdate', kind: 'drop-after' });
    kit.shopify.isDown = () => dropped.timesLeft === 0;
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(503);
    expect(await problemOf(response)).toMatchObject({
      code: 'outcome_unknown',
      nextStep: 'Try again in a moment. It will not be saved twice.',
    });
    kit.shopify.isDown = () => false;
    expect((await shopper.accept(changes, quote)).status).toBe(200);
    expect(mutations(kit)).toBe(1);
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10115' });
  });

  it("E2 sends nothing more once its lock may be somebody else's", async () => {
    const { kit, shopper, changes, quote } = await createCorrection();
    kit.shopify.isDown = () => {
      kit.clock.advanceSeconds(25);
      return false;
    };
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'shop_unavailable' });
    expect(mutations(kit)).toBe(0);
    kit.shopify.isDown = () => false;
    expect((await shopper.accept(changes, quote)).status).toBe(201);
  });

  it('E13 ends after a restart what a crash interrupted', async () => {
    const ledger = createMemoryLedger();
    const { kit, shopper, changes, quote } = await createCorrection({ ledger });
    const dropped = kit.simulator.fail({ operation: 'orderUpdate', kind: 'drop-after' });
    kit.shopify.isDown = () => dropped.timesLeft === 0;
    await shopper.accept(changes, quote);
    expect(await kit.engine.resume()).toBe(0);
    kit.shopify.isDown = () => false;
    const { engine } = await createKit({ ledger, engine: { fetch: kit.shopify.fetch, now: kit.clock.now } });
    expect(await engine.resume()).toBe(1);
    expect(await engine.resume()).toBe(0);
    expect(await ledger.findEditByKey(shopper.orderId, 'intent-0001')).toMatchObject({
      status: 'settled',
      step: 'done',
    });
    expect(mutations(kit)).toBe(1);
  });

  it('E5 goes on undoing after Shopify failed in the middle of it', async () => {
    const { kit, shopper, changes, quote } = await createCorrection({
      simulator: { switches: { addressChangeMovesFulfillmentOrders: false } },
    });
    kit.shopify.isDown = () => mutations(kit) === 1;
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10115' });
    kit.shopify.isDown = () => false;
    kit.clock.advanceSeconds(60);
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({
      code: 'address_not_forwarded',
    });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10155' });
  });
});
