import { beforeEach, describe, expect, it } from 'vitest';

import type { Ledger, LedgerEdit, Task } from '../../src/index.ts';
import { ERASING_TASKS } from '../../src/ledger/task.ts';
import { nothingToSettle } from '../../src/settlement/settlement.ts';
import { anAddress } from '../an-address.ts';
import { anEdit } from './an-edit.ts';

const AT = '2026-11-23T10:00:00.000Z';
const NAME = 'Hartwigsen';

const done = { status: 'settled', step: 'done', settledAt: AT } as const;
const task = (fields: Partial<Task> = {}): Task => ({
  orderId: '5001',
  kind: 'send-event',
  subject: 'event-1',
  dueAt: AT,
  attempts: 0,
  note: null,
  ...fields,
});

/** An edit in which a name stands wherever one can. */
export function aPersonalEdit(fields: Partial<LedgerEdit> = {}): LedgerEdit {
  const address = anAddress({ lastName: NAME });
  const contact = { email: `lena@${NAME}.example`, phone: `+49 ${NAME}` };
  return anEdit({
    changes: [
      { kind: 'correct-address', address },
      { kind: 'correct-contact', email: contact.email },
      { kind: 'add-note', topic: 'gift-message', text: `For ${NAME}` },
      { kind: 'set-quantity', lineId: '7001', quantity: 1 },
    ],
    effects: [
      { kind: 'correct-address', before: address, after: address },
      { kind: 'correct-contact', before: contact, after: contact },
      { kind: 'add-note', topic: 'gift-message', before: NAME, after: NAME },
      { kind: 'add-item', item: anItem, quantity: 1 },
    ],
    approval: { state: 'approved', decidedAt: AT, note: `Dear ${NAME}` },
    failure: { code: 'address_refused', fields: [{ field: 'zip', reason: 'refused', message: NAME }] },
    settlement: { ...nothingToSettle('EUR'), paymentUrl: `https://pay.example/${NAME}` },
    ...fields,
  });
}

const anItem = {
  variantId: '44100000000000',
  title: 'Linen shirt',
  variantTitle: 'Sage / M',
  imageUrl: null,
  unitPrice: { amount: '29.00', currencyCode: 'EUR' },
};

