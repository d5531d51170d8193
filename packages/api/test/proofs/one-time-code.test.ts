import { CHANGE_KINDS } from '@amend/contract';
import type { OrderLookup, OrderToken } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { createKit, orderIdOf, orderNamed, problemOf } from '../kit.ts';
import { bring } from './proof-kit.ts';
import { emailOf, lookFor, openCodeShop } from './shopify-kit.ts';

const read = async (response: Response): Promise<OrderLookup> => response.json();

/** An order that was looked for, and what came of it. */
async function lookedFor(name = '#1001', email?: string) {
  const shop = await openCodeShop();
  const lookup = await read(await lookFor(shop.kit, name, email ?? emailOf(shop.kit, '#1001')));
  await shop.kit.engine.runTasks();
  const enter = (code: string, lookupId = lookup.lookupId) =>
    bring(shop.kit, { kind: 'one-time-code', lookupId, code });
  return { ...shop, lookup, enter };
}

describe('looking for an order', () => {
  it('I8 I10 sends a code to the address on the order, which opens it', async () => {
    const { kit, outbox, enter } = await lookedFor();
    expect(outbox.mails).toHaveLength(1);
    expect(outbox.mails[0]).toMatchObject({
      to: 'lena.hartwig@example.com',
      from: 'Nordlys <hello@nordlys.example>',
      subject: 'Your code for order #1001',
      text: expect.stringContaining('Your code: 1234 5678\n'),
    });
    expect(outbox.mails[0]?.text).toContain('valid until 10:10');
    const response = await enter('1234 5678');
    expect(response.status).toBe(201);
    const { token, ...rest }: OrderToken = await response.json();
    const orderId = orderIdOf(kit.simulator, '#1001');
    expect(rest).toMatchObject({
      orderId,
      changes: CHANGE_KINDS.filter((kind) => kind !== 'correct-contact' && kind !== 'cancel-order'),
      view: 'full',
    });
    const headers = { authorization: `Bearer ${token}` };
    expect((await kit.api.request(`/v1/orders/${orderId}`, { headers })).status).toBe(200);
  });

  it.each(['#1001', '1001', ' 1001 '])(
    'I8 finds the order by %j, whatever the case of the address',
    async (number) => {
      const { outbox } = await lookedFor(number, ' Lena.Hartwig@EXAMPLE.com ');
      expect(outbox.mails.map(({ to }) => to)).toEqual(['lena.hartwig@example.com']);
    },
  );

  it.each([
    ['#1001', 'someone@example.com'],
    ['#9999', 'lena.hartwig@example.com'],
    ['#100', 'lena.hartwig@example.com'],
  ])('I8 sends nothing to anybody for %s and %s', async (name, email) => {
    const { kit, outbox, enter } = await lookedFor(name, email);
    expect(outbox.mails).toEqual([]);
    expect((await enter('12345678')).status).toBe(401);
    // When it is forgotten.
    expect(await kit.engine.nextTaskAt()).toBe('2026-11-23T10:00:00.000Z');
  });

  it('I7 answers the same whether there is such an order or not, before anything is looked for', async () => {
    const shop = await openCodeShop();
    const answers = [];
    for (const [name, email] of [
      ['#1001', emailOf(shop.kit, '#1001')],
      ['#1001', 'someone@example.com'],
      ['#9999', 'someone@example.com'],
    ] as const) {
      const response = await lookFor(shop.kit, name, email);
      const { lookupId, ...body } = await read(response);
      expect(lookupId).toMatch(/^[0-9a-f-]{36}$/);
      answers.push([response.status, [...response.headers], body]);
    }
    expect(answers[0]).toEqual([202, expect.anything(), { expiresAt: '2026-11-23T09:10:00.000Z' }]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(shop.kit.simulator.log).toEqual([]);
    expect(shop.outbox.mails).toEqual([]);
  });

  it('I7 asks Shopify the same of an order that is there and of one that is not', async () => {
    const asked = [];
    for (const [name, email] of [
      ['#1001', 'lena.hartwig@example.com'],
      ['#1001', 'someone@example.com'],
      ['#9999', 'lena.hartwig@example.com'],
    ] as const) {
      const { kit } = await lookedFor(name, email);
      asked.push(kit.simulator.log.map(({ operationName }) => operationName));
    }
    expect(asked).toEqual([['FindOrders'], ['FindOrders'], ['FindOrders']]);
  });

  it('I7 takes as long where no mail is sent as mails took lately', async () => {
    const { kit } = await openCodeShop({
      mailer: { send: async () => kit.clock.advanceSeconds(0.7) },
    });
    const taken = [];
    for (const email of ['someone@example.com', emailOf(kit, '#1001'), 'someone@example.com']) {
      await lookFor(kit, '#1001', email);
      const startedAt = kit.clock.now().getTime();
      await kit.engine.runTasks();
      taken.push(kit.clock.now().getTime() - startedAt);
    }
    expect(taken).toEqual([300, 700, 700]);
  });

  it('I8 lets nothing in a number mean anything to the search', async () => {
    const shop = await openCodeShop();
    for (const number of ['1001 OR name:1002', '1001"', 'name:*', '*', '', '#', 'x'.repeat(40)])
      expect((await lookFor(shop.kit, number, 'lena.hartwig@example.com')).status).toBe(422);
    for (const email of ['', 'lena', 'a@b@c', 'a b@example.com'])
      expect((await lookFor(shop.kit, '1001', email)).status).toBe(422);
    await shop.kit.engine.runTasks();
    expect(shop.kit.simulator.log).toEqual([]);
  });

  it('I10 takes a code once, and gives one answer to whatever is wrong with it', async () => {
    const { kit, lookup, enter } = await lookedFor();
    const wrong = await enter('00000000');
    expect(wrong.status).toBe(401);
    const body = await wrong.text();
    expect(JSON.parse(body)).toMatchObject({ code: 'code_invalid' });
    expect(await (await enter('12345678', 'no-such-lookup')).text()).toBe(body);
    expect((await enter('12345678')).status).toBe(201);
    expect(await (await enter('12345678')).text()).toBe(body);
    const again = await read(await lookFor(kit, '#1001', emailOf(kit, '#1001')));
    await kit.engine.runTasks();
    // A code belongs to its lookup.
    expect(await (await enter('00000002', lookup.lookupId)).text()).toBe(body);
    kit.clock.advanceSeconds(600);
    expect(await (await enter('00000002', again.lookupId)).text()).toBe(body);
  });

  it('I10 takes a code until its ten minutes are over', async () => {
    const { kit, enter } = await lookedFor();
    kit.clock.advanceSeconds(599);
    expect((await enter('12345678')).status).toBe(201);
  });

  it('I10 gives up after five tries', async () => {
    const { enter } = await lookedFor();
    for (let tries = 0; tries < 5; tries += 1) expect((await enter('00000000')).status).toBe(401);
    expect((await enter('12345678')).status).toBe(401);
  });

  it('I8 sends nothing where the order has no address, or none that is one', async () => {
    for (const email of [null, '', 'lena', 'lena.hartwig@example.com, b@example.com']) {
      const { kit, outbox } = await openCodeShop();
      orderNamed(kit.simulator, '#1001').email = email;
      await lookFor(kit, '#1001', 'lena.hartwig@example.com');
      await kit.engine.runTasks();
      expect(outbox.mails).toEqual([]);
    }
  });

  it('L5 writes in the language and the time zone of whoever asks', async () => {
    const { kit, outbox } = await openCodeShop();
    await lookFor(kit, '#1001', emailOf(kit, '#1001'), { 'accept-language': 'de-CH,en;q=0.5' });
    await kit.engine.runTasks();
    expect(outbox.mails[0]).toMatchObject({
      language: 'de',
      subject: 'Ihr Code für die Bestellung #1001',
      text: expect.stringContaining('Ihr Code: 1234 5678\n\nEr gilt bis 10:10 Uhr'),
      html: expect.stringContaining('<strong><bdi>1234 5678</bdi></strong>'),
    });
  });

  it('is not offered where the shop does not say so', async () => {
    const kit = await createKit();
    const response = await lookFor(kit, '#1001', emailOf(kit, '#1001'));
    expect(response.status).toBe(403);
    expect(await problemOf(response)).toMatchObject({ code: 'proof_not_offered' });
  });
});
