import { beforeEach, describe, expect, it } from 'vitest';

import type { EditProgress, Ledger } from '../../src/index.ts';
import { nothingToSettle } from '../../src/settlement/settlement.ts';
import { anEdit } from './an-edit.ts';
import { describeAudit } from './audit.ts';
import { describeErasure } from './erasure.ts';
import { describeLeftToDo } from './left-to-do.ts';
import { describeLookups } from './lookups.ts';

/** What every driver of the ledger must do. `open` opens the same store again each time it is called within a test. */
export function describeLedger(name: string, createStore: () => { open(): Ledger }): void {
  describe(`${name} as a ledger`, () => {
    let ledger: Ledger;

    beforeEach(() => {
      ledger = createStore().open();
      return () => ledger.close();
    });

    it('E13 keeps an edit as it was written, and finds it by id and by key', async () => {
      await ledger.insertEdit(anEdit());
      expect(await ledger.findEdit('5001', 'edit-1')).toEqual(anEdit());
      expect(await ledger.findEditByKey('5001', 'key-0001')).toEqual(anEdit());
    });

    it("does not find another order's edit", async () => {
      await ledger.insertEdit(anEdit());
      expect(await ledger.findEdit('5002', 'edit-1')).toBeNull();
      expect(await ledger.findEditByKey('5002', 'key-0001')).toBeNull();
      expect(await ledger.findEdit('5001', 'edit-2')).toBeNull();
    });

    it('E2 takes a key once per order', async () => {
      await ledger.insertEdit(anEdit());
      await expect(ledger.insertEdit(anEdit({ id: 'edit-2' }))).rejects.toThrow(
        'The order already has an edit with this idempotency key.',
      );
      await ledger.insertEdit(anEdit({ id: 'edit-3', orderId: '5002' }));
      expect(await ledger.findEditByKey('5001', 'key-0001')).toMatchObject({ id: 'edit-1' });
    });

    it('T9 keeps since when what was signed for an order opens nothing: the latest instant of each order', async () => {
      expect(await ledger.tokensRevokedAt('5001')).toBeNull();
      await ledger.revokeTokens('5001', '2026-11-23T10:00:00.000Z');
      await ledger.revokeTokens('5001', '2026-11-23T09:00:00.000Z');
      expect(await ledger.tokensRevokedAt('5001')).toBe('2026-11-23T10:00:00.000Z');
      await ledger.revokeTokens('5001', '2026-11-23T11:00:00.000Z');
      expect(await ledger.tokensRevokedAt('5001')).toBe('2026-11-23T11:00:00.000Z');
      expect(await ledger.tokensRevokedAt('5002')).toBeNull();
    });

    it('records how far an edit has come', async () => {
      await ledger.insertEdit(anEdit());
      const failure = { code: 'address_refused', fields: [{ field: 'zip', reason: 'refused' }] } as const;
      const landed = {
        details: true,
        items: false,
        lineIds: null,
        hold: true,
        jobId: 'job-1',
        followUps: ['tag'],
      };
      const amount = { amount: '4.00', currencyCode: 'EUR' };
      const progress: EditProgress = {
        status: 'failed',
        step: 'done',
        landed,
        failure,
        settledAt: null,
        settlement: {
          ...nothingToSettle('EUR'),
          action: 'refund',
          state: 'open',
          amount,
          refund: { amount, key: 'key-1', at: '2026-11-23T09:00:00.500Z' },
        },
        approval: { state: 'approved', decidedAt: '2026-11-23T09:00:00.500Z', note: 'Of course.' },
      };
      await ledger.recordProgress('edit-1', progress, '2026-11-23T09:00:01.000Z');
      expect(await ledger.findEdit('5001', 'edit-1')).toEqual({
        ...anEdit(),
        ...progress,
        stepAt: '2026-11-23T09:00:01.000Z',
      });
    });

    it('refuses to record the progress of an edit it does not have', async () => {
      await expect(ledger.recordProgress('nobody', anEdit(), '2026-11-23T09:00:00.000Z')).rejects.toThrow(
        'The ledger has no such edit.',
      );
    });

    it('lists the edits of an order as they were accepted, also where a clock was set back, and one that is tried again as the last', async () => {
      await ledger.insertEdit(anEdit({ id: 'z-first', acceptedAt: '2026-11-23T09:00:02.000Z' }));
      await ledger.insertEdit(anEdit({ id: 'a-second', idempotencyKey: 'key-0002' }));
      await ledger.insertEdit(anEdit({ id: 'other', orderId: '5002' }));
      await ledger.insertEdit(anEdit({ id: 'third', idempotencyKey: 'key-0003' }));
      const idsOf = async () => (await ledger.listEdits('5001')).map(({ id }) => id);
      expect(await idsOf()).toEqual(['z-first', 'a-second', 'third']);
      await ledger.renewEdit(anEdit({ id: 'a-second', idempotencyKey: 'key-0002' }));
      expect(await idsOf()).toEqual(['z-first', 'third', 'a-second']);
      expect((await ledger.listEdits('5001'))[1]).toEqual(
        anEdit({ id: 'third', idempotencyKey: 'key-0003' }),
      );
      expect(await ledger.listEdits('5003')).toEqual([]);
    });

    it('counts the edits of an order that are in Shopify', async () => {
      const statuses = ['accepted', 'committed', 'settled', 'reverted', 'failed'] as const;
      for (const status of statuses) {
        await ledger.insertEdit(
          anEdit({ id: status, idempotencyKey: `key-${status}`, status, step: 'done' }),
        );
      }
      await ledger.insertEdit(anEdit({ id: 'other', orderId: '5002', status: 'settled', step: 'done' }));
      expect(await ledger.countEdits('5001')).toBe(2);
      expect(await ledger.countEdits('5003')).toBe(0);
    });

    it('E2 keeps every edit, however old', async () => {
      await ledger.insertEdit(anEdit({ status: 'settled', step: 'done' }));
      await ledger.insertEdit(
        anEdit({ id: 'later', idempotencyKey: 'key-0002', acceptedAt: '2036-11-23T09:00:00.000Z' }),
      );
      expect(await ledger.findEditByKey('5001', 'key-0001')).toMatchObject({ id: 'edit-1' });
    });

    it('lists what is unfinished, oldest first', async () => {
      await ledger.insertEdit(anEdit({ id: 'early' }));
      await ledger.insertEdit(anEdit({ id: 'late', idempotencyKey: 'key-0002' }));
      await ledger.insertEdit(
        anEdit({ id: 'done', idempotencyKey: 'key-0003', step: 'done', status: 'settled' }),
      );
      await ledger.insertEdit(
        anEdit({ id: 'asked', idempotencyKey: 'key-0004', step: 'waiting', status: 'requested' }),
      );
      expect((await ledger.listUnfinishedEdits()).map(({ id }) => id)).toEqual(['early', 'late']);
    });

    it('F4 counts uses by key, and anew when their time is over', async () => {
      expect(await ledger.countUse('quotes 1', 1000, 500)).toEqual({ count: 1, endsMs: 1500 });
      expect(await ledger.countUse('quotes 1', 1499, 500)).toEqual({ count: 2, endsMs: 1500 });
      expect(await ledger.countUse('quotes 2', 1499, 500)).toEqual({ count: 1, endsMs: 1999 });
      expect(await ledger.countUse('quotes 1', 1500, 500)).toEqual({ count: 1, endsMs: 2000 });
      expect(await ledger.countUse('quotes 2', 1500, 500)).toEqual({ count: 2, endsMs: 1999 });
    });

    it('gives the lock of an order to one holder at a time', async () => {
      expect(await ledger.acquireLease('5001', 'a', 1000, 2000)).toBe(true);
      expect(await ledger.acquireLease('5001', 'b', 1999, 3000)).toBe(false);
      expect(await ledger.acquireLease('5002', 'b', 1999, 3000)).toBe(true);
      await ledger.releaseLease('5001', 'b');
      expect(await ledger.acquireLease('5001', 'b', 1999, 3000)).toBe(false);
      await ledger.releaseLease('5001', 'a');
      expect(await ledger.acquireLease('5001', 'b', 1999, 3000)).toBe(true);
    });

    it('frees a lock whose holder died when its time is over', async () => {
      await ledger.acquireLease('5001', 'a', 1000, 2000);
      expect(await ledger.acquireLease('5001', 'b', 2000, 3000)).toBe(true);
      await ledger.releaseLease('5001', 'a');
      expect(await ledger.acquireLease('5001', 'c', 2500, 3500)).toBe(false);
    });

    it('E2 writes an edit down anew that is tried again under its key', async () => {
      await ledger.insertEdit(anEdit({ status: 'failed', step: 'done', failure: { code: 'shop_busy' } }));
      const at = '2026-11-23T09:05:00.000Z';
      const again = anEdit({ agreementBefore: '8002', acceptedAt: at, stepAt: at });
      await ledger.renewEdit(again);
      expect(await ledger.findEdit('5001', 'edit-1')).toEqual(again);
      await expect(ledger.renewEdit(anEdit({ id: 'edit-9' }))).rejects.toThrow(
        'The ledger has no such edit.',
      );
    });

    it('recalls the edit session that was begun last on an order', async () => {
      expect(await ledger.recallSession('5001')).toBeNull();
      const first = { calculatedOrderId: 'gid://shopify/CalculatedOrder/1', mayChangeUntil: null };
      const second = {
        calculatedOrderId: 'gid://shopify/CalculatedOrder/2',
        mayChangeUntil: '2026-11-23T09:01:00.000Z',
      };
      await ledger.rememberSession('5001', first);
      expect(await ledger.recallSession('5001')).toEqual(first);
      await ledger.rememberSession('5001', second);
      expect(await ledger.recallSession('5001')).toEqual(second);
      expect(await ledger.recallSession('5002')).toBeNull();
    });
  });

  describeLeftToDo(name, createStore);
  describeAudit(name, createStore);
  describeLookups(name, createStore);
  describeErasure(name, createStore);
}
