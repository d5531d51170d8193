import { CHANGE_KINDS } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { configWith, faultsOf, secret } from '../../test/some-config.ts';
import { defineConfig } from '../config.ts';

const keys = [{ id: 'mail-1', secret: 'a-link-key-for-tests-of-32-bytes-or-more' }];
const exchangeKey = { id: 'x1', algorithm: 'HS256', secret: 'an-exchange-key-for-tests-of-32-bytes' };
const orderTokens = {
  keys: [{ id: 'k1', algorithm: 'HS256', secret }],
  exchange: { keys: [exchangeKey] },
};
const faultsWith = (fields: object) => faultsOf(configWith({ orderTokens, ...fields }));

describe('proofs in the configuration', () => {
  it('have their defaults', () => {
    const proofs = { 'signed-link': { keys }, 'app-proxy': { secrets: ['a-client-secret'.padEnd(16, 'x')] } };
    expect(defineConfig(configWith({ orderTokens, proofs }))).toMatchObject({
      orderTokens: { exchange: { lifetimeSeconds: 1800 } },
      proofs: {
        'signed-link': { view: 'redacted', lifetimeSeconds: 1_209_600 },
        'app-proxy': { view: 'full' },
      },
    });
    expect(defineConfig(configWith({})).proofs).toEqual({});
  });

  it('T11 need a key of the API’s own', () => {
    expect(faultsOf(configWith({ proofs: { 'signed-link': { keys } } }))).toEqual([
      'orderTokens.exchange: given nothing; allowed is settings such as { keys: [{ id, algorithm: "HS256", secret }] }, since there are proofs.',
    ]);
  });

  it('T14 give no change that needs to see what is not shown', () => {
    const proofs = { 'signed-link': { keys, changes: ['swap-item', 'correct-address'] } };
    expect(faultsWith({ proofs })).toEqual([
      'proofs.signed-link.changes.1: given "correct-address"; allowed is a kind of change that needs no full view.',
    ]);
    expect(faultsWith({ proofs: { 'signed-link': { ...proofs['signed-link'], view: 'full' } } })).toEqual([]);
  });

  it.each([
    [
      'a link key',
      { proofs: { 'signed-link': { keys: [{ id: 'mail-1', secret }] } } },
      'proofs.signed-link.keys.0.secret',
    ],
    ['a merchant key', { merchant: { keys: [{ id: 'm1', secret }] } }, 'merchant.keys.0.secret'],
    ['a client secret', { webhooks: { secrets: [secret] } }, 'webhooks.secrets.0'],
    [
      'an exchange key',
      { orderTokens: { ...orderTokens, exchange: { keys: [{ ...exchangeKey, secret }] } } },
      'orderTokens.exchange.keys.0.secret',
    ],
  ])('T11 have a secret for one purpose each, which is not that of %s too', (_, fields, path) => {
    expect(faultsWith(fields)).toEqual([
      expect.stringMatching(`^${path}: .+ allowed is a secret of its own, since `),
    ]);
  });

  it('leave links where there is a page that they lead to', () => {
    const links = { keys, metafield: { namespace: 'amend', key: 'order_link' } };
    expect(faultsWith({ proofs: { 'signed-link': links } })).toEqual([
      'proofs.signed-link.page: given nothing; allowed is the address of a page, https://…, without a fragment, since links are left in a metafield.',
    ]);
    const page = 'https://shop.example/order#here';
    expect(faultsWith({ proofs: { 'signed-link': { ...links, page } } })).toEqual([
      'proofs.signed-link.page: given "https://shop.example/order#here"; allowed is the address of a page, https://…, without a fragment.',
    ]);
  });

  it('T11 share the client secret between what Shopify signs with it', () => {
    const secrets = ['the-client-secret-of-the-app'];
    expect(faultsWith({ webhooks: { secrets }, proofs: { 'app-proxy': { secrets } } })).toEqual([]);
  });

  it('T11 share it with session tokens too, and with nothing else', () => {
    const secrets = ['the-client-secret-of-the-app'];
    const proofs = { 'session-token': { clientId: 'app', secrets }, 'app-proxy': { secrets } };
    expect(faultsWith({ proofs })).toEqual([]);
    expect(
      faultsWith({ proofs: { 'session-token': { clientId: 'app', secrets: [secret] } } }).join(),
    ).toContain('allowed is a secret of its own');
  });

  it('T13 open everything for a session token and a customer account, and not everything for a code', () => {
    const proofs = {
      'session-token': { clientId: 'app', secrets: ['the-client-secret-of-the-app'] },
      'customer-account': { shopId: '12345' },
      'one-time-code': {},
    };
    const mail = { from: 'hello@shop.example' };
    const config = defineConfig(configWith({ orderTokens, proofs, mail }));
    expect(config.proofs['session-token']).toMatchObject({ changes: CHANGE_KINDS, view: 'full' });
    expect(config.proofs['customer-account']).toEqual({
      shopId: '12345',
      apiVersion: '2026-10',
      origin: 'https://shopify.com',
      changes: CHANGE_KINDS,
      view: 'full',
    });
    const changes: readonly string[] = config.proofs['one-time-code']?.changes ?? [];
    expect(CHANGE_KINDS.filter((kind) => !changes.includes(kind))).toEqual([
      'correct-contact',
      'cancel-order',
    ]);
  });

  it('I8 send no codes without mail', () => {
    expect(faultsWith({ proofs: { 'one-time-code': {} } })).toEqual([
      'mail: given nothing; allowed is settings such as { from: "Shop <hello@shop.example>" }, since one-time codes are mailed.',
    ]);
  });

  it.each(['nordlys', '', 'gid://shopify/Shop/1', '0'])(
    'I5 know the shop by its number, not by %j',
    (shopId) => {
      expect(faultsWith({ proofs: { 'customer-account': { shopId } } })).toEqual([
        `proofs.customer-account.shopId: given ${JSON.stringify(shopId)}; allowed is the number of the shop, as a text.`,
      ]);
    },
  );

  it('T11 let no key of the API have the id of another', () => {
    const exchange = { keys: [{ ...exchangeKey, id: 'k1' }] };
    expect(faultsWith({ orderTokens: { ...orderTokens, exchange } })).toEqual([
      'orderTokens.exchange.keys.0.id: given a text of 2 characters; allowed is an id that no other key has.',
    ]);
  });

  it('never show a secret that is wrong', () => {
    const faults = faultsWith({ proofs: { 'signed-link': { keys: [{ id: 'mail-1', secret: 'hunter2' }] } } });
    expect(faults.join()).toContain('a text of 7 characters');
    expect(faults.join()).not.toContain('hunter2');
  });
});
