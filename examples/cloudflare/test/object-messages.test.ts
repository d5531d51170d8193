import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

import { merchantEndpoints } from '@amend/contract';
import { afterAll, describe, expect, it, vi } from 'vitest';

import { createPlace, orderIdOf, prepare, secretOf } from './create-place.ts';
import { bundleWorker, wrangler } from './start-workerd.ts';

/** Starting workerd takes seconds where the machine has other work; only a test that fails waits this long. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const place = createPlace(await bundleWorker(wrangler.main));
afterAll(() => place.close());

const orderId = orderIdOf(place, '#1001');
const merchantKey = secretOf('AMEND_MERCHANT_KEY');

/** Sends JSON to a path that is spelt as no client would: `fetch` would put it straight. Gives the status. */
async function sendRaw(path: string, body: string): Promise<number> {
  const { hostname, port } = await place.rawUrl();
  const headers = {
    host: 'order.invalid',
    connection: 'close',
    authorization: `Basic ${btoa(`staff:${merchantKey}`)}`,
    'content-type': 'application/json',
    'content-length': String(body.length),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const socket = connect(Number(port), hostname);
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  return Number(/^HTTP\/1\.1 (\d+)/.exec(await text(socket))?.[1]);
}

async function listEdits() {
  const response = await fetch(`${await place.url()}/v1/merchant/orders/${orderId}/edits`, {
    headers: { authorization: `Bearer ${merchantKey}` },
  });
  return merchantEndpoints.listEdits.parse(await response.json()).edits;
}

describe('what only the Worker may tell the object of an order', () => {
  it.each([
    ['records', { do: 'erase-all', orderId }],
    ['notice', { id: 'x', subject: { kind: 'order', orderId } }],
    ['question', { do: 'tell-revocation', orderId }],
  ])('M1 is told by nobody else, by a path that leads out of its own: %s', async (name, asked) => {
    const { client, changes, quote } = await prepare(place, '#1001', { lastName: `Hartwig ${name}` });
    await client.accept(changes, quote, { idempotencyKey: `intent-${name}` });
    const before = await listEdits();
    const path = `/merchant/orders/${orderId}/edits/..\\..\\..\\..\\${name}`;
    expect(await sendRaw(path, JSON.stringify(asked))).toBe(422);
    expect(await listEdits()).toEqual(before);
  });
});
