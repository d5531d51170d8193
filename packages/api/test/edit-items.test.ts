import { CHANGE_KINDS } from '@amend/contract';
import type { Change, Edit } from '@amend/contract';
import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { giveDiscount } from './discounted-order.ts';
import {
  addressInShopify,
  askShopify,
  correction,
  createKit,
  createShopper,
  lineIdOf,
  orderNamed,
  problemOf,
  variantIdOf,
} from './kit.ts';
import type { Kit } from './kit.ts';

/** Order #1001: a shirt at €68.00 and two mugs at €16.00, the shirt to be swapped for one at €72.00. */
async function createSwap(options: Parameters<typeof createKit>[0] = {}) {
  const kit = await createKit({ engine: { orderCacheMs: 0 }, ...options });
  const shopper = await createShopper(kit, '#1001', { changes: CHANGE_KINDS });
  const lineId = lineIdOf(kit.simulator, '#1001', 0);
  const swap: Change = {
    kind: 'swap-item',
    lineId,
    variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL'),
  };
  return { kit, shopper, lineId, swap, changes: [swap] };
}

/** The lines of the order as Shopify holds them: `Sage / M ×1`. */
const linesIn = ({ simulator }: Kit) =>
  orderNamed(simulator, '#1001')
    .lines.filter(({ currentQuantity }) => currentQuantity > 0)
    .map(({ variantTitle, currentQuantity }) => `${variantTitle} ×${currentQuantity}`);

const asOrdered = ['Sage / M ×1', 'Cream ×2'];
const asSwapped = ['Cream ×2', 'Ink / XL ×1'];

async function totalIn(kit: Kit): Promise<number> {
  const { id } = orderNamed(kit.simulator, '#1001');
  const query = `{ order(id: "gid://shopify/Order/${id}") { currentTotalPriceSet { presentmentMoney { amount } } } }`;
  return Number((await askShopify(kit, query)).order.currentTotalPriceSet.presentmentMoney.amount);
}

const callsOf = ({ simulator }: Kit) => simulator.log.map(({ operationName }) => operationName);
const commits = (kit: Kit) => callsOf(kit).filter((name) => name === 'CommitEdit').length;
const editOf = async (response: Response): Promise<Edit> => response.json();

