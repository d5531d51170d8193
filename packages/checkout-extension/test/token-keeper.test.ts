import type { OrderToken } from '@amend/sdk/light';
import { describe, expect, it, vi } from 'vitest';

import { fetchWithToken, keepToken } from '../src/session/token-keeper.ts';

const START = Date.parse('2026-11-29T09:00:00Z');

function token(name: string, minutes: number): OrderToken {
  const expiresAt = new Date(START + minutes * 60_000).toISOString();
  return { token: name, orderId: '1001', expiresAt, changes: [], view: 'full' };
}

function start(first = token('first', 30)) {
  const clock = { at: START, now: () => clock.at };
  let count = 0;
  const exchange = vi.fn<() => Promise<OrderToken>>(async () => token(`token ${++count}`, 1000));
  return { clock, exchange, keeper: keepToken(first, exchange, clock) };
}

/** An API that takes one token, and answers what it was asked with. */
function answering(good: () => string) {
  return vi.fn<typeof fetch>(async (_, init) => {
    const sent = new Headers(init?.headers).get('authorization');
    return new Response(`${sent} ${init?.method ?? 'GET'} ${init?.body ?? ''}`.trim(), {
      status: sent === `Bearer ${good()}` ? 200 : 401,
    });
  });
}

describe('keepToken', () => {
  it('keeps a token until shortly before it ends, and brings the proof again then', async () => {
    const { clock, exchange, keeper } = start();
    clock.at += 28 * 60_000;
    expect(await keeper.current()).toBe('first');
    clock.at += 60_000;
    expect(await keeper.current()).toBe('token 1');
    expect(exchange).toHaveBeenCalledTimes(1);
  });

  it('brings one proof for all who need a new token at the same time', async () => {
    const { clock, exchange, keeper } = start();
    clock.at += 60 * 60_000;
    expect(await Promise.all([keeper.current(), keeper.current(), keeper.renew('first')])).toEqual([
      'token 1',
      'token 1',
      'token 1',
    ]);
    expect(exchange).toHaveBeenCalledTimes(1);
  });

  it('does not ask at every call where the clock of the device is ahead', async () => {
    const { exchange, keeper } = start(token('first', -60));
    expect(await keeper.current()).toBe('first');
    expect(exchange).not.toHaveBeenCalled();
  });

  it('tries again after a proof that could not be brought', async () => {
    const { clock, exchange, keeper } = start();
    clock.at += 60 * 60_000;
    exchange.mockRejectedValueOnce(new Error('away'));
    await expect(keeper.current()).rejects.toThrow('away');
    expect(await keeper.current()).toBe('token 1');
  });
});

describe('fetchWithToken', () => {
  it('sends a request once more with a new token where the one it had was refused', async () => {
    const { keeper, exchange } = start();
    const api = answering(() => 'token 1');
    const response = await fetchWithToken(keeper, api)('https://api.test/v1/orders/1001/edits', {
      method: 'POST',
      body: '{}',
      headers: { authorization: 'Bearer first', 'idempotency-key': 'k' },
    });
    expect([response.status, await response.text()]).toEqual([200, 'Bearer token 1 POST {}']);
    expect(exchange).toHaveBeenCalledTimes(1);
    expect(new Headers(api.mock.calls[1]?.[1]?.headers).get('idempotency-key')).toBe('k');
  });

  it('lets a refusal stand that a new token does not change', async () => {
    const { keeper, exchange } = start();
    const api = answering(() => 'none of these');
    const response = await fetchWithToken(keeper, api)('https://api.test/');
    expect([response.status, api.mock.calls.length, exchange.mock.calls.length]).toEqual([401, 2, 1]);
  });
});
