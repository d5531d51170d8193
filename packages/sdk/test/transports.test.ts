import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { TransportRequest } from '../src/transport.ts';
import { createFetchTransport } from '../src/transports/fetch.ts';
import { createKyTransport } from '../src/transports/ky.ts';
import { answerWith, json, rejection } from './answers.ts';

const READ: TransportRequest = {
  url: 'https://amend.test/v1/orders/1001',
  method: 'GET',
  headers: { authorization: 'Bearer x.y.z' },
  isRepeatable: true,
};
const WRITE: TransportRequest = {
  ...READ,
  method: 'POST',
  headers: { ...READ.headers, 'content-type': 'application/json', 'idempotency-key': 'key-0001' },
  body: '{"a":1}',
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// Both transports pass the same suite.
describe.each([
  ['createKyTransport', createKyTransport],
  ['createFetchTransport', createFetchTransport],
])('%s', (_, createTransport) => {
  const timeoutMs = 10_000;

  it('carries a request as it is and its answer back', async () => {
    const { fetch, received } = answerWith(json({ ok: true }, 201));
    const answer = await createTransport({ fetch, timeoutMs })(WRITE);
    expect(answer).toEqual({ status: 201, body: { ok: true }, retryAfterSeconds: undefined });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ url: WRITE.url, method: 'POST', body: { a: 1 } });
    expect(received[0]?.headers.get('idempotency-key')).toBe('key-0001');
    expect(received[0]?.headers.get('authorization')).toBe('Bearer x.y.z');
  });

  it('gives refusals back like any other answer', async () => {
    const { fetch, received } = answerWith(json({ code: 'address_invalid' }, 422));
    const answer = await createTransport({ fetch, timeoutMs })(READ);
    expect(answer).toMatchObject({ status: 422, body: { code: 'address_invalid' } });
    expect(received).toHaveLength(1);
  });

  it('gives no body where the answer is not JSON', async () => {
    const { fetch } = answerWith(new Response('<html>', { status: 500 }));
    const answer = await createTransport({ fetch, timeoutMs })(READ);
    expect(answer).toMatchObject({ status: 500, body: undefined });
  });

  it.each([429, 502, 503, 504])('tries again after %i', async (status) => {
    const { fetch, received } = answerWith(json({}, status), json({ ok: true }));
    const answer = createTransport({ fetch, timeoutMs })(READ);
    await vi.advanceTimersByTimeAsync(300);
    expect(await answer).toMatchObject({ status: 200, body: { ok: true } });
    expect(received).toHaveLength(2);
  });

  it('gives up after two retries and gives the last answer back', async () => {
    const { fetch, received } = answerWith(json({ code: 'shop_unavailable' }, 503));
    const answer = createTransport({ fetch, timeoutMs })(READ);
    await vi.advanceTimersByTimeAsync(300 + 600);
    expect(await answer).toMatchObject({ status: 503, body: { code: 'shop_unavailable' } });
    expect(received).toHaveLength(3);
  });

  it('E2: repeats a write with the same idempotency key and body', async () => {
    const { fetch, received } = answerWith(
      new TypeError('Failed to fetch'),
      json({}, 503),
      json({ ok: true }, 200),
    );
    const answer = createTransport({ fetch, timeoutMs })(WRITE);
    await vi.advanceTimersByTimeAsync(300 + 600);
    expect(await answer).toMatchObject({ status: 200 });
    expect(received.map(({ headers }) => headers.get('idempotency-key'))).toEqual([
      'key-0001',
      'key-0001',
      'key-0001',
    ]);
    expect(received.map(({ body }) => body)).toEqual([{ a: 1 }, { a: 1 }, { a: 1 }]);
  });

  it('never repeats what is not safe to repeat', async () => {
    const lost = answerWith(new TypeError('Failed to fetch'));
    expect(
      await rejection(createTransport({ fetch: lost.fetch, timeoutMs })({ ...WRITE, isRepeatable: false })),
    ).toMatchObject({
      code: 'unreachable',
    });
    const busy = answerWith(json({}, 503));
    expect(
      await createTransport({ fetch: busy.fetch, timeoutMs })({ ...WRITE, isRepeatable: false }),
    ).toMatchObject({
      status: 503,
    });
    expect([lost.received.length, busy.received.length]).toEqual([1, 1]);
  });

  it('waits as long as Retry-After says', async () => {
    const { fetch, received } = answerWith(json({}, 429, { 'retry-after': '2' }), json({ ok: true }));
    const answer = createTransport({ fetch, timeoutMs })(READ);
    await vi.advanceTimersByTimeAsync(1999);
    expect(received).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toMatchObject({ status: 200 });
  });

  it('reads Retry-After as a date, too', async () => {
    const { fetch, received } = answerWith(
      json({}, 503, { 'retry-after': 'Mon, 23 Nov 2026 09:00:02 GMT' }),
      json({ ok: true }),
    );
    const answer = createTransport({ fetch, timeoutMs })(READ);
    await vi.advanceTimersByTimeAsync(1900);
    expect(received).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await answer).toMatchObject({ status: 200 });
  });

  it('does not keep the shopper waiting for a long Retry-After', async () => {
    const { fetch, received } = answerWith(json({}, 429, { 'retry-after': '60' }));
    expect(await createTransport({ fetch, timeoutMs })(READ)).toMatchObject({
      status: 429,
      retryAfterSeconds: 60,
    });
    expect(received).toHaveLength(1);
  });

  it.each([
    ['unreachable', 'where nothing is known of the network', {}],
    ['unreachable', 'while the device has a network', { onLine: true }],
    ['offline', 'while it has none', { onLine: false }],
  ])('is %s when three attempts are lost %s, and keeps the cause', async (code, _, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const { fetch, received } = answerWith(new TypeError('anything at all'));
    const failure = rejection(createTransport({ fetch, timeoutMs })(READ));
    await vi.advanceTimersByTimeAsync(300 + 600);
    const problem = await failure;
    expect(problem).toMatchObject({
      name: 'OrderProblem',
      code,
      status: null,
      cause: expect.any(Error),
    });
    expect(received).toHaveLength(3);
  });

  it('times out after the whole time, attempts and waits together', async () => {
    const { fetch, received } = answerWith(json({}, 503), 'silence');
    const failure = rejection(createTransport({ fetch, timeoutMs: 5000 })(READ));
    await vi.advanceTimersByTimeAsync(4999);
    expect(received).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failure).toMatchObject({ name: 'OrderProblem', code: 'timeout', status: null });
  });

  it('rejects with the reason of its signal, while asking and while waiting', async () => {
    for (const answer of ['silence' as const, json({}, 503)]) {
      const { fetch } = answerWith(answer);
      const cancellation = new AbortController();
      const failure = rejection(
        createTransport({ fetch, timeoutMs })({ ...READ, signal: cancellation.signal }),
      );
      await vi.advanceTimersByTimeAsync(100);
      cancellation.abort(new Error('left the page'));
      expect(await failure).toMatchObject({ message: 'left the page' });
    }
  });

  it('asks nothing when its signal was aborted before', async () => {
    const { fetch } = answerWith(json({}));
    const signal = AbortSignal.abort(new Error('too late'));
    expect(await rejection(createTransport({ fetch, timeoutMs })({ ...READ, signal }))).toMatchObject({
      message: 'too late',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('leaves no timer behind', async () => {
    const { fetch } = answerWith(json({}));
    await createTransport({ fetch, timeoutMs })(READ);
    expect(vi.getTimerCount()).toBe(0);
  });
});
