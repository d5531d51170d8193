import { CHANGE_KINDS } from '@amend/contract';
import type { OrderToken } from '@amend/contract';
import { base64url, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';

import { callAsMerchant, CLIENT_SECRET, createKit, orderIdOf, orderNamed, problemOf, SHOP } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { bring } from './proof-kit.ts';
import { CLIENT_ID, shopifyProofs } from './shopify-kit.ts';

const open = (options: Parameters<typeof createKit>[0] = {}) =>
  createKit({ config: { proofs: shopifyProofs }, ...options });

/** What the page of an order has, as a proof. */
async function proofOf({ simulator }: Kit, name: string, isLoggedIn = false) {
  const page = await simulator.mint.thankYouPage(orderIdOf(simulator, name), { isLoggedIn });
  return { kind: 'session-token', ...page };
}

/** A session token with some claims replaced, signed as Shopify signs. */
function sign({ clock }: Kit, claims: object, secret = CLIENT_SECRET, algorithm = 'HS256'): Promise<string> {
  const iat = clock.now().getTime() / 1000;
  const usual = { dest: SHOP, aud: CLIENT_ID, iat, nbf: iat, exp: iat + 300, jti: 'j-1' };
  return new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .sign(new TextEncoder().encode(secret));
}

describe('a session token', () => {
  it('I2 I3 opens the order that was placed with the page’s checkout, whoever is logged in', async () => {
    const kit = await open();
    const orderId = orderIdOf(kit.simulator, '#1001');
    const response = await bring(kit, await proofOf(kit, '#1001'));
    expect(response.status).toBe(201);
    const { token, ...rest }: OrderToken = await response.json();
    expect(rest).toEqual({
      orderId,
      expiresAt: '2026-11-23T09:30:00.000Z',
      changes: CHANGE_KINDS,
      view: 'full',
    });
    const headers = { authorization: `Bearer ${token}` };
    expect((await kit.api.request(`/v1/orders/${orderId}`, { headers })).status).toBe(200);
  });

  it('I2 opens the orders of the customer who is logged in, without a checkout', async () => {
    const kit = await open();
    const { checkoutToken: _, ...proof } = await proofOf(kit, '#1001', true);
    expect((await bring(kit, proof)).status).toBe(201);
    const other = { ...proof, orderId: orderIdOf(kit.simulator, '#1002') };
    expect(orderNamed(kit.simulator, '#1002').customer.id).not.toBe(
      orderNamed(kit.simulator, '#1001').customer.id,
    );
    expect((await bring(kit, other)).status).toBe(404);
  });

  it('I2 opens nothing by itself', async () => {
    const kit = await open();
    const { checkoutToken: _, ...proof } = await proofOf(kit, '#1001');
    const response = await bring(kit, proof);
    expect(response.status).toBe(401);
    expect(await problemOf(response)).toMatchObject({ code: 'login_needed' });
    expect(kit.simulator.log).toEqual([]);
    for (const checkoutToken of ['', 'f'.repeat(32)])
      expect((await bring(kit, { ...proof, checkoutToken })).status).toBe(404);
  });

  it('I4 gives the same answer for an order that is not there and for somebody else’s, and says when to come back', async () => {
    const kit = await open();
    const proof = await proofOf(kit, '#1001', true);
    const others = [orderIdOf(kit.simulator, '#1002'), '1', 'gid://shopify/OrderIdentity/1'];
    const answers = await Promise.all(
      others.map(async (orderId) => {
        const response = await bring(kit, { ...proof, orderId });
        return { headers: [...response.headers], body: await response.text(), status: response.status };
      }),
    );
    expect(answers[0]).toMatchObject({ status: 404 });
    expect(new Map(answers[0]?.headers).get('retry-after')).toBe('2');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('I4 opens an order once Shopify shows it', async () => {
    const kit = await open({ simulator: { switches: { orderReadableAfterSeconds: 600 } } });
    const { createdAt } = orderNamed(kit.simulator, '#1001');
    kit.simulator.turn({
      orderReadableAfterSeconds: (kit.clock.now().getTime() - Date.parse(createdAt)) / 1000 + 3,
    });
    const proof = await proofOf(kit, '#1001');
    expect((await bring(kit, proof)).status).toBe(404);
    kit.clock.advanceSeconds(3);
    expect((await bring(kit, proof)).status).toBe(201);
  });

  it.each([
    ['is for another app', (kit: Kit) => sign(kit, { aud: 'another-app' })],
    ['is of another shop', (kit: Kit) => sign(kit, { dest: 'other.myshopify.com' })],
    ['is that of a merchant in the admin', async (kit: Kit) => kit.simulator.mint.idToken()],
    ['names no shop', (kit: Kit) => sign(kit, { dest: undefined })],
    ['never ends', (kit: Kit) => sign(kit, { exp: undefined })],
    ['is not valid yet', (kit: Kit) => sign(kit, { nbf: kit.clock.now().getTime() / 1000 + 11 })],
    ['is signed with another secret', (kit: Kit) => sign(kit, {}, 'another-secret-of-another-app')],
    ['is signed in another way', (kit: Kit) => sign(kit, {}, CLIENT_SECRET.repeat(3), 'HS512')],
    [
      'is not signed',
      async (kit: Kit) => {
        const [, claims] = (await sign(kit, {})).split('.');
        return `${base64url.encode('{"alg":"none"}')}.${claims}.`;
      },
    ],
    ['has another spelling', async (kit: Kit) => `${await sign(kit, {})}=`],
    ['is no token', async () => 'hello'],
  ])('I1 is refused where it %s, before anything is looked up', async (_, write) => {
    const kit = await open();
    const proof = { ...(await proofOf(kit, '#1001')), sessionToken: await write(kit) };
    const response = await bring(kit, proof);
    expect(response.status).toBe(401);
    expect(await problemOf(response)).toMatchObject({ code: 'proof_invalid' });
    expect(kit.simulator.log).toEqual([]);
  });

  it('I1 is good for its five minutes, and for the ten seconds that clocks may differ by', async () => {
    const kit = await open();
    const proof = await proofOf(kit, '#1001');
    kit.clock.advanceSeconds(309);
    expect((await bring(kit, proof)).status).toBe(201);
    kit.clock.advanceSeconds(1);
    expect(await problemOf(await bring(kit, proof))).toMatchObject({ code: 'proof_expired' });
  });

  it('I1 counts with either client secret while one takes the place of the other', async () => {
    const kit = await open({
      config: {
        proofs: {
          'session-token': { clientId: CLIENT_ID, secrets: ['the-new-client-secret', CLIENT_SECRET] },
        },
      },
    });
    expect((await bring(kit, await proofOf(kit, '#1001'))).status).toBe(201);
  });

  it('I3 takes no id of anything but an order', async () => {
    const kit = await open();
    const proof = await proofOf(kit, '#1001');
    for (const orderId of ['gid://shopify/Customer/1', '#1001', '1/2', '']) {
      expect((await bring(kit, { ...proof, orderId })).status).toBe(422);
    }
  });

  it('opens nothing that was taken back after it was made', async () => {
    const kit = await open();
    const proof = await proofOf(kit, '#1001');
    kit.clock.advanceSeconds(1);
    await callAsMerchant(kit, 'POST', `/orders/${orderIdOf(kit.simulator, '#1001')}/revoke-tokens`);
    expect(await problemOf(await bring(kit, proof))).toMatchObject({ code: 'token_revoked' });
  });
});
