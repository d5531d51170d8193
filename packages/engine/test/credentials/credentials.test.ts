import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from 'vitest';

import { openDurableObjectCredentials } from '../../src/credentials/durable-object.ts';
import { openSqliteCredentials } from '../../src/credentials/sqlite.ts';
import { createMemoryCredentials } from '../../src/index.ts';
import { openSqliteLedger } from '../../src/ledger/sqlite.ts';
import { bundleLedgerWorker, openRemoteCredentials, startWorkerd } from '../ledger/workerd.ts';
import { describeCredentials } from './conformance.ts';

const folder = mkdtempSync(join(tmpdir(), 'amend-credentials-'));
const workerd = startWorkerd(await bundleLedgerWorker(), folder);
afterAll(async () => {
  await workerd.dispose();
  rmSync(folder, { recursive: true });
});

let stores = 0;
const nextName = () => `credentials-${(stores += 1)}`;

describeCredentials('createMemoryCredentials', () => ({ open: createMemoryCredentials }));

describeCredentials('openSqliteCredentials, in the file of a ledger,', () => {
  const file = join(folder, `${nextName()}.sqlite`);
  void openSqliteLedger(file).close();
  return { open: () => openSqliteCredentials(file) };
});

describeCredentials(openDurableObjectCredentials.name, () => {
  const name = nextName();
  return { open: () => openRemoteCredentials(workerd, name) };
});
