import type { DocumentedExample } from './documented-example.ts';
import { firstOf, gid, happened, productId, variantId } from './stage.ts';

const PRODUCTS = { page: 'api/admin-graphql/latest/queries/products', origin: 'page' } as const;
const VARIANTS = { page: 'api/admin-graphql/latest/queries/productVariants', origin: 'page' } as const;
const VARIANT = { page: 'api/admin-graphql/latest/queries/productVariant', origin: 'page' } as const;
const PRICE = '{ price { amount currencyCode } }';

/** Reads of products and variants. */
export const CATALOGUE: readonly DocumentedExample[] = [
  {
    page: 'api/admin-graphql/latest/queries/node',
    origin: 'page',
    shows: 'a product as a node',
    operation: 'query ProductNode($id: ID!) { node(id: $id) { id ... on Product { title handle } } }',
    variables: (simulator) => ({ id: productId(simulator) }),
    answer: { node: { title: 'Linen shirt', handle: 'linen-shirt' } },
  },
  {
    ...PRODUCTS,
    shows: 'ten products',
    operation: '{ products(first: 10) { nodes { id title } } }',
    answer: { products: { nodes: { length: 10 } } },
  },
  {
    ...PRODUCTS,
    shows: 'the newest and the oldest products under aliases',
    operation: `{ newestProducts: products(first: 5, reverse: true) { edges { node { id title } } }
      oldestProducts: products(first: 5) { edges { node { id title } } } }`,
    answer: {
      newestProducts: { edges: { 0: { node: { title: 'Midwinter poster' } }, length: 5 } },
      oldestProducts: { edges: { 0: { node: { title: 'Linen shirt' } }, length: 5 } },
    },
  },
  {
    ...PRODUCTS,
    shows: 'whether products are published to the app',
    operation: '{ products(first: 2) { nodes { publishedOnCurrentPublication id } } }',
    answer: { products: { nodes: [{ publishedOnCurrentPublication: true }, {}] } },
  },
  {
    ...PRODUCTS,
    shows: 'two products by id under aliases',
    operation: `query TwoProducts($one: ID!, $other: ID!) {
      glasses: product(id: $one) { title description } shoes: product(id: $other) { title description } }`,
    variables: (simulator) => ({ one: productId(simulator, 0), other: productId(simulator, 1) }),
    answer: { glasses: { description: 'A loose shirt of washed linen. It softens with every wash.' } },
  },
  {
    ...PRODUCTS,
    shows: 'products after a cursor',
    operation: `query After($cursor: String!) { products(first: 10, after: $cursor) {
      edges { node { id title handle } cursor } pageInfo { hasNextPage } } }`,
    variables: async (simulator) => {
      const data = await happened(simulator, '{ products(first: 1) { pageInfo { endCursor } } }', {});
      const { products }: { products: { pageInfo: { endCursor: string } } } = JSON.parse(
        JSON.stringify(data),
      );
      return { cursor: products.pageInfo.endCursor };
    },
    answer: {
      products: {
        edges: { 0: { node: { title: 'Merino beanie' } }, length: 9 },
        pageInfo: { hasNextPage: false },
      },
    },
  },
  {
    ...PRODUCTS,
    shows: 'products of a type',
    operation: '{ products(first: 10, query: "product_type:snowboards") { edges { node { title } } } }',
    // Nordlys has none. The page finds "Snowboards" by it: the type in any case, no part of it.
    answer: { products: { edges: [] } },
  },
  {
    ...PRODUCTS,
    shows: 'products that changed after a day',
    operation: '{ products(first: 10, query: "updated_at:>2019-12-01") { edges { node { id updatedAt } } } }',
    answer: { products: { edges: { length: 10 } } },
  },
  {
    ...PRODUCTS,
    shows: 'the newest products with their publication',
    operation: `{ products(first: 10, reverse: true) { edges { node { id title handle
      resourcePublicationOnCurrentPublication { publication { id } publishDate isPublished } } } } }`,
    answer: {
      products: {
        edges: { 0: { node: { resourcePublicationOnCurrentPublication: { isPublished: true } } } },
      },
    },
  },
  {
    ...PRODUCTS,
    shows: 'the stock and the prices of three products',
    operation: `query Ranges($one: ID!, $two: ID!, $three: ID!) { Glasses: product(id: $one) { ...Range }
      Shoes: product(id: $two) { ...Range } Bracelet: product(id: $three) { ...Range } }
    fragment Range on Product { totalInventory
      priceRangeV2 { minVariantPrice { amount } maxVariantPrice { amount } } }`,
    variables: (simulator) => ({
      one: productId(simulator, 0),
      two: productId(simulator, 1),
      three: productId(simulator, 9),
    }),
    answer: { Shoes: { priceRangeV2: { minVariantPrice: { amount: '32.0' } } } },
  },
  {
    ...VARIANTS,
    shows: 'the variants of a product',
    operation: `query VariantsOf($query: String!) { productVariants(first: 10, query: $query) {
      nodes { id title } pageInfo { startCursor endCursor } } }`,
    variables: ({ state }) => ({ query: `product_id:${firstOf(state.products.slice(1)).id}` }),
    answer: { productVariants: { nodes: [{ title: 'Oat' }, { title: 'Rust' }, { title: 'Navy' }] } },
  },
  {
    ...VARIANTS,
    shows: 'variants whose SKU begins so',
    operation: '{ productVariants(first: 10, query: "sku:BEA*") { edges { node { id title sku } } } }',
    answer: { productVariants: { edges: [{ node: { sku: 'BEA-OAT' } }, {}, {}] } },
  },
  {
    ...VARIANTS,
    shows: 'variants by what a place has of them',
    operation: `query Stocked($query: String!, $locationId: ID!) {
      productVariants(first: 3, query: $query, sortKey: INVENTORY_LEVELS_AVAILABLE) { edges { node { id
        inventoryItem { inventoryLevel(locationId: $locationId) {
          quantities(names: "available") { quantity name } } } } } } }`,
    variables: ({ state }) => ({
      query: `location_id:${state.shop.location.id}`,
      locationId: gid('Location', state.shop.location.id),
    }),
    answer: {
      productVariants: {
        edges: [
          {
            node: { inventoryItem: { inventoryLevel: { quantities: [{ quantity: 0, name: 'available' }] } } },
          },
          {},
          {},
        ],
      },
    },
  },
  {
    ...VARIANTS,
    shows: 'the variants of several products',
    operation: `query VariantsOfBoth($query: String!) { productVariants(first: 100, query: $query) {
      edges { node { id title product { id } } } } }`,
    variables: ({ state }) => ({
      query: `product_ids:${state.products
        .slice(1, 3)
        .map(({ id }) => id)
        .join(',')}`,
    }),
    answer: { productVariants: { edges: { length: 9 } } },
  },
  {
    ...VARIANTS,
    shows: 'variants by how they are published',
    operation: `{ productVariants(first: 1,
      query: "published_status:published AND product_publication_status:approved") {
      edges { node { title sku } } } }`,
    answer: { productVariants: { edges: [{ node: { sku: 'LIN-SAN-S' } }] } },
  },
  {
    ...VARIANTS,
    shows: 'ten variants',
    operation: '{ productVariants(first: 10) { edges { node { id } } } }',
    answer: { productVariants: { edges: { length: 10 } } },
  },
  {
    ...VARIANTS,
    shows: 'variants that changed after a day',
    operation: `{ productVariants(first: 3, query: "updated_at:>2021-01-01") { edges { node {
      id title price updatedAt inventoryQuantity product { id title } } } } }`,
    answer: { productVariants: { edges: { length: 3 } } },
  },
  {
    ...VARIANT,
    shows: 'a custom field of a variant',
    operation: `query VariantField($namespace: String!, $key: String!, $ownerId: ID!) {
      productVariant(id: $ownerId) { linerMaterial: metafield(namespace: $namespace, key: $key) { value } } }`,
    variables: (simulator) => ({
      namespace: 'my_fields',
      key: 'liner_material',
      ownerId: variantId(simulator),
    }),
    answer: { productVariant: { linerMaterial: null } },
  },
  {
    ...VARIANT,
    shows: 'what a variant costs in a country',
    operation: `query PriceIn($id: ID!) { productVariant(id: $id) {
      contextualPricing(context: { country: CA }) ${PRICE} } }`,
    variables: (simulator) => ({ id: variantId(simulator) }),
  },
  {
    ...VARIANT,
    shows: 'what a variant costs in three countries',
    operation: `query Prices($id: ID!) { productVariant(id: $id) {
      CanadaPrice: contextualPricing(context: { country: CA }) ${PRICE}
      USPrice: contextualPricing(context: { country: US }) ${PRICE}
      FrancePrice: contextualPricing(context: { country: FR }) ${PRICE} } }`,
    variables: (simulator) => ({ id: variantId(simulator) }),
    answer: {
      productVariant: {
        USPrice: { price: { currencyCode: 'USD' } },
        FrancePrice: { price: { currencyCode: 'EUR' } },
      },
    },
  },
  {
    ...VARIANT,
    shows: 'a variant',
    operation: `query Variant($id: ID!) { productVariant(id: $id) {
      id title availableForSale barcode compareAtPrice createdAt } }`,
    variables: (simulator) => ({ id: variantId(simulator) }),
    answer: { productVariant: { availableForSale: true, barcode: null, compareAtPrice: null } },
  },
  {
    ...VARIANT,
    shows: 'three variants under aliases',
    operation: `query ThreeVariants($one: ID!, $two: ID!, $three: ID!) {
      productVariant1: productVariant(id: $one) { id title }
      productVariant2: productVariant(id: $two) { id title }
      productVariant3: productVariant(id: $three) { id title } }`,
    variables: (simulator) => ({
      one: variantId(simulator, 0),
      two: variantId(simulator, 1),
      three: variantId(simulator, 2),
    }),
    answer: { productVariant2: { title: 'Oat' } },
  },
];
