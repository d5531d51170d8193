import { describe, expect, it } from 'vitest';

import { parseShopSeed, type Simulator } from '../src/index.ts';
import { readOrder } from './read-order.ts';
import { startSimulator } from './start.ts';

const GERMANY = { firstName: 'Ada', lastName: 'Diaz', countryCode: 'DE' };
const MUG = { product: 'enamel-mug', variant: 'Cream', quantity: 2 };

/** A shop whose only order has a background of its own. */
function startWith(order: object, shop: object = {}): Simulator {
  return startSimulator({
    shop: parseShopSeed({ ...shop, orders: [{ address: GERMANY, items: [MUG], ...order }] }),
  });
}

const RISK = `riskLevel risks(first: 1) { display level message }
  risk { recommendation assessments { riskLevel provider { id } facts { description sentiment } } }`;

describe('Order.risk', () => {
  it.each([
    ['LOW', 'ACCEPT', 'LOW'],
    ['MEDIUM', 'INVESTIGATE', 'MEDIUM'],
    ['HIGH', 'CANCEL', 'HIGH'],
    ['NONE', 'NONE', 'LOW'],
    ['PENDING', 'NONE', 'LOW'],
  ])('of level %s recommends %s', async (risk, recommendation, riskLevel) => {
    expect(await readOrder(startWith({ risk }), RISK)).toMatchObject({
      riskLevel,
      risk: { recommendation, assessments: [{ riskLevel: risk, provider: null }] },
    });
  });

  it('is low, with the facts that speak for it, where nothing else is known', async () => {
    const description =
      'Characteristics of this order are similar to non-fraudulent orders observed in the past';
    expect(await readOrder(startSimulator(), RISK)).toMatchObject({
      riskLevel: 'LOW',
      risks: [{ display: true, level: 'LOW', message: description }],
      risk: {
        recommendation: 'ACCEPT',
        assessments: [{ facts: [{ description, sentiment: 'POSITIVE' }, {}] }],
      },
    });
    expect(await readOrder(startSimulator(), RISK, 1021)).toMatchObject({
      risk: { recommendation: 'CANCEL' },
    });
  });
});

const ORIGIN = `sourceName sourceIdentifier app { id name } publication { name app { id } supportsFuturePublishing }
  attribution { handle displayName icon }
  channelInformation { channelId displayName app { id title }
    channelDefinition { handle channelName subChannelName isMarketplace svgIcon } }`;

describe('Order.channelInformation', () => {
  it('is the online store where nothing else is said', async () => {
    expect(await readOrder(startSimulator(), ORIGIN)).toEqual({
      sourceName: 'web',
      sourceIdentifier: null,
      app: { id: 'gid://shopify/App/580111', name: 'Online Store' },
      publication: {
        name: 'Online Store',
        app: { id: 'gid://shopify/App/580111' },
        supportsFuturePublishing: true,
      },
      attribution: { handle: 'online_store', displayName: 'Online Store', icon: null },
      channelInformation: {
        channelId: 'gid://shopify/ChannelInformation/580111',
        displayName: 'Online Store',
        app: { id: 'gid://shopify/App/580111', title: 'Online Store' },
        channelDefinition: {
          handle: 'online_store',
          channelName: 'Online Store',
          subChannelName: 'Online Store',
          isMarketplace: false,
          svgIcon: null,
        },
      },
    });
  });

  it.each([
    ['pos', 'pos', 'Point of Sale', { name: 'Point of Sale' }],
    ['draft_orders', 'shopify_draft_order', 'Draft Orders', null],
    [{ appId: 77, name: 'Night Market' }, '77', 'Night Market', { name: 'Night Market' }],
    [
      { appId: 77, name: 'Night Market', handle: 'nm', sourceName: 'night', sourceIdentifier: '11-98' },
      'night',
      'Night Market',
      { name: 'Night Market' },
    ],
  ])('is %j where the seed says so', async (channel, sourceName, channelName, publication) => {
    const order = await readOrder(startWith({ channel }), ORIGIN);
    const isOwn = typeof channel !== 'string';
    expect(order).toMatchObject({
      sourceName,
      sourceIdentifier: isOwn && 'sourceIdentifier' in channel ? '11-98' : null,
      publication,
      channelInformation: {
        channelDefinition: {
          channelName,
          handle: isOwn ? ('handle' in channel ? 'nm' : 'night_market') : channel,
        },
      },
    });
  });

  it('decides who may edit the order', async () => {
    const fields = 'merchantEditableErrors';
    expect(await readOrder(startWith({ channel: 'draft_orders' }), fields)).toEqual({
      merchantEditableErrors: [],
    });
    expect(await readOrder(startWith({ channel: 'pos' }), fields)).toEqual({
      merchantEditableErrors: ["Orders created by another app can't be edited"],
    });
  });
});

describe('Order.customer', () => {
  it('has tags and the number of orders ever made', async () => {
    const fields = 'customer { tags numberOfOrders }';
    expect(await readOrder(startSimulator(), fields)).toEqual({
      customer: { tags: [], numberOfOrders: '1' },
    });
    expect(await readOrder(startSimulator(), fields, 1002)).toEqual({
      customer: { tags: ['newsletter', 'VIP'], numberOfOrders: '7' },
    });
    expect(await readOrder(startWith({ customerTags: ['b', 'a', 'B'], customerOrders: 3 }), fields)).toEqual({
      customer: { tags: ['a', 'b'], numberOfOrders: '3' },
    });
  });
});

