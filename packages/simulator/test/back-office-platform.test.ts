import { describe, expect, it } from 'vitest';

import type { Simulator } from '../src/index.ts';
import { SWITCH_NAMES } from '../src/switch-facts.ts';
import { ask, createClock, orderOf, ORIGIN, requestFor, startSimulator } from './start.ts';

const get = async (simulator: Simulator, path: string) => {
  const response = await simulator.fetch(new Request(`${ORIGIN}${path}`));
  return (await response.text()).replace(/\s+/g, ' ');
};
const press = (simulator: Simulator, path: string, form: Readonly<Record<string, string>> = {}) =>
  simulator.fetch(
    new Request(`${ORIGIN}${path}`, {
      method: 'POST',
      headers: { origin: ORIGIN },
      body: new URLSearchParams(form),
    }),
  );
const setNote = (simulator: Simulator) =>
  ask(
    simulator,
    `mutation Note { orderUpdate(input: { id: "${orderOf(simulator, 1001).gid}", note: "x" }) { order { id } userErrors { message } } }`,
  );

describe('the back office’s requests', () => {
  it('shows each with its cost, newest first, and what was wrong with it', async () => {
    const simulator = startSimulator();
    await setNote(simulator);
    await ask(simulator, 'query Wrong { nothing }');
    const page = await get(simulator, '/requests');
    expect(page).toContain('2 to the Admin API since the start, 10 points spent.');
    expect(page.indexOf('nothing')).toBeLessThan(page.indexOf('Note'));
    expect(page).toMatch(/<strong>Note<\/strong>.*<td>200<\/td> <td class="number">10<\/td>/);
  });
});

describe('the back office’s webhooks', () => {
  it('shows the subscription, and each delivery with its attempts and body', async () => {
    const simulator = startSimulator({ fetch: async () => new Response(null, { status: 500 }) });
    await ask(
      simulator,
      `mutation { webhookSubscriptionCreate(topic: ORDERS_UPDATED, webhookSubscription: { uri: "https://app.example/hook" }) { userErrors { message } } }`,
    );
    await setNote(simulator);
    await simulator.clock.settle();
    const page = await get(simulator, '/webhooks');
    expect(page).toContain('1 sent, 1 still to be delivered');
    for (const part of ['<code>orders/updated</code>', 'https://app.example/hook', '500', 'Next attempt']) {
      expect(page).toContain(part);
    }
    expect(page).toContain('&quot;note&quot;: &quot;x&quot;');
    expect(await get(simulator, '/clock')).toContain('webhook orders/updated to https://app.example/hook');
  });
});

describe('the back office’s clock', () => {
  it('moves on by a button, and to an instant', async () => {
    const simulator = startSimulator();
    expect((await press(simulator, '/clock', { seconds: '3600' })).headers.get('location')).toBe(
      '/clock?done',
    );
    expect(simulator.clock.now().toISOString()).toBe('2026-11-23T11:30:00.000Z');
    expect(await get(simulator, '/clock')).toContain('moved by +3600 s');
    await press(simulator, '/clock', { instant: '2026-12-01T08:00:00' });
    expect(simulator.clock.now().toISOString()).toBe('2026-12-01T08:00:00.000Z');
  });

  it.each([{ instant: 'tomorrow' }, { seconds: '-1' }])('refuses %s', async (form) => {
    const simulator = startSimulator();
    expect((await press(simulator, '/clock', form)).status).toBe(409);
    expect(simulator.clock.now().toISOString()).toBe('2026-11-23T10:30:00.000Z');
  });
});

describe('the back office’s faults', () => {
  const form = { nth: '1', times: '1', status: '503', message: 'Sold out' };

  it('makes the next such request go wrong', async () => {
    const simulator = startSimulator();
    await press(simulator, '/faults', { ...form, kind: 'user-error', operation: 'orderUpdate' });
    expect(await get(simulator, '/faults')).toContain('user-error on request 1 of orderUpdate');
    expect((await setNote(simulator)).body).toMatchObject({
      data: { orderUpdate: { userErrors: [{ message: 'Sold out' }] } },
    });
    expect(await get(simulator, '/faults')).not.toContain('user-error on');
  });

  it('lets go of an answer that it holds', async () => {
    const simulator = startSimulator();
    await press(simulator, '/faults', { ...form, kind: 'slow', operation: '' });
    const answer = simulator.fetch(requestFor('{ shop { name } }'));
    expect(await get(simulator, '/faults')).toContain('/faults/0/release');
    await press(simulator, '/faults/0/release');
    expect((await answer).status).toBe(200);
    expect(await get(simulator, '/faults')).not.toContain('release');
  });

  it('shows those that code has set, and forgets all on a reset', async () => {
    const simulator = startSimulator();
    simulator.fail({ kind: 'drop-after', operation: 'orderEditCommit' });
    await press(simulator, '/faults', { ...form, kind: 'throttle', operation: '' });
    expect(await get(simulator, '/faults')).toMatch(/throttle on[\s\S]*drop-after on orderEditCommit/);
    simulator.reset();
    expect(await get(simulator, '/faults')).toContain('<p>None.</p>');
  });

  it('says what is wrong with a form', async () => {
    const response = await press(startSimulator(), '/faults', { ...form, kind: 'status', status: '200' });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Status: a whole number from 400 on belongs here.');
  });
});

describe('the back office’s switches', () => {
  it('lists every switch with its default', async () => {
    const page = await get(startSimulator(), '/switches');
    for (const name of SWITCH_NAMES) expect(page).toContain(`<code>${name}</code>`);
    expect(page).toContain('<option value="replaces" selected>');
  });

  it('turns them', async () => {
    const simulator = startSimulator();
    await press(simulator, '/switches', {
      throttledStatus: '429',
      orderEditSessionExpirySeconds: '60',
      webhookDuplicates: 'true',
    });
    expect(simulator.switches).toMatchObject({
      throttledStatus: 429,
      orderEditSessionExpirySeconds: 60,
      webhookDuplicates: true,
    });
    simulator.fail({ kind: 'throttle' });
    expect((await ask(simulator, '{ shop { name } }')).status).toBe(429);
  });

  it('turns none when one position is wrong', async () => {
    const simulator = startSimulator();
    const response = await press(simulator, '/switches', { throttledStatus: '429', giftCardLimit: 'much' });
    expect([response.status, simulator.switches.throttledStatus]).toEqual([409, 200]);
    expect(await response.text()).toContain('giftCardLimit: it takes an amount such as 2000.00');
  });

  it('freezes the shop and opens it again', async () => {
    const simulator = startSimulator({ now: createClock() });
    await press(simulator, '/standing', { standing: 'frozen' });
    expect((await ask(simulator, '{ shop { name } }')).status).toBe(402);
    await press(simulator, '/standing', { standing: 'open' });
    expect((await ask(simulator, '{ shop { name } }')).status).toBe(200);
  });
});

describe('the back office', () => {
  it.each(['/requests', '/webhooks', '/clock', '/faults', '/switches'])(
    'has nothing inline on %s',
    async (path) => {
      const page = await get(startSimulator(), path);
      expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
      expect(page).toContain(`<a href="${path}" aria-current="page">`);
    },
  );

  it('gives the shop as a file that another simulator takes', async () => {
    const simulator = startSimulator();
    await setNote(simulator);
    const other = startSimulator({ state: JSON.parse(await get(simulator, '/state.json')) });
    expect(orderOf(other, 1001).note).toBe('x');
  });
});
