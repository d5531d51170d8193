import type { OrderToken } from '@amend/contract';
import { describe, expect, it, vi } from 'vitest';

import { exchangeProof, lookUpOrder, OrderProblem } from '../src/index.ts';
import { exchangeProof as exchangeLightly, lookUpOrder as lookUpLightly } from '../src/light.ts';
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

function answering(...answers: readonly [Answer, ...Answer[]]) {
  const { fetch, received } = answerWith(...answers);
  const clock = createFakeClock('2026-11-23T09:00:00Z');
  const endpoint = 'https://amend.test/api/';
  return { clock, fetch, received, door: { endpoint, fetch, locale: 'de-AT', timeZone: 'Europe/Vienna' } };
}

describe('exchangeProof', () => {
  it('gives an order token for a proof', async () => {
    const { door, received } = answering(json(token, 201));
    expect(await exchangeProof({ ...door, proof: page })).toEqual(token);
    expect(received[0]).toMatchObject({
      url: 'https://amend.test/api/v1/order-tokens?timeZone=Europe%2FVienna',
      body: page,
    });
    expect(received[0]?.headers.get('content-type')).toBe('application/json');
  });

  it('gives the same token in the light SDK, and says that it waits', async () => {
    const { door, clock, received } = answering(notYet(), json(token, 201));
    const onWait = vi.fn<() => void>();
    const exchanged = exchangeLightly({ ...door, proof: page, clock, onWait });
    await vi.waitFor(() => expect(clock.waiting).toBe(1));
    expect(onWait).toHaveBeenCalledTimes(1);
    clock.advance(2000);
    expect(await exchanged).toEqual(token);
    expect(received[1]).toMatchObject({ body: page });
    expect(received[1]?.headers.get('accept-language')).toBe('de-AT');
  });

  it('sends a one-time code only once', async () => {
    const { door, fetch } = answering(json(problem('shop_unavailable', 503), 503));
    await expect(exchangeProof({ ...door, proof: code })).rejects.toThrow(OrderProblem);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('I4 waits for an order that is not there yet, as long as the API says', async () => {
    const { door, clock, fetch } = answering(notYet(), notYet(), json(token, 201));
    const exchanged = exchangeProof({ ...door, proof: page, clock });
    for (let waits = 0; waits < 2; waits += 1) {
      await vi.waitFor(() => expect(clock.waiting).toBe(1));
      clock.advance(2000);
    }
    expect(await exchanged).toEqual(token);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('I4 gives up when its patience is over, and does not wait where that would not help', async () => {
    const { door, clock, fetch } = answering(notYet());
    const refused = rejection(exchangeProof({ ...door, proof: page, clock, patienceMs: 1999 }));
    expect(await refused).toMatchObject({ code: 'order_not_found' });
    expect(fetch).toHaveBeenCalledTimes(1);
    const other = answering(json(problem('proof_invalid', 401), 401));
    const invalid = rejection(exchangeProof({ ...other.door, proof: page, clock }));
    expect(await invalid).toMatchObject({ code: 'proof_invalid' });
    expect(other.fetch).toHaveBeenCalledTimes(1);
  });

  it('stops waiting when it is told to', async () => {
    const { door, clock } = answering(notYet());
    const stopping = new AbortController();
    const exchanged = rejection(exchangeProof({ ...door, proof: page, clock, signal: stopping.signal }));
    await vi.waitFor(() => expect(clock.waiting).toBe(1));
    stopping.abort(new Error('The page was left.'));
    expect(await exchanged).toMatchObject({ message: 'The page was left.' });
    expect(clock.waiting).toBe(0);
  });
});

describe.each([
  ['lookUpOrder', lookUpOrder],
  ['lookUpOrder of the light SDK', lookUpLightly],
])('%s', (_, lookUpOrder) => {
  const wish = { orderNumber: '#1001', email: 'mara@example.com' };

  it('has a code sent', async () => {
    const lookup = { lookupId: 'l1', expiresAt: '2026-11-23T09:10:00.000Z' };
    const { door, received } = answering(json(lookup, 202));
    expect(await lookUpOrder({ ...door, ...wish })).toEqual(lookup);
    expect(received[0]).toMatchObject({
      method: 'POST',
      url: 'https://amend.test/api/v1/order-lookups?timeZone=Europe%2FVienna',
      body: wish,
    });
    expect(received[0]?.headers.get('accept-language')).toBe('de-AT');
    expect(received[0]?.headers.has('authorization')).toBe(false);
  });

  it('asks only once: each time is another code', async () => {
    const { door, fetch } = answering(json(problem('shop_busy', 503), 503));
    await expect(lookUpOrder({ ...door, ...wish })).rejects.toThrow(OrderProblem);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('wants the address of an API', async () => {
    await expect(lookUpOrder({ endpoint: 'shop.example', ...wish })).rejects.toThrow(TypeError);
  });
});
