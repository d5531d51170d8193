import { describe, expect, it } from 'vitest';

import { createUpsellModel } from '../src/index.ts';
import type { ChangeEffect, TabStorage } from '../src/index.ts';
import { clientProblem } from '../src/order-problem.ts';
import { editOf, euros, line, offer, quoteOf, startWith } from './changes.ts';
import { everyWindow, openWindow, order } from './orders.ts';
import { refusal } from './start-correction.ts';

const mug = offer().items.map(({ variantId, title, variantTitle, imageUrl, unitPrice }) => ({
  variantId,
  title,
  variantTitle,
  imageUrl,
  unitPrice,
}))[0];
if (!mug) throw new Error('The offer of the tests has an item.');
const added: ChangeEffect = { kind: 'add-item', item: mug, quantity: 1 };
const removed: ChangeEffect = { kind: 'set-quantity', lineId: '9002', item: mug, before: 1, after: 0 };
const open = () => everyWindow(openWindow('2026-11-23T15:42:00Z'));
const offering = () =>
  order({ editWindows: open(), offers: [offer(), offer({ id: 'socks', title: 'Socks' })] });
const withMug = () =>
  order({ version: 'v2', editWindows: open(), lines: [line(), line({ id: '9002', variantId: '301' })] });

function createTab(): TabStorage {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

function start(openStorage: () => TabStorage = createTab, given = offering()) {
  const started = startWith(given);
  started.client.quote.mockImplementation(async ([change]) =>
    change?.kind === 'add-item' ? quoteOf(added, '12.75') : quoteOf(removed, '-12.75'),
  );
  started.client.accept.mockImplementation(async ([change]) =>
    change?.kind === 'add-item' ? editOf(added, '12.75') : editOf(removed, '-12.75', { id: 'edit-2' }),
  );
  return { ...started, model: createUpsellModel({ ...started.options, openStorage }) };
}

async function startTaken() {
  const started = start();
  await started.model.prepare();
  await started.model.take();
  started.source.value = withMug();
  return started;
}

describe('createUpsellModel', () => {
  it('shows the first offer, and asks for its price once it is seen, only once', async () => {
    const { model, client } = start();
    expect(model.offer.value?.id).toBe('mug');
    expect(client.quote).not.toHaveBeenCalled();
    await model.prepare();
    await model.prepare();
    expect(client.quote.mock.calls.map(([changes]) => changes)).toEqual([
      [{ kind: 'add-item', offerId: 'mug' }],
    ]);
    expect(model.state.value).toMatchObject({ step: 'confirming', quote: { difference: euros('12.75') } });
  });

  it('E1: takes the offer with one tap, at the price that was shown', async () => {
    const { model, client, add } = start();
    await model.prepare();
    await model.take();
    expect(client.accept.mock.calls[0]?.slice(0, 2)).toEqual([
      [{ kind: 'add-item', offerId: 'mug' }],
      quoteOf(added, '12.75'),
    ]);
    expect([model.state.value.step, model.offer.value?.id]).toEqual(['saved', 'mug']);
    expect(add).toHaveBeenCalledTimes(1);
  });

  it('E1: asks again at a new price', async () => {
    const { model, client } = start();
    await model.prepare();
    const dearer = quoteOf(added, '15.00');
    client.accept.mockRejectedValueOnce(refusal('quote_changed', { quote: dearer }));
    await model.take();
    expect(model.state.value).toMatchObject({ step: 'confirming', isNewQuote: true, quote: dearer });
    await model.take();
    expect(client.accept.mock.calls[1]?.[1]).toEqual(dearer);
  });

  it('takes nothing whose price is not known: the tap asks for it', async () => {
    const { model, client } = start();
    client.quote.mockRejectedValueOnce(clientProblem('offline'));
    await model.prepare();
    expect(model.state.value).toMatchObject({ step: 'choosing', problem: { code: 'offline' } });
    await model.prepare();
    expect(client.quote).toHaveBeenCalledTimes(1);
    await model.take();
    expect(client.accept).not.toHaveBeenCalled();
    expect(model.state.value.step).toBe('confirming');
  });

  it('asks for the price anew when the order has changed', async () => {
    const { model, client, source } = start();
    await model.prepare();
    source.value = { ...offering(), version: 'v2' };
    await model.prepare();
    expect(client.quote).toHaveBeenCalledTimes(2);
  });

  it('O7: reads the order again when the offer is gone', async () => {
    const { model, client, refresh } = start();
    client.quote.mockRejectedValueOnce(refusal('offer_not_available'));
    await model.prepare();
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('remembers for this order and tab what was declined, and shows the next', async () => {
    const tab = createTab();
    const { model, client } = start(() => tab);
    await model.prepare();
    model.decline();
    expect([model.offer.value?.id, model.state.value]).toEqual([
      'socks',
      { step: 'choosing', problem: null },
    ]);
    await model.prepare();
    expect(client.quote.mock.calls[1]?.[0]).toEqual([{ kind: 'add-item', offerId: 'socks' }]);
    expect(start(() => tab).model.offer.value?.id).toBe('socks');
    expect(start(() => tab, { ...offering(), id: '1002' }).model.offer.value?.id).toBe('mug');
    model.decline();
    expect(model.offer.value).toBeNull();
  });

  it('declines also where the browser keeps nothing', () => {
    const { model } = start(() => {
      throw new DOMException('Access is denied.', 'SecurityError');
    });
    expect(model.offer.value?.id).toBe('mug');
    model.decline();
    expect(model.offer.value?.id).toBe('socks');
  });

  it('O9: takes back what was added, at once where all of it comes back, and offers it again', async () => {
    const { model, client, source } = await startTaken();
    expect(model.canUndo.value).toBe(true);
    await model.undo();
    expect(client.accept.mock.calls[1]?.[0]).toEqual([{ kind: 'set-quantity', lineId: '9002', quantity: 0 }]);
    expect([model.offer.value?.id, model.state.value.step]).toEqual(['mug', 'choosing']);
    source.value = { ...offering(), version: 'v3' };
    expect(model.offer.value?.id).toBe('mug');
    await model.prepare();
    expect(model.state.value.step).toBe('confirming');
  });

  it.each([
    ['not all of it comes back', quoteOf(removed, '-10.00')],
    ['something is to be paid', quoteOf(removed, '12.75')],
    ['the shop has to agree', quoteOf(removed, '-12.75', { needsApproval: true })],
  ])('asks before it takes back where %s', async (_, given) => {
    const { model, client } = await startTaken();
    client.quote.mockResolvedValueOnce(given);
    await model.undo();
    expect([model.undoing.value.step, client.accept.mock.calls.length]).toEqual(['confirming', 1]);
    model.keep();
    expect([model.undoing.value.step, model.state.value.step]).toEqual(['choosing', 'saved']);
    client.quote.mockResolvedValueOnce(given);
    await model.undo();
    await model.undo();
    expect(client.accept).toHaveBeenCalledTimes(2);
  });

  it('cannot take back what is not on the order yet, or when the window has closed', async () => {
    const { model, source, client } = await startTaken();
    source.value = { ...withMug(), lines: [line()] };
    expect(model.canUndo.value).toBe(false);
    source.value = {
      ...withMug(),
      editWindows: {
        ...open(),
        'set-quantity': { status: 'closed', reason: 'edit_window_passed', detail: '', nextStep: '' },
      },
    };
    expect(model.canUndo.value).toBe(false);
    await model.undo();
    expect(client.quote).toHaveBeenCalledTimes(1);
  });

  it('shows the next offer when asked to', async () => {
    const { model, source } = await startTaken();
    source.value = { ...withMug(), offers: [offer({ id: 'socks' })] };
    expect(model.offer.value?.id).toBe('mug');
    model.next();
    expect([model.offer.value?.id, model.state.value.step]).toEqual(['socks', 'choosing']);
  });

  it('knows whether there is another offer, before the order is read again and after', async () => {
    const { model, source } = await startTaken();
    expect(model.hasNext.value).toBe(false);
    source.value = { ...withMug(), offers: [offer(), offer({ id: 'socks' })] };
    expect(model.hasNext.value).toBe(true);
    source.value = { ...withMug(), offers: [offer()] };
    expect(model.hasNext.value).toBe(false);
  });

  it('takes back again what was added again', async () => {
    const { model, source, client } = await startTaken();
    await model.undo();
    expect([model.undoing.value.step, model.taken.value]).toEqual(['saved', null]);
    source.value = { ...offering(), version: 'v3' };
    await model.prepare();
    await model.take();
    source.value = { ...withMug(), version: 'v4' };
    await model.undo();
    expect(client.accept).toHaveBeenCalledTimes(4);
  });

  it('O9: takes back what was added before the page was loaded', async () => {
    const { model, source, client } = start(createTab, withMug());
    model.resume([editOf(added, '12.75')]);
    expect(model.taken.value?.edit.id).toBe(editOf(added).id);
    await model.prepare();
    expect(client.quote).not.toHaveBeenCalled();
    await model.undo();
    expect(client.accept.mock.calls[0]?.[0]).toEqual([{ kind: 'set-quantity', lineId: '9002', quantity: 0 }]);
    source.value = { ...offering(), version: 'v3' };
    expect(model.offer.value?.id).toBe('mug');
  });

  it.each([
    ['is not on the order', offering()],
    ['was on the order before', { ...withMug(), lines: [line({ variantId: '301' }), ...withMug().lines] }],
    ['cannot be taken off', { ...withMug(), lines: [line({ variantId: '301', isEditable: false })] }],
  ])('leaves alone what %s', (_, given) => {
    const { model } = start(createTab, given);
    model.resume([editOf(added, '12.75')]);
    expect(model.taken.value).toBeNull();
  });

  it('E2: keeps to an offer whose outcome is not known, though the order offers it no more', async () => {
    const { model, client, source } = start();
    await model.prepare();
    client.accept.mockRejectedValueOnce(refusal('outcome_unknown'));
    await model.take();
    source.value = withMug();
    await model.prepare();
    expect([model.offer.value?.id, client.quote.mock.calls.length]).toEqual(['mug', 1]);
    await model.take();
    expect([model.state.value.step, client.accept.mock.calls.length]).toEqual(['saved', 2]);
    expect(client.accept.mock.calls[1]?.[2]).toMatchObject({ idempotencyKey: 'intent-1' });
  });

  it('lets a refusal stand until the shopper goes on, though the order offers something else', async () => {
    const { model, client, source } = start();
    client.quote.mockRejectedValueOnce(refusal('offer_not_available'));
    await model.prepare();
    source.value = { ...offering(), version: 'v2' };
    await model.prepare();
    expect(model.state.value).toMatchObject({ step: 'choosing', problem: { code: 'offer_not_available' } });
    model.next();
    await model.prepare();
    expect(client.quote.mock.calls[1]?.[0]).toEqual([{ kind: 'add-item', offerId: 'socks' }]);
  });

  it('O7: offers again in another visit what was gone', async () => {
    const tab = createTab();
    const { model, client } = start(() => tab);
    client.quote.mockRejectedValueOnce(refusal('offer_not_available'));
    await model.prepare();
    model.next();
    expect(model.offer.value?.id).toBe('socks');
    model.decline();
    expect(start(() => tab).model.offer.value?.id).toBe('mug');
  });

  it('stops its timers when disposed', () => {
    const { model, clock } = start();
    model.dispose();
    expect(clock.waiting).toBe(0);
  });
});
