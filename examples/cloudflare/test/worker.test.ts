import { readFileSync } from 'node:fs';

import type { Edit } from '@amend/contract';
import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { clientFor, createPlace, key, orderIdOf, prepare, secretOf, signToken } from './create-place.ts';
import type { Place } from './create-place.ts';
import { bundleWorker, wrangler } from './start-workerd.ts';

/** Starting workerd takes seconds where the machine has other work; only a test that fails waits this long. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });
const PATIENCE = { timeout: 60_000, interval: 20 };

const storefront = wrangler.vars['STOREFRONT'] ?? '';

const [bundle, hasty] = await Promise.all([
  bundleWorker(wrangler.main),
  bundleWorker('test/hasty-worker.ts'),
]);

/** What follows an edit when its object is woken: tagging it, and telling of it. */
const afterwards: readonly (string | null)[] = ['AddTags', 'ReadNetOrder'];

function mutations({ simulator }: Place): number {
  return simulator.log.filter(
    ({ kind, operationName }) => kind === 'mutation' && !afterwards.includes(operationName),
  ).length;
}

describe('the Worker of wrangler.jsonc', () => {
  let place: Place;
  beforeAll(() => {
    place = createPlace(bundle);
    return () => place.close();
  });

  it('imports nothing that Workers do not have', () => {
    expect(bundle.imports).toEqual([]);
  });

  it('asks for the secrets that the README sets', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const set = [...readme.matchAll(/^npx wrangler secret put (\w+)/gm)].map(([, name]) => name);
    expect(set).toEqual(wrangler.secrets.required);
  });

  it.each<[string, number, () => Promise<Response>]>([
    ['health', 200, async () => fetch(`${await place.url()}/healthz`)],
    ['the keys of receipts', 200, async () => fetch(`${await place.url()}/v1/receipt-keys`)],
    ['what is not there', 404, async () => fetch(`${await place.url()}/v1/nothing`)],
    [
      'a preflight',
      204,
      async () =>
        fetch(`${await place.url()}/v1/orders/1`, { method: 'OPTIONS', headers: { origin: storefront } }),
    ],
    ['a request without a token', 401, async () => fetch(`${await place.url()}/v1/orders/1`)],
    [
      'a forged token',
      401,
      async () => {
        const forged = await signToken(place, '#1001', {
          key: { ...key, secret: `${secretOf('AMEND_SECRET')}-not` },
        });
        return fetch(`${await place.url()}/v1/orders/${orderIdOf(place, '#1001')}`, {
          headers: { authorization: `Bearer ${forged}` },
        });
      },
    ],
    [
      "another order's token",
      403,
      async () =>
        fetch(`${await place.url()}/v1/orders/${orderIdOf(place, '#1002')}`, {
          headers: { authorization: `Bearer ${await signToken(place, '#1001')}` },
        }),
    ],
  ])('answers %s with %i and makes no object for it', async (_, status, send) => {
    expect((await send()).status).toBe(status);
    expect(place.countObjects()).toBe(0);
  });

  it('lets the pages of the storefront read what an object answers', async () => {
    const response = await fetch(`${await place.url()}/v1/orders/${orderIdOf(place, '#1002')}`, {
      headers: { authorization: `Bearer ${await signToken(place, '#1002')}`, origin: storefront },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(storefront);
    // The order's, and the shop's.
    expect(place.countObjects()).toBe(2);
  });

  it('E2 reads, quotes, accepts once, and gives the same answer to the same key, also after everything was stopped and started again', async () => {
    const { client, changes, quote } = await prepare(place, '#1001', { zip: '10115' });
    const options = { idempotencyKey: 'the-first-intent' };
    const edit = await client.accept(changes, quote, options);
    expect(edit).toMatchObject({ status: 'settled', orderId: orderIdOf(place, '#1001') });
    expect(await client.accept(changes, quote, options)).toEqual(edit);
    await place.stop();
    place.start();
    const again = await clientFor(place, '#1001');
    expect(await again.accept(changes, quote, options)).toEqual(edit);
    expect(await again.readEdit(edit.id)).toEqual(edit);
    expect((await again.readOrder()).destination?.address.zip).toBe('10115');
    expect(mutations(place)).toBe(1);
  });

  it('E6 settles by reading the order where the answer to the change was lost', async () => {
    const { client, changes, quote } = await prepare(place, '#1002', { zip: '10117' });
    const before = mutations(place);
    place.simulator.fail({ operation: 'orderUpdate', kind: 'drop-after' });
    const edit = await client.accept(changes, quote, { idempotencyKey: 'the-answer-is-lost' });
    expect(edit).toMatchObject({ status: 'settled', problem: null });
    expect(place.simulator.unusedFaults()).toEqual([]);
    expect(mutations(place)).toBe(before + 1);
  });
});

describe("an order's object", () => {
  let place: Place;
  beforeAll(() => {
    place = createPlace(hasty);
    return () => place.close();
  });

  /** An edit of which nobody knows what became of it: the answer to its change was lost, and then the network. Gives back its acceptance. */
  async function leaveUnfinished(name: string) {
    const { client, changes, quote } = await prepare(place, name, { zip: '10117' });
    const lost = place.simulator.fail({ operation: 'orderUpdate', kind: 'drop-after' });
    place.network.isDown = () => lost.timesLeft === 0;
    const options = { idempotencyKey: `${name}-nobody-knows` };
    const refusal = await client.accept(changes, quote, options).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'outcome_unknown' });
    return async () => (await clientFor(place, name)).accept(changes, quote, options);
  }

  /** Gives the network back, and expects the edit to be ended by one look at the order that nobody asked for. */
  async function expectAlarmToEnd(accept: () => Promise<Edit>): Promise<void> {
    const { log } = place.simulator;
    const calls = log.length;
    place.network.isDown = () => false;
    await vi.waitUntil(() => log.length > calls, PATIENCE);
    expect(await accept()).toMatchObject({ status: 'settled', problem: null });
    const names = log.slice(calls).map(({ operationName }) => operationName);
    expect(names.filter((name) => !afterwards.includes(name))).toEqual(['ReadOrder']);
  }

  it('E13 is woken by its alarm again and again until an unfinished edit is ended', async () => {
    const accept = await leaveUnfinished('#1001');
    let attempts = 0;
    place.network.isDown = () => (attempts += 1) > 0;
    await vi.waitUntil(() => attempts > 4, PATIENCE);
    await expectAlarmToEnd(accept);
    expect(mutations(place)).toBe(1);
  });

  it('E13 is woken by its alarm after everything was stopped and started again', async () => {
    const accept = await leaveUnfinished('#1002');
    await place.stop();
    place.start();
    await expectAlarmToEnd(accept);
    expect(mutations(place)).toBe(2);
  });

  it("V1 V2 tells the shop's systems of an edit, signed, when its alarm wakes it", async () => {
    const { told } = place.network;
    const { client, changes, quote } = await prepare(place, '#1001', { zip: '10119' });
    const edit = await client.accept(changes, quote, { idempotencyKey: 'to-be-told-of' });
    const isOfIt = ({ body }: (typeof told)[number]) => body.includes(edit.id);
    await vi.waitUntil(() => told.filter(isOfIt).length === 2, PATIENCE);
    const webhook = new Webhook('whsec_YS1zZWNyZXQtZm9yLXRlc3RzLW9mLTMyLWJ5dGVz');
    expect(told.filter(isOfIt).map(({ body, headers }) => webhook.verify(body, headers))).toMatchObject([
      { type: 'edit.committed', data: { order: { shippingAddress: { zip: '10119' } } } },
      { type: 'edit.settled', data: { edit: { status: 'settled' } } },
    ]);
  });
});

describe("a shop's object", () => {
  let place: Place;
  beforeAll(() => {
    place = createPlace(bundle, { plan: { maximumAvailable: 300, restoreRate: 200 } });
    return () => place.close();
  });

  it('lets the objects of all orders spend of one bucket, so that Shopify throttles none of them', async () => {
    const names = ['#1002', '#1003', '#1004', '#1005', '#1006', '#1007', '#1008', '#1009'];
    // The first answer tells how small the bucket is.
    await (await clientFor(place, '#1001')).readOrder();
    const clients = await Promise.all(names.map((name) => clientFor(place, name)));
    const orders = await Promise.all(clients.map((client) => client.readOrder()));
    expect(orders.map(({ name }) => name)).toEqual(names);
    expect(place.simulator.log.map(({ errors }) => errors)).toEqual(['#1001', ...names].map(() => []));
  });
});
