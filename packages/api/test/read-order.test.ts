import { describe, expect, it } from 'vitest';

import { createKit, createShopper } from './kit.ts';

describe('GET /v1/orders/:orderId', () => {
  it('shows the order in the language and time zone that were asked for', async () => {
    const shopper = await createShopper(await createKit(), '#1001');
    const response = await shopper.call('GET', '?timeZone=Europe/Berlin', undefined, {
      'accept-language': 'de-DE, en;q=0.5',
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      name: '#1001',
      total: { amount: '104.90', currencyCode: 'EUR', text: '104,90\u00a0€' },
      destination: { lines: ['Lena Hartwig', 'Invalidenstraße 116', '10155 Berlin', 'Deutschland'] },
      editWindows: {
        'correct-address': { status: 'open', closesAt: { date: 'Montag, 23. November', time: '10:58' } },
      },
    });
  });

  it('answers in English where the language is not a language', async () => {
    const shopper = await createShopper(await createKit(), '#1001');
    const response = await shopper.call('GET', '', undefined, { 'accept-language': 'x-!!, *' });
    expect(await response.json()).toMatchObject({ total: { text: '€104.90' } });
  });

  it('refuses a time zone that does not exist, because all times would be wrong', async () => {
    const shopper = await createShopper(await createKit(), '#1001');
    const response = await shopper.call('GET', '?timeZone=Europe/Atlantis');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'query_invalid',
      nextStep: expect.stringContaining('Europe/Berlin'),
    });
  });

  it('E12 says why the window is closed, and what can be done', async () => {
    const kit = await createKit();
    const shopper = await createShopper(kit, '#1001');
    kit.clock.advanceSeconds(3600);
    const { editWindows } = await shopper.readOrder();
    expect(editWindows['correct-address']).toEqual({
      status: 'closed',
      reason: 'edit_window_passed',
      detail: 'This order could be changed until 10:58 AM.',
      nextStep: 'Contact the shop: they may still be able to help.',
    });
  });

  it('shows a window as closed to a token that may only look', async () => {
    const shopper = await createShopper(await createKit(), '#1001', { changes: [] });
    const { editWindows } = await shopper.readOrder();
    expect(editWindows['correct-address']).toMatchObject({
      status: 'closed',
      reason: 'change_not_permitted',
    });
  });

  it('follows the parcel as the world moves', async () => {
    const kit = await createKit({ engine: { orderCacheMs: 0 } });
    const shopper = await createShopper(kit, '#1001');
    expect((await shopper.readOrder()).tracking.parcels).toEqual([]);
    kit.simulator.fulfil(shopper.orderId);
    kit.simulator.scan(shopper.orderId);
    const { tracking, editWindows } = await shopper.readOrder();
    expect(tracking.unshipped).toEqual([]);
    expect(tracking.parcels).toMatchObject([
      { carrier: expect.any(String), scans: [expect.objectContaining({ id: expect.any(String) })] },
    ]);
    expect(editWindows['correct-address']).toMatchObject({ status: 'closed', reason: 'fulfillment_started' });
  });

  it('shows an order again without asking Shopify, and only for a moment', async () => {
    const kit = await createKit();
    const shopper = await createShopper(kit, '#1001');
    await Promise.all([shopper.readOrder(), shopper.readOrder()]);
    await shopper.readOrder();
    expect(kit.simulator.log).toHaveLength(1);
    kit.clock.advanceSeconds(2);
    await shopper.readOrder();
    expect(kit.simulator.log).toHaveLength(2);
  });

  it.each(['#1002', '#1009', '#1014', '#1015', '#1016', '#1018', '#1019'])(
    'can show the seeded order %s',
    async (name) => {
      const shopper = await createShopper(await createKit(), name);
      const order = await shopper.readOrder();
      expect(order.name).toBe(name);
      expect(order.total.text).toMatch(/\d/);
      expect(order.destination?.lines.length).toBeGreaterThan(2);
    },
  );

  it('answers that an order does not exist, and asks again the next time', async () => {
    const kit = await createKit();
    const shopper = await createShopper(kit, '#1001');
    kit.simulator.state.orders.splice(0);
    const response = await shopper.call('GET', '');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      code: 'order_not_found',
      nextStep: expect.stringContaining('minute'),
    });
    await shopper.call('GET', '');
    expect(kit.simulator.log).toHaveLength(2);
  });
});
