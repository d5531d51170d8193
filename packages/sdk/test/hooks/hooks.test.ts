// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Client, Edit, Order } from '../../src/index.ts';
import { choices, editOf, line, quoteOf, swapped } from '../changes.ts';
import { address, edit, everyWindow, format, lines, openWindow, order, quote } from '../orders.ts';
import { renderers } from './renderers.ts';

const open = (changes: Partial<Order> = {}) =>
  order({ editWindows: everyWindow(openWindow(null)), ...changes });

/** A client for an order as it is at each reading, and what it was asked. */
function startClient(read: () => Order = open, edits: readonly Edit[] = []) {
  const corrected = address({ zip: '10115' });
  return {
    orderId: '1001',
    readOrder: vi.fn<Client['readOrder']>(async () => read()),
    readChoices: vi.fn<Client['readChoices']>(async () => choices()),
    quote: vi.fn<Client['quote']>(async ([change]) =>
      change?.kind === 'correct-address' ? quote(corrected) : quoteOf(swapped('Sand / L'), '4.00'),
    ),
    accept: vi.fn<Client['accept']>(async ([change]) =>
      change?.kind === 'correct-address' ? edit(corrected) : editOf(swapped('Sand / L'), '4.00'),
    ),
    readEdit: vi.fn<Client['readEdit']>(),
    listEdits: vi.fn<Client['listEdits']>(async () => edits),
  };
}

