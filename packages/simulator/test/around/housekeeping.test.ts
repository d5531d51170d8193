import { describe, expect, it } from 'vitest';

import type { Simulator } from '../../src/index.ts';
import { ask, orderOf, startSimulator } from '../start.ts';

describe('tagsAdd and tagsRemove', () => {
  it('keep each tag once, whatever its case', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    const run = (name: string, tags: string) =>
      ask(
        simulator,
        `mutation { ${name}(id: "${gid}", tags: [${tags}]) { node { ... on Order { tags } } userErrors { message } } }`,
      );
    expect(await run('tagsAdd', '"amend", " Gift ", "gift"')).toMatchObject({
      body: { data: { tagsAdd: { node: { tags: ['amend', 'Gift'] }, userErrors: [] } } },
    });
    expect(await run('tagsRemove', '"GIFT"')).toMatchObject({
      body: { data: { tagsRemove: { node: { tags: ['amend'] } } } },
    });
  });
});

describe('metafieldsSet and metafieldsDelete', () => {
  const SET = `mutation Set($metafields: [MetafieldsSetInput!]!) {
    metafieldsSet(metafields: $metafields) { metafields { namespace key value jsonValue } userErrors { field message code } }
  }`;
  const set = (simulator: Simulator, input: object) =>
    ask(simulator, SET, {
      metafields: [
        {
          ownerId: orderOf(simulator, 1001).gid,
          namespace: 'amend',
          key: 'edit',
          type: 'json',
          value: '{"id":1}',
          ...input,
        },
      ],
    });

  it('write a field of an order, read it, write it anew and delete it', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    expect(await set(simulator, {})).toMatchObject({
      body: {
        data: { metafieldsSet: { metafields: [{ key: 'edit', jsonValue: { id: 1 } }], userErrors: [] } },
      },
    });
    await set(simulator, { value: '{"id":2}' });
    const read = () =>
      ask(
        simulator,
        `{ order(id: "${gid}") { metafield(namespace: "amend", key: "edit") { value } metafields(first: 5, namespace: "amend") { nodes { key } } } }`,
      );
    expect(await read()).toMatchObject({
      body: {
        data: { order: { metafield: { value: '{"id":2}' }, metafields: { nodes: [{ key: 'edit' }] } } },
      },
    });
    const { body } = await ask(
      simulator,
      `mutation { metafieldsDelete(metafields: [{ ownerId: "${gid}", namespace: "amend", key: "edit" }, { ownerId: "${gid}", namespace: "amend", key: "gone" }]) {
         deletedMetafields { key } userErrors { message } } }`,
    );
    expect(body).toMatchObject({
      data: { metafieldsDelete: { deletedMetafields: [{ key: 'edit' }, null] } },
    });
    expect(await read()).toMatchObject({
      body: { data: { order: { metafield: null, metafields: { nodes: [] } } } },
    });
  });

  it('refuse to overwrite what was changed since it was read', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    const stale = { body: { data: { metafieldsSet: { userErrors: [{ code: 'STALE_OBJECT' }] } } } };
    expect(await set(simulator, { compareDigest: null })).toMatchObject({
      body: { data: { metafieldsSet: { userErrors: [] } } },
    });
    expect(await set(simulator, { compareDigest: null })).toMatchObject(stale);
    const { body } = await ask(
      simulator,
      `{ order(id: "${gid}") { metafield(namespace: "amend", key: "edit") { compareDigest } } }`,
    );
    const { data }: { data: { order: { metafield: { compareDigest: string } } } } = JSON.parse(
      JSON.stringify(body),
    );
    const { compareDigest } = data.order.metafield;
    expect(await set(simulator, { compareDigest, value: '{"id":2}' })).toMatchObject({
      body: { data: { metafieldsSet: { metafields: [{ value: '{"id":2}' }] } } },
    });
    expect(await set(simulator, { compareDigest, value: '{"id":3}' })).toMatchObject(stale);
  });

  it("keep an app's own namespace under its number", async () => {
    const simulator = startSimulator();
    expect(await set(simulator, { namespace: '$app:edits' })).toMatchObject({
      body: { data: { metafieldsSet: { metafields: [{ namespace: 'app--1--edits' }] } } },
    });
  });

  it('refuse what does not fit its type, and names that are too short', async () => {
    const simulator = startSimulator();
    for (const [input, error] of [
      [{ value: '{' }, { field: ['metafields', '0', 'value'], code: 'INVALID_VALUE' }],
      [{ key: 'x' }, { field: ['metafields', '0', 'key'], code: 'TOO_SHORT' }],
      [{ type: null }, { field: ['metafields', '0', 'type'], code: 'BLANK' }],
      [{ ownerId: 'gid://shopify/Order/1' }, { field: ['metafields', '0', 'ownerId'], code: 'INVALID' }],
    ] as const) {
      expect(await set(simulator, input)).toMatchObject({
        body: { data: { metafieldsSet: { userErrors: [error] } } },
      });
    }
    expect(simulator.state.metafields).toEqual([]);
  });
});

describe('orderClose and orderOpen', () => {
  it('archive an order, which then cannot be edited, and open it again', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    const run = (name: string) =>
      ask(
        simulator,
        `mutation { ${name}(input: { id: "${gid}" }) { order { closed merchantEditable } userErrors { message } } }`,
      );
    expect(await run('orderClose')).toMatchObject({
      body: { data: { orderClose: { order: { closed: true, merchantEditable: false } } } },
    });
    expect(await run('orderOpen')).toMatchObject({
      body: { data: { orderOpen: { order: { closed: false, merchantEditable: true } } } },
    });
  });
});
