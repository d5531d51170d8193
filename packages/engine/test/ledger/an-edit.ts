import type { LedgerEdit } from '../../src/index.ts';
import { nothingToSettle } from '../../src/settlement/settlement.ts';
import { anAddress } from '../an-address.ts';

/** An edit as the ledger keeps it. */
export function anEdit(fields: Partial<LedgerEdit> = {}): LedgerEdit {
  const before = anAddress();
  const after = anAddress({ zip: '10115' });
  return {
    id: 'edit-1',
    orderId: '5001',
    idempotencyKey: 'key-0001',
    requestHash: 'hash',
    changes: [{ kind: 'correct-address', address: after }],
    effects: [{ kind: 'correct-address', before, after }],
    difference: { amount: '0.00', currencyCode: 'EUR' },
    totalBefore: { amount: '58.00', currencyCode: 'EUR' },
    linesBefore: [{ id: '7001', quantity: 2 }],
    agreementBefore: '8001',
    closesAt: '2026-11-23T10:00:00.000Z',
    followUps: [{ do: 'tag', tags: ['fragile'] }],
    rules: ['Fragile@2'],
    language: { locale: 'de', timeZone: 'Europe/Berlin' },
    isCardSpared: false,
    settlement: nothingToSettle('EUR'),
    approval: { state: 'not-needed', decidedAt: null, note: null },
    status: 'accepted',
    step: 'accepted',
    stepAt: '2026-11-23T09:00:00.000Z',
    landed: { details: false, items: false, lineIds: null, hold: false, jobId: null, followUps: [] },
    failure: null,
    acceptedAt: '2026-11-23T09:00:00.000Z',
    settledAt: null,
    ...fields,
  };
}
