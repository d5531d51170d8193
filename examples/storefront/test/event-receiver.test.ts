import { readFileSync } from 'node:fs';

import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';

import { openEventReceiver } from '../src/records/event-receiver.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const now = new Date('2026-11-23T09:00:00Z');
// An event as Amend's own tests hold on to it.
const golden = new URL('../../../packages/api/test/golden/warehouse.json', import.meta.url);
const body = JSON.stringify(JSON.parse(readFileSync(golden, 'utf8')));
const { id }: { id: string } = JSON.parse(body);

function deliver(at: Date, signature = new Webhook(secret).sign(id, at, body), text = body): Request {
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signature,
  };
  return new Request('http://localhost/hooks/amend', { method: 'POST', headers, body: text });
}

describe('openEventReceiver', () => {
  it.each([-300, 0, 300])(
    'V2 takes an event that was signed %i s from now, by the clock it is given',
    async (seconds) => {
      const receiver = openEventReceiver(secret, () => now);
      const response = await receiver.receive(deliver(new Date(now.getTime() + seconds * 1000)));
      expect(response.status).toBe(204);
      expect(receiver.find(id)?.data.order.name).toBe('#1001');
      receiver.clear();
      expect(receiver.find(id)).toBeUndefined();
    },
  );

  it('V2 takes one of several signatures, as during a rotation of the secret', async () => {
    const receiver = openEventReceiver(secret, () => now);
    const other = new Webhook(`whsec_${Buffer.alloc(32, 8).toString('base64')}`).sign(id, now, body);
    const signatures = `${other} ${new Webhook(secret).sign(id, now, body)}`;
    expect((await receiver.receive(deliver(now, signatures))).status).toBe(204);
  });

  it.each([
    ['a signature by another secret', deliver(now, new Webhook('AAAA').sign(id, now, body))],
    ['no signature', deliver(now, '')],
    ['another body', deliver(now, undefined, body.replace('#1001', '#1002'))],
    ['an old delivery', deliver(new Date(now.getTime() - 301_000))],
    ['a delivery from the future', deliver(new Date(now.getTime() + 301_000))],
    ['no headers', new Request('http://localhost/hooks/amend', { method: 'POST', body })],
  ])('V2 refuses %s', async (_, request) => {
    const receiver = openEventReceiver(secret, () => now);
    expect((await receiver.receive(request)).status).toBe(401);
    expect(receiver.find(id)).toBeUndefined();
  });
});
