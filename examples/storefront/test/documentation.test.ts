import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { importOrderTokenKey, signOrderToken, verifyOrderToken } from '@amend/order-token';
import { serve } from '@amend/simulator/node';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { startDemo, type Demo } from '../src/start-demo.ts';
import { documentedExample, readDocumentedExamples, shopifyAt } from './documented-examples.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const guides = globSync(['README.md', 'docs/**/*.md', '{packages,examples}/*/README.md'], { cwd: root });
const secret = 'a-secret-for-tests-of-32-bytes-or-more';

// Inside this package, so that the examples find the packages they import.
const folder = mkdtempSync(join(import.meta.dirname, '.examples-'));
let demo: Demo;

beforeAll(async () => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  demo = await startDemo({ ports: { storefront: 0, api: 0, shopify: 0 }, dataFolder: join(folder, 'data') });
}, 30_000);

afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

const orderId = () => String(demo.simulator.state.orders.find(({ name }) => name === '#1001')?.id);

/** Runs an example with Node and gives back what it printed. */
async function runExample(name: string, code: string, env: Record<string, string> = {}): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, code);
  const { stdout } = await run(process.execPath, [file], { cwd: folder, env: { ...process.env, ...env } });
  return stdout.trim();
}

/** What the environment says in the examples: each secret is its own, and keys are keys. */
function valueOf(variable: string): string {
  if (variable === 'CREDENTIALS_KEY') return Buffer.alloc(32, 7).toString('base64');
  if (variable === 'AMEND_RECEIPT_KEY')
    return JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
  return `${variable}-`.padEnd(40, 'x');
}

/** The order token that the demo's confirmation page holds. */
async function tokenOnPage(): Promise<string> {
  const page = await fetch(`${demo.addresses.storefront}/thank-you/1001`);
  const [, token = ''] = /data-token="([^"]+)"/.exec(await page.text()) ?? [];
  return token;
}

