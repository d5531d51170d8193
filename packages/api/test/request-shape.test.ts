import { importOrderTokenKey } from '@amend/order-token';
import { describe, expect, it, vi } from 'vitest';

import { createApi } from '../src/index.ts';
import { findShapeFault } from '../src/limits/json-shape.ts';
import {
  callAsMerchant,
  createKit,
  createShopper,
  orderIdOf,
  problemOf,
  SHOP,
  signToken,
  tokenKey,
} from './kit.ts';
import type { Kit } from './kit.ts';
import { note } from './refusals/refusal-case.ts';

/** Sends a body as it is. */
async function createSender() {
  const kit = await createKit();
  const orderId = orderIdOf(kit.simulator, '#1001');
  const authorization = `Bearer ${await signToken(kit, orderId)}`;
  const send = async (body: BodyInit, headers: HeadersInit = {}) =>
    kit.api.request(`/v1/orders/${orderId}/quotes`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', ...headers },
      body,
    });
  return { kit, orderId, authorization, send };
}

/** Something that is waited for until it is given. */
function createSignal() {
  const gives: (() => void)[] = [];
  const given = new Promise<void>((resolve) => void gives.push(resolve));
  return { given, give: () => gives.forEach((give) => give()) };
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** The API of a kit with a timer that rings when it is told to. */
async function openImpatient() {
  const rings = new Set<() => void>();
  const gate = { opened: Promise.resolve(), reached: () => {} };
  const kit: Kit = await createKit({
    engine: {
      async fetch(...request) {
        gate.reached();
        await gate.opened;
        return kit.shopify.fetch(...request);
      },
    },
  });
  const api = createApi({
    engine: kit.engine,
    shop: SHOP,
    keys: [await importOrderTokenKey(tokenKey)],
    audience: 'amend',
    origins: [],
    now: kit.clock.now,
    timeLimit: {
      ms: 40_000,
      startTimer(ring) {
        rings.add(ring);
        return () => rings.delete(ring);
      },
    },
  });
  /** Has Shopify not answer until it is let go, and says when it was asked. */
  function holdShopify() {
    const [opened, reached] = [createSignal(), createSignal()];
    Object.assign(gate, { opened: opened.given, reached: reached.give });
    return { reached: reached.given, goOn: opened.give };
  }
  return { kit: { ...kit, api }, rings, holdShopify };
}

describe('the shape of a body', () => {
  it.each([
    ['a field twice', '{"changes":[],"changes":[]}', '/changes', 'This field is there twice.'],
    ['a field twice, spelt in two ways', '{"a":1,"\\u0061":2}', '/a', 'This field is there twice.'],
    [
      'a field twice, deep inside',
      '{"changes":[{},{"x":{"k":1,"k":1}}]}',
      '/changes/1/x/k',
      'This field is there twice.',
    ],
    ['a prototype twice', '{"__proto__":{},"__proto__":{}}', '/__proto__', 'This field is there twice.'],
    ['too much depth', `{"changes":${nested(10)}}`, '/changes/0/0/0/0/0/0/0/0/0', 'Nested too deep.'],
    [
      'depth that would break a parser that calls itself',
      nested(8000),
      '/0/0/0/0/0/0/0/0/0/0',
      'Nested too deep.',
    ],
    ['too many items', `[${'0,'.repeat(1000)}0]`, '', 'Too many fields.'],
    ['half of a surrogate', '{"changes":["\\ud800"]}', '/changes/0', 'Not Unicode.'],
  ])('F10 may not have %s', async (_, body, pointer, message) => {
    const { kit, send } = await createSender();
    const response = await send(body);
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({
      code: 'body_invalid',
      pointers: [{ pointer, message }],
    });
    expect(kit.simulator.log).toEqual([]);
  });

  it.each([
    ['keys alike in two objects', '[{"a":1,"b":{"a":2}},{"a":3}]'],
    [
      'text that looks like a structure',
      '{"a":"{\\"a\\":[[[[[[[[[[[[","b":"}]:,\\\\","c":"\\u00e9\\ud83d\\ude00"}',
    ],
    ['as much depth as there may be', nested(10)],
    ['as many items as there may be', `[${'0,'.repeat(998)}0]`],
    ['no structure at all', '"{"'],
  ])('F10 may have %s', (_, body) => {
    expect(() => JSON.parse(body)).not.toThrow();
    expect(findShapeFault(body)).toBeNull();
  });

  it('F10 is UTF-8', async () => {
    const { send } = await createSender();
    const latin1 = Uint8Array.from('{"changes":[{"kind":"cancel-order","x":"é"}]}', (c) => c.charCodeAt(0));
    for (const bytes of [latin1, Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d)])
      expect(await problemOf(await send(bytes))).toMatchObject({ status: 400, code: 'body_not_json' });
  });

  it('F8 has a type of its own', async () => {
    const { send } = await createSender();
    for (const type of ['', 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])
      expect(await problemOf(await send('{}', { 'content-type': type }))).toMatchObject({
        code: 'body_not_json',
      });
  });
});

