import { beforeEach, describe, expect, it } from 'vitest';

import type { KeptTask, Ledger, Task } from '../../src/index.ts';
import { anEdit } from './an-edit.ts';

function aTask(fields: Partial<Task> = {}): Task {
  const dueAt = '2026-11-23T09:00:00.000Z';
  return { orderId: '5001', kind: 'settle', subject: '', dueAt, attempts: 0, note: null, ...fields };
}

const writeState = (version: number) => `state ${version}`;

const subjectsOf = (tasks: readonly KeptTask[]) => tasks.map(({ subject }) => subject);

/** What every driver of the ledger must do about what is left to do, and about what has happened. */
export function describeLeftToDo(name: string, createStore: () => { open(): Ledger }): void {
  describe(`${name} as a list of tasks and events`, () => {
    let ledger: Ledger;

    beforeEach(() => {
      ledger = createStore().open();
      return () => ledger.close();
    });

    it('E13 keeps tasks until they are struck off, those that have waited longest first', async () => {
      expect(await ledger.nextTaskAt()).toBeNull();
      await ledger.putTask(aTask({ subject: 'late', dueAt: '2026-11-23T09:00:03.000Z' }));
      await ledger.putTask(aTask({ subject: 'early', attempts: 2, note: 'HTTP 503' }));
      await ledger.putTask(aTask({ subject: 'early', orderId: '5002', dueAt: '2026-11-23T09:00:01.000Z' }));
      expect(await ledger.nextTaskAt()).toBe('2026-11-23T09:00:00.000Z');
      const [first] = await ledger.listDueTasks('2026-11-23T09:00:03.000Z', 1);
      expect(first).toMatchObject(aTask({ subject: 'early', attempts: 2, note: 'HTTP 503' }));
      expect(subjectsOf(await ledger.listDueTasks('2026-11-23T09:00:02.999Z', 9))).toEqual([
        'early',
        'early',
      ]);
      expect(subjectsOf(await ledger.listTasks('5001'))).toEqual(['early', 'late']);
      if (first) await ledger.endTask(first);
      expect(subjectsOf(await ledger.listTasks('5001'))).toEqual(['late']);
    });

    it('has one task of a kind about a subject, the one put down last', async () => {
      await ledger.putTask(aTask({ attempts: 5 }));
      await ledger.putTask(aTask({ dueAt: '2026-11-23T10:00:00.000Z' }));
      await ledger.putTask(aTask({ kind: 'look' }));
      expect(await ledger.listTasks('5001')).toMatchObject([
        aTask({ kind: 'look' }),
        aTask({ dueAt: '2026-11-23T10:00:00.000Z' }),
      ]);
    });

    it('E13 neither strikes off nor puts off a task that was put down anew while it was done', async () => {
      await ledger.putTask(aTask());
      const [task] = await ledger.listTasks('5001');
      if (!task) throw new Error('There is no task.');
      const next = { dueAt: '2026-11-23T09:10:00.000Z', attempts: 1, note: 'HTTP 500' };
      await ledger.putTaskOff(task, next);
      expect(await ledger.listTasks('5001')).toMatchObject([aTask(next)]);
      await ledger.putTask(aTask());
      await ledger.putTaskOff(task, next);
      await ledger.endTask(task);
      expect(await ledger.listTasks('5001')).toMatchObject([aTask()]);
    });

    it('E13 writes a step down together with what has happened and what is to be done about it', async () => {
      const event = { id: 'event-1', orderId: '5001', editId: 'edit-1', at: '2026-11-23T09:00:00.000Z' };
      const requested = { ...event, type: 'edit.requested' };
      await ledger.insertEdit(anEdit(), { events: [requested], tasks: [aTask()] });
      const committed = { ...event, id: 'event-2', type: 'edit.committed' };
      await ledger.recordProgress('edit-1', anEdit(), '2026-11-23T09:00:01.000Z', {
        events: [committed],
        tasks: [aTask({ kind: 'look', subject: 'event-2' })],
      });
      const held = { ...event, id: 'event-3', editId: null, type: 'hold.placed' };
      await ledger.recordNews({ events: [held], tasks: [] });
      const untold = { version: null, payload: null, delivery: null };
      expect(await ledger.listEvents('5001')).toEqual(
        [requested, committed, held].map((each) => ({ ...each, ...untold })),
      );
      expect(await ledger.findEvent('5001', 'event-2')).toEqual({ ...committed, ...untold });
      expect(await ledger.findEvent('5002', 'event-2')).toBeNull();
      expect((await ledger.listTasks('5001')).map(({ kind }) => kind)).toEqual(['settle', 'look']);
      await expect(
        ledger.insertEdit(anEdit({ id: 'edit-2' }), { events: [{ ...held, id: 'event-4' }], tasks: [] }),
      ).rejects.toThrow('The order already has an edit with this idempotency key.');
      expect(await ledger.findEvent('5001', 'event-4')).toBeNull();
    });

    it('keeps what an event is told with, under versions of its order that only grow', async () => {
      const event = { editId: null, type: 'edit.committed', at: '2026-11-23T09:00:00.000Z' };
      const events = [
        { ...event, id: 'a', orderId: '5001' },
        { ...event, id: 'b', orderId: '5001' },
        { ...event, id: 'c', orderId: '5002' },
      ];
      await ledger.recordNews({ events, tasks: [] });
      expect(await ledger.keepPayload('5001', 'b', writeState)).toMatchObject({
        version: 1,
        payload: 'state 1',
      });
      expect(await ledger.keepPayload('5001', 'a', writeState)).toMatchObject({
        version: 2,
        payload: 'state 2',
      });
      expect(await ledger.keepPayload('5001', 'b', writeState)).toMatchObject({
        version: 1,
        payload: 'state 1',
      });
      expect(await ledger.keepPayload('5002', 'c', writeState)).toMatchObject({ version: 1 });
      expect(await ledger.findEvent('5001', 'a')).toMatchObject({ version: 2, payload: 'state 2' });
      await expect(ledger.keepPayload('5001', 'nobody', writeState)).rejects.toThrow(
        'The ledger has no such event.',
      );
    });

    it('V11 keeps what came of sending an event last', async () => {
      const event = { id: 'a', orderId: '5001', editId: null, type: 'edit.committed' };
      await ledger.recordNews({ events: [{ ...event, at: '2026-11-23T09:00:00.000Z' }], tasks: [] });
      const delivery = { at: '2026-11-23T09:00:05.000Z', attempts: 1, note: 'The receiver answered 500.' };
      await ledger.keepDelivery('5001', 'a', { ...delivery, state: 'retrying' });
      expect((await ledger.findEvent('5001', 'a'))?.delivery).toEqual({ ...delivery, state: 'retrying' });
      await ledger.keepDelivery('5001', 'a', { ...delivery, attempts: 2, state: 'delivered' });
      expect((await ledger.listEvents('5001')).map((each) => each.delivery?.state)).toEqual(['delivered']);
      await expect(ledger.keepDelivery('5002', 'a', { ...delivery, state: 'delivered' })).rejects.toThrow(
        'The ledger has no such event.',
      );
    });

    it('knows for 8 days that a webhook has arrived', async () => {
      expect(await ledger.noteDelivery('delivery-1', '2026-11-23T09:00:00.000Z', [])).toBe(true);
      expect(await ledger.noteDelivery('delivery-1', '2026-11-30T09:00:00.000Z', [])).toBe(false);
      expect(await ledger.noteDelivery('delivery-2', '2026-11-30T09:00:00.000Z', [])).toBe(true);
      expect(await ledger.noteDelivery('delivery-1', '2026-12-01T09:00:00.001Z', [])).toBe(true);
    });

    it('N4 puts down what is to be done about a webhook the first time, and not again', async () => {
      const at = '2026-11-23T09:00:00.000Z';
      const look = aTask({ kind: 'look', dueAt: at });
      await ledger.noteDelivery('delivery-1', at, [look]);
      expect(await ledger.listTasks('5001')).toMatchObject([look]);
      const [kept] = await ledger.listTasks('5001');
      if (kept) await ledger.endTask(kept);
      await ledger.noteDelivery('delivery-1', at, [look]);
      expect(await ledger.listTasks('5001')).toEqual([]);
    });

    it('N9 knows which access of the app has ended', async () => {
      expect(await ledger.isAccessEnded('token-1')).toBe(false);
      await ledger.noteEndedAccess('token-1', '2026-11-23T09:00:00.000Z');
      await ledger.noteEndedAccess('token-1', '2026-11-23T09:00:01.000Z');
      expect(await ledger.isAccessEnded('token-1')).toBe(true);
      expect(await ledger.isAccessEnded('token-2')).toBe(false);
    });
  });
}
