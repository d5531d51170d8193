import { createMemoryLedger } from '@amend/engine';
import type { EditProgress, LedgerEdit } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { nothingToSettle } from '../../engine/src/settlement/settlement.ts';
import { alarmFor, rememberUnfinished } from '../src/hosts/cloudflare/alarm.ts';

const NOW_MS = Date.parse('2026-11-23T09:00:00Z');
const landed = { details: false, items: false, lineIds: null, hold: false, jobId: null, followUps: [] };
const writing: EditProgress = {
  status: 'accepted',
  step: 'writing',
  landed,
  settlement: nothingToSettle('EUR'),
  approval: { state: 'not-needed', decidedAt: null, note: null },
  failure: null,
  settledAt: null,
};
const done: EditProgress = { ...writing, status: 'settled', step: 'done' };

function anEdit(id: string): LedgerEdit {
  const at = new Date(NOW_MS).toISOString();
  const money = { amount: '0.00', currencyCode: 'EUR' };
  return {
    id,
    orderId: '5001',
    idempotencyKey: `key-of-${id}`,
    requestHash: 'hash',
    changes: [],
    effects: [],
    difference: money,
    totalBefore: money,
    linesBefore: [],
    followUps: [],
    rules: [],
    language: { locale: 'en', timeZone: 'UTC' },
    isCardSpared: false,
    agreementBefore: null,
    closesAt: at,
    ...writing,
    step: 'accepted',
    stepAt: at,
    acceptedAt: at,
  };
}

/** The alarm of an object, which holds one instant. */
function createObject() {
  const storage = {
    atMs: null as number | null,
    beforeDelete: async () => {},
    getAlarm: async () => storage.atMs,
    async setAlarm(atMs: number) {
      storage.atMs = atMs;
    },
    async deleteAlarm() {
      await storage.beforeDelete();
      storage.atMs = null;
    },
  };
  const stored = createMemoryLedger();
  const alarm = alarmFor(stored, storage, 15_000, () => new Date(NOW_MS));
  return { storage, alarm, stored, ledger: rememberUnfinished(stored, alarm) };
}

describe('rememberUnfinished', () => {
  it('E13 sets the alarm with an edit and clears it with its last step', async () => {
    const { storage, ledger } = createObject();
    await ledger.insertEdit(anEdit('one'));
    expect(storage.atMs).toBe(NOW_MS + 15_000);
    await ledger.recordProgress('one', writing, '2026-11-23T09:00:01.000Z');
    expect(storage.atMs).toBe(NOW_MS + 15_000);
    await ledger.recordProgress('one', done, '2026-11-23T09:00:02.000Z');
    expect(storage.atMs).toBeNull();
  });

  it('E13 sets the alarm for an edit that goes on after it had ended', async () => {
    const { storage, stored, ledger } = createObject();
    await stored.insertEdit({ ...anEdit('one'), status: 'failed', step: 'done' });
    await ledger.recordProgress('one', writing, '2026-11-23T09:00:01.000Z');
    expect(storage.atMs).toBe(NOW_MS + 15_000);
  });

  it('keeps the alarm while another edit is unfinished', async () => {
    const { storage, ledger } = createObject();
    await ledger.insertEdit(anEdit('one'));
    await ledger.insertEdit(anEdit('other'));
    await ledger.recordProgress('one', done, '2026-11-23T09:00:02.000Z');
    expect(storage.atMs).toBe(NOW_MS + 15_000);
  });
});

describe('alarmFor', () => {
  it('E13 does not lose the alarm of an edit that is written down while it clears its own', async () => {
    const { storage, alarm, ledger } = createObject();
    await alarm.set();
    storage.beforeDelete = () => ledger.insertEdit(anEdit('one'));
    await alarm.setForNext();
    expect(storage.atMs).toBe(NOW_MS + 15_000);
  });

  it.each([
    ['was never set', null, NOW_MS + 15_000],
    ['is of the past', NOW_MS - 1, NOW_MS + 15_000],
    ['will go off', NOW_MS + 1, NOW_MS + 1],
  ])(
    'E13 after a request that left an edit unfinished, sees to an alarm that %s',
    async (_, atMs, expected) => {
      const { storage, alarm, stored } = createObject();
      await stored.insertEdit(anEdit('one'));
      storage.atMs = atMs;
      await alarm.setIfForgotten();
      expect(storage.atMs).toBe(expected);
    },
  );

  it('E13 wakes the object when a task is due, and lets it sleep once it is struck off', async () => {
    const { storage, ledger } = createObject();
    const dueAt = new Date(NOW_MS + 3_600_000).toISOString();
    await ledger.putTask({ orderId: '5001', kind: 'settle', subject: '', dueAt, attempts: 0, note: null });
    expect(storage.atMs).toBe(NOW_MS + 3_600_000);
    const [task] = await ledger.listTasks('5001');
    if (task) await ledger.endTask(task);
    expect(storage.atMs).toBeNull();
  });

  it('sets no alarm where nothing is unfinished', async () => {
    const { storage, alarm } = createObject();
    await alarm.setIfForgotten();
    expect(storage.atMs).toBeNull();
  });
});
