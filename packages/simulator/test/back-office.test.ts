import { describe, expect, it } from 'vitest';

import type { Simulator } from '../src/index.ts';
import { begin, commit, editWith } from './edits.ts';
import { ask, createClock, orderOf, ORIGIN, startSimulator } from './start.ts';

const get = (simulator: Simulator, path: string) => simulator.fetch(new Request(`${ORIGIN}${path}`));
const press = (
  simulator: Simulator,
  path: string,
  form: Readonly<Record<string, string>> = {},
  headers: HeadersInit = { origin: ORIGIN },
) =>
  simulator.fetch(
    new Request(`${ORIGIN}${path}`, { method: 'POST', headers, body: new URLSearchParams(form) }),
  );

describe('the back office', () => {
  it('lists the orders with age, customer, destination, state and total', async () => {
    const simulator = startSimulator();
    const page = await (await get(simulator, '/')).text();
    for (const part of [
      '#1001',
      '2 minutes ago',
      'Lena Hartwig',
      'Berlin',
      'Germany',
      '€104.90',
      'Out for delivery',
      '¥16,400',
      'Cancelled',
    ]) {
      expect(page).toContain(part);
    }
    expect(page).toContain(`href="/orders/${orderOf(simulator, 1022).id}"`);
  });

  it('shows an order as Shopify holds it, with what was done to it', async () => {
    const simulator = startSimulator();
    const { id, gid } = orderOf(simulator, 1016);
    await ask(
      simulator,
      `mutation Note { orderUpdate(input: { id: "${gid}", note: "<b>quiet</b>" }) { order { id } } }`,
    );
    const page = await (await get(simulator, `/orders/${id}`)).text();
    for (const part of [
      'Jægersborggade 27, 3. tv.',
      '/cdn/wool-throw-fog.svg',
      'Including VAT 25%',
      'Changed the note',
      'Gift wrap',
    ]) {
      expect(page).toContain(part);
    }
    expect(page.replace(/\s+/g, ' ')).toContain('<code>Note</code>, cost 10 of 10');
    expect(page).toContain('&lt;b&gt;quiet&lt;/b&gt;');
    expect(page).not.toContain('<b>quiet');
  });

  it('tells a line that an edit took off from one that was shipped', async () => {
    const simulator = startSimulator();
    const { id, lineItems } = await begin(simulator, 1001);
    const line = lineItems.nodes[0]?.id;
    await editWith(simulator, 'orderEditSetQuantity', `id: "${id}", lineItemId: "${line}", quantity: 0`);
    await commit(simulator, id);
    const page = await (await get(simulator, `/orders/${orderOf(simulator, 1001).id}`)).text();
    expect(page).toContain('0 × €68.00, removed');
    expect(page).not.toContain(', shipped');
  });

  it('answers with a strict policy, and has nothing inline', async () => {
    const simulator = startSimulator();
    const response = await get(simulator, `/orders/${orderOf(simulator, 1011).id}`);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; img-src 'self'/,
    );
    expect(await response.text()).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    expect((await get(simulator, '/back-office/style.css')).headers.get('content-type')).toBe(
      'text/css; charset=utf-8',
    );
  });

  it.each(['/orders/1', '/nowhere', '/cdn/linen-shirt-purple.svg'])('does not find %s', async (path) => {
    expect((await get(startSimulator(), path)).status).toBe(404);
  });

  it('says what to do about an unknown order', async () => {
    expect(await (await get(startSimulator(), '/orders/1')).text()).toContain(
      'After a reset, orders have new ids.',
    );
  });

  it('ships a line, scans, delays and delivers', async () => {
    const simulator = startSimulator();
    const { id, lines } = orderOf(simulator, 1001);
    const shipped = await press(simulator, `/orders/${id}/fulfil`, { lineId: String(lines[1]?.id) });
    expect([shipped.status, shipped.headers.get('location')]).toEqual([303, `/orders/${id}?done`]);
    for (const verb of ['scan', 'delay', 'deliver']) await press(simulator, `/orders/${id}/${verb}`);
    expect(orderOf(simulator, 1001).fulfillments[0]).toMatchObject({
      lines: [{ lineId: lines[1]?.id }],
      events: [{ status: 'LABEL_PRINTED' }, { status: 'DELAYED' }, { status: 'DELIVERED' }],
    });
    expect(await (await get(simulator, `/orders/${id}?done`)).text()).toContain(
      'Done: #1001-F1: the parcel was delivered.',
    );
  });

  it('says why a button did nothing', async () => {
    const simulator = startSimulator();
    const response = await press(simulator, `/orders/${orderOf(simulator, 1008).id}/cancel`);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('has shipped in part or whole');
  });

  it('resets the shop', async () => {
    const now = createClock();
    const simulator = startSimulator({ now });
    now.advance(60);
    expect((await press(simulator, '/reset')).headers.get('location')).toBe('/');
    expect(simulator.state.seededAt).toBe('2026-11-23T10:31:00Z');
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: ORIGIN }],
    ['another origin', { origin: 'https://evil.example' }],
    ['nowhere in particular', {}],
  ])('takes no button from %s', async (_where, headers) => {
    const simulator = startSimulator();
    const { id } = orderOf(simulator, 1001);
    expect((await press(simulator, `/orders/${id}/cancel`, {}, headers)).status).toBe(403);
    expect(orderOf(simulator, 1001).cancelledAt).toBeNull();
  });
});
