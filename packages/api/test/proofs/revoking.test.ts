import { openSqliteLedger } from '@amend/engine/ledger/sqlite';
import { describe, expect, it } from 'vitest';

import { callAsMerchant, createKit, createShopper, orderIdOf, problemOf } from '../kit.ts';
import { bring, everyProof, linkFor } from './proof-kit.ts';

const tomorrow = '2026-11-24T09:00:00Z';

async function openOrder() {
  const kit = await createKit({ config: { proofs: everyProof }, ledger: openSqliteLedger(':memory:') });
  const orderId = orderIdOf(kit.simulator, '#1001');
  const revoke = () => callAsMerchant(kit, 'POST', `/orders/${orderId}/revoke-tokens`);
  return { kit, orderId, revoke };
}

describe('taking the tokens of an order back', () => {
  it('T9 shuts the order to every token that was signed before, also one that was remembered, and to no other order', async () => {
    const { kit, revoke } = await openOrder();
    const shopper = await createShopper(kit, '#1001');
    const other = await createShopper(kit, '#1002');
    expect((await shopper.call('GET', '')).status).toBe(200);
    expect((await other.call('GET', '')).status).toBe(200);
    kit.clock.advanceSeconds(1);
    const revoked = await revoke();
    expect(revoked.status).toBe(200);
    expect(await revoked.json()).toMatchObject({ revokedAt: { at: '2026-11-23T09:00:01.000Z' } });
    const response = await shopper.call('GET', '');
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(await problemOf(response)).toMatchObject({ code: 'token_revoked' });
    expect((await other.call('GET', '')).status).toBe(200);
  });

  it('T9 opens it to what is signed more than 5 seconds later, because clocks differ', async () => {
    const { kit, revoke } = await openOrder();
    await revoke();
    kit.clock.advanceSeconds(4);
    const tooSoon = await createShopper(kit, '#1001');
    expect(await problemOf(await tooSoon.call('GET', ''))).toMatchObject({ code: 'token_revoked' });
    kit.clock.advanceSeconds(1);
    const anew = await createShopper(kit, '#1001');
    expect((await anew.call('GET', '')).status).toBe(200);
  });

  it('T9 shuts it to links that may have been signed before, and not to one that was signed since', async () => {
    const { kit, orderId, revoke } = await openOrder();
    await revoke();
    kit.clock.advanceSeconds(60);
    const old = await bring(kit, { kind: 'signed-link', link: linkFor(orderId, tomorrow) });
    expect(await problemOf(old)).toMatchObject({ code: 'token_revoked' });
    const fresh = linkFor(orderId, '2026-12-07T09:01:00Z');
    expect((await bring(kit, { kind: 'signed-link', link: fresh })).status).toBe(201);
  });

  it('T9 M7 takes back what was signed since, where it is done again', async () => {
    const { kit, revoke } = await openOrder();
    await revoke();
    kit.clock.advanceSeconds(60);
    const shopper = await createShopper(kit, '#1001');
    expect((await shopper.call('GET', '')).status).toBe(200);
    expect(await (await revoke()).json()).toMatchObject({ revokedAt: { at: '2026-11-23T09:01:00.000Z' } });
    expect(await problemOf(await shopper.call('GET', ''))).toMatchObject({ code: 'token_revoked' });
  });

  it('T9 wants a merchant key', async () => {
    const { kit, orderId } = await openOrder();
    const path = `/v1/merchant/orders/${orderId}/revoke-tokens`;
    expect((await kit.api.request(path, { method: 'POST' })).status).toBe(401);
    expect((await createShopper(kit, '#1001').then((shopper) => shopper.call('GET', ''))).status).toBe(200);
  });
});
