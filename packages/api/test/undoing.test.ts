import type { Change } from '@amend/contract';
import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import {
  addressInShopify,
  askShopify,
  correction,
  createKit,
  createShopper,
  lineIdOf,
  linesInShopify,
  orderNamed,
  problemOf,
  variantIdOf,
} from './kit.ts';

const NOT_FORWARDED = { switches: { addressChangeMovesFulfillmentOrders: false } };

/** An address correction that Amend has to take back, because the warehouse would not get it. */
async function openUndo(options: Parameters<typeof createKit>[0] = {}) {
  const kit = await createKit({ engine: { orderCacheMs: 0 }, simulator: NOT_FORWARDED, ...options });
  const shopper = await createShopper(kit, '#1001');
  const [address] = await correction(shopper, { zip: '10115' });
  const changes = [address, { kind: 'correct-contact' as const, email: 'new@example.com' }];
  return { kit, shopper, changes, quote: await shopper.quote(changes) };
}

const updates = ({ simulator }: { simulator: { log: readonly { operationName: string | null }[] } }) =>
  simulator.log.filter(({ operationName }) => operationName === 'UpdateOrder').length;

describe('taking details back', () => {
  it('E6 is not sent again while what was sent first may still arrive', async () => {
    const { kit, shopper, changes, quote } = await openUndo();
    kit.simulator.fail({ operation: 'UpdateOrder', nth: 2, kind: 'drop-before' });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    expect(updates(kit)).toBe(2);
    kit.clock.advanceSeconds(60);
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({
      code: 'address_not_forwarded',
    });
    expect(addressInShopify(kit, shopper.orderId)?.zip).toBe('10155');
  });

  it('E4 takes a note back that came after the last parcel had left', async () => {
    const kit = await createKit({ engine: { orderCacheMs: 0 } });
    const shopper = await createShopper(kit, '#1001');
    const changes = [{ kind: 'add-note' as const, topic: 'gift-message' as const, text: 'For Ada' }];
    const quote = await shopper.quote(changes);
    kit.simulator.fail({
      operation: 'UpdateOrder',
      kind: 'meanwhile',
      act: () => kit.simulator.fulfil(shopper.orderId),
    });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({
      code: 'fulfillment_started',
    });
    expect(orderNamed(kit.simulator, '#1001').customAttributes).toEqual([]);
  });

  it('E5 leaves what somebody else wrote since', async () => {
    const { kit, shopper, changes, quote } = await openUndo();
    kit.simulator.fail({ operation: 'UpdateOrder', nth: 2, kind: 'drop-before' });
    await shopper.accept(changes, quote);
    const id = `gid://shopify/Order/${shopper.orderId}`;
    await askShopify(
      kit,
      `mutation { orderUpdate(input: { id: "${id}", email: "staff@example.com" }) { userErrors { message } } }`,
    );
    kit.clock.advanceSeconds(60);
    await kit.engine.resume();
    expect(orderNamed(kit.simulator, '#1001').email).toBe('staff@example.com');
    expect(addressInShopify(kit, shopper.orderId)?.zip).toBe('10155');
  });

  it('E13 ends where Shopify does not let it be taken back, and the merchant is told', async () => {
    const ledger = createMemoryLedger();
    const { kit, shopper, changes, quote } = await openUndo({ ledger });
    kit.simulator.fail({ operation: 'UpdateOrder', nth: 2, kind: 'user-error', message: 'No.' });
    const response = await shopper.accept(changes, quote);
    expect(await response.json()).toMatchObject({ status: 'committed', problem: 'address_not_forwarded' });
    expect(await ledger.listUnfinishedEdits()).toEqual([]);
    expect(kit.reports.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^Edit \S+ should have been taken back \(address_not_forwarded\) and could not be/,
      ),
    );
  });

  it('E5 waits for an order that Shopify does not show', async () => {
    const ledger = createMemoryLedger();
    const { kit, shopper, changes, quote } = await openUndo({ ledger });
    kit.shopify.distortReads = (body) => (updates(kit) > 0 ? { data: { order: null } } : body);
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    kit.clock.advanceSeconds(120);
    expect(await kit.engine.resume()).toBe(0);
    kit.shopify.distortReads = null;
    expect(await kit.engine.resume()).toBe(1);
    expect(await ledger.findEditByKey(shopper.orderId, 'intent-0001')).toMatchObject({ status: 'reverted' });
    expect(addressInShopify(kit, shopper.orderId)?.zip).toBe('10155');
  });
});

describe('correct-contact for an app that Shopify shows no contact', () => {
  it('E5 is refused, because nobody could see whether it arrived', async () => {
    const kit = await createKit({ simulator: { app: { customerDataLevel: 1 } } });
    const shopper = await createShopper(kit, '#1001');
    const response = await shopper.call('POST', '/quotes', {
      changes: [{ kind: 'correct-contact', email: 'new@example.com' }],
    });
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({ code: 'order_not_editable' });
  });
});

