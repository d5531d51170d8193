import { describe, expect, it } from 'vitest';

import { correction, createKit, createShopper, problemOf } from './kit.ts';

const fresh = async () => createShopper(await createKit(), '#1001');

describe('requests that are not what they should be', () => {
  it.each([
    ['not JSON', '{"changes":'],
    ['empty', ''],
  ])('refuses a body that is %s', async (_, body) => {
    const shopper = await fresh();
    const kit = await createKit();
    const response = await kit.api.request(`/v1/orders/${shopper.orderId}/quotes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${shopper.token}`, 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ code: 'body_not_json' });
  });

  it('refuses a body that does not say it is JSON', async () => {
    const shopper = await fresh();
    const response = await shopper.call('POST', '/quotes', { changes: [] }, { 'content-type': 'text/plain' });
    expect(await problemOf(response)).toMatchObject({ code: 'body_not_json' });
  });

  it('refuses a body of more than 16 KB', async () => {
    const shopper = await fresh();
    const response = await shopper.call('POST', '/quotes', { changes: [], filler: 'x'.repeat(17_000) });
    expect(response.status).toBe(413);
    expect(await problemOf(response)).toMatchObject({ code: 'body_too_large' });
  });

  it('refuses unknown and missing fields and names each with a JSON Pointer', async () => {
    const shopper = await fresh();
    const [change] = await correction(shopper, { zip: '10115' });
    const { phone: _, ...address } = change.address;
    const response = await shopper.call('POST', '/quotes', {
      changes: [{ kind: 'correct-address', address: { ...address, planet: 'Earth' } }],
      coupon: 'FREE',
    });
    expect(response.status).toBe(422);
    const { code, pointers } = await problemOf(response);
    expect(code).toBe('body_invalid');
    expect(pointers?.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/changes/0/address/phone',
      '/changes/0/address/planet',
      '/coupon',
    ]);
  });

  it.each([
    ['no changes', { changes: [] }],
    ['an unknown kind', { changes: [{ kind: 'free-money' }] }],
    ['a prototype as a change', { changes: [{ kind: '__proto__' }] }],
    ['a list', []],
    ['null', null],
  ])('refuses %s', async (_, body) => {
    const shopper = await fresh();
    expect(await problemOf(await shopper.call('POST', '/quotes', body))).toMatchObject({
      code: 'body_invalid',
    });
  });

  it.each([
    ['a line break', 'Street 1\nSHIP TO: Elsewhere 5'],
    ['a control character', 'Street 1\u0000'],
    ['a character that turns the direction', 'Street \u202E1'],
    ['half a character', 'Street \uD83D'],
  ])('refuses an address with %s, and names the field', async (_, address1) => {
    const shopper = await fresh();
    const response = await shopper.call('POST', '/quotes', {
      changes: await correction(shopper, { address1 }),
    });
    expect(response.status).toBe(422);
    expect((await problemOf(response)).pointers).toMatchObject([{ pointer: '/changes/0/address/address1' }]);
  });

  it('refuses two new addresses in one edit', async () => {
    const shopper = await fresh();
    const changes = await correction(shopper, { zip: '10115' });
    const response = await shopper.call('POST', '/quotes', { changes: [...changes, ...changes] });
    expect(await problemOf(response)).toMatchObject({ code: 'body_invalid' });
  });

  it.each([
    ['missing', undefined, 'idempotency_key_missing'],
    ['too short', 'abc', 'idempotency_key_invalid'],
    ['with spaces', 'not a good key', 'idempotency_key_invalid'],
  ])('refuses an Idempotency-Key that is %s', async (_, key, code) => {
    const shopper = await fresh();
    const response = await shopper.call(
      'POST',
      '/edits',
      {},
      key === undefined ? {} : { 'idempotency-key': key },
    );
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ code });
  });

  it('answers unknown places and methods in the same form', async () => {
    const { api } = await createKit();
    const nowhere = await api.request('/v2/orders');
    expect([nowhere.status, await problemOf(nowhere)]).toMatchObject([404, { code: 'route_not_found' }]);
    const shopper = await fresh();
    const wrong = await shopper.call('DELETE', '');
    expect([wrong.status, await problemOf(wrong)]).toMatchObject([405, { code: 'method_not_allowed' }]);
    expect(wrong.headers.get('allow')).toBe('GET');
  });

  it('says that it is alive', async () => {
    const { api } = await createKit();
    expect(await (await api.request('/healthz')).json()).toEqual({ status: 'ok' });
  });
});
