import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { loadSecrets, SecretsError } from '../src/secrets.ts';
import { temporaryFolder } from './temporary-folder.ts';

const file = () => join(temporaryFolder(), 'secrets.json');

describe('loadSecrets', () => {
  it('makes secrets up on first start, for the eyes of their owner only, and finds them again', () => {
    const path = file();
    const secrets = loadSecrets(path, {});
    expect(Buffer.from(secrets.orderTokenSecret, 'base64url')).toHaveLength(32);
    expect(secrets.shopifyAccessToken).toMatch(/^shpat_[0-9a-f]{32}$/);
    expect(Buffer.from(secrets.merchantSecret, 'base64url')).toHaveLength(32);
    expect(secrets.eventsSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(secrets.receiptKey).toMatchObject({ kty: 'OKP', crv: 'Ed25519' });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(loadSecrets(path, {})).toEqual(secrets);
  });

  it('never makes up the same secrets twice', () => {
    expect(loadSecrets(file(), {})).not.toEqual(loadSecrets(file(), {}));
  });

  it('prefers the environment for what a real shop and a real Shopify know', () => {
    const path = file();
    const env = { ORDER_TOKEN_SECRET: 'x'.repeat(32), SHOPIFY_ACCESS_TOKEN: 'shpat_real' };
    expect(loadSecrets(path, env)).toMatchObject({
      orderTokenSecret: 'x'.repeat(32),
      shopifyAccessToken: 'shpat_real',
    });
    expect(readFileSync(path, 'utf8')).not.toContain('shpat_real');
  });

  it('makes up what the file of an earlier demo does not have, and leaves the rest as it is', () => {
    const path = file();
    const earlier = { orderTokenSecret: 'y'.repeat(32), shopifyAccessToken: 'shpat_kept' };
    writeFileSync(path, JSON.stringify(earlier));
    const secrets = loadSecrets(path, {});
    expect(secrets).toMatchObject(earlier);
    expect(secrets.merchantSecret).toMatch(/^[\w-]{43}$/);
    expect(loadSecrets(path, {})).toEqual(secrets);
  });

  it.each([
    '{"orderTokenSecret":"half a secret',
    '{"merchantSecret":["half a secret"]}',
    '{"receiptKey":{"d":7,"x":"half a secret"}}',
  ])('refuses a file with something else in it, without saying what: %s', (text) => {
    const path = file();
    writeFileSync(path, text);
    expect(() => loadSecrets(path, {})).toThrow(
      new SecretsError(
        `${path} does not hold the demo's secrets. Delete it, and the next start makes new ones.`,
      ),
    );
    expect(readFileSync(path, 'utf8')).toContain('half a secret');
  });
});
