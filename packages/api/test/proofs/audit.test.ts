import { AuditTrail } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { openPlace } from '../cloudflare-place.ts';
import { callAsMerchant, createKit, merchantKey, orderIdOf, SHOP } from '../kit.ts';
import { bring, everyProof, linkFor, linkKey } from './proof-kit.ts';

const tomorrow = '2026-11-24T09:00:00Z';
const jtiOf = (token: string): string => JSON.parse(atob(token.split('.')[1] ?? '')).jti;

const issued = { event: 'token.issued', editId: null, by: 'shopper', proof: 'signed-link', code: null };
const revoked = { event: 'tokens.revoked', by: 'merchant', credentialId: merchantKey.id, proof: null };
const refused = {
  event: 'token.refused',
  by: 'shopper',
  credentialId: null,
  proof: 'signed-link',
  code: 'token_revoked',
};

describe('the audit of tokens', () => {
  it('U1 names every token that was issued for an order, what it was exchanged for, and who took them back', async () => {
    const kit = await createKit({ config: { proofs: everyProof } });
    const orderId = orderIdOf(kit.simulator, '#1001');
    const exchange = () => bring(kit, { kind: 'signed-link', link: linkFor(orderId, tomorrow) });
    const [one, other] = [await (await exchange()).json(), await (await exchange()).json()];
    await callAsMerchant(kit, 'POST', `/orders/${orderId}/revoke-tokens`);
    kit.clock.advanceSeconds(60);
    expect((await exchange()).status).toBe(401);
    const { entries } = AuditTrail.parse(
      await (await callAsMerchant(kit, 'GET', `/orders/${orderId}/audit`)).json(),
    );
    const requestId = 'request-1';
    expect(entries).toMatchObject([
      { ...issued, credentialId: jtiOf(one.token), requestId },
      { ...issued, credentialId: jtiOf(other.token), requestId },
      { ...revoked, requestId },
      { ...refused, requestId },
    ]);
  });

  it('U3 has nothing of a proof that shows no order, so that strangers write nothing down', async () => {
    const kit = await createKit({ config: { proofs: everyProof } });
    const orderId = orderIdOf(kit.simulator, '#1001');
    const forged = linkFor(orderId, tomorrow, { ...linkKey, secret: 'x'.repeat(32) });
    const refusal = await bring(kit, { kind: 'signed-link', link: forged });
    expect(refusal.status).toBe(401);
    expect((await kit.engine.listAudit(orderId)).entries).toEqual([]);
    expect(kit.logs.at(-1)).toMatchObject({ route: '/v1/order-tokens', status: 401, code: 'proof_invalid' });
  });

  it('U1 U4 keeps it in the object of the order on Cloudflare, under the names of the Worker’s log', async () => {
    const place = await openPlace({ proofs: everyProof });
    const { call, logs, orderId, orders } = place;
    const link = linkFor(orderId, tomorrow);
    const response = await call('/v1/order-tokens', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'signed-link', link }),
    });
    const { token } = await response.json();
    const requestId = response.headers.get('x-request-id');
    expect(logs).toMatchObject([{ event: 'request', route: '/v1/order-tokens', status: 201, requestId }]);
    const authorization = `Bearer ${merchantKey.secret}`;
    const read = await call(`/v1/merchant/orders/${orderId}/audit`, { headers: { authorization } });
    const { entries } = AuditTrail.parse(await read.json());
    expect(entries).toMatchObject([{ ...issued, credentialId: jtiOf(token), requestId }]);
    expect([...orders.objects.keys()]).toEqual([`${SHOP}/${orderId}`]);
  });
});