/** What every driver of the ledger must do about what the law asks. */
export function describeErasure(name: string, createStore: () => { open(): Ledger }): void {
  describe(`${name} as a ledger that forgets`, () => {
    let ledger: Ledger;

    beforeEach(() => {
      ledger = createStore().open();
      return () => ledger.close();
    });

    const everything = async (orderId = '5001') =>
      JSON.stringify([await ledger.listEdits(orderId), await ledger.listEvents(orderId)]);

    async function tell(editId: string | null, eventId = 'event-1', orderId = '5001'): Promise<void> {
      const event = { id: eventId, orderId, editId, type: 'edit.settled', at: AT };
      await ledger.recordNews({ events: [event], tasks: [] });
      await ledger.keepPayload(orderId, eventId, (version) => `{"name":"${NAME}","version":${version}}`);
    }

    it('G3 erases what tells who the shopper is, and keeps what was bought', async () => {
      await ledger.insertEdit(aPersonalEdit(done));
      await tell('edit-1');
      await tell(null, 'event-2');
      expect(await ledger.eraseOrder('5001', AT, 'done')).toBe(0);
      expect(await everything()).not.toContain(NAME);
      const [edit] = await ledger.listEdits('5001');
      expect(edit?.changes).toEqual([{ kind: 'set-quantity', lineId: '7001', quantity: 1 }]);
      expect(edit?.effects).toMatchObject([
        { kind: 'correct-address', after: { countryCode: 'DE', zip: null, address1: null } },
        { kind: 'correct-contact', after: { email: null, phone: null } },
        { kind: 'add-note', after: null },
        { kind: 'add-item', item: anItem },
      ]);
      expect((await ledger.listEvents('5001')).map(({ version, payload }) => [version, payload])).toEqual([
        [1, null],
        [2, null],
      ]);
      expect(await ledger.erasedAt('5001')).toBe(AT);
      expect(await ledger.erasedAt('5002')).toBeNull();
    });

    it('G4 E2 keeps key, fingerprint, status and money', async () => {
      await ledger.insertEdit(aPersonalEdit(done));
      await ledger.eraseOrder('5001', AT, 'done');
      const { id, requestHash, status, difference, totalBefore, acceptedAt, landed } = aPersonalEdit(done);
      expect(await ledger.findEditByKey('5001', 'key-0001')).toMatchObject({
        id,
        requestHash,
        status,
        difference,
        totalBefore,
        acceptedAt,
        landed,
      });
      await expect(ledger.insertEdit(anEdit({ id: 'edit-2' }))).rejects.toThrow('idempotency key');
    });

    it.each<[string, Partial<LedgerEdit>]>([
      ['being written', { step: 'writing' }],
      ['waiting for the shop', { step: 'waiting', status: 'requested' }],
      [
        'waiting to be paid',
        { ...done, settlement: { ...nothingToSettle('EUR'), action: 'collect', state: 'open' } },
      ],
    ])('G5 leaves an edit as it is that is %s, and says so', async (_, fields) => {
      const edit = aPersonalEdit(fields);
      await ledger.insertEdit(edit);
      await tell('edit-1');
      await ledger.insertEdit(aPersonalEdit({ ...done, id: 'edit-2', idempotencyKey: 'key-0002' }));
      expect(await ledger.eraseOrder('5001', AT, 'done')).toBe(1);
      expect(await ledger.findEdit('5001', 'edit-1')).toEqual(edit);
      expect((await ledger.findEvent('5001', 'event-1'))?.payload).toContain(NAME);
      expect(JSON.stringify(await ledger.findEdit('5001', 'edit-2'))).not.toContain(NAME);
      await ledger.recordProgress('edit-1', { ...edit, ...done, settlement: nothingToSettle('EUR') }, AT);
      expect(await ledger.eraseOrder('5001', AT, 'done')).toBe(0);
      expect(await everything()).not.toContain(NAME);
    });

    it.each([
      ['of an edit', 'edit-1'],
      ['of the order', null],
    ])('G5 leaves an event %s that is still to be told', async (_, editId) => {
      await ledger.insertEdit(aPersonalEdit(done));
      await tell(editId);
      await ledger.putTask(task());
      expect(await ledger.eraseOrder('5001', AT, 'done')).toBe(1);
      expect((await ledger.findEvent('5001', 'event-1'))?.payload).toContain(NAME);
      const [open] = await ledger.listTasks('5001');
      if (open) await ledger.endTask(open);
      expect(await ledger.eraseOrder('5001', AT, 'done')).toBe(0);
      expect(await everything()).not.toContain(NAME);
    });

    it('G6 erases everything where nothing will be done any more, and nobody goes on with it', async () => {
      const money = { ...nothingToSettle('EUR'), action: 'collect', state: 'open' } as const;
      await ledger.insertEdit(aPersonalEdit({ step: 'writing' }));
      await ledger.insertEdit(
        aPersonalEdit({
          id: 'edit-2',
          idempotencyKey: 'key-0002',
          status: 'committed',
          step: 'following',
          settlement: money,
        }),
      );
      await tell('edit-1');
      await ledger.putTask(task());
      await ledger.putTask(task({ kind: 'settle', subject: '' }));
      expect(await ledger.eraseOrder('5001', AT, 'everything')).toBe(0);
      expect(await everything()).not.toContain(NAME);
      expect(await ledger.listTasks('5001')).toEqual([]);
      expect(await ledger.listUnfinishedEdits()).toEqual([]);
      expect(await ledger.listEdits('5001')).toMatchObject([
        { status: 'failed', step: 'done', failure: { code: 'shop_closed' } },
        { status: 'committed', step: 'done', settlement: { state: 'void' } },
      ]);
    });

    it('G3 touches no other order', async () => {
      const other = aPersonalEdit({ ...done, orderId: '5002' });
      await ledger.insertEdit(other);
      await tell('edit-1', 'event-1', '5002');
      await ledger.eraseOrder('5001', AT, 'everything');
      expect(await ledger.listEdits('5002')).toEqual([other]);
      expect(await everything('5002')).toContain(`\\"name\\":\\"${NAME}\\"`);
    });

    it('G9 erases everything of the shop but which accesses have ended', async () => {
      await ledger.insertEdit(aPersonalEdit());
      await tell('edit-1');
      await ledger.putTask(task());
      await ledger.rememberSession('5001', { calculatedOrderId: 'gid', mayChangeUntil: null });
      await ledger.acquireLease('5001', 'a', 1000, 2000);
      await ledger.noteDelivery('delivery-1', AT, []);
      await ledger.noteDataRequest({ id: '1', requestedAt: AT, orderIds: ['5001'] });
      await ledger.eraseOrder('5002', AT, 'done');
      await ledger.noteEndedAccess('fingerprint', AT);
      await ledger.eraseAll();
      expect(await ledger.listEdits('5001')).toEqual([]);
      expect(await ledger.listEvents('5001')).toEqual([]);
      expect(await ledger.nextTaskAt()).toBeNull();
      expect(await ledger.recallSession('5001')).toBeNull();
      expect(await ledger.acquireLease('5001', 'b', 1000, 2000)).toBe(true);
      expect(await ledger.noteDelivery('delivery-1', AT, [])).toBe(true);
      expect(await ledger.listDataRequests()).toEqual([]);
      expect(await ledger.erasedAt('5002')).toBeNull();
      expect(await ledger.isAccessEnded('fingerprint')).toBe(true);
    });

    it('G1 keeps data requests, once each, the latest first', async () => {
      const first = { id: '1', requestedAt: AT, orderIds: ['5001', '5002'] };
      const second = { id: '2', requestedAt: '2026-11-23T11:00:00.000Z', orderIds: [] };
      await ledger.noteDataRequest(first);
      await ledger.noteDataRequest(second);
      await ledger.noteDataRequest({ ...first, requestedAt: '2026-11-24T10:00:00.000Z' });
      expect(await ledger.listDataRequests()).toEqual([second, first]);
    });

    it('G7 finds the tasks of some kinds, however many others are due', async () => {
      for (const subject of ['a', 'b', 'c']) await ledger.putTask(task({ subject }));
      const later = '2026-11-23T10:00:01.000Z';
      await ledger.putTask(task({ kind: 'erase-order', subject: '', dueAt: later }));
      expect(await ledger.listDueTasks(later, 2, ERASING_TASKS)).toMatchObject([{ kind: 'erase-order' }]);
      expect(await ledger.nextTaskAt(ERASING_TASKS)).toBe(later);
      expect(await ledger.nextTaskAt(['settle'])).toBeNull();
      expect(await ledger.nextTaskAt()).toBe(AT);
    });
  });
}