describe('the head of a request', () => {
  it('F8 has neither its token nor its key twice', async () => {
    const { kit, orderId, authorization } = await createSender();
    const shopper = await createShopper(kit, '#1001');
    const quote = await shopper.quote(note);
    const { amount, currencyCode } = quote.difference;
    const body = JSON.stringify({
      changes: note,
      orderVersion: quote.orderVersion,
      expectedDifference: { amount, currencyCode },
    });
    const ask = async (...headers: [string, string][]) =>
      problemOf(
        await kit.api.request(`/v1/orders/${orderId}/edits`, {
          method: 'POST',
          headers: [['content-type', 'application/json'], ...headers],
          body,
        }),
      );
    const [token, key]: [string, string][] = [
      ['authorization', authorization],
      ['idempotency-key', 'intent-0001'],
    ];
    if (!token || !key) throw new Error('Both are there.');
    expect(await ask(token, token, key)).toMatchObject({ status: 401 });
    expect(await ask(token, key, key)).toMatchObject({ code: 'idempotency_key_invalid' });
    expect(await ask(token, key, ['idempotency-key', 'intent-0002'])).toMatchObject({
      code: 'idempotency_key_invalid',
    });
    const twice = `${authorization}, ${authorization}`;
    const asMerchant = await callAsMerchant(kit, 'GET', '/orders/1/edits', { authorization: twice });
    expect(asMerchant.status).toBe(401);
    expect((await ask(token, key)).status).toBe('settled');
  });

  it.each([
    ['many languages', `${'!,'.repeat(400)}de`, 20],
    ['more than 1,000 characters', `${'!,'.repeat(8000)}de`, 0],
    ['one language without end', `en-x-${'a-'.repeat(8000)}a`, 0],
  ])('F11 asks Intl about few of the languages that a header names: %s', async (_, header, most) => {
    const kit = await createKit();
    const asked = vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf');
    const response = await kit.api.request('/v1/orders/1', { headers: { 'accept-language': header } });
    const times = asked.mock.calls.length;
    asked.mockRestore();
    expect(await problemOf(response)).toMatchObject({ code: 'token_missing' });
    expect(times).toBeLessThanOrEqual(most);
  });

  it('F11 has a URL that is not longer than it may be, whoever asks', async () => {
    const { kit } = await createSender();
    const long = `?${'x'.repeat(2048)}`;
    for (const path of [
      '/v1/orders/1',
      '/v1/merchant/orders/1/edits',
      '/merchant/orders/1',
      '/webhooks/shopify',
    ])
      expect(await problemOf(await kit.api.request(path + long))).toMatchObject({
        status: 414,
        code: 'url_too_long',
      });
  });
});

describe('a request that takes too long', () => {
  it('F12 is told to come back where it reads, and stops no clock for one that does not take long', async () => {
    const { kit, rings, holdShopify } = await openImpatient();
    const shopper = await createShopper(kit, '#1001');
    expect((await shopper.call('GET', '')).status).toBe(200);
    expect(rings.size).toBe(0);
    kit.clock.advanceSeconds(10);
    const { reached, goOn } = holdShopify();
    const reading = shopper.call('GET', '');
    await reached;
    for (const ring of rings) ring();
    expect(await problemOf(await reading)).toMatchObject({ code: 'shop_unavailable' });
    goOn();
  });

  it('F12 E2 gets its outcome under the same key later, once', async () => {
    const { kit, rings, holdShopify } = await openImpatient();
    const shopper = await createShopper(kit, '#1001');
    const quote = await shopper.quote(note);
    const { reached, goOn } = holdShopify();
    const saving = shopper.accept(note, quote, 'intent-0001');
    await reached;
    for (const ring of rings) ring();
    expect(await problemOf(await saving)).toMatchObject({ status: 503, code: 'outcome_unknown' });
    goOn();
    const again = await shopper.accept(note, quote, 'intent-0001');
    expect([again.status, (await again.json()).status]).toEqual([200, 'settled']);
    const writes = kit.simulator.log.filter(({ kind }) => kind === 'mutation');
    expect(writes).toHaveLength(1);
  });
});
