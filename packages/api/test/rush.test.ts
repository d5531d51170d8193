import type { Change } from '@amend/contract';
import { parseShopSeed, PLANS } from '@amend/simulator';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createVirtualClock } from '../../engine/test/virtual-clock.ts';
import type { VirtualClock } from '../../engine/test/virtual-clock.ts';
import { createKit, createShopper, lineIdOf, linesInShopify, variantIdOf } from './kit.ts';
import type { Kit, KitShopper } from './kit.ts';

const SHOPPERS = 200;
const TIME_LIMIT_MS = 60_000;

/** How long a call is on its way to Shopify, and how long its answer back. */
const ONE_WAY_MS = 75;

/** What one of the shoppers wants, and what their order then has in Shopify. */
interface Intent {
  readonly changes: readonly Change[];
  readonly lines: readonly (readonly [string, string, number])[];
}

/**
 * Lets time stand still while the platform reckons digests and signatures, which it does outside of the clock's sight, and lets them be ready in
 * the order in which they were asked for, so that every run is the same.
 */
function holdCrypto({ hold }: VirtualClock): void {
  const { subtle } = crypto;
  const [digest, verify] = [subtle.digest.bind(subtle), subtle.verify.bind(subtle)];
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work);
    last = turn;
    return hold(() => turn);
  }
  vi.spyOn(subtle, 'digest').mockImplementation((...about) => inTurn(() => digest(...about)));
  vi.spyOn(subtle, 'verify').mockImplementation((...about) => inTurn(() => verify(...about)));
}

/** A shop on the Standard plan with so many fresh orders, all of a shirt and two mugs, and the API before it in virtual time. */
async function openShop() {
  const clock = createVirtualClock();
  holdCrypto(clock);
  const address = {
    firstName: 'Ada',
    address1: 'Gerichtstraße 35',
    zip: '13347',
    city: 'Berlin',
    countryCode: 'DE',
  };
  const items = [
    { product: 'linen-shirt', variant: 'Sage / M', quantity: 1 },
    { product: 'enamel-mug', variant: 'Cream', quantity: 2 },
  ];
  const shop = parseShopSeed({ orders: Array.from({ length: SHOPPERS }, () => ({ address, items })) });
  const kit: Kit = await createKit({
    simulator: { now: clock.now, shop, plan: PLANS.standard },
    engine: {
      now: clock.now,
      sleep: clock.sleep,
      async fetch(input, init) {
        await clock.sleep(ONE_WAY_MS);
        const response = await clock.hold(() => kit.shopify.fetch(input, init));
        await clock.sleep(ONE_WAY_MS);
        return response;
      },
    },
  });
  for (const { variants } of kit.simulator.state.products)
    for (const variant of variants) Object.assign(variant, { stock: 10_000 });
  return { clock, kit };
}

function intentOf({ simulator }: Kit, orderName: string, place: number): Intent {
  const [shirt, mug] = [lineIdOf(simulator, orderName, 0), lineIdOf(simulator, orderName, 1)];
  const swap = {
    kind: 'swap-item',
    lineId: shirt,
    variantId: variantIdOf(simulator, 'linen-shirt', 'Ink / XL'),
  } as const;
  const fewer = { kind: 'set-quantity', lineId: mug, quantity: 1 } as const;
  const socks = {
    kind: 'add-item',
    variantId: variantIdOf(simulator, 'wool-socks', 'Ash / 40–43'),
    quantity: 2,
  } as const;
  const [sage, ink] = [
    ['Linen shirt', 'Sage / M', 1],
    ['Linen shirt', 'Ink / XL', 1],
  ] as const;
  const [two, one] = [
    ['Enamel mug', 'Cream', 2],
    ['Enamel mug', 'Cream', 1],
  ] as const;
  const pair = ['Wool socks', 'Ash / 40–43', 2] as const;
  const intents: readonly Intent[] = [
    { changes: [swap], lines: [two, ink] },
    { changes: [fewer], lines: [sage, one] },
    { changes: [socks], lines: [sage, two, pair] },
    { changes: [swap, fewer], lines: [one, ink] },
    { changes: [swap, fewer, socks], lines: [one, ink, pair] },
  ];
  const intent = intents[place % intents.length];
  if (!intent) throw new Error('Nobody wants nothing.');
  return intent;
}

afterEach(() => vi.restoreAllMocks());

describe('two hundred shoppers who change their orders at the same moment, in a shop on the Standard plan', () => {
  it(
    'E2 are all served once, none of them throttled, within a tenth of the physical floor',
    async () => {
      const { clock, kit } = await openShop();
      const { simulator } = kit;
      const startMs = clock.now().getTime();

      /** Asks, and comes back after the seconds that it is told, until there is an answer. */
      async function ask(send: () => Promise<Response>): Promise<Response> {
        for (;;) {
          const response = await send();
          if (response.ok) return response;
          const { code, retryAfterSeconds } = await response.json();
          if (!['shop_busy', 'edit_in_progress'].includes(code)) throw new Error(`Refused: ${code}`);
          await clock.sleep(retryAfterSeconds * 1000);
        }
      }

      async function changeOrder(shopper: KitShopper, orderName: string, place: number) {
        await ask(() => shopper.call('GET', ''));
        const { changes, lines } = intentOf(kit, orderName, place);
        const quote = await (await ask(() => shopper.call('POST', '/quotes', { changes }))).json();
        const accept = () => ask(() => shopper.accept(changes, quote, `intent-of-${place}`));
        const clicks = place % 4 === 0 ? [accept(), accept()] : [accept()];
        const edits = await Promise.all((await Promise.all(clicks)).map((response) => response.json()));
        return { orderId: shopper.orderId, lines, edits: new Set(edits.map(({ id }) => id)).size };
      }

      const shoppers = await Promise.all(
        simulator.state.orders.map(async ({ name }) => [name, await createShopper(kit, name)] as const),
      );
      const served = await clock.run(() =>
        Promise.all(shoppers.map(([name, shopper], place) => changeOrder(shopper, name, place))),
      );
      const seconds = (clock.now().getTime() - startMs) / 1000;
      // Shopify gives back at once what a call asked for and did not spend: what it spent beyond the first filling had to flow in.
      const spent = simulator.log.reduce((sum, { actualQueryCost }) => sum + (actualQueryCost ?? 0), 0);
      const { maximumAvailable, restoreRate } = PLANS.standard;
      const floorSeconds = (spent - maximumAvailable) / restoreRate;

      expect(served.map(({ orderId }) => linesInShopify(kit, orderId).toSorted())).toEqual(
        served.map(({ lines }) => lines.toSorted()),
      );
      expect(served.map(({ edits }) => edits)).toEqual(served.map(() => 1));
      expect(simulator.state.orders.map(({ agreements }) => agreements.length)).toEqual(served.map(() => 2));
      expect(simulator.log.filter(({ errors }) => errors.length > 0)).toEqual([]);
      expect(simulator.log).toHaveLength(SHOPPERS * (1 + 2 + 3 + 2));
      expect(seconds).toBeLessThan(1.1 * floorSeconds);
    },
    TIME_LIMIT_MS,
  );
});
