import type { Change, Quote } from '@amend/contract';
import { parseShopSeed } from '@amend/simulator';
import type { Switches } from '@amend/simulator';
import { describe, expect, it } from 'vitest';

import { shirtsAndMugs } from './an-order.ts';
import { summarise, totalInShopify } from './discounts/discount-stage.ts';
import {
  change,
  createKit,
  createShopper,
  lineIdOf,
  linesInShopify,
  operationsSince,
  orderNamed,
  problemOf,
  variantIdOf,
  tellAnotherPrice,
} from './kit.ts';
import type { Kit } from './kit.ts';

interface Stage {
  /** What Ink / L costs more than the Sage / M of the order, in cents. */
  readonly dearerBy: number;
  /** How many shirts the order has. Default: 1. */
  readonly units?: number;
  /** The tax that comes on top of prices. Default: it is part of them. */
  readonly taxRates?: readonly number[];
  readonly waiveUpTo?: Readonly<Record<string, string>>;
  readonly switches?: Partial<Switches>;
}

/** Order #1001, paid: shirts at €68.00, two mugs, shipping; and a shop that does not collect differences up to 50 cents. */
async function open({ dearerBy, units = 1, taxRates, waiveUpTo = { EUR: '0.50' }, switches = {} }: Stage) {
  const kit = await createKit({
    engine: { orderCacheMs: 0 },
    simulator: { shop: parseShopSeed({ orders: [shirtsAndMugs(units)] }), switches },
    config: { settlement: { due: { waiveUpTo } } },
  });
  setPrice(kit, 'Ink / L', 6800 + dearerBy);
  const order = orderNamed(kit.simulator, '#1001');
  const [payment] = order.transactions;
  if (!payment) throw new Error('The order was paid.');
  if (taxRates) {
    const taxes = taxRates.map((rate) => ({ title: `Tax of ${rate}`, rate }));
    Object.assign(order, { taxesIncluded: false, taxes });
  }
  const total = await totalInShopify(kit);
  const paid = Math.round(Number(total) * 100);
  order.transactions[0] = { ...payment, amount: { shop: paid, presentment: paid } };
  const shopper = await createShopper(kit, '#1001');
  const lineId = lineIdOf(kit.simulator, '#1001', 0);
  const swapFor = (title: string, id = lineId) => ({
    kind: 'swap-item' as const,
    lineId: id,
    variantId: variantIdOf(kit.simulator, 'linen-shirt', title),
  });
  return { kit, shopper, total, lineId, swapFor, swap: swapFor('Ink / L') };
}

function setPrice({ simulator }: Kit, title: string, price: number): void {
  const product = simulator.state.products.find(({ handle }) => handle === 'linen-shirt');
  Object.assign(product?.variants.find((variant) => variant.title === title) ?? {}, { price });
}

/** The discounts on lines with units, as the simulated Shopify holds them, in cents. */
function discountsIn({ simulator }: Kit) {
  const order = orderNamed(simulator, '#1001');
  return order.lines
    .filter(({ currentQuantity }) => currentQuantity > 0)
    .flatMap(({ allocations }) =>
      allocations.map(({ discountId, active }) => {
        const title = order.discounts.find(({ id }) => id === discountId)?.title;
        return [title, active.presentment];
      }),
    );
}

/** The line of an order that was added last. */
const newLineIn = ({ simulator }: Kit) => String(orderNamed(simulator, '#1001').lines.at(-1)?.id);

const outcomeOf = ({ difference, settlement }: Quote) => [difference.amount, settlement.action];

/** One mug less, which bears no tax, for a shirt that is dearer by nearly as much, which does. */
async function openUnevenly(dearerBy: number, taxRates: readonly number[]) {
  const stage = await open({ dearerBy, taxRates, waiveUpTo: { EUR: '3.00' } });
  const { simulator } = stage.kit;
  const [, mugs] = orderNamed(simulator, '#1001').lines;
  Object.assign(mugs ?? {}, { isTaxable: false });
  const total = await totalInShopify(stage.kit);
  expect(total).not.toBe(stage.total);
  const oneMug = {
    kind: 'set-quantity' as const,
    lineId: lineIdOf(simulator, '#1001', 1),
    quantity: 1,
  };
  return { ...stage, total, changes: [stage.swap, oneMug] };
}

