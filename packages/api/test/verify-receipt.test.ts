import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { createMemoryLedger } from '@amend/engine';
import { defineConfig } from '@amend/engine/config';
import { afterAll, describe, expect, it, vi } from 'vitest';

import { startNodeHost } from '../src/hosts/node.ts';
import { change, correction, SHOP } from './kit.ts';
import { createKey, key, keysOf, openWithReceipts, partsOf, receiptOf } from './receipt-kit.ts';

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const page = readFileSync(new URL('../../../docs/guide/receipts.md', import.meta.url), 'utf8');
const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A piece of code from the guide, by the name in the comment above it. */
function codeOf(name: string): string {
  const [, code] = new RegExp(`<!-- example: ${name} -->\n\`\`\`\\w+\n([^]*?)\`\`\``).exec(page) ?? [];
  if (code === undefined) throw new Error(`The guide has no example ${name}.`);
  return code;
}

/** Runs the code in the guide in each of some folders, in one process, and prints what it printed there, or why it refused. */
const runner = `
const said = [];
for (const folder of JSON.parse(process.argv[2])) {
  process.chdir(folder);
  const lines = [];
  console.log = (...words) => lines.push(words.join(' '));
  const refusal = await import(folder + '/verify.mjs').then(() => null, (error) => error);
  said.push(refusal ? 'refused: ' + refusal.message : lines.join('\\n'));
}
process.stdout.write(JSON.stringify(said));
`;

/** Lets the code in the guide verify receipts: what it printed for each, or why it refused. */
async function verifyAsTheGuideSays(answers: readonly object[], keys: object): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'amend-receipt-'));
  folders.push(folder);
  writeFileSync(join(folder, 'runner.mjs'), runner);
  const places = answers.map((answer, i) => {
    const place = join(folder, String(i));
    mkdirSync(place);
    writeFileSync(join(place, 'verify.mjs'), codeOf('verify-receipt.mjs'));
    writeFileSync(join(place, 'receipt.json'), JSON.stringify(answer));
    writeFileSync(join(place, 'keys.json'), JSON.stringify(keys));
    return place;
  });
  const { stdout } = await run(process.execPath, [join(folder, 'runner.mjs'), JSON.stringify(places)]);
  const said: unknown = JSON.parse(stdout);
  return Array.isArray(said) ? said.map(String) : [];
}

/** Every JSON that differs from this one in a single value. */
function variantsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return [
      [...value, null],
      ...value.flatMap((item, i) => variantsOf(item).map((each) => value.with(i, each))),
    ];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, child]) =>
      variantsOf(child).map((each) => ({ ...value, [name]: each })),
    );
  }
  return [
    typeof value === 'string'
      ? `${value}0`
      : typeof value === 'number'
        ? value + 1
        : value === null
          ? 'x'
          : !value,
  ];
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the code with which the guide verifies receipts', () => {
  it('is at most twenty lines long and needs nothing but Node', () => {
    const lines = codeOf('verify-receipt.mjs')
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(lines.filter((line) => line.startsWith('import')).every((line) => line.includes("'node:"))).toBe(
      true,
    );
  });

  it('C1 C4 C6 verifies a receipt with the published keys, and reads what was disclosed', async () => {
    const { kit, shopper } = await openWithReceipts();
    const { edit } = await change(shopper, await correction(shopper, { zip: '10115' }));
    const signed = await receiptOf(shopper, edit);
    const [printed = '', passedOn = ''] = await verifyAsTheGuideSays(
      [signed, { ...signed, disclosures: [] }],
      await keysOf(kit),
    );
    expect(printed).toContain(`"jti": "${edit.id}"`);
    expect(printed.split('\n').slice(-2)).toEqual(['zip 10155', 'zip 10115']);
    expect(passedOn).toContain(`"jti": "${edit.id}"`);
    expect(passedOn).not.toContain('10115');
  });

  it('C1 refuses a receipt of which anything was altered', async () => {
    const { kit, shopper, dearer } = await openWithReceipts();
    const { edit } = await change(shopper, [dearer, ...(await correction(shopper, { zip: '10115' }))]);
    const signed = await receiptOf(shopper, edit);
    const [header = '', payload = '', signature = ''] = signed.receipt.split('.');
    const [headerText = '', payloadText = ''] = partsOf(signed);
    const flipped = (place: number) =>
      `${signature.slice(0, place)}${signature[place] === 'A' ? 'B' : 'A'}${signature.slice(place + 1)}`;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = signature.slice(0, -1) + (alphabet[alphabet.indexOf(signature.at(-1) ?? '') ^ 1] ?? '');
    const altered = [
      ...variantsOf(JSON.parse(headerText)).map((each) => `${encode(each)}.${payload}.${signature}`),
      ...variantsOf(JSON.parse(payloadText)).map((each) => `${header}.${encode(each)}.${signature}`),
      ...[flipped(0), flipped(40), flipped(84), twin, '', `${signature}A`].map(
        (each) => `${header}.${payload}.${each}`,
      ),
      `${encode({ alg: 'none', kid: 'receipts-1', typ: 'amend-receipt+jwt' })}.${payload}.`,
      `${signed.receipt}.x`,
    ];
    expect(altered.length).toBeGreaterThan(50);
    const answers = altered.map((receipt) => ({ ...signed, receipt }));
    const said = await verifyAsTheGuideSays(answers, await keysOf(kit));
    expect(said).toHaveLength(altered.length);
    const refusal = /^refused: (Not a receipt of this shop\.|It was altered\.)$/;
    expect(said.filter((each) => !refusal.test(each))).toEqual([]);
  });

  it('C4 refuses a disclosure of which anything was altered', async () => {
    const { kit, shopper } = await openWithReceipts();
    const { edit } = await change(shopper, await correction(shopper, { zip: '10115' }));
    const signed = await receiptOf(shopper, edit);
    const texts = signed.disclosures.map((text) => JSON.parse(Buffer.from(text, 'base64url').toString()));
    const altered = texts.flatMap((text, i) => variantsOf(text).map((each) => texts.with(i, each)));
    expect(altered.length).toBeGreaterThan(5);
    const answers = altered.map((each) => ({ ...signed, disclosures: each.map(encode) }));
    const said = await verifyAsTheGuideSays(answers, await keysOf(kit));
    expect(said).toHaveLength(altered.length);
    expect(new Set(said)).toEqual(new Set(['refused: A disclosure does not belong to it.']));
  });

  it('C6 refuses what another key signed, also under the same name', async () => {
    const { shopper } = await openWithReceipts();
    const { edit } = await change(shopper, await correction(shopper, { zip: '10115' }));
    const signed = await receiptOf(shopper, edit);
    const [stranger, other] = [
      await openWithReceipts({ keys: [createKey()] }),
      await openWithReceipts({ keys: [createKey('receipts-2')] }),
    ];
    const said = [
      ...(await verifyAsTheGuideSays([signed], await keysOf(stranger.kit))),
      ...(await verifyAsTheGuideSays([signed], await keysOf(other.kit))),
    ];
    expect(said).toEqual(['refused: It was altered.', 'refused: Not a receipt of this shop.']);
  });
});

