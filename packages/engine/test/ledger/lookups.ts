import { beforeEach, describe, expect, it } from 'vitest';

import type { CodeClaim, Ledger, Lookup, Task } from '../../src/index.ts';

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

const at = '2026-11-23T09:05:00.000Z';

/** What every driver of the ledger must do about lookups. */
export function describeLookups(name: string, createStore: () => { open(): Ledger }): void {
  describe(`${name} as a book of lookups`, () => {
    let ledger: Ledger;

    const insert = (lookup: Lookup, limit = 9) => ledger.insertLookup(lookup, taskFor(lookup), limit);
    const tryCode = (codeHash: string, fields: { key?: string; at?: string } = {}) =>
      ledger.tryCode({ key: 'key-1', codeHash, at, limit: 3, ...fields });

    const claim = (fields: Partial<CodeClaim> = {}) => {
      const since = '2026-11-23T09:00:00.000Z';
      return ledger.claimCode({
        key: 'key-1',
        orderId: '5001',
        recipient: 'lena',
        since,
        limit: 2,
        ...fields,
      });
    };

    /** A lookup for which a code was sent. */
    async function send(lookup: Lookup = aLookup()): Promise<void> {
      await insert(lookup);
      await claim({ key: lookup.key });
      await ledger.endLookup(lookup.key, 'right');
    }

    beforeEach(() => {
      ledger = createStore().open();
      return () => ledger.close();
    });

    it('I9 keeps a lookup with what is to be done, and what was said only until it was done', async () => {
      expect(await insert(aLookup())).toBe(true);
      expect(await ledger.findLookup('key-1')).toEqual(aLookup());
      expect(await ledger.listDueTasks(at, 9)).toMatchObject([taskFor(aLookup())]);
      await ledger.endLookup('key-1', 'right');
      expect(await ledger.findLookup('key-1')).toEqual(aLookup({ wish: null }));
      expect(await ledger.findLookup('key-2')).toBeNull();
    });

    it('I12 takes no more than may wait, and writes nothing down of those', async () => {
      expect(await insert(aLookup(), 1)).toBe(true);
      expect(await insert(aLookup({ key: 'key-2' }), 1)).toBe(false);
      expect(await ledger.findLookup('key-2')).toBeNull();
      expect(await ledger.listDueTasks(at, 9)).toHaveLength(1);
      await ledger.endLookup('key-1', 'right');
      expect(await insert(aLookup({ key: 'key-2' }), 1)).toBe(true);
    });

    it('I9 forgets a lookup when it is told to', async () => {
      await send();
      await send(aLookup({ key: 'key-2' }));
      await ledger.forgetLookup('key-1');
      expect(await ledger.findLookup('key-1')).toBeNull();
      expect(await tryCode('right')).toBeNull();
      expect(await claim({ key: 'key-2', limit: 1 })).toBe(true);
    });

    it('I10 gives the order for the right code, once', async () => {
      await insert(aLookup());
      await claim();
      expect(await tryCode('right')).toBeNull();
      await ledger.endLookup('key-1', 'right');
      expect(await tryCode('wrong')).toBeNull();
      expect(await tryCode('right', { key: 'key-2' })).toBeNull();
      expect(await tryCode('right')).toBe('5001');
      expect(await tryCode('right')).toBeNull();
    });

    it('I10 gives nothing after too many tries, and nothing when the time is over', async () => {
      await send();
      await send(aLookup({ key: 'key-2' }));
      for (let tries = 0; tries < 3; tries += 1) await tryCode('wrong');
      expect(await tryCode('right')).toBeNull();
      expect(await tryCode('right', { key: 'key-2', at: '2026-11-23T09:10:00.000Z' })).toBeNull();
      expect(await tryCode('right', { key: 'key-2', at: '2026-11-23T09:09:59.999Z' })).toBe('5001');
    });

    it('I8 gives no order where nothing was sent, whatever is entered', async () => {
      await insert(aLookup());
      expect(await claim({ orderId: null, recipient: null })).toBe(true);
      await ledger.endLookup('key-1', 'nothing');
      expect(await tryCode('nothing')).toBeNull();
    });

    it('I11 lets no more codes be sent about an order, or to an address, than there may be', async () => {
      const keys = ['key-1', 'key-2', 'key-3'];
      for (const key of keys) await insert(aLookup({ key }));
      const claimed = await Promise.all(keys.map((one) => claim({ key: one })));
      expect(claimed.filter(Boolean)).toHaveLength(2);
      const [key = ''] = keys.filter((_, place) => !claimed[place]);
      const [counted = ''] = keys.filter((_, place) => claimed[place]);
      expect(await claim({ key, recipient: 'someone else' })).toBe(false);
      expect(await claim({ key, orderId: '5002' })).toBe(false);
      expect(await claim({ key, orderId: '5002', recipient: 'someone else' })).toBe(true);
      // One that is tried again counts once.
      expect(await claim({ key: counted })).toBe(true);
      expect(await claim({ key: 'key-4', orderId: '5003', recipient: 'nobody' })).toBe(false);
    });

    it('I11 counts only codes since an instant, and nobody to send one to not at all', async () => {
      for (const key of ['key-1', 'key-2', 'key-3']) await insert(aLookup({ key }));
      expect(await claim({ limit: 1 })).toBe(true);
      expect(await claim({ key: 'key-2', limit: 1 })).toBe(false);
      expect(await claim({ key: 'key-2', limit: 1, since: '2026-11-23T09:00:00.001Z' })).toBe(true);
      for (const key of ['key-1', 'key-2', 'key-3'])
        expect(await claim({ key, orderId: null, recipient: null, limit: 1 })).toBe(true);
    });
  });
}
