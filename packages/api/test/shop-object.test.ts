import type { Budget } from '@amend/engine';
import { defineConfig } from '@amend/engine/config';
import { describe, expect, it } from 'vitest';

import { describeBudget } from '../../engine/test/shopify/budget-conformance.ts';
import { aCall, idOf, reserveNow } from '../../engine/test/shopify/budget-stage.ts';
import { createVirtualClock } from '../../engine/test/virtual-clock.ts';
import type { VirtualClock } from '../../engine/test/virtual-clock.ts';
import { createShopBudget } from '../src/hosts/cloudflare/shop-budget.ts';
import { createShopObject } from '../src/hosts/cloudflare/shop-object.ts';
import { createStorage } from './durable-storage.ts';
import { correction, createKit, createShopper, problemOf, SHOP } from './kit.ts';

const shopConfig = defineConfig({
  shop: SHOP,
  shopify: { accessToken: 'shpat_simulator' },
  orderTokens: { keys: [{ id: 'k1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' }] },
  origins: [],
});

/** The object of a shop, which can be started again or cut off, and a budget that it owns. */
function openShop(clock: VirtualClock = createVirtualClock()) {
  let starts = 0;
  const start = () =>
    createShopObject(createStorage(), {
      ...clock,
      config: shopConfig,
      resumeAfterMs: 15_000,
      createId: () => `start-${(starts += 1)}`,
      noticeOrder: async () => undefined,
      records: {
        exportOrder: () => Promise.reject(new Error('No order has an object.')),
        eraseOrder: async () => 0,
        eraseAll: async () => undefined,
      },
      engine: {},
    });
  let object = start();
  const reports: Error[] = [];
  const shop = {
    clock,
    reports,
    restart: () => void (object = start()),
    answer: (request: Request) => object.fetch(request),
  };
  const fetch = (request: Request) => shop.answer(request);
  const budget: Budget = createShopBudget({ fetch, report: (error) => reports.push(error) });
  return { ...shop, shop, budget };
}

describeBudget('a shop’s object on Cloudflare', () => {
  const { clock, budget } = openShop();
  return { budget, advance: clock.advance };
});

describe('createShopBudget', () => {
  it('keeps what was granted before a restart apart from what is granted after it', async () => {
    const { budget, restart } = openShop();
    const before = idOf(await reserveNow(budget, 100));
    restart();
    const after = idOf(await reserveNow(budget, 2000));
    expect(after).not.toBe(before);
    await budget.release(before);
    expect(await budget.take(aCall())).toEqual({ granted: false, retryAfterSeconds: 1 });
    await budget.release(after);
    expect(await budget.take(aCall({ reservationId: before }))).toMatchObject({ granted: true });
  });

  it('answers shop_busy, and says why in the log, while the owner cannot be reached', async () => {
    const { shop, budget, reports } = openShop();
    const kit = await createKit({ engine: { budget } });
    const shopper = await createShopper(kit, '#1001');
    const changes = await correction(shopper, { zip: '10115' });
    const quote = await shopper.quote(changes);
    const { answer } = shop;
    const outages: (() => Promise<Response>)[] = [
      () => Promise.reject(new TypeError('Network connection lost.')),
      async () => new Response('Internal error', { status: 500 }),
      async () => Response.json('nonsense'),
    ];
    for (const outage of outages) {
      shop.answer = outage;
      const response = await shopper.accept(changes, quote);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('2');
      expect(await problemOf(response)).toMatchObject({ code: 'shop_busy', retryAfterSeconds: 2 });
    }
    expect(reports.map(({ message }) => message)).toEqual(
      outages.map(() => "The owner of the shop's budget could not be asked."),
    );
    shop.answer = answer;
    expect((await shopper.accept(changes, quote)).status).toBe(201);
  });

  it('E2 does not change what became of an edit where the owner cannot be told how a call ended', async () => {
    const { shop, budget, reports } = openShop();
    const kit = await createKit({ engine: { budget } });
    const shopper = await createShopper(kit, '#1001');
    const changes = await correction(shopper, { zip: '10115' });
    const quote = await shopper.quote(changes);
    const { answer } = shop;
    shop.answer = async (request) => {
      const isTelling = /"do":"(settle|release)"/.test(await request.clone().text());
      return isTelling ? new Response(null, { status: 500 }) : answer(request);
    };
    expect((await shopper.accept(changes, quote)).status).toBe(201);
    expect(reports).toEqual([]);
  });
});
