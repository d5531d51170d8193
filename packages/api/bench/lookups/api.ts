/**
 * The API of the bench on Node, in a process of its own: `node api.ts <port of Shopify>`. Tells its port; `{ advanceSeconds }` moves its clock, and is
 * answered once nothing is left to do.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

import { defineConfig } from '@amend/engine/config';

import { startNodeHost } from '../../src/hosts/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'amend-lookups-'));
const file = join(folder, 'ledger.sqlite');
let aheadMs = 0;
const host = await startNodeHost({
  port: 0,
  config: defineConfig({
    shop: 'nordlys.myshopify.com',
    shopify: { accessToken: 'shpat_simulator', origin: `http://127.0.0.1:${process.argv[2]}` },
    orderTokens: {
      keys: [{ id: 'bench', algorithm: 'HS256', secret: 'a-secret-for-the-bench-of-32-bytes-or-more' }],
      exchange: {
        keys: [{ id: 'bench-x', algorithm: 'HS256', secret: 'another-secret-for-the-bench-of-32-bytes' }],
      },
    },
    origins: [],
    mail: { from: 'bench@nordlys.example' },
    proofs: { 'one-time-code': {} },
    ledger: { file },
  }),
  engine: {
    now: () => new Date(Date.now() + aheadMs),
    // A mail server that takes its time, as they do.
    mailer: { send: () => setTimeout(20) },
  },
});
const ledger = new DatabaseSync(file, { readOnly: true });
const waiting = ledger.prepare('SELECT count(*) AS waiting FROM lookups WHERE wish IS NOT NULL');

process.on('message', async ({ advanceSeconds }: { advanceSeconds: number }) => {
  aheadMs += advanceSeconds * 1000;
  while (waiting.get()?.['waiting'] !== 0) await setTimeout(2);
  // What is written down about it last.
  await setTimeout(5);
  process.send?.({ isIdle: true });
});
process.on('disconnect', () => {
  rmSync(folder, { recursive: true });
  process.exit();
});
process.send?.({ port: new URL(host.url).port });
