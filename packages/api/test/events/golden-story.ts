import type { Change, OrderEvent } from '@amend/contract';

import { giveDiscount } from '../discounted-order.ts';
import { change, correction, createKit, createShopper, lineIdOf, variantIdOf } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { createReceiver, eventSecret, eventsUrl } from './receiver.ts';

/** Lets time pass, with a host that looks at what is due every ten seconds. */
export async function pass({ clock, engine }: Pick<Kit, 'clock' | 'engine'>, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 10) {
    clock.advanceSeconds(10);
    await engine.resume();
    await engine.runTasks();
  }
}

/**
 * A story with everything in it that trips systems up: order #1001, a shirt (€68.00) and two mugs (€16.00 each), bought with a code for 10 % off, is swapped, shipped
 * faster and paid for; loses a mug; goes to another address; and grows by socks that nobody pays for. Gives back what the merchant's URL was told, and Shopify.
 */
export async function tellGoldenStory() {
  const receiver = createReceiver();
  const kit = await createKit({
    engine: { orderCacheMs: 0, eventFetch: receiver.fetch },
    config: {
      events: { url: eventsUrl, secrets: [eventSecret] },
      changes: {
        'change-shipping': { methods: [{ id: 'express', title: 'Express', prices: { EUR: '9.90' } }] },
      },
      rules: [
        {
          name: 'Small orders',
          version: '2',
          when: {},
          then: { 'every-change': { tags: ['self-service'] } },
        },
      ],
    },
  });
  const { simulator } = kit;
  giveDiscount(simulator, '#1001', {
    source: 'CODE',
    title: 'WELCOME10',
    level: 'ORDER',
    targetSelection: 'ALL',
    allocationMethod: 'ACROSS',
    value: { percentage: 10 },
    amounts: [680, 320],
  });
  const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 });
  const [shirt = '', mugs = ''] = [0, 1].map((place) => lineIdOf(simulator, '#1001', place));
  const swap: Change = {
    kind: 'swap-item',
    lineId: shirt,
    variantId: variantIdOf(simulator, 'linen-shirt', 'Ink / XL'),
  };
  await change(shopper, [swap, { kind: 'change-shipping', methodId: 'express' }], 'intent-0001');
  await pass(kit, 20);
  simulator.pay(shopper.orderId);
  await pass(kit, 120);
  await change(shopper, [{ kind: 'set-quantity', lineId: mugs, quantity: 1 }], 'intent-0002');
  await pass(kit, 20);
  await change(shopper, await correction(shopper, { zip: '10115' }), 'intent-0003');
  await pass(kit, 20);
  const socks = variantIdOf(simulator, 'wool-socks', 'Ash / 40–43');
  await change(shopper, [{ kind: 'add-item', variantId: socks, quantity: 1 }], 'intent-0004');
  await pass(kit, 2 * 3600);
  return { kit, shopper, receiver, events: receiver.received.map(({ event }) => event) };
}

/** The events of one type, in the order in which they came. */
export function eventsOf(events: readonly OrderEvent[], type: string): readonly OrderEvent[] {
  return events.filter((event) => event.type === type);
}
