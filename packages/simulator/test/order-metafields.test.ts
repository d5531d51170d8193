import { describe, expect, it } from 'vitest';

import type { Simulator } from '../src/index.ts';
import { ask, orderOf, startSimulator } from './start.ts';

const MUTATION = `mutation Update($input: OrderInput!) { orderUpdate(input: $input) {
  order { note } userErrors { field message } } }`;

const update = (simulator: Simulator, number: number, input: object) =>
  ask(simulator, MUTATION, { input: { id: orderOf(simulator, number).gid, ...input } });

describe('OrderInput.metafields', () => {
  it('sets custom fields by name, and changes them by their id', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    const gift = { namespace: 'shop', key: 'gift', type: 'boolean', value: 'true' };
    const set = await update(simulator, 1001, { note: 'Wrap it', metafields: [gift] });
    expect(set.body).toMatchObject({ data: { orderUpdate: { userErrors: [], order: { note: 'Wrap it' } } } });
    const fields = 'metafields(first: 5) { nodes { id namespace key type value } }';
    const readFields = async () => (await ask(simulator, `{ order(id: "${gid}") { ${fields} } }`)).body;
    expect(await readFields()).toMatchObject({ data: { order: { metafields: { nodes: [gift] } } } });
    const id = `gid://shopify/Metafield/${simulator.state.metafields[0]?.id}`;
    await update(simulator, 1001, { metafields: [{ id, value: 'false' }] });
    expect(await readFields()).toMatchObject({
      data: { order: { metafields: { nodes: [{ ...gift, value: 'false' }] } } },
    });
  });

  it('changes nothing where a custom field is wrong', async () => {
    const simulator = startSimulator();
    const before = simulator.exportState();
    const wrong = [
      { namespace: 'shop', key: 'k', type: 'boolean', value: 'true' },
      { namespace: 'shop', key: 'gift', type: 'boolean', value: 'perhaps' },
      { id: 'gid://shopify/Metafield/1', value: 'x' },
    ];
    const { body } = await update(simulator, 1001, { note: 'Wrap it', metafields: wrong });
    expect(body).toMatchObject({
      data: {
        orderUpdate: {
          userErrors: [
            { field: ['metafields', '0', 'key'], message: 'Key is too short (minimum is 2 characters)' },
            { field: ['metafields', '1', 'value'], message: 'Value is invalid for type boolean.' },
            { field: ['metafields', '2', 'key'] },
            { field: ['metafields', '2', 'namespace'] },
            { field: ['metafields', '2', 'type'] },
          ],
        },
      },
    });
    expect(simulator.exportState().orders).toEqual(before.orders);
    expect(simulator.state.metafields).toEqual([]);
  });
});
