import { createSimulator, DEFAULT_ACCESS_TOKEN, parseShopSeed } from '@amend/simulator';
import type { Simulator } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';
import { describe, expect, it } from 'vitest';

import { fixedAccessToken } from '../src/access/access-tokens.ts';
import type { OrderFacts } from '../src/order-facts.ts';
import { createAdmin } from '../src/shopify/admin.ts';
import { createBudget } from '../src/shopify/budget/create-budget.ts';
import { readOrder } from '../src/shopify/read-order.ts';

const schema = await loadAdminSchema();
const now = () => new Date('2026-11-23T10:30:00Z');

const aLampAndAShirt = {
  address: { firstName: 'Ada', lastName: 'Diaz', countryCode: 'US', provinceCode: 'CA' },
  items: [
    { product: 'reading-lamp', variant: 'Chalk', quantity: 2, percentOff: 10 },
    { product: 'linen-shirt', variant: 'Sage / M' },
  ],
};

/** A simulator whose only order is a lamp and a shirt, with some fields of the seed replaced. */
function startShop(order: object = {}): Simulator {
  const shop = parseShopSeed({ orders: [{ ...aLampAndAShirt, ...order }] });
  return createSimulator({ schema, now, shop });
}

async function factsOf(simulator: Simulator): Promise<OrderFacts> {
  const admin = createAdmin({
    tokens: fixedAccessToken(DEFAULT_ACCESS_TOKEN),
    apiVersion: '2026-10',
    origin: 'https://nordlys.myshopify.com',
    timeoutMs: 5000,
    patienceMs: 8000,
    now,
    fetch: (...request) => simulator.fetch(new Request(...request)),
    budget: createBudget({ now, sleep: () => Promise.resolve() }),
  });
  const facts = await readOrder(admin, String(simulator.state.orders[0]?.id));
  if (!facts) throw new Error('The shop has an order.');
  return facts;
}

describe('readOrder', () => {
  it('reads what a merchant’s rules ask of an order', async () => {
    const facts = await factsOf(
      startShop({
        tags: ['gift'],
        customerTags: ['vip'],
        channel: { appId: 77, name: 'Night Market', handle: 'night-market' },
        company: { name: 'Diaz & Sons' },
        risk: 'MEDIUM',
        shipping: 'world',
      }),
    );
    expect(facts).toMatchObject({
      tags: ['gift'],
      customerTags: ['vip'],
      channel: 'night-market',
      isB2B: true,
      riskLevel: 'medium',
      gateways: ['bogus'],
      discountCodes: [],
      isMerchantEditable: false,
      shippingMethods: [
        { title: 'International', code: 'International', price: { currencyCode: facts.total.currencyCode } },
      ],
    });
    expect(facts.merchantEditableErrors).not.toEqual([]);
  });

  it('reads what a merchant’s rules ask of a line', async () => {
    const simulator = startShop();
    for (const line of simulator.state.orders[0]?.lines ?? []) {
      if (line.title === 'Linen shirt') Object.assign(line, { sellingPlan: { id: 5, name: 'Monthly' } });
    }
    const { lines, isMerchantEditable, isB2B } = await factsOf(simulator);
    expect(lines).toMatchObject([
      {
        title: 'Reading lamp',
        quantity: 2,
        productType: 'Lamps',
        productTags: ['bulky', 'home'],
        vendor: 'Nordlys',
        sku: 'LAM-CHA',
        isSubscription: false,
        isGiftCard: false,
        isEditable: true,
      },
      { title: 'Linen shirt', productType: 'Shirts', isSubscription: true },
    ]);
    expect(lines.map(({ variantId, productId }) => /^\d+ \d+$/.test(`${variantId} ${productId}`))).toEqual([
      true,
      true,
    ]);
    expect([isMerchantEditable, isB2B]).toEqual([true, false]);
  });

  it('reads the price of a unit without discounts, and that of the line with them', async () => {
    const { lines } = await factsOf(
      startShop({ address: { firstName: 'Ada', lastName: 'Diaz', countryCode: 'DE' } }),
    );
    expect(lines[0]).toMatchObject({
      unitPrice: { amount: '129.00', currencyCode: 'EUR' },
      discountedTotal: { amount: '232.20', currencyCode: 'EUR' },
    });
  });

  it.each([
    ['HIGH', 'high'],
    ['LOW', 'low'],
    ['NONE', null],
    ['PENDING', null],
  ])('reads a risk of %s as %s', async (risk, riskLevel) => {
    expect(await factsOf(startShop({ risk }))).toMatchObject({ riskLevel });
  });

  it('asks Shopify for less than 200 points, however large the order', async () => {
    const simulator = startShop();
    await factsOf(simulator);
    expect(simulator.log.at(-1)?.requestedQueryCost).toBeLessThan(200);
  });
});
