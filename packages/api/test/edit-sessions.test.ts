import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import {
  askShopify,
  change,
  createKit,
  createShopper,
  lineIdOf,
  linesInShopify,
  operationsSince,
  problemOf,
  variantIdOf,
} from './kit.ts';

const otherApps = [{ clientId: 'admin', accessTokens: [{ token: 'shpat_admin' }] }];

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

/** Somebody else begins to edit the order, and does not commit. */
async function beginElsewhere({ kit, shopper }: Awaited<ReturnType<typeof open>>): Promise<void> {
  const id = `gid://shopify/Order/${shopper.orderId}`;
  const begin = `mutation { orderEditBegin(id: "${id}") { calculatedOrder { id } userErrors { message } } }`;
  await askShopify(kit, begin, 'shpat_admin');
}

describe.each(['replaces', 'shares', 'refuses'] as const)(
  'edit sessions where a second begin %s the first',
  (secondOrderEditBegin) => {
    const simulator = { switches: { secondOrderEditBegin }, otherApps };

    it('E1 E15 quotes each list of changes by itself, and accepts what was shown last', async () => {
      const { kit, shopper, shirt, mug } = await open({ simulator });
      const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL');
      const first = await shopper.quote([{ kind: 'set-quantity', lineId: mug, quantity: 5 }]);
      expect(first.difference.amount).toBe('48.00');
      const second = await change(shopper, [{ kind: 'swap-item', lineId: shirt, variantId }]);
      expect(second.quote.difference.amount).toBe('4.00');
      const third = await change(
        shopper,
        [
          {
            kind: 'add-item',
            variantId: variantIdOf(kit.simulator, 'wool-socks', 'Ash / 40–43'),
            quantity: 1,
          },
        ],
        'intent-0002',
      );
      expect(third.quote.difference.amount).toBe('22.00');
      expect(linesInShopify(kit, shopper.orderId)).toEqual([
        ['Enamel mug', 'Cream', 2],
        ['Linen shirt', 'Ink / XL', 1],
        ['Wool socks', 'Ash / 40–43', 1],
      ]);
    });

    it('goes on after a restart with the session that it had begun', async () => {
      const ledger = createMemoryLedger();
      const { kit, shopper, mug } = await open({ simulator, ledger });
      await shopper.quote([{ kind: 'set-quantity', lineId: mug, quantity: 5 }]);
      const again = await createKit({
        ledger,
        engine: { orderCacheMs: 0, fetch: kit.shopify.fetch, now: kit.clock.now },
      });
      const reopened = await createShopper(again, '#1001');
      const { quote } = await change(reopened, [{ kind: 'set-quantity', lineId: mug, quantity: 1 }]);
      expect(quote.difference.amount).toBe('-16.00');
      expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Enamel mug', 'Cream', 1]);
    });
  },
);

describe('a quote of another way to ship, in a session that Shopify shares', () => {
  it('E12 leaves the order to be edited later, also when nothing else is staged in it', async () => {
    const methods = [{ id: 'express', title: 'Express', prices: { EUR: '9.90' } }];
    const { kit, shopper, mug } = await open({
      simulator: { switches: { secondOrderEditBegin: 'shares' } },
      config: { changes: { 'change-shipping': { methods } } },
    });
    await shopper.quote([{ kind: 'change-shipping', methodId: 'express' }]);
    const changes = [{ kind: 'set-quantity', lineId: mug, quantity: 1 }] as const;
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await shopper.quote(changes)).toMatchObject({ difference: { amount: '-16.00' } });
    }
    await change(shopper, changes);
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Enamel mug', 'Cream', 1]);
    expect((await shopper.readOrder()).shippingMethod).toBe('Standard');
  });

  it('E6 E15 waits where what was staged for it may still arrive', async () => {
    const methods = [{ id: 'express', title: 'Express', prices: { EUR: '9.90' } }];
    const { kit, shopper, mug } = await open({
      simulator: { switches: { secondOrderEditBegin: 'shares' } },
      config: { changes: { 'change-shipping': { methods } } },
    });
    kit.simulator.fail({ operation: 'StageEdit', kind: 'drop-before' });
    await shopper.call('POST', '/quotes', { changes: [{ kind: 'change-shipping', methodId: 'express' }] });
    const changes = [{ kind: 'set-quantity', lineId: mug, quantity: 1 }] as const;
    const response = await shopper.call('POST', '/quotes', { changes });
    expect(await problemOf(response)).toMatchObject({ code: 'order_being_edited', retryAfterSeconds: 60 });
    kit.clock.advanceSeconds(60);
    expect(await shopper.quote(changes)).toMatchObject({ difference: { amount: '-16.00' } });
  });
});

describe('an edit session of somebody else', () => {
  it('is left alone where Shopify refuses another beside it', async () => {
    const kit = await open({ simulator: { switches: { secondOrderEditBegin: 'refuses' }, otherApps } });
    await beginElsewhere(kit);
    const asked = kit.kit.simulator.log.length;
    const response = await kit.shopper.call('POST', '/quotes', {
      changes: [{ kind: 'set-quantity', lineId: kit.mug, quantity: 1 }],
    });
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({ code: 'order_being_edited', retryAfterSeconds: 60 });
    expect(operationsSince(kit.kit, asked)).toEqual(['BeginEdit', 'ReadOrder']);
  });

  it('E15 is left alone, with what is staged in it, where Shopify shares it', async () => {
    const kit = await open({ simulator: { switches: { secondOrderEditBegin: 'shares' }, otherApps } });
    const ask = (mutation: string) => askShopify(kit.kit, `mutation { ${mutation} }`, 'shpat_admin');
    const begun = await ask(
      `orderEditBegin(id: "gid://shopify/Order/${kit.shopper.orderId}") { calculatedOrder { id } }`,
    );
    const session = begun.orderEditBegin.calculatedOrder.id;
    await ask(
      `orderEditAddCustomItem(id: "${session}", title: "Engraving", quantity: 1, price: { amount: 5, currencyCode: EUR }) { userErrors { message } }`,
    );
    const changes = [{ kind: 'set-quantity', lineId: kit.mug, quantity: 1 }] as const;
    const response = await kit.shopper.call('POST', '/quotes', { changes });
    expect(await problemOf(response)).toMatchObject({ code: 'order_being_edited', retryAfterSeconds: 60 });
    await ask(`orderEditCommit(id: "${session}") { userErrors { message } }`);
    expect(linesInShopify(kit.kit, kit.shopper.orderId)).toEqual([
      ['Linen shirt', 'Sage / M', 1],
      ['Enamel mug', 'Cream', 2],
      ['Engraving', null, 1],
    ]);
  });

  it('E5 that takes the place of ours between quote and commit changes nothing', async () => {
    const kit = await open({ simulator: { switches: { secondOrderEditBegin: 'replaces' }, otherApps } });
    const changes = [{ kind: 'set-quantity', lineId: kit.mug, quantity: 1 }] as const;
    const quote = await kit.shopper.quote(changes);
    kit.kit.simulator.fail({ operation: 'CommitEdit', kind: 'meanwhile', act: () => beginElsewhere(kit) });
    const response = await kit.shopper.accept(changes, quote);
    expect(response.status).toBe(503);
    expect(await problemOf(response)).toMatchObject({ code: 'edit_interrupted' });
    expect(linesInShopify(kit.kit, kit.shopper.orderId)).toContainEqual(['Enamel mug', 'Cream', 2]);
    expect((await kit.shopper.accept(changes, quote)).status).toBe(201);
  });
});
