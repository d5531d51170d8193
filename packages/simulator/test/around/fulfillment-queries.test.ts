import { describe, expect, it } from 'vitest';

import type { Simulator } from '../../src/index.ts';
import { ask, orderOf, startSimulator } from '../start.ts';

async function list(simulator: Simulator, call: string): Promise<unknown> {
  const { body } = await ask(simulator, `{ listed: ${call} { nodes { orderName status requestStatus } } }`);
  const { data, errors }: { data: { listed: { nodes: readonly object[] } }; errors?: readonly object[] } =
    JSON.parse(JSON.stringify(body));
  return errors ?? data.listed.nodes;
}

const names = (nodes: unknown) => JSON.stringify(nodes).match(/#\d+/g);

describe('fulfillment', () => {
  it('is read by its id', async () => {
    const simulator = startSimulator();
    const id = `gid://shopify/Fulfillment/${orderOf(simulator, 1004).fulfillments[0]?.id}`;
    const query = 'query ($id: ID!) { fulfillment(id: $id) { name displayStatus } }';
    expect((await ask(simulator, query, { id })).body).toMatchObject({
      data: { fulfillment: { name: '#1004-F1', displayStatus: 'IN_TRANSIT' } },
    });
    expect((await ask(simulator, query, { id: 'gid://shopify/Fulfillment/1' })).body).toMatchObject({
      data: { fulfillment: null },
    });
  });
});

describe('fulfillmentOrders', () => {
  it('leaves out what is closed, unless asked', async () => {
    const simulator = startSimulator();
    expect(names(await list(simulator, 'fulfillmentOrders(first: 50)'))).not.toContain('#1008');
    expect(names(await list(simulator, 'fulfillmentOrders(first: 50, includeClosed: true)'))).toContain(
      '#1004',
    );
  });

  it('searches by status, place and change, and says what it does not play', async () => {
    const simulator = startSimulator();
    expect(await list(simulator, 'fulfillmentOrders(first: 9, query: "status:on_hold")')).toEqual([
      { orderName: '#1021', status: 'ON_HOLD', requestStatus: 'UNSUBMITTED' },
    ]);
    const warehouse = simulator.state.shop.otherLocations?.[0]?.id;
    const at = `fulfillmentOrders(first: 9, query: "assigned_location_id:${warehouse}")`;
    expect(names(await list(simulator, at))).toEqual(['#1020']);
    const recent = await list(
      simulator,
      'fulfillmentOrders(first: 9, sortKey: UPDATED_AT, reverse: true, query: "updated_at:>=2026-11-23T10:00:00Z")',
    );
    expect(names(recent)?.[0]).toBe('#1001');
    expect(await list(simulator, 'fulfillmentOrders(first: 9, query: "weight:3")')).toMatchObject([
      { message: 'QueryRoot.fulfillmentOrders(query: "weight:3") is not modelled by this simulator.' },
    ]);
  });
});

describe('assignedFulfillmentOrders', () => {
  it('lists what a fulfilment service has to do, by how far it is', async () => {
    const simulator = startSimulator();
    const [mine] = orderOf(simulator, 1001).fulfillmentOrders;
    await ask(
      simulator,
      `mutation { fulfillmentOrderSubmitFulfillmentRequest(id: "gid://shopify/FulfillmentOrder/${mine?.id}") { userErrors { message } } }`,
    );
    const by = async (args: string) =>
      names(await list(simulator, `assignedFulfillmentOrders(first: 9${args})`));
    expect((await by(''))?.toSorted()).toEqual(['#1001', '#1020']);
    expect(await by(', assignmentStatus: FULFILLMENT_REQUESTED')).toEqual(['#1001']);
    expect(await by(', assignmentStatus: FULFILLMENT_ACCEPTED')).toEqual(['#1020']);
    expect(await by(', assignmentStatus: CANCELLATION_REQUESTED')).toBeNull();
    const home = `gid://shopify/Location/${simulator.state.shop.location.id}`;
    expect(await by(`, locationIds: ["${home}"]`)).toEqual(['#1001']);
  });
});
