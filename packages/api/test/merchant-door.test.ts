import { merchantEndpoints } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { callAsMerchant, change, createKit, merchantKey, ORIGIN, problemOf } from './kit.ts';
import { openOrder, orderIn } from './settling.ts';

const newKey = { id: 'm2', secret: 'the-merchant-key-that-comes-after-it' };

describe('what is below /v1/merchant', () => {
  it.each([
    ['no key', '', 'merchant_key_missing', 'Bearer'],
    ['another way to sign in', 'Basic bWU6cHc=', 'merchant_key_missing', 'Bearer'],
    ['a guessed key', 'Bearer guessed', 'merchant_key_invalid', 'Bearer error="invalid_token"'],
    [
      'the beginning of a key',
      `Bearer ${merchantKey.secret.slice(0, -1)}`,
      'merchant_key_invalid',
      'Bearer error="invalid_token"',
    ],
    [
      'more than a key',
      `Bearer ${merchantKey.secret}x`,
      'merchant_key_invalid',
      'Bearer error="invalid_token"',
    ],
  ])('M1 is shut to %s, and asks nobody about it', async (_, authorization, code, challenge) => {
    const kit = await createKit();
    const response = await callAsMerchant(kit, 'GET', '/orders/5001/edits', { authorization });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(challenge);
    expect(await problemOf(response)).toMatchObject({ code });
    expect(kit.simulator.log).toEqual([]);
  });

  it('M1 is shut to everybody where there are no keys', async () => {
    const kit = await createKit({ config: { merchant: {} } });
    const response = await callAsMerchant(kit, 'GET', '/orders/5001/edits');
    expect(await problemOf(response)).toMatchObject({ code: 'merchant_key_invalid' });
  });

  it('M1 is shut to an order token, and the shoppers’ side to a merchant key', async () => {
    const { kit, shopper } = await openOrder();
    const path = `/orders/${shopper.orderId}/edits`;
    const asShopper = await callAsMerchant(kit, 'GET', path, { authorization: `Bearer ${shopper.token}` });
    expect(await problemOf(asShopper)).toMatchObject({ code: 'merchant_key_invalid' });
    const asMerchant = await shopper.call('GET', '', undefined, {
      authorization: `Bearer ${merchantKey.secret}`,
    });
    expect(await problemOf(asMerchant)).toMatchObject({ code: 'token_invalid' });
  });

  it('M2 takes the old and the new key during a rotation', async () => {
    const kit = await createKit({ config: { merchant: { keys: [merchantKey, newKey] } } });
    for (const { secret } of [merchantKey, newKey]) {
      const response = await callAsMerchant(kit, 'GET', '/orders/5001/edits', {
        authorization: `bearer ${secret}`,
      });
      expect(response.status).toBe(200);
    }
  });

  it('M3 gives no page permission, keeps nothing in caches, and names the request', async () => {
    const kit = await createKit();
    const response = await callAsMerchant(kit, 'GET', '/orders/5001/edits', { origin: ORIGIN });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-request-id')).toBe('request-1');
    const preflight = await kit.api.request('/v1/merchant/orders/5001/edits', {
      method: 'OPTIONS',
      headers: { origin: ORIGIN, 'access-control-request-method': 'GET' },
    });
    expect(preflight.status).toBe(401);
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['GET', '/orders/5001', 404, 'route_not_found'],
    ['GET', '/orders/me/edits', 404, 'order_not_found'],
    ['GET', `/orders/${'9'.repeat(21)}/edits`, 404, 'order_not_found'],
    ['DELETE', '/orders/5001/edits', 405, 'method_not_allowed'],
    ['GET', '/orders/5001/edits?timeZone=Mars/Base', 400, 'query_invalid'],
  ])('answers %s %s with %i %s', async (method, path, status, code) => {
    const kit = await createKit();
    const response = await callAsMerchant(kit, method, path);
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ code });
  });

  it('refuses a body that is larger than any decision', async () => {
    const { api } = await createKit();
    const response = await api.request('/v1/merchant/orders/5001/look', {
      method: 'POST',
      headers: { authorization: `Bearer ${merchantKey.secret}`, 'content-type': 'application/json' },
      body: 'x'.repeat(17_000),
    });
    expect(response.status).toBe(413);
    expect(await problemOf(response)).toMatchObject({ code: 'body_too_large' });
  });
});

