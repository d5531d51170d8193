import { describe, expect, it } from 'vitest';

import { parseShopSeed } from '../src/index.ts';
import { variantOf } from './edits.ts';
import { ask, startSimulator } from './start.ts';

describe('what a product says of itself', () => {
  it('is what the seed says', async () => {
    const shop = parseShopSeed({
      products: [
        {
          title: 'Tee',
          vendor: 'Acme',
          productType: 'Shirts',
          tags: ['summer', ' Basics', 'SUMMER'],
          descriptionHtml: '<p>Soft &amp; plain,\n<b>made to last</b>.</p>',
          variants: [{ price: '20.00', compareAtPrice: '25.00', weightGrams: 180 }],
        },
      ],
    });
    const { body } = await ask(
      startSimulator({ shop }),
      `{ products(first: 1) { nodes { vendor productType tags description short: description(truncateAt: 10) descriptionHtml
        createdAt publishedAt updatedAt compareAtPriceRange { maxVariantCompareAtPrice { amount } }
        contextualPricing(context: { country: US }) { priceRange { minVariantPrice { amount currencyCode } } }
        sellingPlanGroups(first: 1) { nodes { id } } variants(first: 1) { nodes { compareAtPrice createdAt
          inventoryItem { measurement { weight { unit value } } requiresShipping tracked } } } } } }`,
    );
    const listedAt = '2025-11-23T10:30:00Z';
    expect(body).toMatchObject({
      data: {
        products: {
          nodes: [
            {
              vendor: 'Acme',
              productType: 'Shirts',
              tags: ['Basics', 'summer'],
              description: 'Soft & plain, made to last.',
              short: 'Soft & ...',
              descriptionHtml: '<p>Soft &amp; plain,\n<b>made to last</b>.</p>',
              createdAt: listedAt,
              publishedAt: listedAt,
              updatedAt: listedAt,
              compareAtPriceRange: { maxVariantCompareAtPrice: { amount: '25.0' } },
              contextualPricing: {
                priceRange: { minVariantPrice: { amount: '22.0', currencyCode: 'USD' } },
              },
              sellingPlanGroups: { nodes: [] },
              variants: {
                nodes: [
                  {
                    compareAtPrice: '25.0',
                    createdAt: listedAt,
                    inventoryItem: {
                      measurement: { weight: { unit: 'KILOGRAMS', value: 0.18 } },
                      requiresShipping: true,
                      tracked: true,
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });
});

describe('inventoryItem', () => {
  it('counts what is for sale, what is sold, and what lies in the warehouse', async () => {
    const simulator = startSimulator();
    const { gid: variant, stock } = variantOf(simulator, 'Linen shirt', 'Sage / M');
    const item = variant.replace('ProductVariant', 'InventoryItem');
    const { location, otherLocations = [] } = simulator.state.shop;
    const { body } = await ask(
      simulator,
      `{ inventoryItem(id: "${item}") { variant { title } inventoryLevel(locationId: "gid://shopify/Location/${location.id}") {
        location { name } quantities(names: ["available", "committed", "on_hand", "incoming"]) { name quantity } }
        elsewhere: inventoryLevel(locationId: "gid://shopify/Location/${otherLocations[0]?.id}") { id } }
        node(id: "${item}") { ... on InventoryItem { sku } } }`,
    );
    const waiting = simulator.state.orders.flatMap(({ lines, fulfillmentOrders }) =>
      fulfillmentOrders
        .flatMap((each) => each.lines)
        .filter(({ lineId }) => lines.find(({ id }) => id === lineId)?.sku === 'LIN-SAG-M')
        .map(({ remaining }) => remaining),
    );
    const committed = waiting.reduce((sum, units) => sum + units, 0);
    expect(committed).toBeGreaterThan(0);
    expect(body).toMatchObject({
      data: {
        inventoryItem: {
          variant: { title: 'Sage / M' },
          inventoryLevel: {
            location: { name: location.name },
            quantities: [
              { name: 'available', quantity: stock },
              { name: 'committed', quantity: committed },
              { name: 'on_hand', quantity: stock + committed },
              { name: 'incoming', quantity: 0 },
            ],
          },
          elsewhere: null,
        },
        node: { sku: 'LIN-SAG-M' },
      },
    });
  });
});
