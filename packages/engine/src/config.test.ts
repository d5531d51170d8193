import { describe, expect, it } from 'vitest';

import { ConfigError, defineConfig } from './config.ts';
import type { AmendConfig } from './config.ts';

const secret = 'a-secret-for-tests-of-32-bytes-or-more';

function configWith(fields: object): AmendConfig {
  const good: AmendConfig = {
    shop: 'nordlys.myshopify.com',
    shopify: { accessToken: 'shpat_secret' },
    orderTokens: { keys: [{ id: 'k1', algorithm: 'HS256', secret }] },
    origins: ['https://shop.example'],
  };
  return { ...good, ...fields };
}

function faultsOf(config: AmendConfig): readonly string[] {
  try {
    defineConfig(config);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.faults : [String(error)];
  }
}

describe('defineConfig', () => {
  it('fills in every default', () => {
    expect(defineConfig(configWith({}))).toMatchObject({
      shopify: { apiVersion: '2026-10' },
      orderTokens: { audience: 'amend' },
      changes: {
        'correct-address': { closesAfterSeconds: 3600, lockedFields: ['countryCode', 'provinceCode'] },
      },
      ledger: { file: '.amend/ledger.sqlite' },
    });
  });

  it.each<[object, string]>([
    [
      { shop: 'nordlys.example' },
      'shop: given "nordlys.example"; allowed is the permanent domain, <name>.myshopify.com.',
    ],
    [
      { changes: { 'correct-address': { closesAfterSeconds: 'soon' } } },
      'changes.correct-address.closesAfterSeconds: given "soon"; allowed is a whole number of seconds from 60 to 2592000.',
    ],
    [
      { changes: { 'correct-address': { closesAfterSeconds: 5 } } },
      'changes.correct-address.closesAfterSeconds: given 5; allowed is a whole number of seconds from 60 to 2592000.',
    ],
    [
      { origins: ['*'] },
      'origins.0: given "*"; allowed is an origin such as "https://shop.example", without a path and not "*".',
    ],
    [{ origins: undefined }, 'origins: given nothing; allowed is a list of origins.'],
    [{ shiop: true }, 'shiop: there is no such field.'],
    [{ orderTokens: { keys: [] } }, 'orderTokens.keys: given a list of 0; allowed is at least one key.'],
    [
      { orderTokens: { keys: [{ id: 'k1', algorithm: 'none', secret }] } },
      'orderTokens.keys.0.algorithm: given "none"; allowed is a key with the algorithm "HS256" or "EdDSA".',
    ],
    [{ ledger: { file: '' } }, 'ledger.file: given ""; allowed is a path.'],
  ])('refuses %o with the field, what was given and what is allowed', (fields, fault) => {
    expect(faultsOf(configWith(fields))).toEqual([fault]);
  });

  it('lists every fault at once', () => {
    expect(faultsOf(configWith({ shop: 1, origins: 2 }))).toHaveLength(2);
  });

  it.each<[string, object]>([
    ['that is too short', { orderTokens: { keys: [{ id: 'k1', algorithm: 'HS256', secret: 'hunter2' }] } }],
    [
      'in a key that is not in a list',
      { orderTokens: { keys: { id: 'k1', algorithm: 'HS256', secret: 'hunter2' } } },
    ],
    ['in place of a key', { orderTokens: { keys: ['hunter2'] } }],
    ['in place of the section', { orderTokens: 'hunter2' }],
    [
      'as the id of a key',
      { orderTokens: { keys: [{ id: 'hunter2 hunter2', algorithm: 'HS256', secret }] } },
    ],
    ['in place of the section', { shopify: 'hunter2' }],
  ])('never shows a secret %s', (_, fields) => {
    const faults = faultsOf(configWith(fields));
    expect(faults).not.toEqual([]);
    expect(faults.join()).not.toContain('hunter2');
  });

  it('says how long a secret was that is too short', () => {
    const faults = faultsOf(
      configWith({ orderTokens: { keys: [{ id: 'k1', algorithm: 'HS256', secret: 'hunter2' }] } }),
    );
    expect(faults).toEqual([
      'orderTokens.keys.0.secret: given a text of 7 characters; allowed is a secret of at least 32 characters.',
    ]);
  });
});