describe('the edits of an order, for the merchant', () => {
  it('M4 are shown with what was asked for, the rules, the steps, the money, and what is still to be done', async () => {
    const { kit, shopper, dearer } = await openOrder({
      config: {
        rules: [
          {
            name: 'shirts',
            version: '2',
            when: { isB2B: false },
            then: { 'swap-item': { tags: ['swapped'] } },
          },
        ],
      },
    });
    const { edit } = await change(shopper, [dearer]);
    const response = await callAsMerchant(
      kit,
      'GET',
      `/orders/${shopper.orderId}/edits?timeZone=Europe/Berlin`,
    );
    const { edits, tasks, orderId } = merchantEndpoints.listEdits.parse(await response.json());
    expect(orderId).toBe(shopper.orderId);
    expect(edits).toMatchObject([
      {
        id: edit.id,
        status: 'committed',
        changes: [dearer],
        rules: ['shirts@2'],
        followUps: [{ do: 'tag' }],
        closesAt: { at: '2026-11-23T09:58:00.000Z', time: '10:58 AM' },
        settlement: { action: 'collect', state: 'open', amount: { amount: '4.00' } },
        approval: { state: 'not-needed' },
        problem: null,
        progress: { step: 'done', items: true, details: false, hold: true, followUps: ['tag'] },
        language: { locale: 'en', timeZone: 'UTC' },
      },
    ]);
    expect(tasks.filter(({ kind }) => kind === 'settle')).toMatchObject([
      { kind: 'settle', attempts: 0, note: null },
    ]);
  });

  it('M4 are none for an order that has none', async () => {
    const kit = await createKit();
    const response = await callAsMerchant(kit, 'GET', '/orders/5001/edits');
    expect(await response.json()).toEqual({ orderId: '5001', edits: [], tasks: [] });
    expect(kit.simulator.log).toEqual([]);
  });
});

describe('explaining an order to the merchant', () => {
  it('M5 R20 says which rules and windows were looked at', async () => {
    const { kit, shopper } = await openOrder();
    const path = `/orders/${shopper.orderId}/explain`;
    const response = await callAsMerchant(kit, 'GET', `${path}?kind=swap-item`);
    const explanation = merchantEndpoints.explain.parse(await response.json());
    expect(explanation).toMatchObject({
      kind: 'swap-item',
      outcome: 'Open until 2026-11-23T09:58:00.000Z.',
      windows: [{ isDecisive: true }],
    });
  });

  it.each([
    ['', 400, 'query_invalid'],
    ['?kind=swap-everything', 400, 'query_invalid'],
    ['?kind=swap-item&lineId=1', 422, 'line_not_found'],
  ])('M5 refuses %s with %i %s', async (query, status, code) => {
    const { kit, shopper } = await openOrder();
    const response = await callAsMerchant(kit, 'GET', `/orders/${shopper.orderId}/explain${query}`);
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ code });
  });
});

describe('having an order looked at by the merchant', () => {
  it('M6 settles at once what was paid meanwhile', async () => {
    const { kit, shopper, dearer } = await openOrder();
    await change(shopper, [dearer]);
    kit.simulator.pay(shopper.orderId);
    const response = await callAsMerchant(kit, 'POST', `/orders/${shopper.orderId}/look`);
    expect(response.status).toBe(200);
    const { edits } = merchantEndpoints.look.parse(await response.json());
    expect(edits).toMatchObject([{ status: 'settled', settlement: { state: 'paid' } }]);
    expect(orderIn(kit).fulfillmentOrders.flatMap(({ holds }) => holds)).toEqual([]);
  });

  it('M6 costs no call where the order has no edits', async () => {
    const { kit, shopper } = await openOrder();
    const response = await callAsMerchant(kit, 'POST', `/orders/${shopper.orderId}/look`);
    expect(await response.json()).toMatchObject({ edits: [], tasks: [] });
    expect(kit.simulator.log).toEqual([]);
  });

  it('M6 says so where Shopify does not answer', async () => {
    const { kit, shopper, dearer } = await openOrder();
    await change(shopper, [dearer]);
    kit.shopify.isDown = () => true;
    const response = await callAsMerchant(kit, 'POST', `/orders/${shopper.orderId}/look`);
    expect(response.status).toBe(503);
    expect(await problemOf(response)).toMatchObject({ code: 'shop_unavailable' });
  });
});
