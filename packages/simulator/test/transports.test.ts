import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createHandlers } from '../src/msw.ts';
import { serve, type ServedSimulator } from '../src/node.ts';
import { ORIGIN, orderOf, requestFor, startSimulator } from './start.ts';

const PICTURE =
  '{ orders(first: 1, sortKey: ID) { nodes { lineItems(first: 1) { nodes { image { url } } } } } }';

describe('serve', () => {
  let served: ServedSimulator;
  beforeAll(async () => {
    served = await serve({ port: 0 });
  });
  afterAll(() => served.close());

  const post = async (query: string, init: RequestInit = {}) => {
    const { headers, body } = requestFor(query);
    return await fetch(`${served.url}/admin/api/2026-10/graphql.json`, {
      method: 'POST',
      headers,
      body: await new Response(body).text(),
      ...init,
    });
  };

  it('answers the Admin API over HTTP, with pictures on its own host', async () => {
    const url = /"url":"([^"]+)"/.exec(await (await post(PICTURE)).text())?.[1];
    expect(url).toBe(`${served.url}/cdn/linen-shirt-sage.svg`);
    const picture = await fetch(url ?? '');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(await picture.text()).toContain('viewBox="0 0 800 1000"');
  });

  it.each(['drop-before', 'drop-after'] as const)('%s: hangs up', async (kind) => {
    served.simulator.fail({ kind });
    await expect(post('{ shop { name } }')).rejects.toThrow(TypeError);
    expect((await post('{ shop { name } }')).status).toBe(200);
  });

  it('slow: goes on when the client has given up', async () => {
    served.simulator.fail({ kind: 'slow' });
    await expect(post('{ shop { name } }', { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout');
    expect((await post('{ shop { name } }')).status).toBe(200);
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serve({ port })).rejects.toThrow('EADDRINUSE');
  });
});

describe('createHandlers', () => {
  const simulator = startSimulator();
  const server = setupServer(...createHandlers(simulator, ORIGIN));
  beforeAll(() => server.listen());
  afterAll(() => server.close());

  it('answers for the shop’s own address', async () => {
    const response = await fetch(requestFor(`{ order(id: "${orderOf(simulator, 1001).gid}") { name } }`));
    expect(await response.json()).toMatchObject({ data: { order: { name: '#1001' } } });
  });

  it('makes a dropped connection a network error', async () => {
    simulator.fail({ kind: 'drop-after' });
    await expect(fetch(requestFor('{ shop { name } }'))).rejects.toThrow(TypeError);
  });
});
