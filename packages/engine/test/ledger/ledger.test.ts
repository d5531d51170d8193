import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterAll, describe, expect, it } from 'vitest';

import { createMemoryLedger } from '../../src/index.ts';
import { openSqliteLedger } from '../../src/ledger/sqlite.ts';
import { nothingToSettle } from '../../src/settlement/settlement.ts';
import { anEdit } from './an-edit.ts';
import { describeLedger } from './conformance.ts';
import { writeVersion1 } from './version-1.ts';

const folder = mkdtempSync(join(tmpdir(), 'amend-ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const nextFile = () => join(folder, 'made-on-first-use', `${(files += 1)}.sqlite`);

describeLedger('createMemoryLedger', () => ({ open: createMemoryLedger }));

describeLedger('openSqliteLedger', () => {
  const file = nextFile();
  return { open: () => openSqliteLedger(file) };
});

describe('openSqliteLedger', () => {
  it('E13 still has everything after it was closed and opened again', async () => {
    const file = nextFile();
    const before = openSqliteLedger(file);
    await before.insertEdit(anEdit());
    await before.close();
    const after = openSqliteLedger(file);
    expect(await after.findEdit('5001', 'edit-1')).toEqual(anEdit());
    expect(await after.listUnfinishedEdits()).toEqual([{ id: 'edit-1', orderId: '5001' }]);
    await after.close();
  });

  it('holds the lock against another process that has the same file', async () => {
    const file = nextFile();
    const [one, other] = [openSqliteLedger(file), openSqliteLedger(file)];
    expect(await one.acquireLease('5001', 'a', 1000, 2000)).toBe(true);
    expect(await other.acquireLease('5001', 'b', 1000, 2000)).toBe(false);
    await one.close();
    await other.close();
  });

  it('writes down every step that an edit takes', async () => {
    const file = nextFile();
    const ledger = openSqliteLedger(file);
    await ledger.insertEdit(anEdit());
    const at = '2026-11-23T09:00:01.000Z';
    await ledger.recordProgress('edit-1', anEdit({ step: 'writing' }), at);
    await ledger.recordProgress('edit-1', anEdit({ status: 'settled', step: 'done' }), at);
    await ledger.close();
    const db = new DatabaseSync(file);
    const steps = db.prepare('SELECT step FROM edit_steps ORDER BY rowid').all();
    expect(steps.map(({ step }) => step)).toEqual(['accepted', 'writing', 'done']);
    db.close();
  });

  it('names an edit that it cannot read, and says nothing of what is in it', async () => {
    const file = nextFile();
    const ledger = openSqliteLedger(file);
    await ledger.insertEdit(anEdit());
    const db = new DatabaseSync(file);
    db.exec("UPDATE edits SET body = 'Invalidenstraße 116'");
    db.close();
    await expect(ledger.findEdit('5001', 'edit-1')).rejects.toThrow(
      "The ledger's edit edit-1 cannot be read.",
    );
    expect(await ledger.listUnfinishedEdits()).toHaveLength(1);
    await ledger.close();
  });

  it('refuses a file that a newer version wrote, and says what to do', () => {
    const file = nextFile();
    void openSqliteLedger(file).close();
    const db = new DatabaseSync(file);
    db.exec('UPDATE ledger_version SET version = 99');
    db.close();
    expect(() => openSqliteLedger(file)).toThrow(
      'The ledger is of version 99, this Amend knows version 7. Start the newer Amend, or move the ledger away.',
    );
  });

  it('keeps its version where Amend of version 1 looks for it, too', () => {
    const file = nextFile();
    void openSqliteLedger(file).close();
    const db = new DatabaseSync(file);
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 7 });
    db.close();
  });

  it('E13 goes on with a file of version 1, and opens it once more', async () => {
    const file = nextFile();
    writeVersion1(file, [
      { id: 'settled', key: 'key-0001', status: 'settled', step: 'done' },
      { id: 'failed', key: 'key-0002', status: 'failed', step: 'done' },
      { id: 'writing', key: 'key-0003', status: 'accepted', step: 'writing' },
      { id: 'undoing', key: 'key-0004', status: 'accepted', step: 'undoing' },
    ]);
    const ledger = openSqliteLedger(file);
    const edits = await ledger.listEdits('5001');
    expect(edits.map(({ id, landed }) => [id, landed.details])).toEqual([
      ['settled', true],
      ['failed', false],
      ['writing', false],
      ['undoing', true],
    ]);
    expect(edits[0]).toEqual({
      ...anEdit({ id: 'settled', status: 'settled', step: 'done' }),
      linesBefore: [],
      agreementBefore: null,
      followUps: [],
      rules: [],
      language: { locale: 'en', timeZone: 'UTC' },
      isCardSpared: false,
      settlement: { ...nothingToSettle('EUR'), amount: { amount: '0', currencyCode: 'EUR' } },
      landed: { details: true, items: false, lineIds: null, hold: false, jobId: null, followUps: [] },
    });
    expect((await ledger.listUnfinishedEdits()).map(({ id }) => id)).toEqual(['writing', 'undoing']);
    expect(await ledger.acquireLease('5001', 'b', 1999, 3000)).toBe(false);
    await ledger.recordProgress('failed', anEdit({ id: 'failed' }), '2026-11-23T09:00:03.000Z');
    await ledger.close();
    const again = openSqliteLedger(file);
    expect(await again.listUnfinishedEdits()).toHaveLength(3);
    expect((await again.listEdits('5001'))[0]).toEqual(edits[0]);
    await again.close();
  });
});
