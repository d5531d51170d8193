import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { defineConfig } from '@amend/engine/config';
import { signOrderToken } from '@amend/order-token';
import { createClient } from '@amend/sdk';
import { serve } from '@amend/simulator/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startNodeHost } from '../src/hosts/node.ts';
import type { NodeHost } from '../src/hosts/node.ts';
import { exchangeKey, merchantKey, orderIdOf, SHOP } from './kit.ts';
import { commandsOf, readShellWords, runDocumentedCurl } from './run-documented.ts';

const folder = mkdtempSync(join(tmpdir(), 'amend-commands-'));
const shopify = await serve({ port: 0 });
const sharedKey = {
  id: 'shop-1',
  algorithm: 'HS256',
  secret: 'a-shared-secret-for-tests-of-32-bytes',
} as const;
let host: NodeHost;

beforeAll(async () => {
  const config = defineConfig({
    shop: SHOP,
    shopify: { accessToken: 'shpat_simulator', origin: shopify.url },
    orderTokens: { keys: [sharedKey], exchange: { keys: [exchangeKey] } },
    origins: [],
    merchant: { keys: [merchantKey] },
    ledger: { file: join(folder, 'ledger.sqlite') },
  });
  host = await startNodeHost({ config, port: 0, log: () => {} });
});
afterAll(async () => {
  await host.close();
  await shopify.close();
  rmSync(folder, { recursive: true });
});

async function openOrder(name: string) {
  const orderId = orderIdOf(shopify.simulator, name);
  const changes = ['correct-address', 'add-note'] as const;
  const token = await signOrderToken({ key: sharedKey, shop: SHOP, orderId, changes });
  return { orderId, client: createClient({ endpoint: host.url, token }) };
}

/** The one command of a page in which this stands. */
function commandWith(page: string, text: string): string {
  const [command, ...more] = commandsOf(page).filter((each) => each.includes(text));
  if (command === undefined || more.length > 0) throw new Error(`${page} has not one command with ${text}.`);
  return command;
}

const run = (command: string, env: Readonly<Record<string, string>>) =>
  runDocumentedCurl(command, host.url, env);

describe('a documented command, run as it is written against an API that is served', () => {
  it('T9 takes the tokens of an order back, and no other order’s', async () => {
    const command = commandWith('keys.md', 'revoke-tokens');
    const [revoked, other] = [await openOrder('#1003'), await openOrder('#1002')];
    const env = { AMEND_MERCHANT_KEY: merchantKey.secret, ORDER_ID: revoked.orderId };
    expect(
      (await run(command, { ...env, AMEND_MERCHANT_KEY: 'another-key-of-more-than-32-bytes-in-all' })).status,
    ).toBe(401);
    expect((await revoked.client.readOrder()).name).toBe('#1003');
    expect((await run(command, env)).status).toBe(200);
    await expect(revoked.client.readOrder()).rejects.toMatchObject({ code: 'token_revoked' });
    expect((await other.client.readOrder()).name).toBe('#1002');
  });

  it('G3 erases a customer’s data from their orders', async () => {
    const { orderId, client } = await openOrder('#1001');
    const changes = [{ kind: 'add-note', topic: 'gift-message', text: 'From Hartwigsen' }] as const;
    await client.accept(changes, await client.quote(changes), { idempotencyKey: 'the-only-intent' });
    expect(JSON.stringify(await client.listEdits())).toContain('Hartwigsen');
    const command = commandWith('privacy.md', 'redactions').replace('"5001","5002"', `"${orderId}"`);
    expect(command).toContain(orderId);
    const response = await run(command, { MERCHANT_KEY: merchantKey.secret });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ orders: [{ orderId, left: expect.anything() }] });
    expect(JSON.stringify(await client.listEdits())).not.toContain('Hartwigsen');
  });
});

describe('readShellWords', () => {
  it('reads quotes, continued lines and variables as a shell does', () => {
    const words = readShellWords(`curl -d '{"a":"$B"}' \\\n  -H "x: $B" a"$B"'c' $B`, { B: 'b c' });
    expect(words).toEqual(['curl', '-d', '{"a":"$B"}', '-H', 'x: b c', 'ab cc', 'b c']);
  });

  it.each(['a | b', 'a > b', 'a `b`', 'a; b', "a 'b", 'a $B'])(
    'refuses %s, which it would get wrong',
    (command) => {
      expect(() => readShellWords(command, {})).toThrow(/A shell would do more here|is not set/);
    },
  );
});
