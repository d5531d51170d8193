import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it, vi } from 'vitest';

import { anEdit } from './an-edit.ts';
import { describeLedger } from './conformance.ts';
import { bundleLedgerWorker, openRemoteLedger, startWorkerd } from './workerd.ts';

/** Starting workerd takes seconds where the machine has other work; only a test that fails waits this long. */
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'amend-objects-'));
const script = await bundleLedgerWorker();
let workerd = startWorkerd(script, folder);

afterAll(async () => {
  await workerd.dispose();
  rmSync(folder, { recursive: true });
});

let objects = 0;
function createStore() {
  const name = `object-${(objects += 1)}`;
  return { open: () => openRemoteLedger(() => workerd, name) };
}

describeLedger('openDurableObjectLedger', createStore);

describe('openDurableObjectLedger', () => {
  it('E13 still has its edits and its lock after everything was stopped and started again', async () => {
    const store = createStore();
    const before = store.open();
    await before.insertEdit(anEdit());
    await before.acquireLease('5001', 'a', 1000, 2000);
    await workerd.dispose();
    workerd = startWorkerd(script, folder);
    const after = store.open();
    expect(await after.listEdits('5001')).toEqual([anEdit()]);
    expect(await after.listUnfinishedEdits()).toEqual([{ id: 'edit-1', orderId: '5001' }]);
    expect(await after.acquireLease('5001', 'b', 1999, 3000)).toBe(false);
    expect(await after.acquireLease('5001', 'b', 2000, 3000)).toBe(true);
  });

  it('keeps one order apart from another', async () => {
    await createStore().open().insertEdit(anEdit());
    expect(await createStore().open().findEdit('5001', 'edit-1')).toBeNull();
  });
});
