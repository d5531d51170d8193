import { describe, expect, it } from 'vitest';

import { configWith, secret } from '../../test/some-config.ts';
import { ConfigError, defineConfig } from '../config.ts';
import type { AmendConfig } from '../config.ts';

const whsec = 'whsec_YS1zZWNyZXQtZm9yLXRlc3RzLW9mLTMyLWJ5dGVz';

function faultsOf(config: AmendConfig): readonly string[] {
  try {
    defineConfig(config);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.faults : [String(error)];
  }
}

describe('defineConfig', () => {
  it.each<[object, string]>([
    [
      { url: 'http://hooks.example' },
      'events.url: given a text of 20 characters; allowed is a URL with https',
    ],
    [
      { url: 'https://u:p@hooks.example' },
      'events.url: given a text of 25 characters; allowed is a URL with https',
    ],
    [{ url: 'hooks' }, 'events.url: given a text of 5 characters; allowed is a URL with https'],
    [{ secrets: [] }, 'events.secrets: given a list of 0; allowed is one secret, or two during a rotation.'],
    [
      { secrets: [whsec, whsec, whsec] },
      'events.secrets: given a list of 3; allowed is one secret, or two during a rotation.',
    ],
    [
      { secrets: ['whsec_c2hvcnQ='] },
      'events.secrets.0: given a text of 14 characters; allowed is "whsec_" and 24 to 64 bytes in base64.',
    ],
    [{ secrets: [secret] }, 'events.secrets.0: given a text of 38 characters; allowed is "whsec_"'],
    [{ types: ['edit.sent'] }, 'events.types.0: given "edit.sent"; allowed is one of edit.requested,'],
  ])('refuses events with %o', (fields, fault) => {
    const faults = faultsOf(
      configWith({ events: { url: 'https://hooks.example', secrets: [whsec], ...fields } }),
    );
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    'https://hooks.example/amend?key=1',
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'http://[::1]:1/',
  ])('sends events to %s', (url) => {
    expect(faultsOf(configWith({ events: { url, secrets: [whsec] } }))).toEqual([]);
  });

  it('tags orders unless it is told not to', () => {
    expect(defineConfig(configWith({})).orderTags).toEqual({
      edited: 'amend-edited',
      awaitingPayment: 'amend-awaiting-payment',
      awaitingApproval: 'amend-awaiting-approval',
      reverted: 'amend-reverted',
    });
    expect(defineConfig(configWith({ orderTags: false })).orderTags).toBe(false);
    expect(faultsOf(configWith({ orderTags: { edited: 'a,b' } }))).toEqual([
      'orderTags.edited: given "a,b"; allowed is a tag of 1 to 40 characters without a comma.',
    ]);
  });
});
