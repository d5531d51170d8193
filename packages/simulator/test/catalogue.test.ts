import { describe, expect, it } from 'vitest';

import { variantOf } from './edits.ts';
import { ask, startSimulator } from './start.ts';

const simulator = startSimulator();
const shirt = simulator.state.products[0];
const gid = `gid://shopify/Product/${shirt?.id}`;

describe('product', () => {
  it('tells options, variants, stock and pictures', async () => {
    const { body } = await ask(
      simulator,
      `{ product(id: "${gid}") { title handle options { name position values optionValues { name hasVariants } }
        images(first: 5) { nodes { url altText } } featuredImage { url } totalInventory hasOutOfStockVariants
        priceRangeV2 { minVariantPrice { amount } maxVariantPrice { amount currencyCode } }
        variants(first: 2, reverse: true) { nodes { title sku price inventoryQuantity inventoryPolicy availableForSale
          selectedOptions { name value } } pageInfo { hasNextPage } } } }`,
    );
    expect(body).toMatchObject({
      data: {
        product: {
          title: 'Linen shirt',
          handle: 'linen-shirt',
          options: [
            {
              name: 'Colour',
              position: 1,
              values: ['Sand', 'Ink', 'Sage'],
              optionValues: [{ name: 'Sand', hasVariants: true }, {}, {}],
            },
            { name: 'Size', position: 2, values: ['S', 'M', 'L', 'XL'] },
          ],
          images: {
            nodes: [
              { altText: 'Linen shirt, sand' },
              { altText: 'Linen shirt, ink' },
              { altText: 'Linen shirt, sage' },
            ],
          },
          featuredImage: { url: 'https://nordlys.myshopify.com/cdn/linen-shirt-sand.svg' },
          hasOutOfStockVariants: true,
          priceRangeV2: {
            minVariantPrice: { amount: '68.0' },
            maxVariantPrice: { amount: '72.0', currencyCode: 'EUR' },
          },
          variants: {
            nodes: [
              {
                title: 'Sage / XL',
                sku: 'LIN-SAG-XL',
                price: '72.0',
                inventoryQuantity: 0,
                inventoryPolicy: 'DENY',
                availableForSale: false,
                selectedOptions: [
                  { name: 'Colour', value: 'Sage' },
                  { name: 'Size', value: 'XL' },
                ],
              },
              { title: 'Sage / L', inventoryQuantity: 2, availableForSale: true },
            ],
            pageInfo: { hasNextPage: true },
          },
        },
      },
    });
  });

  it('tells how the values of an option look', async () => {
    const fields = `options { optionValues { name swatch { color image { id } } } }
      variants(first: 1) { nodes { selectedOptions { optionValue { swatch { color } } } } }`;
    const { body } = await ask(simulator, `{ product(id: "${gid}") { ${fields} } }`);
    expect(body).toMatchObject({
      data: {
        product: {
          options: [
            {
              optionValues: [
                { name: 'Sand', swatch: { color: '#d8c3a0', image: null } },
                { name: 'Ink', swatch: { color: '#2f3a4a', image: null } },
                { name: 'Sage', swatch: { color: '#9db09a', image: null } },
              ],
            },
            { optionValues: Array.from({ length: 4 }, () => ({ swatch: null })) },
          ],
          variants: {
            nodes: [
              {
                selectedOptions: [
                  { optionValue: { swatch: { color: '#d8c3a0' } } },
                  { optionValue: { swatch: null } },
                ],
              },
            ],
          },
        },
      },
    });
  });

  it('names what the merchant recommends with it', async () => {
    const { body } = await ask(
      simulator,
      `{ product(id: "${gid}") { metafield(namespace: "shopify--discovery--product_recommendation", key: "complementary_products") {
        type jsonValue references(first: 5) { nodes { __typename ... on Product { handle } } } } } }`,
    );
    expect(body).toMatchObject({
      data: {
        product: {
          metafield: {
            type: 'list.product_reference',
            references: {
              nodes: [{ __typename: 'Product', handle: 'canvas-tote' }, { handle: 'wool-socks' }],
            },
          },
        },
      },
    });
    const other = await ask(
      simulator,
      `{ product(id: "${gid}") { metafield(namespace: "custom", key: "care") { value } } }`,
    );
    expect(other.body).toMatchObject({ data: { product: { metafield: null } } });
  });
});

describe('productVariant', () => {
  it.each([
    ['US', '75.0', 'USD'],
    ['JP', '11200.0', 'JPY'],
    ['DE', '68.0', 'EUR'],
  ])('tells its price in %s', async (country, amount, currencyCode) => {
    const variant = variantOf(simulator, 'Linen shirt', 'Ink / L');
    const { body } = await ask(
      simulator,
      `{ productVariant(id: "${variant.gid}") { displayName product { title } contextualPricing(context: { country: ${country} }) { price { amount currencyCode } } } }`,
    );
    expect(body).toMatchObject({
      data: {
        productVariant: {
          displayName: 'Linen shirt - Ink / L',
          product: { title: 'Linen shirt' },
          contextualPricing: { price: { amount, currencyCode } },
        },
      },
    });
  });

  it('is null when there is none', async () => {
    const { body } = await ask(
      simulator,
      '{ productVariant(id: "gid://shopify/ProductVariant/1") { id } product(id: "gid://shopify/Product/1") { id } }',
    );
    expect(body).toMatchObject({ data: { productVariant: null, product: null } });
  });
});

