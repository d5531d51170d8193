import { describe, expect, it } from 'vitest';

import * as full from '../src/index.ts';
import * as light from '../src/light.ts';
import { answerWith, json, rejection } from './answers.ts';
import { address, edit, order, problem, quote, TOKEN } from './orders.ts';

const changed = address({ address1: 'Torstraße 21' });
const changes = [{ kind: 'correct-address' as const, address: changed }];

describe.each([
  ['createClient', full],
  ['createClient of light', light],
])('%s', (_, { createClient, OrderProblem }) => {
  function connect(answer: Response) {
    const { fetch, received } = answerWith(answer);
    const client = createClient({
      endpoint: 'https://amend.test/api/',
      token: TOKEN,
      locale: 'de-AT',
      timeZone: 'Europe/Vienna',
      fetch,
    });
    return { client, received };
  }

  it('reads the order that its token is for', async () => {
    const { client, received } = connect(json(order()));
    expect(client.orderId).toBe('1001');
    expect(await client.readOrder()).toEqual(order());
    expect(received[0]).toMatchObject({
      method: 'GET',
      url: 'https://amend.test/api/v1/orders/1001?timeZone=Europe%2FVienna',
      body: undefined,
    });
    expect(received[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(received[0]?.headers.get('accept-language')).toBe('de-AT');
  });

  it('asks what changes cost', async () => {
    const { client, received } = connect(json(quote(changed)));
    expect(await client.quote(changes)).toEqual(quote(changed));
    expect(received[0]).toMatchObject({
      method: 'POST',
      url: 'https://amend.test/api/v1/orders/1001/quotes?timeZone=Europe%2FVienna',
      body: { changes },
    });
    expect(received[0]?.headers.get('content-type')).toBe('application/json');
    expect(received[0]?.headers.has('idempotency-key')).toBe(false);
  });

  it('E1, E2: accepts a quote as it was shown, under the key of its intent', async () => {
    const { client, received } = connect(json(edit(changed), 201));
    expect(await client.accept(changes, quote(changed), { idempotencyKey: 'intent-1' })).toEqual(
      edit(changed),
    );
    expect(received[0]).toMatchObject({ method: 'POST' });
    expect(received[0]?.body).toEqual({
      changes,
      orderVersion: 'v1',
      expectedDifference: { amount: '0.00', currencyCode: 'EUR' },
    });
    expect(received[0]?.url).toBe('https://amend.test/api/v1/orders/1001/edits?timeZone=Europe%2FVienna');
    expect(received[0]?.headers.get('idempotency-key')).toBe('intent-1');
  });

  it('reads an edit', async () => {
    const { client, received } = connect(json(edit(changed)));
    expect(await client.readEdit('a/b')).toEqual(edit(changed));
    expect(received[0]?.url).toBe(
      'https://amend.test/api/v1/orders/1001/edits/a%2Fb?timeZone=Europe%2FVienna',
    );
  });

  it('lists the edits of the order', async () => {
    const { client, received } = connect(json({ edits: [edit(changed)] }));
    expect(await client.listEdits()).toEqual([edit(changed)]);
    expect(received[0]?.url).toBe('https://amend.test/api/v1/orders/1001/edits?timeZone=Europe%2FVienna');
  });

  it('sends no time zone and no language where none is wanted', async () => {
    const { fetch, received } = answerWith(json(order()));
    await createClient({ endpoint: 'http://localhost:8787', token: TOKEN, fetch }).readOrder();
    expect(received[0]?.url).toBe('http://localhost:8787/v1/orders/1001');
  });

  it('E12: turns a refusal into an OrderProblem with everything the API said', async () => {
    const fields = [
      { field: 'zip' as const, reason: 'not_in_country' as const, message: 'This is not a postal code.' },
    ];
    const refusal = problem('address_invalid', 422, { fields, retryAfterSeconds: 7 });
    const { client } = connect(json(refusal, 422, { 'retry-after': '9' }));
    const failure = await rejection(client.quote(changes));
    expect(failure).toBeInstanceOf(OrderProblem);
    expect(failure).toMatchObject({
      code: 'address_invalid',
      status: 422,
      detail: refusal.detail,
      nextStep: refusal.nextStep,
      requestId: 'req-1',
      retryAfterSeconds: 7,
      fields,
      quote: null,
      message: `address_invalid: ${refusal.detail} ${refusal.nextStep}`,
    });
  });

  it('takes the time to try again from the header where the body has none', async () => {
    const { client } = connect(json(problem('shop_busy', 429), 429, { 'retry-after': '60' }));
    expect(await rejection(client.readOrder())).toMatchObject({ code: 'shop_busy', retryAfterSeconds: 60 });
  });

  it('hands the new quote of a quote_changed on', async () => {
    const { client } = connect(json(problem('quote_changed', 409, { quote: quote(changed) }), 409));
    expect(await rejection(client.quote(changes))).toMatchObject({ quote: quote(changed) });
  });

  it.each([
    ['an order of another shape', json({ id: 1001 })],
    ['something that is not JSON', new Response('<html>ok</html>')],
    ['a refusal of another shape', json({ error: 'no' }, 404)],
    ['an error page', new Response('<html>no</html>', { status: 500 })],
  ])('calls %s unreadable', async (_name, answer) => {
    const { client } = connect(answer);
    expect(await rejection(client.readOrder())).toMatchObject({
      code: 'unreadable_answer',
      status: answer.status,
    });
  });

  it('rejects with the reason of the signal, not with a problem', async () => {
    const { fetch } = answerWith('silence');
    const client = createClient({ endpoint: 'https://amend.test', token: TOKEN, fetch });
    const reason = new Error('left the page');
    expect(await rejection(client.readOrder({ signal: AbortSignal.abort(reason) }))).toBe(reason);
  });

  it.each(['', 'amend.test', '/api', 'ftp://amend.test', 'javascript:alert(1)', 'https://amend.test?a=1'])(
    'refuses the endpoint %j at construction',
    (endpoint) => {
      expect(() => createClient({ endpoint, token: TOKEN })).toThrow(
        new TypeError('Amend: the endpoint must be the http(s) address of the API.'),
      );
    },
  );

  it.each([
    '',
    'secret',
    'a.b.c',
    `x.${btoa('"1001"')}.x`,
    `x.${btoa('null')}.x`,
    `x.${btoa('{"sub":"gid://1"}')}.x`,
  ])('refuses the token %j at construction, without repeating it', (token) => {
    expect(() => createClient({ endpoint: 'https://amend.test', token })).toThrow(
      new TypeError('Amend: the token must be an order token, minted on your server for one order.'),
    );
  });
});
