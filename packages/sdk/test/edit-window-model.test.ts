import { describe, expect, it } from 'vitest';

import { createEditWindowModel } from '../src/index.ts';
import type { EditWindow, Order } from '../src/index.ts';
import { startWith } from './changes.ts';
import { closedWindow, everyWindow, openWindow, order } from './orders.ts';

function start(editWindows?: Order['editWindows']) {
  const started = startWith(editWindows && order({ editWindows }));
  const { order: source, clock } = started.options;
  return { ...started, model: createEditWindowModel(source, { clock }) };
}

const closed = (reason: string): EditWindow => ({
  ...closedWindow(),
  status: 'closed',
  reason,
  detail: reason,
  nextStep: '',
});

describe('createEditWindowModel', () => {
  it('says nothing before there is an order', () => {
    const { model, source } = start();
    source.value = null;
    expect(model.view.value).toBeNull();
  });

  it('says until when anything can be changed, and what', () => {
    const { model } = start({
      ...everyWindow(closed('change_not_offered')),
      'correct-address': openWindow('2026-11-23T15:10:00Z'),
      'swap-item': openWindow('2026-11-23T15:42:00Z'),
      'add-note': openWindow(null),
    });
    expect(model.view.value).toMatchObject({
      status: 'open',
      closesAt: { time: '15:42' },
      kinds: ['correct-address', 'swap-item', 'add-note'],
      rest: null,
    });
  });

  it('W2 counts nothing where no window has a time', () => {
    const { model, clock } = start(everyWindow(openWindow(null)));
    expect(model.view.value).toMatchObject({ status: 'open', closesAt: null, minutesLeft: null });
    expect(clock.waiting).toBe(0);
  });

  it('counts in steps of five minutes, and each of the last ten; never seconds, never zero', () => {
    const { model, clock } = start(everyWindow(openWindow('2026-11-23T17:00:00Z')));
    const said: (number | null)[] = [];
    model.view.subscribe((view) => said.push(view?.status === 'open' ? view.minutesLeft : -1));
    for (let minute = 0; minute < 121; minute++) clock.advance(60_000);
    expect([...new Set(said)]).toEqual([
      null,
      60,
      55,
      50,
      45,
      40,
      35,
      30,
      25,
      20,
      15,
      10,
      9,
      8,
      7,
      6,
      5,
      4,
      3,
      2,
      1,
    ]);
  });

  it('E3: leaves it to the server whether the window is closed, and asks when the first of them closes', () => {
    const { model, clock, refresh, source } = start({
      ...everyWindow(openWindow('2026-11-23T15:42:00Z')),
      'correct-address': openWindow('2026-11-23T15:10:00Z'),
    });
    clock.advance(10 * 60_000);
    expect([refresh.mock.calls.length, model.view.value?.status]).toEqual([1, 'open']);
    source.value = order({ editWindows: everyWindow(closedWindow()) });
    expect(model.view.value).toEqual(closedWindow());
  });

  it('W12, W14 says what can still be done afterwards, and why the rest cannot', () => {
    const { model } = start({
      ...everyWindow(closed('change_not_offered')),
      'correct-address': closed('edit_window_passed'),
      'swap-item': closed('fulfillment_started'),
      'add-note': openWindow(null),
    });
    expect(model.view.value).toMatchObject({
      status: 'open',
      kinds: ['add-note'],
      rest: { reason: 'fulfillment_started' },
    });
  });

  it('gives the reason of a shop that offers no changes', () => {
    const { model } = start(everyWindow(closed('change_not_offered')));
    expect(model.view.value).toMatchObject({ status: 'closed', reason: 'change_not_offered' });
  });

  it('stops its timers when disposed', () => {
    const { model, clock } = start();
    model.dispose();
    expect(clock.waiting).toBe(0);
  });
});
