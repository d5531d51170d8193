import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createClient, exchangeProof, lookUpOrder } from '@amend/sdk';
import { createSimulator } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';
import { afterAll, describe, expect, it, vi } from 'vitest';

import { bundleWorker, startWorkerd } from './start-workerd.ts';

/** Starting workerd takes seconds where the machine has other work; only a test that fails waits this long. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });
const PATIENCE = { timeout: 60_000, interval: 20 };

const folder = mkdtempSync(join(tmpdir(), 'amend-find-order-'));
const simulator = createSimulator({ schema: await loadAdminSchema() });
const mails: { readonly to: string; readonly text: string }[] = [];

async function network(request: Request): Promise<Response> {
  if (new URL(request.url).hostname !== 'mail.shop.example') return simulator.fetch(request);
  mails.push(await request.json());
  return new Response('Taken.');
}

const { code: script } = await bundleWorker('test/mailing-worker.ts');
const secrets = {
  SHOPIFY_ACCESS_TOKEN: 'shpat_simulator',
  AMEND_SECRET: 'a-secret-for-tests-of-32-bytes-or-more',
};
const workerd = startWorkerd({ script, folder, secrets, network });

afterAll(async () => {
  await workerd.dispose();
  rmSync(folder, { recursive: true });
});

/** How many Durable Objects there have been. */
function countObjects(): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /[0-9a-f]{64}\.sqlite$/.test(file)).length;
}

describe('looking for an order in workerd', () => {
  it('I7 I8 I12 sends a code that opens it, and makes no object for what is not there', async () => {
    const endpoint = (await workerd.ready).origin;
    const email = 'lena.hartwig@example.com';
    await lookUpOrder({ endpoint, orderNumber: '9999', email });
    const { lookupId } = await lookUpOrder({ endpoint, orderNumber: '#1001', email });
    await vi.waitFor(() => expect(mails.map(({ to }) => to)).toEqual([email]), PATIENCE);
    expect(countObjects()).toBe(1);
    const [code = ''] = /\d{4} \d{4}/.exec(mails[0]?.text ?? '') ?? [];
    const proof = { kind: 'one-time-code', lookupId, code } as const;
    // The code is good once the mail was taken; it may be tried five times.
    const patience = { timeout: 20_000, interval: 4500 };
    const { token, orderId } = await vi.waitFor(() => exchangeProof({ endpoint, proof }), patience);
    const order = simulator.state.orders.find(({ name }) => name === '#1001');
    expect(orderId).toBe(String(order?.id));
    expect((await createClient({ endpoint, token }).readOrder()).name).toBe('#1001');
    expect(countObjects()).toBe(2);
    await expect(exchangeProof({ endpoint, proof })).rejects.toMatchObject({ code: 'code_invalid' });
  });
});
