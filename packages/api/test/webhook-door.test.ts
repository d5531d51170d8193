import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { createSignatureCheck } from '../src/webhooks/check-signature.ts';
import { createKit, problemOf } from './kit.ts';
import { aDelivery, deliver } from './webhooks/deliver.ts';

const look = { kind: 'look', orderId: '5001', dueAt: '2026-11-23T09:00:00.000Z' };

/** A shop, and the tasks of one of its orders. */
async function openShop(options: Parameters<typeof createKit>[0] = {}) {
  const ledger = options.ledger ?? createMemoryLedger();
  const kit = await createKit({ ...options, ledger });
  return { kit, ledger, tasks: () => ledger.listTasks('5001') };
}

/** The body of an order with a long note. */
function bodyOf(bytes: number): string {
  return JSON.stringify({ id: 5001, note: 'x'.repeat(bytes) });
}

/** Whether a body with this signature (in hex, as Shopify prints it) is one that was signed with the secret. */
async function isGood(secrets: readonly string[], body: string, hex: string): Promise<boolean> {
  const signature = Buffer.from(hex, 'hex').toString('base64');
  const header = () => signature;
  return createSignatureCheck(secrets)({
    header,
    arrayBuffer: async () => new TextEncoder().encode(body).buffer,
  });
}

describe('createSignatureCheck', () => {
  // Shopify publishes no webhook with its secret and signature, on its page about verifying deliveries or elsewhere (looked for on 2026-11-28). This is
  // its own example of the same HMAC-SHA256 with the client secret, from its page on authorising apps: hex there, base64 for webhooks.
  const body = 'code=0907a61c0c8d55e99db179b68161bc00&shop=some-shop.myshopify.com&timestamp=1337178173';
  const hex = '4712bf92ffc2917d15a2f5a273e39f0116667419aa4b6ac0b3baaf26fa3c4d20';

  it('N1 computes what Shopify computes in its example', async () => {
    expect(await isGood(['hush'], body, hex)).toBe(true);
    expect(await isGood(['hush!'], body, hex)).toBe(false);
    expect(await isGood(['hush'], body.replace('some', 'same'), hex)).toBe(false);
  });

  it('N1 takes each of several secrets, and none where there are none', async () => {
    expect(await isGood(['new', 'hush'], body, hex)).toBe(true);
    expect(await isGood(['hush', 'old'], body, hex)).toBe(true);
    expect(await isGood([], body, hex)).toBe(false);
  });
});