describe('nodes', () => {
  it('finds products and variants by their ids, in the order asked for', async () => {
    const { gid: variant } = variantOf(simulator, 'Linen shirt', 'Ink / L');
    const { body } = await ask(
      simulator,
      `{ nodes(ids: ["${variant}", "gid://shopify/Product/1", "${gid}"]) { __typename id } node(id: "${gid}") { ... on Product { title } } }`,
    );
    expect(body).toMatchObject({
      data: {
        nodes: [{ __typename: 'ProductVariant', id: variant }, null, { __typename: 'Product', id: gid }],
        node: { title: 'Linen shirt' },
      },
    });
  });
});

describe('products and productVariants', () => {
  it.each([
    ['productVariants', 'sku:LIN-INK-L', ['Ink / L']],
    ['productVariants', `product_id:${shirt?.id} AND title:"sage / s"`, ['Sage / S']],
    [
      'productVariants',
      `id:${shirt?.variants[0]?.id} OR id:${shirt?.variants[1]?.id}`,
      ['Sand / S', 'Sand / M'],
    ],
    ['products', 'handle:wool-throw', ['Wool throw']],
    ['products', 'title:wool status:active', ['Wool socks', 'Wool throw']],
    ['products', 'product_type:bags,LAMPS', ['Canvas tote', 'Reading lamp']],
    ['products', 'tag:linen', ['Linen shirt']],
    ['products', 'tag:home AND tag_not:wool AND tag:paper', ['Midwinter poster']],
    ['products', 'vendor:nordlys inventory_total:<35', ['Merino beanie']],
    ['products', `id:>${shirt?.id} sku:BEA*`, ['Merino beanie']],
    ['products', 'created_at:>=2025-11-22', ['Reading lamp', 'Midwinter poster']],
    ['products', 'published_status:unavailable OR gift_card:true', []],
    ['productVariants', 'tag:kitchen', ['Cream', 'Forest']],
    ['productVariants', 'product_type:shirts inventory_quantity:<=2', ['Sage / L', 'Sage / XL']],
    ['productVariants', 'option1:ink option2:l', ['Ink / L']],
    ['productVariants', 'location_id:1', []],
  ])('finds %s by %s', async (field, query, titles) => {
    const { body } = await ask(
      simulator,
      `query ($query: String) { ${field}(first: 5, query: $query) { nodes { title } } }`,
      { query },
    );
    expect(body).toMatchObject({ data: { [field]: { nodes: titles.map((title) => ({ title })) } } });
  });

  it.each([
    ['products', 'TITLE', 'Beeswax candle'],
    ['products', 'PRODUCT_TYPE', 'Canvas tote'],
    ['products', 'INVENTORY_TOTAL', 'Merino beanie'],
    ['products', 'UPDATED_AT', 'Linen shirt'],
    ['productVariants', 'SKU', 'Navy'],
    ['productVariants', 'FULL_TITLE', '12 cm'],
    ['productVariants', 'INVENTORY_QUANTITY', 'Sage / XL'],
  ])('sort %s by %s', async (field, sortKey, title) => {
    const { body } = await ask(simulator, `{ ${field}(first: 1, sortKey: ${sortKey}) { nodes { title } } }`);
    expect(body).toMatchObject({ data: { [field]: { nodes: [{ title }] } } });
  });

  it('say which filters and sort keys are not modelled', async () => {
    const filtered = await ask(
      simulator,
      '{ products(first: 1, query: "collection_id:1") { nodes { id } } }',
    );
    expect(filtered.body).toMatchObject({
      errors: [
        { message: 'QueryRoot.products(query: "collection_id:1") is not modelled by this simulator.' },
      ],
    });
    const sorted = await ask(simulator, '{ productVariants(first: 1, sortKey: POPULAR) { nodes { id } } }');
    expect(sorted.body).toMatchObject({
      errors: [{ message: 'QueryRoot.productVariants(sortKey: POPULAR) is not modelled by this simulator.' }],
    });
  });
});

describe('the shop', () => {
  it('has a catalogue of its own: what one sells another still has', async () => {
    const { gid: _, ...before } = variantOf(startSimulator(), 'Linen shirt', 'Sage / L');
    const variant = startSimulator().state.products[0]?.variants[10];
    if (variant !== undefined) variant.stock -= 1;
    expect(variant?.stock).toBe(before.stock - 1);
    expect(variantOf(startSimulator(), 'Linen shirt', 'Sage / L').stock).toBe(before.stock);
  });
});
