import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, describe, expect, it } from 'vitest';

import { readArguments } from '../src/command/read-arguments.ts';
import { runCommand } from '../src/command/run-command.ts';
import { createSimulator, DEFAULT_ACCESS_TOKEN } from '../src/index.ts';
import { loadAdminSchema } from '../src/node.ts';
import { orderOf } from './start.ts';

const runFile = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'amend-simulator-'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = (name: string) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));
const put = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const run = async (...argv: readonly string[]) => {
  let output = '';
  const end = await runCommand(argv, (text) => void (output += text));
  return { output, end };
};
const readShop = (text: string) => JSON.parse(text);
const ask = async (output: string, query: string) => {
  const [url = ''] = /http:\/\/\S+graphql\.json/.exec(output) ?? [];
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': DEFAULT_ACCESS_TOKEN },
    body: JSON.stringify({ query }),
  });
  return await response.json();
};

describe('readArguments', () => {
  it('has a port and a plan when nothing is asked for', () => {
    expect(readArguments([])).toEqual({
      port: 4100,
      plan: 'standard',
      switches: {},
      now: null,
      seedFile: null,
      stateFile: null,
      scenarioFile: null,
      exportFile: null,
    });
  });

  it('takes a bare port, and any number of switches', () => {
    expect(
      readArguments([
        '4200',
        '--switch',
        'throttledStatus=429',
        '--switch=orderEditSessionExpirySeconds=60',
        '--plan=plus',
      ]),
    ).toMatchObject({
      port: 4200,
      plan: 'plus',
      switches: { throttledStatus: 429, orderEditSessionExpirySeconds: 60 },
    });
  });

  it.each([
    [['--port', 'http'], '--port: a number from 0 to 65535 belongs here, not "http".'],
    [['1', '2'], '"2" is one argument too many.'],
    [['--prot', '1'], "Unknown option '--prot'"],
    [['--plan', 'basic'], '--plan: one of these belongs here: standard, advanced, plus, enterprise.'],
    [['--now', 'monday'], '--now: an instant with its zone belongs here'],
    [['--switch', 'paymentLink'], '--switch: name=position belongs here, not "paymentLink".'],
    [['--switch', 'colour=red'], 'there is no switch "colour". Switches: secondOrderEditBegin'],
    [['--scenario', 'a', '--plan', 'plus'], '--plan does not go with --scenario: a scenario brings its own.'],
  ])('refuses %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});

describe('amend-simulator', () => {
  it('explains itself', async () => {
    const { output, end } = await run('--help');
    expect(output).toContain('--scenario <file>');
    expect(end).toBeNull();
  });

  it('writes the same shop, byte for byte, whenever it plays a scenario', async () => {
    const once = await run('--scenario', example('swap.json'), '--export', '-');
    await run('--scenario', example('swap.json'), '--export', join(folder, 'end.json'));
    expect(readFileSync(join(folder, 'end.json'), 'utf8')).toBe(once.output);
    expect(once.output).toContain('"Ink / XL"');
  });

  it('writes the same shop, byte for byte, in processes at different ends of the world', async () => {
    const command = fileURLToPath(new URL('../src/serve-command.ts', import.meta.url));
    const args = [command, '--scenario', example('swap.json'), '--export', '-'];
    const play = (env: object) => runFile(process.execPath, args, { env: { ...process.env, ...env } });
    const [east, west] = await Promise.all([
      play({ TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8' }),
      play({ TZ: 'America/Los_Angeles', LANG: 'C' }),
    ]);
    const { output } = await run(...args.slice(1));
    expect([east.stdout === output, west.stdout === output]).toEqual([true, true]);
  }, 60_000);

  it('writes a shop that is seeded from a file', async () => {
    const { output } = await run(
      '--seed',
      example('seed.json'),
      '--now',
      '2026-11-23T10:30:00Z',
      '--export',
      '-',
    );
    expect(readShop(output)).toMatchObject({ seededAt: '2026-11-23T10:30:00Z', shop: { name: 'Acme' } });
  });

  it('serves what a scenario ended with, on a clock that goes on from there', async () => {
    const { output, end } = await run('--scenario', example('swap.json'), '--port', '0');
    const answer = await ask(
      output,
      '{ orders(first: 1, query: "name:#1001") { nodes { displayFulfillmentStatus fulfillments { createdAt } } } }',
    );
    expect(answer).toMatchObject({
      data: {
        orders: {
          nodes: [
            { displayFulfillmentStatus: 'FULFILLED', fulfillments: [{ createdAt: '2026-11-23T11:30:00Z' }] },
          ],
        },
      },
    });
    await end?.();
  });

  it('keeps the shop in a file from one run to the next', async () => {
    const path = join(folder, 'shop.json');
    const first = await run('--state', path, '--port', '0');
    const { data } = await ask(first.output, '{ orders(first: 1) { nodes { id } } }');
    const { id } = data.orders.nodes[0];
    await ask(
      first.output,
      `mutation { orderUpdate(input: { id: "${id}", note: "kept" }) { userErrors { message } } }`,
    );
    await first.end?.();
    const second = await run('--state', path, '--port', '0');
    expect(await ask(second.output, `{ order(id: "${id}") { note } }`)).toMatchObject({
      data: { order: { note: 'kept' } },
    });
    await second.end?.();
  });

  it('loads what another simulator exported', async () => {
    const simulator = createSimulator({ schema: await loadAdminSchema() });
    simulator.cancel(orderOf(simulator, 1001).gid);
    const { output } = await run('--state', put('exported.json', simulator.exportState()), '--export', '-');
    expect(readShop(output)).toEqual(simulator.exportState());
  });

  it.each([
    ['a seed that is not there', ['--seed', join(folder, 'none.json')], 'none.json cannot be read: ENOENT'],
    ['a seed that is not JSON', ['--seed', put('broken.json', '{')], 'broken.json is not JSON'],
    [
      'a state that is a seed',
      ['--state', example('seed.json')],
      'this is no shop that a simulator exported. Seed files go with --seed.',
    ],
    [
      'a state of another version',
      ['--state', put('old.json', { version: 0, orders: [] })],
      'state version 0',
    ],
    [
      'a scenario that fails',
      [
        '--scenario',
        put('sad.json', { now: '2026-11-23T10:30:00Z', steps: [{ do: 'scan', order: '#1001' }] }),
      ],
      'steps[0] (do) failed',
    ],
  ])('refuses %s', async (_what, args, message) => {
    await expect(run(...args, '--export', '-')).rejects.toThrow(message);
  });

  it('does not begin when it cannot keep the shop', async () => {
    await expect(run('--state', join(folder, 'nowhere', 'shop.json'), '--port', '0')).rejects.toThrow(
      'ENOENT',
    );
  });

  it('says which port is taken', async () => {
    const { output, end } = await run('--port', '0');
    const [, port = ''] = /localhost:(\d+)/.exec(output) ?? [];
    await expect(run('--port', port)).rejects.toThrow(
      `Port ${port} is taken. Choose another with --port, or any free one with --port 0.`,
    );
    await end?.();
  });
});
