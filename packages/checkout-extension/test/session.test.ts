import { afterEach, describe, expect, it, vi } from 'vitest';

import { answerWith, json } from '../../sdk/test/answers.ts';
import type { Answer } from '../../sdk/test/answers.ts';
import { createFakeClock } from '../../sdk/test/fake-clock.ts';
import { order, problem, TOKEN } from '../../sdk/test/orders.ts';
import type { Page } from '../src/page.ts';
import { createSession } from '../src/session/session.ts';
import { readSettings } from '../src/settings.ts';

const token = {
  token: TOKEN,
  orderId: '1001',
  expiresAt: '2026-11-29T09:30:00.000Z',
  changes: ['correct-address'],
  view: 'full',
};
const refuse = () => Promise.reject(new Error('no session'));
const notYet = () => json(problem('order_not_found', 404, { retryAfterSeconds: 2 }), 404);

function start(page: Partial<Page>, ...answers: readonly [Answer, ...Answer[]]) {
  const { fetch, received } = answerWith(...answers);
  const clock = createFakeClock('2026-11-29T09:00:00Z');
  const thankYou: Page = {
    isEditor: false,
    readOrderId: () => 'gid://shopify/OrderIdentity/1001',
    readCheckoutToken: () => 'checkout',
    getSessionToken: async () => 'session',
    isLoggedIn: () => true,
    logIn: null,
    readSettings: () => readSettings({}),
    locale: 'de-AT',
    timeZone: 'Europe/Vienna',
    translate: (key) => key,
    storage: { read: () => Promise.reject(new Error('full')), write: async () => {} },
    ...page,
  };
  return { session: createSession(thankYou, 'https://amend.test', { fetch, clock }), received, clock };
}

afterEach(() => vi.restoreAllMocks());

describe('createSession', () => {
  it('I3 brings what the page has as proof, in the shopper’s language and time zone', async () => {
    const { session, received } = start({}, json(token, 201), json(order()), json({ edits: [] }));
    await session.open();
    expect(received[0]).toMatchObject({
      url: 'https://amend.test/v1/order-tokens?timeZone=Europe%2FVienna',
      body: {
        kind: 'session-token',
        sessionToken: 'session',
        orderId: 'gid://shopify/OrderIdentity/1001',
        checkoutToken: 'checkout',
      },
    });
    expect(session.state.value.step).toBe('open');
    expect(received.at(-1)?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    session.close();
  });

  it('I4 says that it waits for an order that is not there yet', async () => {
    const { session, clock } = start({}, notYet(), json(token, 201), json(order()), json({ edits: [] }));
    const opened = session.open();
    await vi.waitFor(() => expect(clock.waiting).toBe(1));
    expect(session.state.value).toEqual({ step: 'opening', isWaiting: true });
    clock.advance(2000);
    await opened;
    expect(session.state.value.step).toBe('open');
    session.close();
  });

  it('waits for a page that does not know its order yet, and asks nothing', async () => {
    const { session, received } = start({ readOrderId: () => undefined }, notYet());
    await session.open();
    expect([session.state.value, received]).toEqual([{ step: 'opening', isWaiting: true }, []]);
  });

  it('gives up when it is closed, without a word', async () => {
    const { session, clock, received } = start({}, notYet());
    const opened = session.open();
    await vi.waitFor(() => expect(clock.waiting).toBe(1));
    session.close();
    await opened;
    expect([session.state.value.step, received.length]).toEqual(['opening', 1]);
  });

  it('keeps why there is no order to show', async () => {
    const { session } = start({}, json(problem('session_token_invalid', 401), 401));
    await session.open();
    expect(session.state.value).toMatchObject({ step: 'failed', problem: { code: 'session_token_invalid' } });
  });

  it('tells the console of what is no problem of the shopper’s', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const { session } = start({ getSessionToken: refuse }, notYet());
    await session.open();
    expect(session.state.value).toEqual({ step: 'failed', problem: null });
    expect(told).toHaveBeenCalledTimes(1);
  });
});
