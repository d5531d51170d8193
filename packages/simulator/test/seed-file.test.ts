import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseShopSeed, seedShop } from '../src/index.ts';
import { ask, MONDAY, orderOf, ORIGIN, startSimulator } from './start.ts';

const file = JSON.parse(readFileSync(new URL('../examples/seed.json', import.meta.url), 'utf8'));

describe('parseShopSeed', () => {
  it('seeds a shop with its own goods, rates, markets and orders', async () => {
    const simulator = startSimulator({ shop: parseShopSeed(file) });
    const query = `{ shop { name myshopifyDomain currencyCode } orders(first: 9, sortKey: ORDER_NUMBER, reverse: true) { nodes { name createdAt
      totalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      taxLines { title } lineItems(first: 9) { nodes { title variantTitle quantity discountedTotalSet { shopMoney { amount } } } } } } }`;
    expect((await ask(simulator, query)).body).toMatchObject({
      data: {
        shop: { name: 'Acme', myshopifyDomain: 'acme.myshopify.com', currencyCode: 'USD' },
        orders: {
          nodes: [
            {
              name: '#1002',
              createdAt: '2026-11-21T14:12:00Z',
              // Three mugs at 17 CAD each and shipping at 17 CAD: prices are rounded to whole dollars.
              totalPriceSet: {
                shopMoney: { amount: '48.0', currencyCode: 'USD' },
                presentmentMoney: { amount: '68.0', currencyCode: 'CAD' },
              },
            },
            {
              name: '#1001',
              // 36 + 12 + 5, and New York's 8.875 % on each of them.
              totalPriceSet: { shopMoney: { amount: '57.71' } },
              taxLines: [{ title: 'New York Sales Tax' }],
              lineItems: {
                nodes: [
                  { title: 'Tee', variantTitle: 'M / Ink', quantity: 2 },
                  { title: 'Mug', variantTitle: null, quantity: 1 },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it('gives the same shop to the byte at the same instant, and again on a reset', () => {
    const shop = parseShopSeed(file);
    const text = JSON.stringify(seedShop(MONDAY, shop));
    expect(JSON.stringify(seedShop(MONDAY, parseShopSeed(file)))).toBe(text);
    const simulator = startSimulator({ shop });
    simulator.cancel(orderOf(simulator, 1001).gid);
    simulator.reset();
    expect(JSON.stringify(simulator.exportState())).toBe(text);
  });

  it('draws a parcel for what has no picture', async () => {
    const simulator = startSimulator({ shop: parseShopSeed(file) });
    const path = simulator.state.products[1]?.variants[0]?.picture.path ?? '';
    const picture = await simulator.fetch(new Request(`${ORIGIN}${path}`));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  });

  it('keeps what is left out as it is in Nordlys', () => {
    const { shop, products, orders } = seedShop(MONDAY, parseShopSeed({ shop: { name: 'Sydlys' } }));
    expect([shop.name, shop.currencyCode, products.length, orders.length]).toEqual(['Sydlys', 'EUR', 10, 22]);
    expect(seedShop(MONDAY, parseShopSeed({ products: file.products })).orders).toEqual([]);
  });

  it.each([
    [[], 'seed: an object belongs here.'],
    [{ order: [] }, 'seed: "order" is not known here. Known: shop, products, shippingRates, orders.'],
    [{ shop: { currencyCode: 'JPY' } }, 'A shop in JPY needs "products" and "shippingRates".'],
    [{ shop: { ianaTimezone: 'Berlin' } }, 'seed.shop.ianaTimezone: there is no time zone "Berlin".'],
    [
      { products: [{ title: 'A', variants: [{ price: 3 }] }] },
      'seed.products[0].variants[0].price: a text belongs here.',
    ],
    [
      { products: [{ title: 'A', variants: [{ price: '3.001' }] }] },
      'an amount in EUR belongs here, as text with at most 2 decimals.',
    ],
    [
      { products: [{ title: 'A', options: ['Size'], variants: [{ price: '3' }] }] },
      'seed.products[0].variants[0]: "options" is missing.',
    ],
    [
      { products: [{ title: 'A', goesWith: ['b'], variants: [] }] },
      'seed.products[0].goesWith: there is no product "b".',
    ],
    [
      {
        products: [
          {
            title: 'A',
            options: ['Hue'],
            swatches: [{ option: 'Hue', value: 'Pink' }],
            variants: [{ price: '3', options: ['Red'] }],
          },
        ],
      },
      'seed.products[0].swatches[0]: no variant has the Hue "Pink".',
    ],
    [
      {
        products: [
          {
            title: 'A',
            options: ['Hue'],
            swatches: [{ option: 'Hue', value: 'Red', color: 'red' }],
            variants: [{ price: '3', options: ['Red'] }],
          },
        ],
      },
      'seed.products[0].swatches[0].color: a colour such as "#6A8D48" belongs here.',
    ],
    [{ orders: [{ items: [], address: {} }] }, 'seed.orders[0].address: "countryCode" is missing.'],
  ])('says what is wrong with %j', (json, message) => {
    expect(() => parseShopSeed(json)).toThrow(message);
  });

  it.each([
    [
      { items: [{ product: 'linen-shirt', variant: 'Pink / M' }] },
      'There is no variant "Pink / M" of a product "linen-shirt"',
    ],
    [
      { items: [], shipping: 'drone' },
      'Order 1001 ships by "drone", which is not among the shipping rates: standard',
    ],
    [{ items: [], currency: 'CHF' }, 'The shop does not sell in CHF.'],
  ])('refuses an order with %j', (order, message) => {
    const seed = parseShopSeed({ orders: [{ address: { countryCode: 'DE' }, ...order }] });
    expect(() => seedShop(MONDAY, seed)).toThrow(message);
  });
});
