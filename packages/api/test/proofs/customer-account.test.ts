import { CHANGE_KINDS } from '@amend/contract';
import type { OrderToken } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { createKit, orderIdOf, orderNamed, problemOf } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { bring } from './proof-kit.ts';
import { shopifyProofs, SHOP_ID } from './shopify-kit.ts';

const open = () => createKit({ config: { proofs: shopifyProofs } });

/** The token of the customer of an order, with that order or another one. */
function proofOf(
  { simulator }: Kit,
  name: string,
  options: { isLoggedIn?: boolean; expiresInSeconds?: number } = {},
) {
  const customerId = String(orderNamed(simulator, name).customer.id);
  const accessToken = simulator.mint.customerToken({ customerId, ...options });
  return { kind: 'customer-account', accessToken, orderId: orderIdOf(simulator, name) };
}

describe('a customer account access token', () => {
  it('I5 opens the customer’s own orders', async () => {
    const kit = await open();
    expect(String(kit.simulator.state.shop.id)).toBe(SHOP_ID);
    const proof = proofOf(kit, '#1001');
    for (const orderId of [proof.orderId, `gid://shopify/Order/${proof.orderId}`]) {
      const response = await bring(kit, { ...proof, orderId });
      expect(response.status).toBe(201);
      const { token, ...rest }: OrderToken = await response.json();
      expect(rest).toMatchObject({ orderId: proof.orderId, changes: CHANGE_KINDS, view: 'full' });
      const headers = { authorization: `Bearer ${token}` };
      expect((await kit.api.request(`/v1/orders/${proof.orderId}`, { headers })).status).toBe(200);
    }
  });

  it('I4 I5 gives the same answer for somebody else’s order and for one that is not there', async () => {
    const kit = await open();
    const proof = proofOf(kit, '#1001');
    const answers = await Promise.all(
      [orderIdOf(kit.simulator, '#1002'), '1'].map(async (orderId) => {
        const response = await bring(kit, { ...proof, orderId });
        return [response.status, [...response.headers], await response.text()];
      }),
    );
    expect(answers[0]?.[0]).toBe(404);
    expect(answers[1]).toEqual(answers[0]);
  });

  it('I6 opens nothing that Shopify does not answer to: unknown, expired, or not logged in', async () => {
    const kit = await open();
    const { orderId } = proofOf(kit, '#1001');
    const proofs = [
      { kind: 'customer-account', accessToken: 'shcat_none', orderId },
      proofOf(kit, '#1001', { expiresInSeconds: -1 }),
      proofOf(kit, '#1001', { isLoggedIn: false }),
    ];
    for (const proof of proofs) {
      const response = await bring(kit, proof);
      expect(response.status).toBe(401);
      expect(await problemOf(response)).toMatchObject({ code: 'login_needed' });
    }
  });

  it('I6 says that the shop cannot be asked where Shopify gives no answer, or one that cannot be read', async () => {
    const kit = await open();
    const proof = proofOf(kit, '#1001');
    kit.shopify.isDown = () => true;
    expect(await problemOf(await bring(kit, proof))).toMatchObject({ code: 'shop_unavailable' });
    kit.shopify.isDown = () => false;
    for (const answer of [{}, { data: null }, { data: { customer: {}, order: {} } }, []]) {
      kit.shopify.distortReads = () => answer;
      expect(await problemOf(await bring(kit, proof))).toMatchObject({ code: 'shop_unavailable' });
    }
    kit.shopify.distortReads = () => ({ errors: [{ extensions: { code: 'THROTTLED' } }] });
    expect(await problemOf(await bring(kit, proof))).toMatchObject({
      code: 'shop_busy',
      retryAfterSeconds: 2,
    });
  });

  it('I6 is taken only as a header may have it', async () => {
    const kit = await open();
    const proof = proofOf(kit, '#1001');
    for (const accessToken of ['', 'a b', 'a\nb', 'ä', 'x'.repeat(4097)])
      expect((await bring(kit, { ...proof, accessToken })).status).toBe(422);
  });
});