describe('details whose answer was lost', () => {
  it('E6 are found by those that nobody wrote over since', async () => {
    const { kit, shopper, changes, quote } = await openUndo({ simulator: {} });
    const lost = kit.simulator.fail({ operation: 'UpdateOrder', kind: 'drop-after' });
    kit.shopify.isDown = () => lost.timesLeft === 0;
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    kit.shopify.isDown = () => false;
    const id = `gid://shopify/Order/${shopper.orderId}`;
    await askShopify(
      kit,
      `mutation { orderUpdate(input: { id: "${id}", email: "staff@example.com" }) { userErrors { message } } }`,
    );
    kit.clock.advanceSeconds(60);
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'settled', problem: null });
    expect(updates(kit)).toBe(1);
  });
});

describe('taking items back', () => {
  it.each(['all-units', 'editable-units'] as const)(
    'E5 gives a line its units again that shipped before the commit, where quantities count %s',
    async (setQuantityCounts) => {
      const kit = await createKit({
        engine: { orderCacheMs: 0 },
        simulator: { switches: { setQuantityCounts } },
      });
      const shopper = await createShopper(kit, '#1001');
      const [line] = orderNamed(kit.simulator, '#1001').lines;
      if (!line) throw new Error('The order has no line.');
      // What was never paid is not held for a difference.
      orderNamed(kit.simulator, '#1001').transactions.length = 0;
      const quantity = line.currentQuantity + 1;
      const changes = [{ kind: 'set-quantity' as const, lineId: String(line.id), quantity }];
      const quote = await shopper.quote(changes);
      kit.simulator.fail({
        operation: 'CommitEdit',
        kind: 'meanwhile',
        act: () => kit.simulator.fulfil(shopper.orderId),
      });
      expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({
        code: 'fulfillment_started',
      });
      expect(orderNamed(kit.simulator, '#1001').lines[0]?.currentQuantity).toBe(quantity - 1);
    },
  );

  it.each(['all-units', 'editable-units'] as const)(
    'E5 gives a line its units again that ships while they are given, where quantities count %s',
    async (setQuantityCounts) => {
      const { kit, mugs, shirt, acceptLate } = await openLateUndo(setQuantityCounts);
      const response = await acceptLate({ kind: 'set-quantity', lineId: mugs, quantity: 1 }, shirt);
      expect(await problemOf(response)).toMatchObject({ code: 'fulfillment_started' });
      expect(orderNamed(kit.simulator, '#1001').lines[1]?.currentQuantity).toBe(2);
    },
  );

  it.each(['all-units', 'editable-units'] as const)(
    'E5 leaves a swap standing whose new item ships meanwhile, where quantities count %s',
    async (setQuantityCounts) => {
      const { kit, shopper, mugs, shirt, acceptLate } = await openLateUndo(setQuantityCounts);
      // Of the same price, so that the order is not held.
      const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L');
      const response = await acceptLate({ kind: 'swap-item', lineId: shirt, variantId }, mugs);
      expect(await response.json()).toMatchObject({ status: 'committed', problem: 'fulfillment_started' });
      expect(linesInShopify(kit, shopper.orderId)).toEqual([
        ['Enamel mug', 'Cream', 2],
        ['Linen shirt', 'Ink / L', 1],
      ]);
      expect(kit.reports.map(({ message }) => message)).toContainEqual(
        expect.stringMatching(
          /^Edit \S+ should have been taken back \(fulfillment_started\) and could not be/,
        ),
      );
    },
  );
});

/** Order #1001, on which a change can be accepted while one line ships before its commit, and all others before its undo is staged. */
async function openLateUndo(setQuantityCounts: 'all-units' | 'editable-units') {
  const kit = await createKit({
    engine: { orderCacheMs: 0 },
    simulator: { switches: { setQuantityCounts } },
  });
  const shopper = await createShopper(kit, '#1001');
  const { orderId } = shopper;
  const [mugs, shirt] = [lineIdOf(kit.simulator, '#1001', 1), lineIdOf(kit.simulator, '#1001', 0)];
  async function acceptLate(change: Change, shippedFirst: string) {
    const quote = await shopper.quote([change]);
    const { fail, fulfil } = kit.simulator;
    const act = (lineId?: string) => () => fulfil(orderId, lineId === undefined ? {} : { lineId });
    fail({ operation: 'CommitEdit', kind: 'meanwhile', act: act(shippedFirst) });
    fail({ operation: 'StageEdit', nth: 2, kind: 'meanwhile', act: act() });
    return shopper.accept([change], quote);
  }
  return { kit, shopper, mugs, shirt, acceptLate };
}