describe('a difference that is too small to be collected', () => {
  it('D9 E1 is taken off what comes in, which the quote says, and nothing is to be paid', async () => {
    const { kit, shopper, swap, total } = await open({ dearerBy: 40 });
    const { quote, edit } = await change(shopper, [swap]);
    expect(outcomeOf(quote)).toEqual(['0.00', 'none']);
    expect(summarise(quote)).toEqual([
      'Sage / M 1→0, 68.00→0.00',
      'Ink / L 0→1, 0.00→68.00 (Difference waived 0.40 waived)',
    ]);
    expect(edit).toMatchObject({ status: 'settled', settlement: { action: 'none', state: 'none' } });
    expect(await totalInShopify(kit)).toBe(total);
    expect(orderNamed(kit.simulator, '#1001').fulfillmentOrders.flatMap(({ holds }) => holds)).toEqual([]);
    expect(discountsIn(kit)).toEqual([['Difference waived', 40]]);
  });

  it.each([
    [1, 'each-unit'],
    [1, 'the-line'],
    [2, 'each-unit'],
    [2, 'the-line'],
  ] as const)(
    'D9 is exact on %i units where Shopify takes a fixed amount off %s',
    async (units, fixedLineDiscountIsTakenOff) => {
      const { kit, shopper, swap, total } = await open({
        dearerBy: 15,
        units,
        switches: { fixedLineDiscountIsTakenOff },
      });
      const { quote } = await change(shopper, [swap]);
      expect(outcomeOf(quote)).toEqual(['0.00', 'none']);
      expect(await totalInShopify(kit)).toBe(total);
    },
  );

  it.each([
    ['more than that', { EUR: '0.39' }],
    ['in another currency', { USD: '0.50' }],
    ['in a shop that waives nothing', {}],
  ])('D9 is collected where it is %s', async (_, waiveUpTo) => {
    const { kit, shopper, swap } = await open({ dearerBy: 40, waiveUpTo });
    const { quote } = await change(shopper, [swap]);
    expect(outcomeOf(quote)).toEqual(['0.40', 'collect']);
    expect(discountsIn(kit)).toEqual([]);
  });

  it('D9 is collected where nothing comes in that it could be taken off', async () => {
    const { kit, shopper, lineId } = await open({ dearerBy: 0, waiveUpTo: { EUR: '100.00' } });
    const { quote } = await change(shopper, [{ kind: 'set-quantity', lineId, quantity: 2 }]);
    expect(outcomeOf(quote)).toEqual(['68.00', 'collect']);
    expect(discountsIn(kit)).toEqual([]);
  });

  it('D9 is collected where Shopify does not let it be taken off', async () => {
    const { kit, shopper, swap } = await open({ dearerBy: 40 });
    kit.simulator.fail({
      operation: 'orderEditAddLineItemDiscount',
      kind: 'user-error',
      message: 'No discounts today',
    });
    expect(outcomeOf(await shopper.quote([swap]))).toEqual(['0.40', 'collect']);
    kit.simulator.assertNoUnusedFaults();
  });

  it('D9 is never more in all than the shop waives of one', async () => {
    const { kit, shopper, swap, swapFor } = await open({ dearerBy: 40, units: 2 });
    const one: Change = { ...swap, quantity: 1 };
    await change(shopper, [one], 'intent-0001');
    setPrice(kit, 'Sage / L', 6840);
    expect(outcomeOf(await shopper.quote([swapFor('Sage / L')]))).toEqual(['0.40', 'collect']);
    // Where the line goes that it was waived on, so does what was waived.
    expect(outcomeOf(await shopper.quote([swapFor('Sage / L', newLineIn(kit))]))).toEqual(['0.00', 'none']);
  });

  it('E5 D9 is gone again where the edit is taken back', async () => {
    const { kit, shopper, swap, total } = await open({ dearerBy: 40 });
    const quote = await shopper.quote([swap]);
    tellAnotherPrice(kit);
    expect(await problemOf(await shopper.accept([swap], quote))).toMatchObject({ code: 'quote_changed' });
    expect(linesInShopify(kit, shopper.orderId)[0]).toEqual(['Linen shirt', 'Sage / M', 1]);
    expect(discountsIn(kit)).toEqual([]);
    expect(await totalInShopify(kit)).toBe(total);
  });
});

