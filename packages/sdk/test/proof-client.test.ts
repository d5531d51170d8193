import type { OrderToken } from '@amend/contract';
import { describe, expect, it, vi } from 'vitest';

import { createProofClient, OrderProblem } from '../src/index.ts';
import { answerWith, json, rejection } from './answers.ts';
import type { Answer } from './answers.ts';
import { createFakeClock } from './fake-clock.ts';
import { problem, TOKEN } from './orders.ts';

const token: OrderToken = {
  token: TOKEN,
  orderId: '1001',
  expiresAt: '2026-11-23T09:30:00.000Z',
  changes: ['correct-address'],
  view: 'full',
};
const code = { kind: 'one-time-code', lookupId: 'l1', code: '12345678' } as const;
const page = { kind: 'session-token', sessionToken: 's', orderId: '1001', checkoutToken: 'c' } as const;
const notYet = () => json(problem('order_not_found', 404, { retryAfterSeconds: 2 }), 404);

function connect(...answers: readonly [Answer, ...Answer[]]) {
  const { fetch, received } = answerWith(...answers);
  const clock = createFakeClock('2026-11-23T09:00:00Z');
  const client = createProofClient({
    endpoint: 'https://amend.test/api/',
    locale: 'de-AT',
    timeZone: 'Europe/Vienna',
    fetch,
    clock,
  });
  return { client, clock, fetch, received };
}

describe('createProofClient', () => {
  it('exchanges a proof for an order token', async () => {
    const { client, received } = connect(json(token, 201));
    expect(await client.exchange(page)).toEqual(token);
    expect(received[0]).toMatchObject({
      method: 'POST',
      url: 'https://amend.test/api/v1/order-tokens?timeZone=Europe%2FVienna',
      body: page,
    });
    expect(received[0]?.headers.get('accept-language')).toBe('de-AT');
    expect(received[0]?.headers.get('content-type')).toBe('application/json');
    expect(received[0]?.headers.has('authorization')).toBe(false);
  });

  it('has a code sent', async () => {
    const lookup = { lookupId: 'l1', expiresAt: '2026-11-23T09:10:00.000Z' };
    const { client, received } = connect(json(lookup, 202));
    const request = { orderNumber: '#1001', email: 'mara@example.com' };
    expect(await client.lookUp(request)).toEqual(lookup);
    expect(received[0]).toMatchObject({
      url: 'https://amend.test/api/v1/order-lookups?timeZone=Europe%2FVienna',
      body: request,
    });
  });

  it('sends a code, and the wish for one, only once', async () => {
    const { client, fetch } = connect(json(problem('shop_unavailable', 503), 503));
    await expect(client.exchange(code)).rejects.toThrow(OrderProblem);
    await expect(client.lookUp({ orderNumber: '1', email: 'a@b' })).rejects.toThrow(OrderProblem);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('I4 waits for an order that is not there yet, as long as the API says', async () => {
    const { client, clock, fetch } = connect(notYet(), notYet(), json(token, 201));
    const exchanged = client.exchange(page);
    for (let waits = 0; waits < 2; waits += 1) {
      await vi.waitFor(() => expect(clock.waiting).toBe(1));
      clock.advance(2000);
    }
    expect(await exchanged).toEqual(token);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('I4 gives up when its patience is over, and does not wait where that would not help', async () => {
    const { client, fetch } = connect(notYet());
    const refusal = await rejection(client.exchange(page, { patienceMs: 1999 }));
    expect(refusal).toMatchObject({ code: 'order_not_found' });
    expect(fetch).toHaveBeenCalledTimes(1);
    const other = connect(json(problem('proof_invalid', 401), 401));
    expect(await rejection(other.client.exchange(page))).toMatchObject({ code: 'proof_invalid' });
    expect(other.fetch).toHaveBeenCalledTimes(1);
  });

  it('stops waiting when it is told to', async () => {
    const { client, clock } = connect(notYet());
    const stopping = new AbortController();
    const exchanged = rejection(client.exchange(page, { signal: stopping.signal }));
    await vi.waitFor(() => expect(clock.waiting).toBe(1));
    stopping.abort(new Error('The page was left.'));
    expect(await exchanged).toMatchObject({ message: 'The page was left.' });
    expect(clock.waiting).toBe(0);
  });

  it('wants the address of an API', () => {
    expect(() => createProofClient({ endpoint: 'shop.example' })).toThrow(TypeError);
  });
});