describe.each(renderers)('the hooks in $name', (renderer) => {
  const { hooks } = renderer;
  afterEach(() => renderer.unmount());

  const sayName = () => {
    const { order, status } = hooks.useOrder();
    return order?.name ?? status;
  };
  const sayWhere = () => hooks.useOrderTracking().view?.statement.kind ?? 'nothing yet';
  const sayUpsell = () => {
    const { taken, canUndo } = hooks.useUpsell();
    return `${taken?.edit.id ?? 'nothing'} ${canUndo}`;
  };
  const sayEdits = () => String(hooks.useEdits().edits?.length);
  const sayDay = () => hooks.useOrderTracking().view?.statement.day ?? '';
  const sayLeft = () => {
    const { view } = hooks.useEditWindow();
    return view?.status === 'open' ? String(view.minutesLeft) : '';
  };
  const sayOther = () => hooks.useItemSwap().state.step;
  const sayAddress = () => hooks.useOrder().order?.destination?.address.zip ?? '';

  it('read the order once for all components below a provider, and say so while it is on its way', async () => {
    const { promise, resolve } = Promise.withResolvers<Order>();
    const client = startClient();
    client.readOrder.mockReturnValue(promise);
    await renderer.render({ client, says: [sayName, sayWhere] });
    expect(renderer.texts()).toEqual(['loading', 'nothing yet']);
    await renderer.act(() => resolve(open({ tracking: { parcels: [], unshipped: [] } })));
    expect(renderer.texts()).toEqual(['#1001', 'nothing_to_track']);
    expect(client.readOrder).toHaveBeenCalledTimes(1);
    expect(client.listEdits).not.toHaveBeenCalled();
  });

  it('correct the address, and show the order as it is afterwards to everybody', async () => {
    let present = open();
    const client = startClient(() => present);
    let correction: ReturnType<typeof hooks.useAddressCorrection> | undefined;
    const sayStep = () => {
      correction = hooks.useAddressCorrection();
      return `${correction.state.step} ${correction.draft?.zip ?? ''}`;
    };
    await renderer.render({ client, says: [sayAddress, sayStep] });
    expect(renderer.texts()).toEqual(['10119', 'showing ']);
    await renderer.act(() => correction?.edit());
    await renderer.act(() => correction?.type('zip', '10115'));
    expect(renderer.texts()).toEqual(['10119', 'editing 10115']);
    await renderer.act(() => correction?.review());
    expect(renderer.texts()).toEqual(['10119', 'confirming 10115']);
    const to = address({ zip: '10115' });
    present = open({ destination: { address: to, lines: lines(to), format: format(), news: null } });
    await renderer.act(() => correction?.save());
    expect(renderer.texts()).toEqual(['10115', 'saved ']);
    expect(client.accept).toHaveBeenCalledTimes(1);
  });

  it('swap an item, each component for itself', async () => {
    const client = startClient();
    let swap: ReturnType<typeof hooks.useItemSwap> | undefined;
    const saySwap = () => {
      swap = hooks.useItemSwap();
      return `${swap.state.step} ${swap.lines?.[0]?.chosen?.title ?? ''}`;
    };
    await renderer.render({ client, says: [saySwap, sayOther] });
    await renderer.act(() => swap?.load());
    await renderer.act(() => swap?.choose('Size', 'L'));
    expect(renderer.texts()).toEqual(['choosing Sand / L', 'choosing']);
    await renderer.act(() => swap?.review());
    expect(renderer.texts()).toEqual(['confirming Sand / L', 'choosing']);
  });

  it('read the edits with the first component that wants them, and see what was added before', async () => {
    const mug = line({ id: '9002', variantId: '301', title: 'Mug' });
    const item = {
      variantId: '301',
      title: 'Mug',
      variantTitle: null,
      imageUrl: null,
      unitPrice: mug.unitPrice,
    };
    const added = editOf({ kind: 'add-item', item, quantity: 1 });
    const client = startClient(() => open({ lines: [line(), mug] }), [added]);
    await renderer.render({ client, says: [sayUpsell, sayEdits] });
    expect(renderer.texts()).toEqual(['edit-1 true', '1']);
    expect(client.listEdits).toHaveBeenCalledTimes(1);
  });

  it('keep the order while its components come and go', async () => {
    const client = startClient();
    await renderer.render({ client, says: [sayName] });
    await renderer.render({ client, says: [] });
    expect(renderer.texts()).toEqual([]);
    await renderer.render({ client, says: [sayName] });
    expect(renderer.texts()).toEqual(['#1001']);
    expect(client.readOrder).toHaveBeenCalledTimes(1);
  });

  it('open another order with another client', async () => {
    await renderer.render({ client: startClient(), says: [sayName] });
    await renderer.render({ client: startClient(() => open({ name: '#1002' })), says: [sayName] });
    expect(renderer.texts()).toEqual(['#1002']);
  });

  it('cancel what is under way once everything is gone', async () => {
    const client = startClient();
    client.readOrder.mockImplementation(() => new Promise(() => {}));
    await renderer.render({ client, says: [sayName] });
    const signal = client.readOrder.mock.calls[0]?.[0]?.signal;
    expect(signal?.aborted).toBe(false);
    await renderer.unmount();
    expect(signal?.aborted).toBe(true);
  });

  it('show on a server what it has read, and the same in the browser before anything else', async () => {
    const today = { at: new Date().toISOString(), date: 'Monday', time: '12:00' };
    const parcels = open().tracking.parcels.map((parcel) => ({ ...parcel, expectedAt: today }));
    const given = order({
      editWindows: everyWindow({
        status: 'open',
        closesAt: { ...today, at: new Date(Date.now() + 600_000).toISOString() },
      }),
      tracking: { parcels, unshipped: [] },
    });
    const client = startClient(() => given);
    const tree = { client, order: given, says: [sayName, sayDay, sayLeft] };
    const html = renderer.write(tree);
    expect(html).toBe('<p>#1001</p><p>other</p><p>null</p>');
    expect(await renderer.hydrate(html, tree)).toEqual([]);
    expect(renderer.texts()).toEqual(['#1001', 'today', '10']);
    expect(client.readOrder).not.toHaveBeenCalled();
  });

  it('show on a server that has read nothing that the order is on its way', () => {
    const client = startClient();
    expect(renderer.write({ client, says: [sayName, sayWhere] })).toBe('<p>loading</p><p>nothing yet</p>');
    expect(client.readOrder).not.toHaveBeenCalled();
  });

  it('say what is missing where no provider is', () => {
    expect(() => renderer.writeAlone(sayName)).toThrow(
      'Amend: this hook works below an <OrderProvider> only.',
    );
  });
});
