import { describe, expect, it } from 'vitest';

import { createCancelOrderModel } from '../src/index.ts';
import type { ChangeEffect } from '../src/index.ts';
import { clientProblem } from '../src/order-problem.ts';
import { editOf, euros, quoteOf, startWith } from './changes.ts';
import { closedWindow, everyWindow, openWindow, order } from './orders.ts';
import { refusal } from './start-correction.ts';

const cancelled: ChangeEffect = {
  kind: 'cancel-order',
  reason: null,
  refundMethod: 'original-payment',
  refund: euros('58.00'),
};

function start(given?: ReturnType<typeof order>) {
  const started = startWith(given);
  started.client.quote.mockResolvedValue(quoteOf(cancelled, '-58.00'));
  started.client.accept.mockResolvedValue(editOf(cancelled, '-58.00'));
  return { ...started, model: createCancelOrderModel(started.options) };
}

describe('createCancelOrderModel', () => {
  it('reads the reasons and where the money can go on demand', async () => {
    const { model, client } = start();
    expect([model.choices.value, model.refundMethod.value]).toEqual([null, null]);
    client.readChoices.mockRejectedValueOnce(clientProblem('offline'));
    await model.load();
    expect(model.problem.value?.code).toBe('offline');
    await Promise.all([model.load(), model.load()]);
    expect(client.readChoices).toHaveBeenCalledTimes(2);
    expect(model.choices.value?.cancelReasons.map(({ id }) => id)).toEqual(['mistake', 'other']);
    expect(model.refundMethod.value).toBe('original-payment');
  });

  it('says what can be changed instead', () => {
    const windows = {
      ...everyWindow(closedWindow()),
      'swap-item': openWindow(null),
      'cancel-order': openWindow(null),
    };
    expect(start(order({ editWindows: windows })).model.instead.value).toEqual(['swap-item']);
  });

  it('cancels with the reason and the way that were chosen, once it was confirmed', async () => {
    const { model, client, refresh } = start();
    await model.load();
    model.chooseReason('mistake');
    model.chooseRefundMethod('store-credit');
    await model.review();
    expect(model.state.value).toMatchObject({ step: 'confirming', effect: { refund: euros('58.00') } });
    expect(client.accept).not.toHaveBeenCalled();
    await model.save();
    const changes = [{ kind: 'cancel-order', reason: 'mistake', refundMethod: 'store-credit' }];
    expect([client.quote.mock.calls[0]?.[0], client.accept.mock.calls[0]?.[0]]).toEqual([changes, changes]);
    expect([model.state.value.step, refresh.mock.calls.length]).toEqual(['saved', 1]);
  });

  it('names no reason where none was chosen', async () => {
    const { model, client } = start();
    await model.review();
    expect(client.quote.mock.calls[0]?.[0]).toEqual([{ kind: 'cancel-order' }]);
  });

  it('E12: goes back with what was chosen when refused', async () => {
    const { model, client } = start();
    await model.load();
    model.chooseReason('other');
    client.quote.mockRejectedValueOnce(refusal('cancel_refused'));
    await model.review();
    expect(model.state.value).toMatchObject({ step: 'choosing', problem: { code: 'cancel_refused' } });
    expect(model.reason.value).toBe('other');
  });

  it('keeps the order, and forgets what was chosen', async () => {
    const { model } = start();
    await model.load();
    model.chooseReason('other');
    model.chooseRefundMethod('store-credit');
    await model.review();
    model.chooseReason('mistake');
    expect(model.reason.value).toBe('other');
    model.leave();
    expect([model.state.value.step, model.reason.value, model.refundMethod.value]).toEqual([
      'choosing',
      null,
      'original-payment',
    ]);
  });

  it('asks for nothing where the window is closed', async () => {
    const { model, client } = start(order({ editWindows: everyWindow(closedWindow()) }));
    await model.load();
    await model.review();
    expect([client.readChoices.mock.calls.length, client.quote.mock.calls.length]).toEqual([0, 0]);
  });

  it('stops its timers when disposed', () => {
    const { model, clock } = start();
    model.dispose();
    expect(clock.waiting).toBe(0);
  });
});