describe('POST /webhooks/shopify', () => {
  it('N6 puts down that the order is to be looked at, and answers before anybody does', async () => {
    const { kit, tasks } = await openShop();
    const response = await deliver(kit, aDelivery());
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await tasks()).toMatchObject([look]);
    expect(kit.simulator.log).toEqual([]);
  });

  it.each<[string, Parameters<typeof aDelivery>[0]]>([
    ['has no signature', { signature: '' }],
    ['is signed with another secret', { secret: 'another-secret-of-another-app' }],
    [
      'has a signature in hex',
      { signature: '4712bf92ffc2917d15a2f5a273e39f0116667419aa4b6ac0b3baaf26fa3c4d20' },
    ],
    ['has a signature of another length', { signature: 'aGVsbG8=' }],
    ['has a signature that is no base64', { signature: '%'.repeat(43) + '=' }],
  ])('N1 refuses a webhook that %s', async (_, options) => {
    const { kit, tasks } = await openShop();
    const response = await deliver(kit, aDelivery(options));
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('X-Shopify-Hmac-SHA256');
    expect(await problemOf(response)).toMatchObject({ code: 'webhook_not_signed' });
    expect(await tasks()).toEqual([]);
  });

  it('N1 refuses a body of which one byte was changed on the way', async () => {
    const { kit, tasks } = await openShop();
    const delivery = aDelivery({ body: '{"id":5002}' });
    const response = await deliver(kit, { ...delivery, body: '{"id":5001}' });
    expect(response.status).toBe(401);
    expect(await tasks()).toEqual([]);
  });

  it('N1 refuses every webhook where no secret is configured', async () => {
    const { kit, tasks } = await openShop({ config: { webhooks: {} } });
    expect((await deliver(kit, aDelivery())).status).toBe(401);
    expect(await tasks()).toEqual([]);
  });

  it('N1 takes the old and the new secret during a rotation', async () => {
    const secrets = ['the-client-secret-before', 'the-client-secret-after'];
    const { kit, tasks } = await openShop({ config: { webhooks: { secrets } } });
    for (const secret of secrets) {
      expect((await deliver(kit, aDelivery({ secret, id: secret }))).status).toBe(200);
    }
    expect(await tasks()).toMatchObject([look]);
  });

  it('N2 refuses what is about another shop', async () => {
    const { kit, tasks } = await openShop();
    const response = await deliver(kit, aDelivery({ shop: 'other.myshopify.com' }));
    expect(response.status).toBe(403);
    expect(await problemOf(response)).toMatchObject({ code: 'webhook_wrong_shop' });
    expect(await tasks()).toEqual([]);
  });

  it.each(['products/update', 'orders/fulfilled', '', 'toString', 'ORDERS/UPDATED'])(
    'N3 takes the topic "%s", and does nothing about it',
    async (topic) => {
      const { kit, tasks } = await openShop();
      expect((await deliver(kit, aDelivery({ topic }))).status).toBe(200);
      expect(await tasks()).toEqual([]);
      expect(kit.reports).toEqual([]);
    },
  );

  it.each([
    ['orders/updated', 'no JSON'],
    ['orders/updated', '[]'],
    ['orders/updated', '{"id":"me"}'],
    ['orders/updated', '{"id":-1}'],
    ['orders/edited', '{"id":5001}'],
    ['refunds/create', '{"id":5001}'],
    ['fulfillment_orders/split', '{"fulfillment_order":{"id":"gid://shopify/Order/5001"}}'],
  ])('N3 takes a body of %s that does not say what it is about (%s), and reports it', async (topic, body) => {
    const { kit, tasks } = await openShop();
    expect((await deliver(kit, aDelivery({ topic, body }))).status).toBe(200);
    expect(await tasks()).toEqual([]);
    expect(kit.reports.map(({ message }) => message)).toEqual([
      `A webhook of the topic ${topic} does not say what it is about.`,
    ]);
  });

  it('N4 does nothing about one that has been here, also a week later', async () => {
    const { kit, ledger, tasks } = await openShop();
    await deliver(kit, aDelivery());
    for (const task of await tasks()) await ledger.endTask(task);
    kit.clock.advanceSeconds(7 * 86_400);
    expect((await deliver(kit, aDelivery())).status).toBe(200);
    expect(await tasks()).toEqual([]);
    await deliver(kit, aDelivery({ id: 'delivery-2' }));
    expect(await tasks()).toHaveLength(1);
  });

  it.each(['', 'x'.repeat(256)])('N4 refuses one without an id that can be kept', async (id) => {
    const { kit, tasks } = await openShop();
    const response = await deliver(kit, aDelivery({ id }));
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ code: 'webhook_unnamed' });
    expect(await tasks()).toEqual([]);
  });

  it('N6 fails where the ledger cannot be written, so that Shopify comes again, and takes it then', async () => {
    const memory = createMemoryLedger();
    let isFull = true;
    const ledger: typeof memory = {
      ...memory,
      noteDelivery: (...note) =>
        isFull ? Promise.reject(new Error('The disk is full.')) : memory.noteDelivery(...note),
    };
    const { kit, tasks } = await openShop({ ledger });
    expect((await deliver(kit, aDelivery())).status).toBe(500);
    isFull = false;
    expect((await deliver(kit, aDelivery())).status).toBe(200);
    expect(await tasks()).toMatchObject([look]);
  });

  it('takes the largest of orders, and refuses what is larger than 4 MB', async () => {
    const { kit, tasks } = await openShop();
    expect((await deliver(kit, aDelivery({ body: bodyOf(4_000_000) }))).status).toBe(200);
    expect(await tasks()).toMatchObject([look]);
    const response = await deliver(kit, aDelivery({ id: 'delivery-2', body: bodyOf(4_200_000) }));
    expect(response.status).toBe(413);
    expect(await problemOf(response)).toMatchObject({ code: 'body_too_large' });
  });

  it('is shut to pages and to other methods', async () => {
    const { kit } = await openShop();
    const response = await kit.api.request('/webhooks/shopify', {
      headers: { origin: 'https://shop.example' },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
