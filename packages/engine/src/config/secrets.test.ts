import { describe, expect, it } from 'vitest';

import { configWith, faultsOf, secret } from '../../test/some-config.ts';

const whsec = 'whsec_YS1zZWNyZXQtZm9yLXRlc3RzLW9mLTMyLWJ5dGVz';

describe('a configuration with a secret', () => {
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
    ['in place of the secrets of events', { events: { url: 'https://h.example', secrets: 'hunter2' } }],
    ['in the URL of events', { events: { url: 'http://h.example/hunter2', secrets: [whsec] } }],
    [
      'as the private part of a key',
      { receipts: { keys: [{ id: 'k1', jwk: { kty: 'OKP', crv: 'Ed25519', d: 'hunter2' } }] } },
    ],
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