describe('Order.purchasingEntity', () => {
  const fields = `purchasingEntity { __typename ... on Customer { displayName tags }
    ... on PurchasingCompany { company { name externalId } location { name company { name } }
      contact { isMainContact customer { displayName } } } }`;

  it('is the customer', async () => {
    expect(await readOrder(startWith({ customerTags: ['VIP'] }), fields)).toEqual({
      purchasingEntity: { __typename: 'Customer', displayName: 'Ada Diaz', tags: ['VIP'] },
    });
  });

  it('is the company that the customer bought for', async () => {
    const company = { name: 'Diaz & Sons', location: 'Berlin', externalId: 'D-1' };
    expect(await readOrder(startWith({ company }), fields)).toEqual({
      purchasingEntity: {
        __typename: 'PurchasingCompany',
        company: { name: 'Diaz & Sons', externalId: 'D-1' },
        location: { name: 'Berlin', company: { name: 'Diaz & Sons' } },
        contact: { isMainContact: true, customer: { displayName: 'Ada Diaz' } },
      },
    });
    expect(await readOrder(startWith({ company: { name: 'Diaz' } }), fields)).toMatchObject({
      purchasingEntity: { company: { externalId: null }, location: { name: 'Diaz' } },
    });
  });
});

describe('Order.discountCodes', () => {
  it('take their part off every line', async () => {
    const simulator = startWith({ discountCodes: [{ code: 'WELCOME10', percentOff: 10 }] });
    expect(
      await readOrder(
        simulator,
        `discountCode discountCodes subtotalPriceSet { shopMoney { amount } } displayFinancialStatus
         discountApplications(first: 2) { nodes { __typename ... on DiscountCodeApplication { code } } }`,
      ),
    ).toEqual({
      discountCode: 'WELCOME10',
      discountCodes: ['WELCOME10'],
      subtotalPriceSet: { shopMoney: { amount: '28.8' } },
      displayFinancialStatus: 'PAID',
      discountApplications: { nodes: [{ __typename: 'DiscountCodeApplication', code: 'WELCOME10' }] },
    });
  });
});

describe('Order.paymentGatewayNames', () => {
  it('names the gateway of the seed', async () => {
    const fields = 'paymentGatewayNames transactions { gateway formattedGateway }';
    expect(await readOrder(startWith({ gateway: 'klarna' }), fields)).toEqual({
      paymentGatewayNames: ['klarna'],
      transactions: [{ gateway: 'klarna', formattedGateway: 'klarna' }],
    });
  });
});

describe('ShippingLine', () => {
  const fields =
    'shippingLine { title code source carrierIdentifier deliveryCategory custom phone shippingRateHandle }';

  it('has the title for a code, and Shopify for a source', async () => {
    expect(await readOrder(startSimulator(), fields.replace('shippingRateHandle', ''))).toEqual({
      shippingLine: {
        title: 'Standard',
        code: 'Standard',
        source: 'shopify',
        carrierIdentifier: null,
        deliveryCategory: null,
        custom: false,
        phone: null,
      },
    });
  });

  it('has what the rate of the seed says', async () => {
    const pickup = {
      title: 'Pick up',
      price: '0',
      code: 'PICKUP',
      source: 'Local Pickup',
      carrierIdentifier: 'abc',
      deliveryCategory: 'local_pickup',
    };
    const simulator = startWith({ shipping: 'pickup' }, { shippingRates: { pickup } });
    const { price: _price, ...rest } = pickup;
    expect(await readOrder(simulator, fields.replace('shippingRateHandle', ''))).toMatchObject({
      shippingLine: rest,
    });
  });

  it('says that it has no handle of a rate to show', async () => {
    expect(await readOrder(startSimulator(), fields)).toMatchObject([
      { message: 'ShippingLine.shippingRateHandle is not modelled by this simulator.' },
    ]);
  });
});

describe('LineItem.product', () => {
  const fields =
    'lineItems(first: 1) { nodes { vendor lineItemGroup { id } product { productType tags vendor } } }';

  it('has a type, tags and a vendor', async () => {
    expect(await readOrder(startSimulator(), fields)).toEqual({
      lineItems: {
        nodes: [
          {
            vendor: 'Nordlys',
            lineItemGroup: null,
            product: { productType: 'Shirts', tags: ['clothing', 'linen'], vendor: 'Nordlys' },
          },
        ],
      },
    });
  });

  it('has those of the seed', async () => {
    const product = {
      title: 'Bed',
      productType: 'Beds',
      tags: ['made-to-order'],
      vendor: 'Holz',
      variants: [{ price: '900' }],
    };
    const simulator = startWith({ items: [{ product: 'bed' }] }, { products: [product] });
    const { title: _title, variants: _variants, ...rest } = product;
    expect(await readOrder(simulator, fields)).toMatchObject({
      lineItems: { nodes: [{ vendor: 'Holz', product: rest }] },
    });
  });
});

describe('Order.metafieldDefinitions', () => {
  it('has none', async () => {
    expect(
      await readOrder(
        startSimulator(),
        'metafieldDefinitions(first: 5, pinnedStatus: PINNED) { nodes { name } }',
      ),
    ).toEqual({ metafieldDefinitions: { nodes: [] } });
  });
});

describe('parseShopSeed', () => {
  it.each([
    [{ risk: 'SOME' }, 'seed.orders[0].risk: one of these belongs here: LOW, MEDIUM, HIGH, NONE, PENDING.'],
    [
      { channel: 'web' },
      'seed.orders[0].channel: one of these belongs here: online_store, pos, draft_orders.',
    ],
    [{ channel: { name: 'Fair' } }, 'seed.orders[0].channel: "appId" is missing.'],
    [{ customerOrders: 0 }, 'seed.orders[0].customerOrders: a whole number from 1 on belongs here.'],
    [{ company: {} }, 'seed.orders[0].company: "name" is missing.'],
  ])('says what is wrong with the background %j', (order, message) => {
    expect(() => startWith(order)).toThrow(message);
  });
});
