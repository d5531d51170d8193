import type { OrderTokenKey, SignOrderTokenOptions } from '@amend/order-token';
import { describe, expect, it } from 'vitest';

import { correction, createKit, createShopper, orderIdOf, problemOf, signToken } from './kit.ts';

async function read(token: string | null, name = '#1001') {
  const kit = await createKit();
  const headers = token === null ? {} : { authorization: token };
  const response = await kit.api.request(`/v1/orders/${orderIdOf(kit.simulator, name)}`, { headers });
  return { kit, response, problem: await problemOf(response) };
}

const kit = await createKit();
const orderId = orderIdOf(kit.simulator, '#1001');
const good = await signToken(kit, orderId);
const [header = '', payload = '', signature = ''] = good.split('.');
const strangerKey: OrderTokenKey = { id: 'k2', algorithm: 'HS256', secret: 'x'.repeat(32) };
const noneHeader = Buffer.from('{"alg":"none","kid":"k1","typ":"amend-order+jwt"}').toString('base64url');

async function bearer(options: Partial<SignOrderTokenOptions>): Promise<string> {
  return `Bearer ${await signToken(kit, orderId, options)}`;
}

const refusals: readonly (readonly [
  what: string,
  authorization: string | null,
  status: number,
  code: string,
])[] = [
  ['no token', null, 401, 'token_missing'],
  ['another scheme', 'Basic dXNlcjpwYXNz', 401, 'token_missing'],
  ['a text that is no token', 'Bearer hello', 401, 'token_invalid'],
  ['a token signed with "none"', `Bearer ${noneHeader}.${payload}.`, 401, 'token_invalid'],
  [
    'a token that says "none" over a good signature',
    `Bearer ${noneHeader}.${payload}.${signature}`,
    401,
    'token_invalid',
  ],
  [
    'a token with a changed payload',
    `Bearer ${header}.${payload.slice(0, -2)}.${signature}`,
    401,
    'token_invalid',
  ],
  ['an expired token', await bearer({ now: () => new Date('2026-11-23T07:00:00Z') }), 401, 'token_expired'],
  ['a token of another audience', await bearer({ audience: 'other' }), 401, 'token_invalid'],
  ['a token of another secret', await bearer({ key: { ...strangerKey, id: 'k1' } }), 401, 'token_invalid'],
  ['a token of an unknown key', await bearer({ key: strangerKey }), 401, 'token_invalid'],
  ["another shop's token", await bearer({ shop: 'other.myshopify.com' }), 403, 'token_wrong_shop'],
  [
    "another order's token",
    await bearer({ orderId: orderIdOf(kit.simulator, '#1002') }),
    403,
    'token_wrong_order',
  ],
];

describe('order tokens at the door', () => {
  it.each(refusals)('T4 refuses %s', async (_, authorization, status, code) => {
    const { kit: fresh, response, problem } = await read(authorization);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('www-authenticate') !== null).toBe(status === 401);
    expect(problem).toMatchObject({
      type: `urn:amend:problem:${code}`,
      code,
      status,
      requestId: 'request-1',
    });
    expect(fresh.simulator.log).toEqual([]);
  });

  it('lets nobody else in after a token has been remembered, and not its owner after it expired', async () => {
    const fresh = await createKit();
    const shopper = await createShopper(fresh, '#1001', { expiresInSeconds: 60 });
    expect((await shopper.call('GET', '')).status).toBe(200);
    const other = `/v1/orders/${orderIdOf(fresh.simulator, '#1002')}`;
    const asOther = await fresh.api.request(other, { headers: { authorization: `Bearer ${shopper.token}` } });
    expect(await problemOf(asOther)).toMatchObject({ code: 'token_wrong_order' });
    fresh.clock.advanceSeconds(64);
    expect((await shopper.call('GET', '')).status).toBe(200);
    fresh.clock.advanceSeconds(1);
    expect(await problemOf(await shopper.call('GET', ''))).toMatchObject({ code: 'token_expired' });
  });

  it('T4 refuses a kind of change that the token does not permit', async () => {
    const shopper = await createShopper(await createKit(), '#1001', { changes: ['add-item'] });
    const response = await shopper.call('POST', '/quotes', {
      changes: await correction(shopper, { zip: '10115' }),
    });
    expect(response.status).toBe(403);
    expect(await problemOf(response)).toMatchObject({ code: 'change_not_permitted' });
  });

  it('never says a token in a problem', async () => {
    for (const text of [good, `${header}.${payload}.${signature.toLowerCase()}`]) {
      const { problem } = await read(`Bearer ${text}`, '#1002');
      expect(JSON.stringify(problem)).not.toContain(payload);
    }
  });
});
