import { describe, expect, it } from 'vitest';

import {
  change,
  createKit,
  createShopper,
  exchangeKey,
  ORIGIN,
  orderIdOf,
  problemOf,
  signToken,
} from '../kit.ts';
import { bring, everyProof, linkFor } from './proof-kit.ts';

const tomorrow = '2026-11-24T09:00:00Z';

async function open() {
  const kit = await createKit({ config: { proofs: everyProof } });
  const orderId = orderIdOf(kit.simulator, '#1001');
  return { kit, orderId, proof: { kind: 'signed-link', link: linkFor(orderId, tomorrow) } };
}

/** A part of a JWT. */
function parse(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}

describe('POST /v1/order-tokens', () => {
  it('answers the pages of the shop’s origins, which may read the answer, and no others', async () => {
    const { kit, proof } = await open();
    const headers = { origin: ORIGIN, 'content-type': 'application/json' };
    const asked = await kit.api.request('/v1/order-tokens', { method: 'OPTIONS', headers });
    expect(asked.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    const init = { method: 'POST', body: JSON.stringify(proof) };
    const answered = await kit.api.request('/v1/order-tokens', { ...init, headers });
    expect(answered.status).toBe(201);
    expect(answered.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(answered.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answered.headers.get('cache-control')).toBe('no-store');
    const stranger = { ...headers, origin: 'https://evil.example' };
    const elsewhere = await kit.api.request('/v1/order-tokens', { ...init, headers: stranger });
    expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['no proof', {}],
    ['a kind that does not exist', { kind: 'word-of-honour', orderId: '5001' }],
    ['an order that is no number', { kind: 'app-proxy', orderId: '../5001' }],
    ['a field too many', { kind: 'signed-link', link: 'x', view: 'full' }],
    ['a link that is far too long', { kind: 'signed-link', link: 'x'.repeat(201) }],
  ])('refuses %s', async (_, body) => {
    const { kit } = await open();
    const response = await bring(kit, body);
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({ code: 'body_invalid' });
  });

  it('has no other method', async () => {
    const { kit } = await open();
    const response = await kit.api.request('/v1/order-tokens');
    expect(response.headers.get('allow')).toBe('POST');
    expect(await problemOf(response)).toMatchObject({ code: 'method_not_allowed' });
  });

  it('T13 offers no kind of proof that the shop has not configured', async () => {
    const kit = await createKit();
    for (const body of [
      { kind: 'signed-link', link: 'x' },
      { kind: 'app-proxy', orderId: '5001' },
    ]) {
      expect(await problemOf(await bring(kit, body))).toMatchObject({ code: 'proof_not_offered' });
    }
  });
});

describe('the token that a proof is exchanged for', () => {
  it('T12 is of the API’s own key, with which nobody signs a token for themselves', async () => {
    const { kit, orderId, proof } = await open();
    const { token } = await (await bring(kit, proof)).json();
    const [header, payload] = token.split('.');
    expect(parse(header)).toMatchObject({ kid: exchangeKey.id, alg: 'HS256', typ: 'amend-order+jwt' });
    expect(parse(payload)).toMatchObject({ amr: ['signed-link'], view: 'redacted', sub: orderId });
    for (const signing of [{ key: exchangeKey }, { proof: 'app-proxy' }]) {
      const forged = await signToken(kit, orderId, signing);
      const headers = { authorization: `Bearer ${forged}` };
      const response = await kit.api.request(`/v1/orders/${orderId}`, { headers });
      expect(await problemOf(response)).toMatchObject({ code: 'token_invalid' });
    }
  });

  it('T8 is of either key during a rotation', async () => {
    const next = { id: 'x2', algorithm: 'HS256', secret: 'the-exchange-key-that-comes-after-it' } as const;
    const before = await open();
    const { token } = await (await bring(before.kit, before.proof)).json();
    const orderTokens = {
      keys: [{ id: 'k1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' }],
      exchange: { keys: [next, exchangeKey] },
    } as const;
    const kit = await createKit({ config: { proofs: everyProof, orderTokens } });
    const fresh = await (await bring(kit, before.proof)).json();
    for (const each of [token, fresh.token]) {
      const headers = { authorization: `Bearer ${each}` };
      expect((await kit.api.request(`/v1/orders/${before.orderId}`, { headers })).status).toBe(200);
    }
    expect(parse(fresh.token.split('.')[0])).toMatchObject({ kid: 'x2' });
  });

  it('T10 has no second effect where a request is repeated with another token of the order', async () => {
    const { kit } = await open();
    const note = { kind: 'add-note', topic: 'gift-message', text: 'Hello' } as const;
    const shopper = await createShopper(kit, '#1001');
    const { quote, edit } = await change(shopper, [note]);
    const again = await (await createShopper(kit, '#1001')).accept([note], quote);
    expect(again.status).toBe(200);
    expect((await again.json()).id).toBe(edit.id);
  });
});
