import { describe, expect, it } from 'vitest';

import { openPlace } from '../cloudflare-place.ts';
import type { Place } from '../cloudflare-place.ts';
import { merchantKey, orderIdOf, orderNamed, problemOf } from '../kit.ts';
import { everyProof, linkFor, linkKey } from './proof-kit.ts';
import { signedQuery } from './signed-query.ts';

const tomorrow = '2026-11-24T09:00:00Z';
const open = () => openPlace({ proofs: everyProof });

function bring({ call }: Place, proof: object, query = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return call(`/v1/order-tokens${query}`, { method: 'POST', headers, body: JSON.stringify(proof) });
}

function queryOf({ clock, simulator }: Place, name: string): string {
  return signedQuery({ now: clock.now(), customerId: String(orderNamed(simulator, name).customer.id) });
}

function read({ call }: Place, orderId: string, token: string): Promise<Response> {
  return call(`/v1/orders/${orderId}`, { headers: { authorization: `Bearer ${token}` } });
}

describe('proofs on Cloudflare', () => {
  it('T20 lets nobody make an object for an order that was not proven to be theirs', async () => {
    const place = await open();
    const other = orderIdOf(place.simulator, '#1002');
    const forged = linkFor(place.orderId, tomorrow, { ...linkKey, secret: 'x'.repeat(32) });
    for (const [proof, query] of [
      [{ kind: 'signed-link', link: forged }],
      [{ kind: 'signed-link', link: linkFor(place.orderId, '2026-11-23T08:00:00Z') }],
      [{ kind: 'app-proxy', orderId: place.orderId }, '?shop=nordlys.myshopify.com'],
      [{ kind: 'app-proxy', orderId: other }, queryOf(place, '#1001')],
      [{ kind: 'app-proxy', orderId: '77' }, queryOf(place, '#1001')],
      [{ kind: 'app-proxy', orderId: '../1' }, queryOf(place, '#1001')],
    ] as const) {
      const response = await bring(place, proof, query);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    }
    expect(place.orders.objects.size).toBe(0);
  });

  it('T20 asks nobody about a proof that is not signed', async () => {
    const place = await open();
    await bring(place, { kind: 'signed-link', link: 'hello' });
    await bring(place, { kind: 'app-proxy', orderId: place.orderId });
    expect(place.shops.objects.size).toBe(0);
    expect(place.simulator.log).toEqual([]);
  });

  it.each([
    [
      'a link',
      (place: Place) => bring(place, { kind: 'signed-link', link: linkFor(place.orderId, tomorrow) }),
    ],
    [
      'a request through the app proxy',
      (place: Place) => bring(place, { kind: 'app-proxy', orderId: place.orderId }, queryOf(place, '#1001')),
    ],
  ])('T15 T18 exchange %s for a token that the order’s object takes', async (_, bringIt) => {
    const place = await open();
    const response = await bringIt(place);
    expect(response.status).toBe(201);
    expect((await read(place, place.orderId, (await response.json()).token)).status).toBe(200);
    expect(place.orders.objects.size).toBe(1);
  });

  it('T9 takes tokens and links back', async () => {
    const place = await open();
    const { orderId, call, token, clock } = place;
    expect((await read(place, orderId, token)).status).toBe(200);
    const headers = { authorization: `Bearer ${merchantKey.secret}` };
    const path = `/v1/merchant/orders/${orderId}/revoke-tokens`;
    expect((await call(path, { method: 'POST', headers })).status).toBe(200);
    clock.advanceSeconds(60);
    expect(await problemOf(await read(place, orderId, token))).toMatchObject({ code: 'token_revoked' });
    const response = await bring(place, { kind: 'signed-link', link: linkFor(orderId, tomorrow) });
    expect(await problemOf(response)).toMatchObject({ code: 'token_revoked' });
  });

  it('T18 tells when to come back where the object of the shop cannot be asked', async () => {
    const place = await open();
    place.shops.isDown = true;
    const proof = { kind: 'app-proxy', orderId: place.orderId };
    const response = await bring(place, proof, queryOf(place, '#1001'));
    expect(await problemOf(response)).toMatchObject({ code: 'shop_busy', retryAfterSeconds: 2 });
  });

  it('T18 tells when to come back where Shopify cannot be asked whose the order is', async () => {
    const place = await open();
    place.shopify.isDown = () => true;
    const response = await bring(
      place,
      { kind: 'app-proxy', orderId: place.orderId },
      queryOf(place, '#1001'),
    );
    expect(await problemOf(response)).toMatchObject({ code: 'shop_unavailable', status: 503 });
  });
});
