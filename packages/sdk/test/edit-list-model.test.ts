import { describe, expect, it } from 'vitest';

import { createEditListModel } from '../src/index.ts';
import type { Edit } from '../src/index.ts';
import { clientProblem } from '../src/order-problem.ts';
import { editOf, startWith, swapped, toPay } from './changes.ts';
import { address, edit } from './orders.ts';

function start(...first: readonly Edit[]) {
  const started = startWith();
  let isVisible = true;
  started.client.listEdits.mockResolvedValue(first);
  const model = createEditListModel({ ...started.options, isVisible: () => isVisible });
  const kind = () => model.newsOf('swap-item')?.kind ?? null;
  return { ...started, model, kind, hide: () => (isVisible = false), show: () => (isVisible = true) };
}

const swap = (changes: Partial<Edit>) => editOf(swapped('Sand / L'), '4.00', changes);
const unpaid = swap({ id: 'e1', status: 'committed', settledAt: null, settlement: toPay('4.00') });
const paid = swap({ id: 'e1', settlement: toPay('4.00', { state: 'paid', payBy: null, paymentUrl: null }) });
const requested = swap({ id: 'e1', status: 'requested', approval: { state: 'waiting', note: null } });
const lapsed = swap({ id: 'e1', status: 'reverted', settlement: toPay('4.00', { state: 'lapsed' }) });
const settle = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

describe('createEditListModel', () => {
  it('reads once however many widgets load it', async () => {
    const { model, client } = start(unpaid);
    await Promise.all([model.load(), model.load()]);
    await model.load();
    expect(client.listEdits).toHaveBeenCalledTimes(1);
    expect([model.status.value, model.edits.value]).toEqual(['ready', [unpaid]]);
  });

  it('fails with the problem, and loads again when asked', async () => {
    const { model, client } = start();
    client.listEdits.mockRejectedValueOnce(clientProblem('offline'));
    await model.load();
    expect([model.status.value, model.problem.value?.code]).toEqual(['failed', 'offline']);
    await model.load();
    expect([model.status.value, model.problem.value]).toEqual(['ready', null]);
  });

  it.each([
    ['S6: a payment that is open', unpaid, 'payment-open'],
    ['A1: a change that waits for the shop', requested, 'approval-waiting'],
    [
      'A2: a change that the shop declined',
      swap({ status: 'declined', approval: { state: 'declined', note: 'Sorry.' } }),
      'declined',
    ],
    ['E8: a change that was taken back unpaid', lapsed, 'unpaid'],
    ['no change that is made', swap({}), null],
    ['no change that was paid before the page was opened', paid, null],
    ['no change that failed', swap({ status: 'failed', problem: 'out_of_stock' }), null],
    ['no change of another kind', edit(address(), { status: 'requested' }), null],
    [
      'S2: no change that is paid with the order',
      swap({ settlement: toPay('4.00', { action: 'with-order', state: 'none' }) }),
      null,
    ],
  ])('tells of %s', async (_, given, expected) => {
    const { model, kind } = start(given);
    await model.load();
    expect(kind()).toBe(expected);
  });

  it('tells what has ended until the same thing is changed again, and for two weeks', async () => {
    const { model, kind, client, clock } = start(lapsed);
    await model.load();
    expect(kind()).toBe('unpaid');
    client.listEdits.mockResolvedValue([lapsed, edit(address(), { id: 'e2' })]);
    await model.refresh();
    expect(kind()).toBe('unpaid');
    clock.advance(15 * 86_400_000);
    await model.refresh();
    expect(kind()).toBeNull();

    const other = start(lapsed, swap({ id: 'e2' }));
    await other.model.load();
    expect(other.kind()).toBeNull();
  });

  it('tells of what is to be paid before anything else', async () => {
    const { model } = start(unpaid, { ...requested, id: 'e2' }, { ...lapsed, id: 'e3' });
    await model.load();
    expect(model.newsOf('swap-item', 'add-item')).toEqual({ kind: 'payment-open', edit: unpaid });
  });

  it.each([
    ['a payment', unpaid, paid, 'paid'],
    ['a payment that does not come', unpaid, lapsed, 'unpaid'],
    [
      'the shop’s word',
      requested,
      swap({ id: 'e1', approval: { state: 'approved', note: 'Gladly.' } }),
      'approved',
    ],
  ])('E8, A2: sees %s arrive by itself, and reads the order again', async (_, before, after, expected) => {
    const { model, kind, client, clock, refresh } = start(before);
    await model.load();
    client.listEdits.mockResolvedValue([after]);
    clock.advance(29_999);
    expect(client.listEdits).toHaveBeenCalledTimes(1);
    clock.advance(1);
    await settle();
    expect(kind()).toBe(expected);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(clock.waiting).toBe(0);
  });

  it('goes on looking after a failure, and keeps what it knows', async () => {
    const { model, kind, client, clock } = start(unpaid);
    await model.load();
    client.listEdits.mockRejectedValueOnce(clientProblem('offline'));
    clock.advance(30_000);
    await settle();
    expect([kind(), model.problem.value?.code]).toEqual(['payment-open', 'offline']);
    clock.advance(30_000);
    await settle();
    expect([model.problem.value, client.listEdits.mock.calls.length]).toEqual([null, 3]);
  });

  it('asks for nothing while nobody looks', async () => {
    const { model, client, clock, hide, show } = start(unpaid);
    await model.load();
    hide();
    clock.advance(30_000);
    clock.advance(30_000);
    expect(client.listEdits).toHaveBeenCalledTimes(1);
    show();
    clock.advance(30_000);
    expect(client.listEdits).toHaveBeenCalledTimes(2);
  });

  it('knows an accepted edit at once, reads all of them again, and does not believe an older answer', async () => {
    const { model, kind, client, refresh } = start();
    await model.load();
    const older = Promise.withResolvers<readonly Edit[]>();
    client.listEdits.mockReturnValueOnce(older.promise).mockResolvedValueOnce([unpaid]);
    const refreshing = model.refresh();
    model.add(unpaid);
    expect(kind()).toBe('payment-open');
    older.resolve([]);
    await refreshing;
    await settle();
    expect(kind()).toBe('payment-open');
    expect(client.listEdits).toHaveBeenCalledTimes(3);
    expect(refresh).not.toHaveBeenCalled();
  });

  it('stops when disposed', async () => {
    const { model, client, clock } = start(unpaid);
    await model.load();
    model.dispose();
    expect(clock.waiting).toBe(0);
    expect(client.listEdits.mock.calls[0]?.[0]?.signal?.aborted).toBe(true);
  });
});
