import { describe, expect, it } from 'vitest';

import {
  change,
  createKit,
  createShopper,
  lineIdOf,
  linesInShopify,
  orderIdOf,
  problemOf,
  variantIdOf,
} from './kit.ts';

async function open(options: Parameters<typeof createKit>[0] = {}) {
  const kit = await createKit({ engine: { orderCacheMs: 0 }, ...options });
  const shopper = await createShopper(kit, '#1001');
  return {
    kit,
    shopper,
    shirt: lineIdOf(kit.simulator, '#1001', 0),
    mug: lineIdOf(kit.simulator, '#1001', 1),
  };
}

describe('two tabs', () => {
  it('E1 do not commit with an edit what the other tab had staged for a quote, where Shopify shares the session', async () => {
    const simulator = { switches: { secondOrderEditBegin: 'shares' as const } };
    const { kit, shopper, shirt, mug } = await open({ simulator });
    const changes = [
      {
        kind: 'swap-item' as const,
        lineId: shirt,
        variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL'),
      },
    ];
    const quote = await shopper.quote(changes);
    let other: ReturnType<typeof shopper.quote> | undefined;
    kit.simulator.fail({
      operation: 'StageEdit',
      kind: 'meanwhile',
      act() {
        other = shopper.quote([{ kind: 'set-quantity', lineId: mug, quantity: 5 }]);
      },
    });
    expect((await shopper.accept(changes, quote)).status).toBe(201);
    expect(linesInShopify(kit, shopper.orderId)).toEqual([
      ['Enamel mug', 'Cream', 2],
      ['Linen shirt', 'Ink / XL', 1],
    ]);
    expect((await other)?.difference.amount).toBe('48.00');
  });

  it('E6 wait for an edit of which nobody knows yet what became of it', async () => {
    const { kit, shopper, mug } = await open();
    const changes = [{ kind: 'set-quantity' as const, lineId: mug, quantity: 1 }];
    const quote = await shopper.quote(changes);
    kit.simulator.fail({ operation: 'CommitEdit', kind: 'drop-before' });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });

    const others = [{ kind: 'set-quantity' as const, lineId: mug, quantity: 3 }];
    const busy = { code: 'edit_in_progress', status: 409, retryAfterSeconds: 5 };
    expect(await problemOf(await shopper.call('POST', '/quotes', { changes: others }))).toMatchObject(busy);
    const note = [{ kind: 'add-note' as const, topic: 'gift-message' as const, text: 'For Ada' }];
    const noteQuote = await shopper.quote(note);
    expect(await problemOf(await shopper.accept(note, noteQuote, 'intent-0002'))).toMatchObject(busy);

    kit.clock.advanceSeconds(60);
    expect((await change(shopper, others, 'intent-0003')).edit.status).toBe('committed');
    expect((await shopper.accept(note, noteQuote, 'intent-0002')).status).toBe(409);
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Enamel mug', 'Cream', 3]);
  });
});

describe('an order with one line', () => {
  it('E4 can have it swapped: a fulfilment order that the swap emptied is not one that was shipped', async () => {
    const kit = await createKit({
      engine: { orderCacheMs: 0 },
      config: { changes: { 'swap-item': { mayChangeProduct: true } } },
      simulator: { switches: { addedItemsJoin: 'new-fulfillment-order' } },
    });
    const shopper = await createShopper(kit, '#1001');
    const [first, ...rest] = (await shopper.readOrder()).lines;
    if (!first) throw new Error('The order has no line.');
    await change(
      shopper,
      rest.map(({ id }) => ({ kind: 'set-quantity', lineId: id, quantity: 0 })),
    );
    const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL');
    const { edit } = await change(
      shopper,
      [{ kind: 'swap-item', lineId: first.id, variantId }],
      'intent-0002',
    );
    expect(edit.problem).toBeNull();
    expect(linesInShopify(kit, orderIdOf(kit.simulator, '#1001'))).toEqual([['Linen shirt', 'Ink / XL', 1]]);
  });
});
