import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openSqliteCredentials } from '../../src/credentials/sqlite.ts';
import { openSqliteLedger } from '../../src/ledger/sqlite.ts';
import { aPersonalEdit } from './erasure.ts';

const NAME = 'Hartwigsen';
const AT = '2026-11-23T10:00:00.000Z';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amend-erased-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The files, of the ledger and beside it, in which a text stands. */
const filesWith = (text: string) =>
  readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(text));

/** Writes so much that rows spread over several pages, and so often that pages are written over and freed. */
async function fill(ledger: ReturnType<typeof openSqliteLedger>): Promise<void> {
  for (let place = 0; place < 40; place += 1) {
    const edit = aPersonalEdit({ id: `edit-${place}`, idempotencyKey: `key-${place}` });
    await ledger.insertEdit(edit);
    const event = { id: `event-${place}`, orderId: '5001', editId: edit.id, type: 'edit.settled', at: AT };
    await ledger.recordNews({ events: [event], tasks: [] });
    await ledger.keepPayload('5001', event.id, () => JSON.stringify({ name: NAME.repeat(place * 40) }));
    await ledger.renewEdit({ ...edit, rules: Array.from({ length: place * 30 }, () => NAME) });
    await ledger.renewEdit({ ...edit, status: 'settled', step: 'done' });
  }
}

describe('the file of openSqliteLedger', () => {
  it('G8 has no trace of a name once the order was erased, in no part of it, while it stays open', async () => {
    const file = join(folder, 'ledger.sqlite');
    const ledger = openSqliteLedger(file);
    const credentials = openSqliteCredentials(file);
    await credentials.read({ shop: 'nordlys.myshopify.com', purpose: 'shopify-access-token' });
    await fill(ledger);
    expect(filesWith(NAME)).not.toEqual([]);
    expect(await ledger.eraseOrder('5001', AT, 'done')).toBe(0);
    expect(filesWith(NAME)).toEqual([]);
    await ledger.close();
    await credentials.close();
    expect(filesWith(NAME)).toEqual([]);
  });

  it('G8 G9 has no trace of the shop once it was erased', async () => {
    const ledger = openSqliteLedger(join(folder, 'ledger.sqlite'));
    await fill(ledger);
    await ledger.eraseAll();
    expect(filesWith(NAME)).toEqual([]);
    expect(filesWith('edit-7')).toEqual([]);
    await ledger.close();
  });

  it('G8 is cleaned of what earlier versions left behind when it is brought to this one', async () => {
    const file = join(folder, 'ledger.sqlite');
    await openSqliteLedger(file).close();
    const old = new DatabaseSync(file);
    old.exec(`PRAGMA secure_delete = OFF; DROP TABLE erasures; DROP TABLE data_requests; DROP TABLE audit;
      UPDATE ledger_version SET version = version - 2; PRAGMA user_version = 3;
      INSERT INTO deliveries VALUES ('${NAME}', '${AT}'); DELETE FROM deliveries;`);
    old.close();
    expect(filesWith(NAME)).not.toEqual([]);
    await openSqliteLedger(file).close();
    expect(filesWith(NAME)).toEqual([]);
  });

  it('G8 says that a name is still there where somebody else reads the file, so that it is tried again', async () => {
    const file = join(folder, 'ledger.sqlite');
    const ledger = openSqliteLedger(file);
    await fill(ledger);
    const reader = new DatabaseSync(file);
    reader.exec('BEGIN; SELECT * FROM edits;');
    await expect(ledger.eraseOrder('5001', AT, 'done')).rejects.toThrow('somebody else reads it');
    reader.close();
    await ledger.eraseOrder('5001', AT, 'done');
    expect(filesWith(NAME)).toEqual([]);
    await ledger.close();
  });
});
