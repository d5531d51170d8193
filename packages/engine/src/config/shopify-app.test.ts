import { describe, expect, it } from 'vitest';

import { configWith, faultsOf, secret } from '../../test/some-config.ts';
import { defineConfig } from '../config.ts';

const app = {
  clientId: 'client-1',
  clientSecret: 'a-client-secret-of-the-app',
  grant: 'client-credentials',
};
const bytes = 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=';
const credentials = { keys: [{ id: 'c1', secret: bytes }] };

describe('a configuration with an app', () => {
  it('takes an app and a key, and the secret of the app wherever Shopify signs with it', () => {
    const fields = { shopify: { app }, credentials, webhooks: { secrets: [app.clientSecret] } };
    expect(faultsOf(configWith(fields))).toEqual([]);
  });

  it('signs nothing twice: what Shopify signs for the app needs its secret no second time', () => {
    const exchange = { keys: [{ id: 'amend-1', algorithm: 'HS256', secret: `${secret}-of-the-api` }] };
    const { orderTokens } = configWith({});
    const proofs = { 'app-proxy': {}, 'session-token': { view: 'redacted', changes: [] } };
    const fields = { shopify: { app }, credentials, orderTokens: { ...orderTokens, exchange }, proofs };
    expect(defineConfig(configWith(fields))).toMatchObject({
      webhooks: { secrets: [app.clientSecret] },
      proofs: {
        'app-proxy': { secrets: [app.clientSecret] },
        'session-token': { clientId: app.clientId, secrets: [app.clientSecret], view: 'redacted' },
      },
    });
    const rotating = { secrets: ['another-client-secret', app.clientSecret] };
    expect(defineConfig(configWith({ ...fields, webhooks: rotating })).webhooks).toEqual(rotating);
  });

  it.each<[object, string]>([
    [
      { shopify: {} },
      'shopify.accessToken: given nothing; allowed is an Admin API access token, or an `app` that gets them.',
    ],
    [
      { shopify: { accessToken: 'shpat_x', app }, credentials },
      'shopify.accessToken: given a text of 7 characters; allowed is nothing, where there is an `app`.',
    ],
    [
      { shopify: { app } },
      'credentials.keys: given nothing; allowed is at least one key with 32 random bytes in base64, since `shopify.app` gets tokens that are kept.',
    ],
    [
      { shopify: { app: { ...app, grant: 'password' } }, credentials },
      'shopify.app.grant: given "password"; allowed is "client-credentials" or "token-exchange".',
    ],
    [
      { shopify: { app }, credentials: { keys: [{ id: 'c1', secret: 'hunter2' }] } },
      'credentials.keys.0.secret: given a text of 7 characters; allowed is 32 random bytes in base64.',
    ],
  ])('refuses %o', (fields, fault) => {
    expect(faultsOf(configWith(fields))).toEqual([fault]);
  });
});

describe('a configuration with one secret for two things', () => {
  const orderTokens = { keys: [{ id: 'k1', algorithm: 'HS256', secret }] };
  const x = 'A'.repeat(43);

  it.each<[string, object, string]>([
    ['a merchant key', { merchant: { keys: [{ id: 'm1', secret }] } }, 'merchant.keys.0.secret'],
    [
      'the client secret of the app',
      { webhooks: { secrets: ['another-secret-of-16', secret] } },
      'webhooks.secrets.1',
    ],
    ['the access token', { shopify: { accessToken: secret } }, 'orderTokens.keys.0.secret'],
    [
      'a key of receipts',
      {
        orderTokens: { keys: [{ id: 'k1', algorithm: 'EdDSA', jwk: { kty: 'OKP', crv: 'Ed25519', x } }] },
        receipts: { keys: [{ id: 'r1', jwk: { kty: 'OKP', crv: 'Ed25519', x, d: 'B'.repeat(43) } }] },
      },
      'receipts.keys.0.jwk.x',
    ],
    [
      'a credential key',
      { credentials, events: { url: 'https://h.example', secrets: [`whsec_${bytes}`] } },
      'credentials.keys.0.secret',
    ],
  ])('K8 refuses it as %s, and says where it stands', (_, fields, place) => {
    const faults = faultsOf(configWith({ orderTokens, ...fields }));
    expect(faults).toEqual([expect.stringContaining(`${place}: given a text of`)]);
    expect(faults[0]).toContain('allowed is a secret of its own, since ');
    expect(faults.join()).not.toContain(secret);
  });

  it('K8 takes the same one twice for the same thing, as in a rotation', () => {
    expect(
      faultsOf(configWith({ merchant: { keys: ['m1', 'm2'].map((id) => ({ id, secret: `${secret}-m` })) } })),
    ).toEqual([]);
  });
});
