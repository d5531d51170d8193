import { beforeEach, describe, expect, it } from 'vitest';

import type { AuditEntry, Ledger } from '../../src/index.ts';
import { anEdit } from './an-edit.ts';

function anEntry(own: Partial<AuditEntry> = {}): AuditEntry {
  return {
    orderId: '5001',
    editId: 'edit-1',
    at: '2026-11-23T09:00:00.000Z',
    event: 'edit.accepted',
    by: 'shopper',
    credentialId: 'token-1',
    proof: 'merchant',
    requestId: 'request-1',
    code: null,
    ...own,
  };
}

const step = (own: Partial<AuditEntry> = {}) => ({ events: [], tasks: [], audit: [anEntry(own)] });

/** What every driver of the ledger does about the audit. */
export function describeAudit(name: string, createStore: () => { open(): Ledger }): void {
  describe(`${name} as an audit`, () => {
    let ledger: Ledger;

    beforeEach(() => {
      ledger = createStore().open();
      return () => ledger.close();
    });

    it('U1 keeps what was done with the step that did it, in that order, for each order', async () => {
      await ledger.insertEdit(anEdit(), step());
      const failed = {
        event: 'edit.failed',
        by: 'amend',
        credentialId: null,
        proof: null,
        requestId: null,
      } as const;
      const late = { ...failed, at: '2026-11-23T08:00:00.000Z', code: 'shop_unavailable' };
      await ledger.recordProgress('edit-1', anEdit({ status: 'failed', step: 'done' }), late.at, step(late));
      await ledger.renewEdit(anEdit(), step({ requestId: 'request-2' }));
      await ledger.recordAudit(anEntry({ orderId: '5002', editId: null, event: 'token.issued' }));
      expect(await ledger.listAudit('5001')).toEqual([
        anEntry(),
        anEntry(late),
        anEntry({ requestId: 'request-2' }),
      ]);
      expect(await ledger.listAudit('5002')).toHaveLength(1);
      expect(await ledger.listAudit('5003')).toEqual([]);
    });

    it('U1 keeps no entry of a step that was not written', async () => {
      await ledger.insertEdit(anEdit(), step());
      const again = ledger.insertEdit(anEdit({ id: 'edit-2' }), step({ editId: 'edit-2' }));
      await expect(again).rejects.toThrow('The order already has an edit with this idempotency key.');
      const unknown = ledger.recordProgress('nobody', anEdit(), '2026-11-23T09:00:00.000Z', step());
      await expect(unknown).rejects.toThrow('The ledger has no such edit.');
      expect(await ledger.listAudit('5001')).toEqual([anEntry()]);
    });

    it('U3 makes room among what is about no edit, and nowhere else', async () => {
      await ledger.insertEdit(anEdit(), step());
      await ledger.recordAudit(anEntry({ editId: null, event: 'token.issued' }));
      await ledger.recordAudit(anEntry({ orderId: '5002', editId: null, event: 'token.refused' }));
      for (let place = 0; place < 105; place += 1)
        await ledger.recordAudit(
          anEntry({ editId: null, event: 'token.refused', requestId: `request-${place}` }),
        );
      const kept = await ledger.listAudit('5001');
      expect(kept.slice(0, 3).map(({ event, requestId }) => [event, requestId])).toEqual([
        ['edit.accepted', 'request-1'],
        ['token.issued', 'request-1'],
        ['token.refused', 'request-5'],
      ]);
      expect(kept).toHaveLength(102);
      expect(await ledger.listAudit('5002')).toHaveLength(1);
    });
  });
}
