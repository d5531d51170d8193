import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { failing, listed, openEvents, passDays, repeat, typesOf } from './events/event-stage.ts';
import { pass } from './events/golden-story.ts';
import { eventSecret, eventsUrl, ok } from './events/receiver.ts';
import { change, createKit, problemOf } from './kit.ts';

const otherSecret = 'whsec_YW5vdGhlci1zZWNyZXQtZm9yLXRlc3RzLW9mLTMy';

const endless = () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }));

describe('the deliveries of events', () => {
  afterEach(() => void vi.useRealTimers());

  it('V2 are signed as Standard Webhooks says, by both secrets during a rotation', async () => {
    const { kit, receiver, correctZip } = await openEvents({
      events: { secrets: [otherSecret, eventSecret] },
    });
    await correctZip();
    await pass(kit, 20);
    vi.useFakeTimers({ now: kit.clock.now(), toFake: ['Date'] });
    const [{ body, headers } = missing()] = receiver.received;
    for (const secret of [eventSecret, otherSecret]) {
      expect(new Webhook(secret).verify(body, { ...headers })).toMatchObject({ type: 'edit.committed' });
    }
    expect(() => new Webhook(eventSecret).verify(body.replace('10115', '10116'), { ...headers })).toThrow(
      'No matching signature found',
    );
    vi.setSystemTime(kit.clock.now().getTime() + 600_000);
    expect(() => new Webhook(eventSecret).verify(body, { ...headers })).toThrow('Message timestamp too old');
  });

  it('V2 are signed anew each time, for the time at which they are sent', async () => {
    let isUp = false;
    const { kit, receiver, correctZip } = await openEvents({ answer: () => (isUp ? ok() : failing()) });
    await correctZip();
    await pass(kit, 10);
    isUp = true;
    await pass(kit, 600);
    const sent = receiver.received.filter(({ event }) => event.type === 'edit.committed');
    expect(sent.map(({ headers }) => headers['webhook-timestamp'])).toEqual(['1795424410', '1795424420']);
    expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(sent.map(({ headers }) => headers['webhook-signature'])).size).toBe(2);
  });

  it('V9 have the same body each time, though the order has changed since', async () => {
    let isUp = false;
    const { kit, shopper, receiver, oneMug, correctZip } = await openEvents({
      answer: () => (isUp ? ok() : failing()),
    });
    await correctZip();
    await pass(kit, 10);
    await change(shopper, [oneMug]);
    isUp = true;
    await pass(kit, 600);
    for (const id of new Set(receiver.received.map(({ event }) => event.id))) {
      const deliveries = receiver.received.filter(({ event }) => event.id === id);
      expect(new Set(deliveries.map(({ body }) => body)).size).toBe(1);
    }
    const [first = missing()] = receiver.received;
    const sent = receiver.received.filter(({ event }) => event.id === first.event.id);
    expect(sent.map(({ event }) => event.data.order.totals.total.amount)).toEqual(['104.90', '104.90']);
  });

  it('V9 read the order once for each event', async () => {
    const { kit, correctZip } = await openEvents({ answer: failing });
    await correctZip();
    await passDays(kit);
    const reads = kit.simulator.log.filter(({ operationName }) => operationName === 'ReadNetOrder');
    expect(reads).toHaveLength(2);
  });

  it('V10 are tried for a day, less and less often, and then given up', async () => {
    const { kit, shopper, receiver, correctZip } = await openEvents({
      answer: failing,
      events: { types: ['edit.settled'] },
    });
    await correctZip();
    await passDays(kit);
    const times = receiver.received.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(times).toHaveLength(11);
    const waits = times.slice(1).map((time, place) => time - (times[place] ?? 0));
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(20 * 3600);
    expect((await listed(kit, shopper.orderId)).at(-1)).toMatchObject({
      type: 'edit.settled',
      state: 'given-up',
      attempts: 11,
      nextAt: null,
      note: 'The receiver answered 500.',
    });
    const { id } = receiver.received[0]?.event ?? {};
    expect(kit.reports.map(({ message }) => message)).toEqual([
      `Event ${id} is given up: The receiver answered 500.`,
    ]);
    await kit.engine.runTasks();
    expect(await kit.engine.nextTaskAt()).toBeNull();
  });

  it('V10 end at once where the receiver says that it wants no more', async () => {
    const { kit, shopper, receiver, correctZip } = await openEvents({
      answer: () => new Response(null, { status: 410 }),
    });
    await correctZip();
    await passDays(kit);
    expect(receiver.received).toHaveLength(2);
    expect((await listed(kit, shopper.orderId)).map(({ state }) => state)).toEqual(['given-up', 'given-up']);
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example' } }),
      'The receiver answered 302.',
    ],
    ['no answer', () => Promise.reject(new TypeError('fetch failed')), 'The receiver could not be reached.'],
    ['an answer that asks to wait', () => new Response(null, { status: 429 }), 'The receiver answered 429.'],
  ])('V10 are tried again after %s, which nobody follows', async (_, answer, note) => {
    const { kit, shopper, receiver, correctZip } = await openEvents({
      answer,
      events: { types: ['edit.settled'] },
    });
    await correctZip();
    await pass(kit, 10);
    expect(await listed(kit, shopper.orderId)).toMatchObject([
      { state: 'untold' },
      { state: 'retrying', attempts: 1, note, lastAt: '2026-11-23T09:00:10.000Z' },
    ]);
    expect(receiver.requests.map(({ url, redirect }) => [url, redirect])).toEqual([[eventsUrl, 'manual']]);
  });

  it('V10 do not wait for the body of an answer', async () => {
    const { kit, shopper, correctZip } = await openEvents({ answer: endless });
    await correctZip();
    await pass(kit, 10);
    expect((await listed(kit, shopper.orderId)).map(({ state }) => state)).toEqual([
      'delivered',
      'delivered',
    ]);
  });

  it('V10 count no try where Shopify did not show the order', async () => {
    const { kit, shopper, receiver, correctZip } = await openEvents({ events: { types: ['edit.settled'] } });
    await correctZip();
    kit.shopify.isDown = () => true;
    await pass(kit, 300);
    expect(receiver.received).toEqual([]);
    expect((await listed(kit, shopper.orderId)).at(-1)).toMatchObject({ state: 'waiting', attempts: 0 });
    kit.shopify.isDown = () => false;
    await pass(kit, 60);
    expect(typesOf(receiver)).toEqual(['edit.settled']);
  });

  it('V10 keep the money of other orders waiting for nobody', async () => {
    const waiting: (() => void)[] = [];
    const { kit, shopper, correctZip, dearer } = await openEvents({
      answer: () => new Promise((resolve) => waiting.push(() => resolve(ok()))),
      config: { settlement: { due: { sendInvoice: false } } },
    });
    await correctZip();
    await change(shopper, [dearer]);
    kit.simulator.pay(shopper.orderId);
    kit.clock.advanceSeconds(120);
    const running = kit.engine.runTasks();
    const isSettled = () => kit.simulator.log.some(({ operationName }) => operationName === 'ReleaseHolds');
    while (!isSettled()) await kit.clock.sleep(1);
    expect(isSettled()).toBe(true);
    const ended = running.then(() => true);
    while (!(await Promise.race([ended, kit.clock.sleep(1).then(() => false)]))) waiting.pop()?.();
  });
});

