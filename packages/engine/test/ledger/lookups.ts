import { beforeEach, describe, expect, it } from 'vitest';

import type { Ledger, Lookup, Task } from '../../src/index.ts';

const wish = {
  lookupId: 'lookup-1',
  orderName: '1001',
  email: 'lena@example.com',
  locale: 'de',
  timeZone: 'Europe/Berlin',
};

function aLookup(fields: Partial<Lookup> = {}): Lookup {
  return {
    key: 'key-1',
    askedAt: '2026-11-23T09:00:00.000Z',
    expiresAt: '2026-11-23T09:10:00.000Z',
    wish,
    ...fields,
  };
}

function taskFor({ key, askedAt }: Lookup): Task {
  return { orderId: '', kind: 'answer-lookup', subject: key, dueAt: askedAt, attempts: 0, note: null };
}

const sent = { codeHash: 'right', orderId: '5001', recipient: 'lena' };
const at = '2026-11-23T09:05:00.000Z';

/** What every driver of the ledger must do about lookups. */
export function describeLookups(name: string, createStore: () => { open(): Ledger }): void {
  describe(`${name} as a book of lookups`, () => {
    let ledger: Ledger;

    const insert = (lookup: Lookup, limit = 9) => ledger.insertLookup(lookup, taskFor(lookup), limit);
    const tryCode = (codeHash: string, fields: { key?: string; at?: string } = {}) =>
      ledger.tryCode({ key: 'key-1', codeHash, at, limit: 3, ...fields });

    const count = (orderId: string, recipient: string, since = '2026-11-23T09:00:00.000Z') =>
      ledger.countCodes(orderId, recipient, since);

    beforeEach(() => {
      ledger = createStore().open();
      return () => ledger.close();
    });

    it('I9 keeps a lookup with what is to be done, and what was said only until it was done', async () => {
      expect(await insert(aLookup())).toBe(true);
      expect(await ledger.findLookup('key-1')).toEqual(aLookup());
      expect(await ledger.listDueTasks(at, 9)).toMatchObject([taskFor(aLookup())]);
      await ledger.endLookup('key-1', sent);
      expect(await ledger.findLookup('key-1')).toEqual(aLookup({ wish: null }));
      expect(await ledger.findLookup('key-2')).toBeNull();
    });

    it('I12 takes no more than may wait, and writes nothing down of those', async () => {
      expect(await insert(aLookup(), 1)).toBe(true);
      expect(await insert(aLookup({ key: 'key-2' }), 1)).toBe(false);
      expect(await ledger.findLookup('key-2')).toBeNull();
      expect(await ledger.listDueTasks(at, 9)).toHaveLength(1);
      await ledger.endLookup('key-1', sent);
      expect(await insert(aLookup({ key: 'key-2' }), 1)).toBe(true);
    });

    it('I9 forgets lookups after an hour', async () => {
      await insert(aLookup());
      await insert(aLookup({ key: 'key-2', askedAt: '2026-11-23T10:00:00.000Z' }));
      expect(await ledger.findLookup('key-1')).not.toBeNull();
      await insert(aLookup({ key: 'key-3', askedAt: '2026-11-23T10:00:00.001Z' }));
      expect(await ledger.findLookup('key-1')).toBeNull();
      expect(await ledger.findLookup('key-2')).not.toBeNull();
    });

    it('I10 gives the order for the right code, once', async () => {
      await insert(aLookup());
      expect(await tryCode('right')).toBeNull();
      await ledger.endLookup('key-1', sent);
      expect(await tryCode('wrong')).toBeNull();
      expect(await tryCode('right', { key: 'key-2' })).toBeNull();
      expect(await tryCode('right')).toBe('5001');
      expect(await tryCode('right')).toBeNull();
    });

    it('I10 gives nothing after too many tries, and nothing when the time is over', async () => {
      await insert(aLookup());
      await ledger.endLookup('key-1', sent);
      await insert(aLookup({ key: 'key-2' }));
      await ledger.endLookup('key-2', sent);
      for (let tries = 0; tries < 3; tries += 1) await tryCode('wrong');
      expect(await tryCode('right')).toBeNull();
      expect(await tryCode('right', { key: 'key-2', at: '2026-11-23T09:10:00.000Z' })).toBeNull();
      expect(await tryCode('right', { key: 'key-2', at: '2026-11-23T09:09:59.999Z' })).toBe('5001');
    });

    it('I8 gives no order where nothing was sent, whatever is entered', async () => {
      await insert(aLookup());
      await ledger.endLookup('key-1', { codeHash: 'nothing', orderId: null, recipient: null });
      expect(await tryCode('nothing')).toBeNull();
    });

    it('I11 counts the codes about an order and those to an address', async () => {
      expect(await count('5001', 'lena')).toBe(0);
      for (const [key, orderId] of [
        ['key-1', '5001'],
        ['key-2', '5001'],
        ['key-3', '5002'],
      ] as const) {
        await insert(aLookup({ key }));
        await ledger.endLookup(key, { ...sent, orderId });
      }
      expect(await count('5001', 'nobody')).toBe(2);
      expect(await count('5003', 'lena')).toBe(3);
      expect(await count('5001', 'lena', '2026-11-23T09:00:00.001Z')).toBe(0);
    });
  });
}
