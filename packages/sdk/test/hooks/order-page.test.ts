import { describe, expect, it, vi } from 'vitest';

import { createModelStore } from '../../src/hooks/model-store.ts';
import { openOrderPage } from '../../src/hooks/order-page.ts';
import { createEditWindowModel } from '../../src/index.ts';
import type { Client, Order } from '../../src/index.ts';
import { createFakeClock } from '../fake-clock.ts';
import { everyWindow, openWindow, order } from '../orders.ts';

const given = order({ editWindows: everyWindow(openWindow('2026-11-23T15:42:00Z')) });

const unused = () => Promise.reject(new Error('Nobody asks for this.'));

function openPage(known?: Order) {
  const clock = createFakeClock('2026-11-23T15:00:00Z');
  const readOrder = vi.fn<Client['readOrder']>(async () => given);
  const client = {
    orderId: '1001',
    readOrder,
    readChoices: unused,
    quote: unused,
    accept: unused,
    readEdit: unused,
    listEdits: unused,
  };
  return { page: openOrderPage({ client, clock, order: known }), clock, readOrder };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

const startWindow = ({ order, clock }: Parameters<Parameters<typeof createModelStore>[1]>[0]) => {
  const model = createEditWindowModel(order, { clock });
  return { model, stop: () => model.dispose() };
};

describe('createModelStore', () => {
  it('sets no timer for a component that is rendered and never mounted', () => {
    const { page, clock } = openPage(given);
    const store = createModelStore(page, startWindow);
    expect(store.getSnapshot().view).toMatchObject({ status: 'open', minutesLeft: 45 });
    expect(store.getServerSnapshot().view).toMatchObject({ status: 'open', minutesLeft: null });
    expect(clock.waiting).toBe(0);
  });

  it('gives the same snapshot until something changes', () => {
    const { page, clock } = openPage(given);
    const store = createModelStore(page, startWindow);
    expect(store.getSnapshot()).toBe(store.getSnapshot());
    expect(store.getServerSnapshot()).toBe(store.getServerSnapshot());
    const notify = vi.fn<() => void>();
    const leave = store.subscribe(notify);
    const first = store.getSnapshot();
    expect(store.getSnapshot()).toBe(first);
    notify.mockClear();
    clock.advance(60_000 * 5);
    expect(notify).toHaveBeenCalled();
    expect(store.getSnapshot().view).toMatchObject({ minutesLeft: 40 });
    leave();
  });

  it('leaves no timer behind, and tells nobody who has left', async () => {
    const { page, clock } = openPage(given);
    const store = createModelStore(page, startWindow);
    const notify = vi.fn<() => void>();
    store.subscribe(notify)();
    await settle();
    expect(clock.waiting).toBe(0);
    notify.mockClear();
    clock.advance(3_600_000);
    expect(notify).not.toHaveBeenCalled();
  });

  it('lives again after it was left', async () => {
    const { page, clock } = openPage(given);
    const store = createModelStore(page, startWindow);
    store.subscribe(() => {})();
    await settle();
    clock.advance(60_000 * 35);
    const leave = store.subscribe(() => {});
    expect(store.getSnapshot().view).toMatchObject({ minutesLeft: 7 });
    leave();
  });
});

describe('openOrderPage', () => {
  it('reads once for whoever leaves and is back at once', async () => {
    const { page, readOrder } = openPage();
    page.join()();
    const leave = page.join();
    await settle();
    expect(readOrder).toHaveBeenCalledTimes(1);
    expect(page.order.order.value).toEqual(given);
    leave();
  });

  it('shows who comes back later what was known, and reads the order again', async () => {
    const { page, readOrder } = openPage();
    page.join()();
    await settle();
    page.join();
    await settle();
    const leave = page.join();
    leave();
    expect(page.order.order.value).toEqual(given);
    expect(readOrder).toHaveBeenCalledTimes(2);
  });

  it('does not read what the server has read', async () => {
    const { page, readOrder } = openPage(given);
    const leave = page.join();
    await settle();
    expect(readOrder).not.toHaveBeenCalled();
    expect(page.order.status.value).toBe('ready');
    await page.order.refresh();
    expect(readOrder).toHaveBeenCalledTimes(1);
    leave();
  });
});
