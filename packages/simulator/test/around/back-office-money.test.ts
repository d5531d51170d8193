import { describe, expect, it } from 'vitest';

import type { Simulator } from '../../src/index.ts';
import { orderOf, ORIGIN, startSimulator } from '../start.ts';

const get = async (simulator: Simulator, id: number) =>
  (await (await simulator.fetch(new Request(`${ORIGIN}/orders/${id}`))).text()).replace(/\s+/g, ' ');
const press = (simulator: Simulator, path: string, form: Readonly<Record<string, string>> = {}) =>
  simulator.fetch(
    new Request(`${ORIGIN}${path}`, {
      method: 'POST',
      headers: { origin: ORIGIN },
      body: new URLSearchParams(form),
    }),
  );

describe('the back office, about money and holds', () => {
  it('shows every movement of money and what they come to', async () => {
    const simulator = startSimulator();
    const { id } = orderOf(simulator, 1001);
    await press(simulator, `/orders/${id}/refund`, { amount: '4.90' });
    const page = await get(simulator, id);
    for (const part of [
      'Money ledger',
      '−€4.90',
      'Refund discrepancy',
      'Total now €100.00, less received €104.90 (of which €4.90 went back): outstanding €0.00.',
    ]) {
      expect(page).toContain(part);
    }
  });

  it('refunds no more than was paid, and takes only amounts', async () => {
    const simulator = startSimulator();
    const { id } = orderOf(simulator, 1001);
    const tooMuch = await press(simulator, `/orders/${id}/refund`, { amount: '500' });
    expect([tooMuch.status, await tooMuch.text()]).toEqual([409, expect.stringContaining('Only 104.9 EUR')]);
    expect((await press(simulator, `/orders/${id}/refund`, { amount: 'all' })).status).toBe(409);
    expect(orderOf(simulator, 1001).refunds).toEqual([]);
  });

  it('captures an authorised payment', async () => {
    const simulator = startSimulator();
    const { id } = orderOf(simulator, 1021);
    expect(await get(simulator, id)).toContain('Capture the payment');
    await press(simulator, `/orders/${id}/capture`);
    expect(orderOf(simulator, 1021).transactions.map(({ kind }) => kind)).toEqual([
      'AUTHORIZATION',
      'CAPTURE',
    ]);
    expect(await get(simulator, id)).not.toContain('Capture the payment');
  });

  it('puts an order on hold, shows the hold, and releases it by its id', async () => {
    const simulator = startSimulator();
    const { id } = orderOf(simulator, 1001);
    await press(simulator, `/orders/${id}/hold`);
    const page = await get(simulator, id);
    expect(page).toContain('By the merchant');
    expect(page).not.toContain('Fulfil everything');
    const [, holdId = ''] = /name="holdId" value="(\d+)"/.exec(page) ?? [];
    expect((await press(simulator, `/orders/${id}/release`, { holdId: '1' })).status).toBe(409);
    expect((await press(simulator, `/orders/${id}/release`, { holdId })).status).toBe(303);
    expect(orderOf(simulator, 1001).fulfillmentOrders).toMatchObject([{ status: 'OPEN', holds: [] }]);
  });

  it('has nothing to pay or capture on an order that is paid', async () => {
    const simulator = startSimulator();
    const { id } = orderOf(simulator, 1001);
    expect((await press(simulator, `/orders/${id}/pay`, { outcome: 'paid' })).status).toBe(409);
    expect((await press(simulator, `/orders/${id}/capture`)).status).toBe(409);
  });
});