describe('a difference that is too small to be collected, with tax on top', () => {
  const cents = [1, 40, 99];
  const taxes: readonly (readonly number[])[] = [[0.08875], [0.0725], [0.029, 0.0515, 0.01]];
  const stages = taxes.flatMap((taxRates) => [1, 2].map((units) => ({ taxRates, units })));

  it.each(stages)('D9 comes to exactly nothing on $units units with $taxRates', async (stage) => {
    for (const dearerBy of cents) {
      const { kit, shopper, swap, total } = await open({ ...stage, dearerBy, waiveUpTo: { EUR: '3.00' } });
      const { quote } = await change(shopper, [swap]);
      expect(outcomeOf(quote)).toEqual(['0.00', 'none']);
      expect(await totalInShopify(kit)).toBe(total);
    }
  });

  it.each([0.08875, 0.0725])(
    'D9 comes to exactly nothing where lines bear different taxes (%f)',
    async (rate) => {
      for (const dearerBy of [1510, 1600, 1601]) {
        const { kit, shopper, changes, total } = await openUnevenly(dearerBy, [rate]);
        const { quote } = await change(shopper, changes);
        expect(quote.difference.amount).toBe('0.00');
        expect(await totalInShopify(kit)).toBe(total);
      }
    },
  );

  it('D9 is collected as it is where no amount is exact', async () => {
    const { kit, shopper, swap, total } = await open({ dearerBy: 40, taxRates: [0.08875] });
    const since = kit.simulator.log.length;
    const aCentLess = (Number(total) - 0.01).toFixed(2);
    kit.shopify.distort = (body) => {
      const text = JSON.stringify(body);
      if (!text.includes('Difference waived')) return body;
      return JSON.parse(
        text.replace(/"totalPriceSet":\{"presentmentMoney":\{"amount":"[\d.]+"/, (found) =>
          found.replace(/[\d.]+/, aCentLess),
        ),
      );
    };
    const quote = await shopper.quote([swap]);
    expect(outcomeOf(quote)).toEqual(['0.43', 'collect']);
    expect(summarise(quote)).toEqual(['Sage / M 1→0, 68.00→0.00', 'Ink / L 0→1, 0.00→68.40']);
    const staged = operationsSince(kit, since).filter((name) => name === 'StageEdit');
    expect(staged).toHaveLength(6);
  });
});

describe('a difference that was waived', () => {
  it('D10 is no deal that a later swap would keep', async () => {
    const { kit, shopper, swap, swapFor } = await open({ dearerBy: 40 });
    await change(shopper, [swap], 'intent-0001');
    const { quote } = await change(shopper, [swapFor('Sage / M', newLineIn(kit))], 'intent-0002');
    expect(outcomeOf(quote)).toEqual(['0.00', 'none']);
    expect(discountsIn(kit)).toEqual([]);
  });

  it.each([
    ['each-unit', 'line_not_editable'],
    ['the-line', '68.40'],
  ] as const)(
    'D10 is not waived for more units, where Shopify takes a fixed amount off %s',
    async (fixedLineDiscountIsTakenOff, outcome) => {
      const { kit, shopper, swap } = await open({
        dearerBy: 40,
        switches: { fixedLineDiscountIsTakenOff },
      });
      await change(shopper, [swap]);
      const changes = [{ kind: 'set-quantity', lineId: newLineIn(kit), quantity: 2 }];
      const response = await shopper.call('POST', '/quotes', { changes });
      const { code, difference } = await response.json();
      expect(code ?? difference.amount).toBe(outcome);
    },
  );

  it('D10 goes with the units that it was waived for', async () => {
    const { kit, shopper, swap } = await open({ dearerBy: 20, units: 2 });
    await change(shopper, [swap], 'intent-0001');
    expect(discountsIn(kit)).toEqual([['Difference waived', 40]]);
    const { quote } = await change(
      shopper,
      [{ kind: 'set-quantity', lineId: newLineIn(kit), quantity: 1 }],
      'intent-0002',
    );
    expect(outcomeOf(quote)).toEqual(['-68.00', 'refund']);
    expect(discountsIn(kit)).toEqual([['Difference waived', 20]]);
  });
});
