import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { importOrderTokenKey, verifyOrderToken } from './index.ts';

const secret = 'a-secret-for-tests-of-32-bytes-or-more';
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

function exampleNamed(name: string): string {
  const code = readme.split(`<!-- example: ${name} -->\n`)[1]?.split('```')[1] ?? '';
  return code.slice(code.indexOf('\n') + 1);
}

/** Whether a command can be run here: a fresh machine may have neither Python nor OpenSSL. */
function isThere(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Runs an example, and gives back what it printed. */
function runExample(command: string, name: string): string {
  // Inside this package, so that the example finds the package it imports.
  const folder = mkdtempSync(join(import.meta.dirname, '../.examples-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, exampleNamed(name));
  const env = { ...process.env, AMEND_SECRET: secret };
  return execFileSync(command, [file], { env, encoding: 'utf8' }).trim();
}

/** What a token says to whoever has the key. */
async function read(token: string) {
  const keys = [await importOrderTokenKey({ id: 'key-1', algorithm: 'HS256', secret })];
  return verifyOrderToken(token, { keys });
}

const good = {
  ok: true,
  claims: {
    shop: 'nordlys.myshopify.com',
    orderId: '5001',
    changes: ['correct-address'],
    proof: null,
    view: 'full',
  },
};

describe('the examples in the README', () => {
  it('sign a good token in Node', async () => {
    expect(await read(runExample(process.execPath, 'node.ts'))).toMatchObject(good);
  });

  it.skipIf(!isThere('python3', '-c', ''))('sign a good token in Python', async () => {
    expect(await read(runExample('python3', 'sign.py'))).toMatchObject(good);
  });

  it.skipIf(!isThere('openssl', 'version'))('sign a good token in a shell with OpenSSL', async () => {
    expect(await read(runExample('sh', 'sign.sh'))).toMatchObject(good);
  });
});