describe('an edit of items', () => {
  it('E1 E11 E14 shows what Shopify calculates, then commits it, and is `committed` while money is still to move', async () => {
    const { kit, shopper, changes } = await createSwap();
    const quote = await shopper.quote(changes);
    expect(quote.difference).toMatchObject({ amount: '4.00', currencyCode: 'EUR' });
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(201);
    expect(await editOf(response)).toMatchObject({ status: 'committed', settledAt: null, problem: null });
    expect([linesIn(kit), await totalIn(kit)]).toEqual([asSwapped, 108.9]);
  });

  it('E14 is `settled` where no money moves', async () => {
    const { kit, shopper, swap } = await createSwap();
    const even = [{ ...swap, variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L') }];
    const edit = await editOf(await shopper.accept(even, await shopper.quote(even)));
    expect(edit).toMatchObject({ status: 'settled', settledAt: { at: '2026-11-23T09:00:00.000Z' } });
  });

  it('E16 costs two calls to quote and three to accept, and one more where details are changed too', async () => {
    const { kit, shopper, swap } = await createSwap();
    const even = { ...swap, variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L') };
    const both = [even, ...(await correction(shopper, { zip: '10115' }))];
    const start = callsOf(kit).length;
    const quote = await shopper.quote(both);
    expect(callsOf(kit).slice(start)).toEqual(['BeginEdit', 'StageEdit']);
    expect((await shopper.accept(both, quote)).status).toBe(201);
    expect(callsOf(kit).slice(start + 2)).toEqual(['BeginEdit', 'StageEdit', 'UpdateOrder', 'CommitEdit']);
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10115' });
  });

  it('E16 costs two calls to cancel, and looks at the order afterwards', async () => {
    const { kit, shopper } = await createSwap();
    const changes: readonly Change[] = [{ kind: 'cancel-order' }];
    expect((await shopper.accept(changes, await shopper.quote(changes))).status).toBe(201);
    expect(callsOf(kit)).toEqual(['ReadOrder', 'ReadOrder', 'CancelOrder', 'ReadOrder']);
  });

  it('E1 E5 takes back what came to another price than the one shown, quantities and prices alike', async () => {
    const { kit, shopper, lineId } = await createSwap();
    const mugs = lineIdOf(kit.simulator, '#1001', 1);
    const changes: readonly Change[] = [
      { kind: 'set-quantity', lineId: mugs, quantity: 1 },
      { kind: 'swap-item', lineId, variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL') },
    ];
    const quote = await shopper.quote(changes);
    kit.simulator.fail({
      operation: 'orderEditCommit',
      kind: 'meanwhile',
      act: () => orderNamed(kit.simulator, '#1001').shippingLines.splice(0, 1),
    });
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({ code: 'quote_changed' });
    expect(linesIn(kit)).toEqual(asOrdered);
    expect(await totalIn(kit)).toBe(100);
    expect(commits(kit)).toBe(2);
  });

  it('E5 gives a line its former price back where Shopify does not give it its discount again', async () => {
    const { kit, shopper, changes } = await createSwap({
      simulator: { switches: { discountSurvivesSwap: false } },
    });
    giveDiscount(kit.simulator, '#1001', {
      title: 'Shirts 20%',
      value: { percentage: 20 },
      amounts: [1360, null],
    });
    const quote = await shopper.quote(changes);
    kit.simulator.fail({
      operation: 'orderEditCommit',
      kind: 'meanwhile',
      act: () => orderNamed(kit.simulator, '#1001').shippingLines.splice(0, 1),
    });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'quote_changed' });
    expect(linesIn(kit)).toEqual(asOrdered);
    expect(await totalIn(kit)).toBe(86.4);
  });

  it.each<[string, (kit: Kit) => void]>([
    [
      'takes no discount',
      // The first time, the edit carries the discount over; the second, the undo restores the price.
      ({ simulator }) =>
        simulator.fail({
          operation: 'orderEditAddLineItemDiscount',
          kind: 'user-error',
          message: 'No discounts today',
          nth: 2,
        }),
    ],
    [
      'makes another price of it',
      ({ shopify }) => {
        shopify.distort = (body) => {
          const text = JSON.stringify(body);
          return text.includes('"As before"') ? JSON.parse(text.replaceAll('"13.6"', '"10.0"')) : body;
        };
      },
    ],
  ])(
    'E5 stands by an edit, and tells the merchant, where Shopify %s when it is taken back',
    async (_, spoil) => {
      const { kit, shopper, changes } = await createSwap({
        simulator: { switches: { discountSurvivesSwap: false } },
      });
      giveDiscount(kit.simulator, '#1001', {
        title: 'Shirts 20%',
        value: { percentage: 20 },
        amounts: [1360, null],
      });
      const quote = await shopper.quote(changes);
      kit.simulator.fail({
        operation: 'orderEditCommit',
        kind: 'meanwhile',
        act: () => orderNamed(kit.simulator, '#1001').shippingLines.splice(0, 1),
      });
      spoil(kit);
      const edit = await editOf(await shopper.accept(changes, quote));
      // Without the shipping, which somebody took off, the order is paid.
      expect(edit).toMatchObject({
        status: 'settled',
        problem: 'quote_changed',
        settlement: { action: 'collect', state: 'paid' },
      });
      expect(linesIn(kit)).toEqual(asSwapped);
      expect(kit.reports.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^Edit .+ should have been taken back \(quote_changed\) and could not be\.$/),
      ]);
      kit.simulator.assertNoUnusedFaults();
    },
  );

  it('E5 E14 takes the address back where the items cannot be committed', async () => {
    const { kit, shopper, changes } = await createSwap();
    const both = [...changes, ...(await correction(shopper, { zip: '10115' }))];
    const quote = await shopper.quote(both);
    kit.simulator.fail({ operation: 'orderEditCommit', kind: 'user-error', message: 'Not today' });
    expect(await problemOf(await shopper.accept(both, quote))).toMatchObject({ code: 'edit_interrupted' });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10155' });
    expect([linesIn(kit), await totalIn(kit)]).toEqual([asOrdered, 104.9]);
    expect((await shopper.accept(both, quote)).status).toBe(201);
  });

  it('E3 does not commit once the window has closed', async () => {
    const { kit, shopper, changes } = await createSwap();
    const quote = await shopper.quote(changes);
    kit.clock.advanceSeconds(58 * 60 - 5);
    kit.simulator.fail({
      operation: 'orderEditSetQuantity',
      kind: 'meanwhile',
      act: () => kit.clock.advanceSeconds(5),
    });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({
      code: 'edit_window_passed',
      detail: 'This order could be changed until 9:58 AM.',
    });
    expect(commits(kit)).toBe(0);
    expect(linesIn(kit)).toEqual(asOrdered);
  });

  it('E4 loses to a parcel that leaves right before the commit', async () => {
    const { kit, shopper, swap } = await createSwap();
    const changes = [{ ...swap, variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L') }];
    const quote = await shopper.quote(changes);
    kit.simulator.fail({
      operation: 'orderEditCommit',
      kind: 'meanwhile',
      act: () => kit.simulator.fulfil(shopper.orderId),
    });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({
      code: 'fulfillment_started',
    });
    expect(linesIn(kit)).toEqual(asOrdered);
  });

  it('E2 E6 finds a commit whose answer was lost among the agreements of the order', async () => {
    const { kit, shopper, changes } = await createSwap();
    const quote = await shopper.quote(changes);
    kit.simulator.fail({ operation: 'orderEditCommit', kind: 'drop-after' });
    expect((await shopper.accept(changes, quote)).status).toBe(201);
    expect((await shopper.accept(changes, quote)).status).toBe(200);
    expect([commits(kit), linesIn(kit)]).toEqual([1, asSwapped]);
  });

  it('E6 waits for a commit that may still arrive, and then lets the same key try again', async () => {
    const { kit, shopper, changes } = await createSwap();
    const quote = await shopper.quote(changes);
    kit.simulator.fail({ operation: 'orderEditCommit', kind: 'drop-before' });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    kit.clock.advanceSeconds(60);
    expect((await shopper.accept(changes, quote)).status).toBe(201);
    expect(linesIn(kit)).toEqual(asSwapped);
  });

  it('E13 E14 goes on after a restart: the commit is found, and what a rule asks for follows', async () => {
    const ledger = createMemoryLedger();
    const config = {
      rules: [{ name: 'Tell staff', when: {}, then: { 'swap-item': { tags: ['swapped'] } } }],
    };
    const { kit, shopper, changes } = await createSwap({ ledger, config });
    const quote = await shopper.quote(changes);
    const dropped = kit.simulator.fail({ operation: 'orderEditCommit', kind: 'drop-after' });
    kit.shopify.isDown = () => dropped.timesLeft === 0;
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    kit.shopify.isDown = () => false;
    const { engine } = await createKit({
      ledger,
      config,
      engine: { fetch: kit.shopify.fetch, now: kit.clock.now },
    });
    expect(await engine.resume()).toBe(1);
    expect(orderNamed(kit.simulator, '#1001').tags).toEqual(['swapped']);
    expect([commits(kit), linesIn(kit)]).toEqual([1, asSwapped]);
  });
});
