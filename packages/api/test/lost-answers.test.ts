import type { Change } from '@amend/contract';
import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { createKit, createShopper, lineIdOf, linesInShopify, problemOf, variantIdOf } from './kit.ts';
import type { Kit } from './kit.ts';

async function openSwap(options: Parameters<typeof createKit>[0] = {}) {
  const kit = await createKit({ engine: { orderCacheMs: 0 }, ...options });
  const shopper = await createShopper(kit, '#1001');
  const changes: readonly Change[] = [
    {
      kind: 'swap-item',
      lineId: lineIdOf(kit.simulator, '#1001', 0),
      variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL'),
    },
  ];
  return { kit, shopper, changes, quote: await shopper.quote(changes) };
}

const commits = ({ simulator }: Kit) =>
  simulator.log.filter(({ operationName }) => operationName === 'CommitEdit').length;

describe('a commit whose answer was lost', () => {
  it('E6 is found in the order and never sent twice', async () => {
    const { kit, shopper, changes, quote } = await openSwap();
    kit.simulator.fail({ operation: 'CommitEdit', kind: 'drop-after' });
    expect((await shopper.accept(changes, quote)).status).toBe(201);
    expect((await shopper.accept(changes, quote)).status).toBe(200);
    expect(commits(kit)).toBe(1);
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Linen shirt', 'Ink / XL', 1]);
  });

  it('E6 that never arrived is given 60 seconds, and then the same key tries again', async () => {
    const { kit, shopper, changes, quote } = await openSwap();
    kit.simulator.fail({ operation: 'CommitEdit', kind: 'drop-before' });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    kit.clock.advanceSeconds(60);
    expect((await shopper.accept(changes, quote)).status).toBe(201);
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Linen shirt', 'Ink / XL', 1]);
  });

  it('E6 is told apart from what the merchant did at the same time', async () => {
    const { kit, shopper, changes, quote } = await openSwap({
      simulator: { otherApps: [{ clientId: 'admin', accessTokens: [{ token: 'shpat_admin' }] }] },
    });
    kit.simulator.fail({ operation: 'CommitEdit', kind: 'drop-before' });
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    await addSocksElsewhere(kit, shopper.orderId);
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    kit.clock.advanceSeconds(60);
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'quote_changed' });
    expect(commits(kit)).toBe(1);
  });

  it('E13 is settled after a restart', async () => {
    const ledger = createMemoryLedger();
    const { kit, shopper, changes, quote } = await openSwap({ ledger });
    const dropped = kit.simulator.fail({ operation: 'CommitEdit', kind: 'drop-after' });
    kit.shopify.isDown = () => dropped.timesLeft === 0;
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({ code: 'outcome_unknown' });
    kit.shopify.isDown = () => false;
    const { engine } = await createKit({ ledger, engine: { fetch: kit.shopify.fetch, now: kit.clock.now } });
    expect(await engine.resume()).toBe(1);
    expect(await ledger.findEditByKey(shopper.orderId, 'intent-0001')).toMatchObject({
      status: 'committed',
      step: 'done',
      landed: { items: true },
    });
  });
});

async function addSocksElsewhere(kit: Kit, orderId: string): Promise<void> {
  const ask = async (query: string) => {
    const response = await kit.simulator.fetch(
      new Request('https://nordlys.myshopify.com/admin/api/2026-10/graphql.json', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-shopify-access-token': 'shpat_admin' },
        body: JSON.stringify({ query }),
      }),
    );
    return JSON.stringify(await response.json());
  };
  const begun = await ask(
    `mutation { orderEditBegin(id: "gid://shopify/Order/${orderId}") { calculatedOrder { id } userErrors { message } } }`,
  );
  const id = /gid:\/\/shopify\/CalculatedOrder\/\d+/.exec(begun)?.[0];
  const variant = `gid://shopify/ProductVariant/${variantIdOf(kit.simulator, 'wool-socks', 'Ash / 40–43')}`;
  await ask(
    `mutation { orderEditAddVariant(id: "${id}", variantId: "${variant}", quantity: 1) { userErrors { message } } }`,
  );
  await ask(`mutation { orderEditCommit(id: "${id}") { userErrors { message } } }`);
}