describe('the examples in the documentation', () => {
  it('are valid TypeScript', async () => {
    const examples = readDocumentedExamples().filter(({ name }) => name.endsWith('.ts'));
    expect(examples.length).toBeGreaterThan(3);
    for (const { name, code } of examples) writeFileSync(join(folder, name), code);
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['esnext', 'dom', 'dom.iterable'],
      types: ['node'],
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      // The examples see the packages' sources here, which are written in TSX.
      jsx: 'react-jsx',
      jsxImportSource: 'preact',
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['*.ts', '../../../../packages/widgets/src/env.d.ts'] }),
    );
    const tsc = join(import.meta.dirname, '../node_modules/.bin/tsc');
    const { stdout } = await run(tsc, ['-p', folder]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  }, 60_000);

  it('have configurations with which the API starts, is let into the shop and reads an order', async () => {
    const names = readDocumentedExamples()
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.config.ts'));
    expect(names).toContain('theme.config.ts');
    for (const name of names) writeFileSync(join(folder, name), documentedExample(name));
    const shopify = await serve({
      port: 0,
      accessToken: valueOf('SHOPIFY_ACCESS_TOKEN'),
      app: { clientId: valueOf('SHOPIFY_CLIENT_ID'), clientSecret: valueOf('SHOPIFY_CLIENT_SECRET') },
    });
    onTestFinished(() => shopify.close());
    const [order] = shopify.simulator.state.orders;
    const token = await signOrderToken({
      key: { id: 'key-1', algorithm: 'HS256', secret: valueOf('AMEND_SECRET') },
      shop: 'nordlys.myshopify.com',
      orderId: String(order?.id),
      changes: ['correct-address'],
    });
    const code = `import { startNodeHost } from '@amend/api/hosts/node';
      import { createOutbox } from '@amend/engine';
      for (const name of ${JSON.stringify(names)}) {
        const { default: documented } = await import('./' + name);
        const shopify = { ...documented.shopify, origin: '${shopify.url}' };
        const config = { ...documented, shopify, ledger: { file: ':memory:' } };
        const engine = config.mail ? { mailer: createOutbox() } : {};
        const host = await startNodeHost({ config, port: 0, log: () => {}, engine });
        const headers = { authorization: 'Bearer ${token}' };
        const response = await fetch(host.url + '/v1/orders/${order?.id}', { headers });
        console.log(name, (await response.json()).name);
        await host.close();
      }`;
    const env = Object.fromEntries(
      names
        .flatMap((name) => [...documentedExample(name).matchAll(/process\.env\.(\w+)/g)])
        .map(([, variable = '']) => [variable, valueOf(variable)]),
    );
    expect(await runExample('configurations.ts', code, env)).toBe(
      names.map((name) => `${name} ${order?.name}`).join('\n'),
    );
    const apps = names.filter((name) => documentedExample(name).includes("grant: 'client-credentials'"));
    expect(names.filter((name) => !apps.includes(name))).toEqual(['old-app.config.ts']);
    expect(shopify.simulator.state.platform.tokens).toHaveLength(apps.length);
  });

  it('call commands that there are', () => {
    const commands = guides.flatMap((guide) => [
      ...readFileSync(join(root, guide), 'utf8').matchAll(
        /pnpm(?:@12)? --filter (@amend\/[\w-]+) ([\w:-]+)/g,
      ),
    ]);
    expect(commands.length).toBeGreaterThan(5);
    const scripts = new Map(
      globSync('{packages,examples}/*/package.json', { cwd: root })
        .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')))
        .map((manifest) => [manifest.name, Object.keys(manifest.scripts)]),
    );
    for (const [, name = '', script] of commands) expect(scripts.get(name)).toContain(script);
  });

  it('sign a token that opens the order', async () => {
    const code = `${documentedExample('sign-token.ts')}\nconsole.log(token);`;
    const token = await runExample('sign-token.ts', code, { AMEND_SECRET: secret, ORDER_ID: '5001' });
    const keys = [await importOrderTokenKey({ id: 'key-1', algorithm: 'HS256', secret })];
    expect(await verifyOrderToken(token, { keys })).toMatchObject({
      ok: true,
      claims: { shop: 'nordlys.myshopify.com', orderId: '5001', changes: ['correct-address'] },
    });
  });

  it('read, quote and accept without any UI', async () => {
    const code = documentedExample('headless.ts', {
      'https://api.amend.example': demo.addresses.api,
      ORDER_TOKEN: await tokenOnPage(),
    });
    const output = await runExample('headless.ts', code);
    expect(output).toMatch(/^Lena Hartwig, Invalidenstraße 116, 10115 Berlin, Germany €0.00\nsettled$/);
    const order = demo.simulator.state.orders.find(({ id }) => String(id) === orderId());
    expect(order?.shippingAddress).toMatchObject({ zip: '10115' });
  });

  it('render tracking on a server', async () => {
    const code = documentedExample('render-tracking.ts', {
      'https://api.amend.example': demo.addresses.api,
      ORDER_TOKEN: await tokenOnPage(),
      // As it was built for the demo's own server: Node does not read TSX.
      '@amend/widgets/server': './data/server/server.js',
    });
    expect(await runExample('render-tracking.ts', code)).toMatch(
      /^<amend-order-tracking locale="en".+<link rel="stylesheet" href="https:\/\/amend.example\/order-tracking.css".+Your delivery.+<\/amend-order-tracking>$/,
    );
  });

  it('swap a size', async () => {
    const code = documentedExample('swap.ts', {
      'https://api.amend.example': demo.addresses.api,
      ORDER_TOKEN: await tokenOnPage(),
    });
    expect(await runExample('swap.ts', code)).toBe(
      [
        'Linen shirt, Sage / M: €68.00 → €0.00',
        'Linen shirt, Sage / L: €0.00 → €68.00',
        '€0.00 more: settled',
      ].join('\n'),
    );
  });

  it('start the API on Node', async () => {
    // The demo's Shopify knows no such app and lets it in nowhere; nobody outside this machine is asked.
    const code = documentedExample('amend.config.ts', shopifyAt(demo.addresses.shopify));
    writeFileSync(join(folder, 'amend.config.ts'), code);
    const server = `${documentedExample('serve.ts')}\nconsole.log((await fetch(host.url + '/healthz')).status);\nawait host.close();`;
    const names = ['SHOPIFY_CLIENT_ID', 'SHOPIFY_CLIENT_SECRET', 'CREDENTIALS_KEY', 'AMEND_SECRET'];
    const env = { ...Object.fromEntries(names.map((name) => [name, valueOf(name)])), PORT: '0' };
    expect(await runExample('serve.ts', server, env)).toMatch(
      // The other lines are its log, of which the last may come after the answer.
      /^Amend's API answers at http:\/\/127\.0\.0\.1:\d+\n(?:\{.+\}\n)*200(?:\n\{.+\})*$/,
    );
  });
});