describe('the story of an order', () => {
  it('V11 is listed, oldest first, with how far it is told', async () => {
    const { kit, shopper, correctZip } = await openEvents();
    const { edit } = await correctZip();
    const waiting = await listed(kit, shopper.orderId);
    expect(waiting.map(({ type, state, version }) => [type, state, version])).toEqual([
      ['edit.committed', 'waiting', null],
      ['edit.settled', 'waiting', null],
    ]);
    await pass(kit, 10);
    expect(await listed(kit, shopper.orderId)).toMatchObject([
      { type: 'edit.committed', editId: edit.id, state: 'delivered', version: 1, attempts: 1, nextAt: null },
      { type: 'edit.settled', note: 'The receiver answered 204.', timestamp: '2026-11-23T09:00:00.000Z' },
    ]);
    expect(await listed(kit, '1')).toEqual([]);
  });

  it('V9 V11 is told once more where the shop asks for it, with the same id and body', async () => {
    const { kit, shopper, receiver, correctZip } = await openEvents();
    await correctZip();
    await pass(kit, 10);
    const [first = missing()] = receiver.received;
    const answer = await repeat(kit, shopper.orderId, first.event.id);
    expect(await answer.json()).toMatchObject({ id: first.event.id, state: 'waiting', attempts: 0 });
    await pass(kit, 10);
    expect(receiver.received).toHaveLength(3);
    expect(receiver.received.at(-1)?.body).toBe(first.body);
    expect((await listed(kit, shopper.orderId))[0]).toMatchObject({
      state: 'delivered',
      attempts: 1,
      version: 1,
    });
  });

  it('V11 has no event of another order to repeat, and none where there is nowhere to send it', async () => {
    const { kit, shopper, ledger, receiver, correctZip } = await openEvents();
    await correctZip();
    const [event = missing()] = await listed(kit, shopper.orderId);
    const elsewhere = await repeat(kit, '1', event.id);
    expect(await problemOf(elsewhere)).toMatchObject({ code: 'event_not_found', status: 404 });
    const silent = await createKit({ ledger, engine: { eventFetch: receiver.fetch } });
    expect(await problemOf(await repeat(silent, shopper.orderId, event.id))).toMatchObject({
      code: 'event_not_found',
      detail: 'This event could not be found, or there is nowhere to send it.',
    });
  });

  it('V13 has no personal data and no secret in what is listed and reported', async () => {
    const { kit, shopper, correctZip } = await openEvents({ answer: failing });
    await correctZip();
    await passDays(kit);
    const said = JSON.stringify([await listed(kit, shopper.orderId), kit.reports.map(({ stack }) => stack)]);
    expect(said).toContain('The receiver answered 500.');
    expect(said).not.toMatch(/Lena|Hartwig|10115|example\.com|hooks\.shop|whsec|YS1zZWNy/);
  });
});

function missing(): never {
  throw new Error('There is none.');
}
