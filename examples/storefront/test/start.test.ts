import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it, onTestFinished } from 'vitest';

import { findBasePort, occupy } from './free-ports.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// What `pnpm start` runs, with the Node that the repository brings along.
const node = join(root, 'node_modules/.bin/node');

// What Node makes of the same sources each time that they are started.
const compileCache = mkdtempSync(join(tmpdir(), 'nordlys-compiled-'));
afterAll(() => rmSync(compileCache, { recursive: true, force: true }));

function start(env: Readonly<Record<string, string>>) {
  const child = spawn(node, ['examples/storefront/src/start.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCache, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const heard = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (heard.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (heard.err += chunk.toString()));
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  const isReady = async () => {
    while (!heard.out.includes('Ctrl-C'))
      await Promise.race([once(child.stdout, 'data'), ended.then(failEarly)]);
  };
  const failEarly = () => {
    throw new Error(`The demo ended before it was ready: ${heard.out}${heard.err}`);
  };
  return { child, heard, ended, isReady };
}

describe('start', { timeout: 60_000 }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves all three, says where, and ends with code 0 on %s',
    async (signal) => {
      const base = await findBasePort();
      const folder = temporaryFolder();
      const demo = start({ AMEND_BASE_PORT: String(base), AMEND_DATA_DIR: folder });
      await demo.isReady();

      const [shop, api, backOffice] = [0, 1, 2].map((step) => `http://localhost:${base + step}`);
      for (const address of [shop, api, backOffice]) expect(demo.heard.out).toContain(`${address}\n`);
      expect(demo.heard.out).toContain('10155 should be 10115');
      expect(demo.heard.out).toContain(`${shop}/thank-you/1001\n`);
      expect(demo.heard.out).toMatch(new RegExp(`${backOffice}/orders/\\d+\n`));

      for (const address of [`${shop}/`, `${shop}/amend/amend.js`, `${api}/healthz`, `${backOffice}/`]) {
        const response = await fetch(address);
        expect([address, response.status]).toEqual([address, 200]);
        await response.arrayBuffer();
      }

      // A browser that keeps its connection open must not keep the demo alive.
      const visitor = connect(base, '127.0.0.1');
      visitor.on('error', () => {});
      await once(visitor, 'connect');
      demo.child.kill(signal);
      expect(await demo.ended).toBe(0);
      visitor.destroy();
      expect(demo.heard.err).toBe('');
      expect(existsSync(join(folder, 'simulator.json'))).toBe(true);
    },
  );

  it('shows the same orders after a restart', async () => {
    const env = { AMEND_BASE_PORT: String(await findBasePort()), AMEND_DATA_DIR: temporaryFolder() };
    const first = start(env);
    await first.isReady();
    first.child.kill('SIGINT');
    await first.ended;
    const second = start(env);
    await second.isReady();
    second.child.kill('SIGINT');
    await second.ended;
    const [link] = /\S+\/orders\/\d+/.exec(first.heard.out) ?? [''];
    expect(second.heard.out).toContain(link);
  });

  it.each([0, 1, 2])('says in one sentence that port base + %i is taken', async (step) => {
    const base = await findBasePort();
    const other = await occupy(base + step);
    onTestFinished(other.close);
    const demo = start({ AMEND_BASE_PORT: String(base), AMEND_DATA_DIR: temporaryFolder() });
    expect(await demo.ended).toBe(1);
    expect(demo.heard.err).toBe(
      `Port ${base + step} is taken: end what is listening there, or choose three others with AMEND_BASE_PORT (AMEND_BASE_PORT=5500 takes 5500, 5501 and 5502).\n`,
    );
  });

  it.each(['80', '70000', 'shop', '4400.5'])('refuses the base port %s', async (given) => {
    const demo = start({ AMEND_BASE_PORT: given, AMEND_DATA_DIR: temporaryFolder() });
    expect(await demo.ended).toBe(1);
    expect(demo.heard.err).toBe(
      `AMEND_BASE_PORT is "${given}"; it must be a whole number from 1024 to 65533, because it and the next two ports are used.\n`,
    );
  });
});
