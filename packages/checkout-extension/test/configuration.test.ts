import { readFileSync } from 'node:fs';

import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';

import { PARTS, readSettings } from '../src/settings.ts';
import { TARGETS } from '../src/targets/index.ts';

interface Field {
  readonly key: string;
  readonly type: string;
  readonly validations?: readonly { readonly name: string; readonly value: string }[];
}

const folder = new URL('../', import.meta.url);
const configuration: unknown = parse(readFileSync(new URL('shopify.extension.toml', folder), 'utf8'));
const { version } = JSON.parse(
  readFileSync(new URL('node_modules/@shopify/ui-extensions/package.json', folder), 'utf8'),
);

/** Reads what stands at a path, for tests that say what it is. */
function at(...path: readonly (string | number)[]): unknown {
  return path.reduce((inner: unknown, name) => Reflect.get(Object(inner), name), configuration);
}

const fields = at('extensions', 0, 'settings', 'fields') as readonly Field[];

describe('shopify.extension.toml', () => {
  it('names the API version whose types the code is checked against', () => {
    const [year, month = ''] = String(version).split('.');
    expect(at('api_version')).toBe(`${year}-${month.padStart(2, '0')}`);
  });

  it('has every target of the code, and no other, all in the one module that is built', () => {
    const targeting = at('extensions', 0, 'targeting') as readonly Record<'target' | 'module', string>[];
    expect(targeting.map(({ target }) => target).toSorted()).toEqual(Object.keys(TARGETS).toSorted());
    expect([...new Set(targeting.map(({ module }) => module))]).toEqual(['./dist/amend.js']);
  });

  it('asks for access to the network and for nothing else', () => {
    expect(at('extensions', 0, 'capabilities')).toEqual({ network_access: true });
  });

  it('has the settings that the code reads', () => {
    const keys = ['endpoint', 'heading', 'announce', ...PARTS.map((part) => `hide_${part}`)];
    expect(fields.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    // Shopify allows 20.
    expect(fields.length).toBeLessThanOrEqual(20);
  });

  it('takes addresses of the API that begin with https', () => {
    const endpoint = fields.find(({ key }) => key === 'endpoint');
    const pattern = RegExp(endpoint?.validations?.find(({ name }) => name === 'regex')?.value ?? '$.');
    expect(pattern.test('https://api.amend.example')).toBe(true);
    expect(pattern.test('http://api.amend.example')).toBe(false);
    expect(pattern.test('api.amend.example')).toBe(false);
  });
});

describe('readSettings', () => {
  it('shows everything where nothing was set, and nothing without an API', () => {
    expect(readSettings({})).toEqual({ endpoint: null, heading: null, parts: PARTS, isAnnounced: false });
  });

  it('leaves out what the merchant wants left out', () => {
    const given = { endpoint: ' https://api.test ', heading: 'Your order', hide_swap: true, announce: true };
    expect(readSettings({ ...given, hide_cancel: false })).toEqual({
      endpoint: 'https://api.test',
      heading: 'Your order',
      parts: ['tracking', 'address', 'offers', 'cancel'],
      isAnnounced: true,
    });
  });
});