describe('GET /v1/receipt-keys', () => {
  it('C6 C7 publishes all keys without their private parts, to everybody and for an hour', async () => {
    const { kit } = await openWithReceipts({ keys: [createKey('receipts-2'), key] });
    const response = await kit.api.request('/v1/receipt-keys', {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/jwk-set+json',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
    });
    const published = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' };
    expect(await response.json()).toEqual({
      keys: [
        { ...published, kid: 'receipts-2', x: expect.stringMatching(/^[\w-]{43}$/) },
        { ...published, kid: 'receipts-1', x: key.jwk.x },
      ],
    });
  });

  it('C6 keeps former receipts verifiable while the key changes', async () => {
    const ledger = createMemoryLedger();
    const before = await openWithReceipts({ ledger });
    const { edit } = await change(before.shopper, await correction(before.shopper, { zip: '10115' }));
    const former = await receiptOf(before.shopper, edit);
    const after = await openWithReceipts({ ledger, keys: [createKey('receipts-2'), key] });
    const anew = await receiptOf(after.shopper, edit);
    expect(JSON.parse(partsOf(anew)[0] ?? '').kid).toBe('receipts-2');
    const said = await verifyAsTheGuideSays([former, anew], await keysOf(after.kit));
    expect(said.map((each) => each.includes(`"jti": "${edit.id}"`))).toEqual([true, true]);
  });

  it('is empty where no key is configured, and can only be read', async () => {
    const { kit } = await openWithReceipts({ keys: [] });
    expect(await keysOf(kit)).toEqual({ keys: [] });
    const response = await kit.api.request('/v1/receipt-keys', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('C7 does not start with a key whose two parts do not belong together, and does not repeat it', async () => {
    const config = defineConfig({
      shop: SHOP,
      shopify: { accessToken: 'shpat_simulator' },
      orderTokens: {
        keys: [{ id: 'k1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' }],
      },
      origins: [],
      receipts: { keys: [{ ...key, jwk: { ...key.jwk, x: createKey().jwk.x } }] },
    });
    const starting = startNodeHost({ config, port: 0, log: () => undefined });
    await expect(starting).rejects.toThrow('The receipt key "receipts-1" is not a pair');
    await expect(starting).rejects.not.toThrow(key.jwk.d);
  });
});

describe('the command in the guide that makes a key', () => {
  it('prints a key that signs receipts', async () => {
    const { stdout } = await run('sh', ['-c', codeOf('make-key.sh')]);
    const made = { id: 'receipts-1', jwk: JSON.parse(stdout) };
    const { kit, shopper } = await openWithReceipts({ keys: [made] });
    const { edit } = await change(shopper, await correction(shopper, { zip: '10115' }));
    const [printed] = await verifyAsTheGuideSays([await receiptOf(shopper, edit)], await keysOf(kit));
    expect(printed).toContain(`"jti": "${edit.id}"`);
  });
});
