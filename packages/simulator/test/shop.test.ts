import { describe, expect, it } from 'vitest';

import { PLANS } from '../src/index.ts';
import { ask, orderOf, startSimulator } from './start.ts';

describe('shop', () => {
  it('says where it is, what time it is there and what is paid for it', async () => {
    const query = `{ shop { timezoneAbbreviation timezoneOffset timezoneOffsetMinutes plan { publicDisplayName shopifyPlus }
      shopOwnerName accountOwner { email } shopAddress { company city countryCodeV2 } shipsToCountries createdAt } }`;
    const { body } = await ask(startSimulator({ plan: PLANS.plus }), query);
    expect(body).toMatchObject({
      data: {
        shop: {
          timezoneAbbreviation: 'CET',
          timezoneOffset: '+0100',
          timezoneOffsetMinutes: 60,
          plan: { publicDisplayName: 'Shopify Plus', shopifyPlus: true },
          shopOwnerName: 'Robin Berg',
          accountOwner: { email: 'hello@nordlys.example' },
          shopAddress: { company: 'Nordlys', city: 'Berlin', countryCodeV2: 'DE' },
          shipsToCountries: expect.arrayContaining(['DE', 'JP']),
          createdAt: '2025-11-13T10:30:00Z',
        },
      },
    });
  });

  it('lists what its products are called, tagged and made by, once each', async () => {
    const { body } = await ask(
      startSimulator(),
      '{ shop { productVendors(first: 5) { nodes } productTags(first: 3) { nodes pageInfo { hasNextPage } } } }',
    );
    expect(body).toMatchObject({
      data: {
        shop: {
          productVendors: { nodes: ['Nordlys'] },
          productTags: { nodes: ['accessories', 'bulky', 'clothing'], pageInfo: { hasNextPage: true } },
        },
      },
    });
  });
});

describe('Shop.assignedFulfillmentOrders', () => {
  it('has what a service was asked to ship, by how far that is', async () => {
    const simulator = startSimulator();
    const query = `query ($status: FulfillmentOrderAssignmentStatus, $places: [ID!]) { shop {
      assignedFulfillmentOrders(first: 9, assignmentStatus: $status, locationIds: $places) { nodes { orderName } } } }`;
    const list = async (variables: object) => (await ask(simulator, query, variables)).body;
    const only1020 = { data: { shop: { assignedFulfillmentOrders: { nodes: [{ orderName: '#1020' }] } } } };
    const none = { data: { shop: { assignedFulfillmentOrders: { nodes: [] } } } };
    expect(orderOf(simulator, 1020).fulfillmentOrders[0]?.requestStatus).toBe('ACCEPTED');
    expect(await list({})).toMatchObject(only1020);
    expect(await list({ status: 'FULFILLMENT_ACCEPTED' })).toMatchObject(only1020);
    expect(await list({ status: 'FULFILLMENT_REQUESTED' })).toMatchObject(none);
    const { location } = simulator.state.shop;
    expect(await list({ places: [`gid://shopify/Location/${location.id}`] })).toMatchObject(none);
  });
});
