/** Prints how often Shopify is called for each kind of change, and what that costs, from the cost log of the simulator. */
import type { Change } from '@amend/contract';
import type { Simulator } from '@amend/simulator';

import { giveDiscount } from '../test/discounted-order.ts';
import { correction, createKit, createShopper, lineIdOf, variantIdOf } from '../test/kit.ts';
import type { Kit, KitShopper } from '../test/kit.ts';

interface Shopping {
  readonly kit: Kit;
  readonly shopper: KitShopper;
}

type Wish = (shopping: Shopping) => Promise<readonly Change[]> | readonly Change[];

interface Row {
  readonly what: string;
  readonly wish: Wish;
  /** Whether the shirt has a discount that has to be carried over. */
  readonly hasDeal?: boolean;
}

const swap: Wish = ({ kit: { simulator } }) => [
  {
    kind: 'swap-item',
    lineId: lineIdOf(simulator, '#1001', 0),
    variantId: variantIdOf(simulator, 'linen-shirt', 'Ink / XL'),
  },
];

const rows: readonly Row[] = [
  { what: 'swap-item', wish: swap },
  { what: 'swap-item with a discount to carry over', wish: swap, hasDeal: true },
  {
    what: 'set-quantity',
    wish: ({ kit: { simulator } }) => [
      { kind: 'set-quantity', lineId: lineIdOf(simulator, '#1001', 1), quantity: 1 },
    ],
  },
  {
    what: 'add-item',
    wish: ({ kit: { simulator } }) => [
      {
        kind: 'add-item',
        variantId: variantIdOf(simulator, 'wool-socks', 'Ash / 40–43'),
        quantity: 1,
      },
    ],
  },
  { what: 'change-shipping', wish: () => [{ kind: 'change-shipping', methodId: 'express' }] },
  { what: 'correct-address', wish: ({ shopper }) => correction(shopper, { zip: '10115' }) },
  { what: 'correct-contact', wish: () => [{ kind: 'correct-contact', email: 'ada@example.com' }] },
  { what: 'add-note', wish: () => [{ kind: 'add-note', topic: 'gift-message', text: 'For Ada' }] },
  { what: 'cancel-order', wish: () => [{ kind: 'cancel-order' }] },
];

const methods = [{ id: 'express', title: 'Express', prices: { EUR: '9.90' } }];

async function measure({ what, wish, hasDeal = false }: Row): Promise<string> {
  const kit = await createKit({
    engine: { orderCacheMs: 0 },
    simulator: { switches: { discountSurvivesSwap: !hasDeal } },
    config: { changes: { 'change-shipping': { methods } } },
  });
  const { simulator } = kit;
  if (hasDeal) {
    giveDiscount(simulator, '#1001', {
      title: 'Ten off',
      value: { percentage: 10 },
      amounts: [680, null],
    });
  }
  const shopper = await createShopper(kit, '#1001');
  const changes = await wish({ kit, shopper });
  const asked = simulator.log.length;
  const quote = await shopper.quote(changes);
  const quoted = simulator.log.length;
  const response = await shopper.accept(changes, quote);
  if (!response.ok) throw new Error(`${what}: ${await response.text()}`);
  return `| ${what} | ${figures(simulator.log.slice(asked, quoted))} | ${figures(simulator.log.slice(quoted))} |`;
}

/** Calls, points requested by the dearest of them, points spent by all. */
function figures(calls: Simulator['log']): string {
  const dearest = Math.max(...calls.map(({ requestedQueryCost }) => requestedQueryCost ?? 0));
  const spent = calls.reduce((sum, { actualQueryCost }) => sum + (actualQueryCost ?? 0), 0);
  return `${calls.length} | ${dearest} | ${spent}`;
}

console.log(
  '| | quote: calls | dearest, requested | all, actual | accept: calls | dearest, requested | all, actual |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: |');
for (const row of rows) console.log(await measure(row));
