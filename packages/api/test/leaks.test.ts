import type { Change } from '@amend/contract';
import { createMemoryLedger } from '@amend/engine';
import type { Ledger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { createKit, createShopper, lineIdOf } from './kit.ts';
import type { Kit, KitShopper } from './kit.ts';
import { requestsFor, strangeHeaders } from './leaks/requests.ts';
import { eventSecret, everything, person, receiptKey, secrets, wishes } from './leaks/told.ts';
import { bring, everyProof, linkFor } from './proofs/proof-kit.ts';

/** What was said to those who are to be told: events and mails, in which a person may be, and nothing that opens anything. */
type Told = string[];

/** A kit in which mails and events fail with a person in their words, and every kind of thing is configured that has a secret. */
async function openLeakyKit(own: { readonly ledger?: Ledger } = {}) {
  const told: Told = [];
  const kit = await createKit({
    ...own,
    engine: {
      mailer: {
        async send(mail) {
          told.push(JSON.stringify(mail));
          throw new Error(`550 no such user: ${everything}`);
        },
      },
      async eventFetch(input, init) {
        const request = new Request(input, init);
        told.push(await request.text());
        throw new TypeError(`getaddrinfo ${everything}`);
      },
    },
    config: {
      proofs: { ...everyProof, 'one-time-code': {} },
      mail: { from: 'Nordlys <hello@nordlys.example>' },
      events: { url: 'https://hooks.shop.example', secrets: [eventSecret] },
      receipts: { keys: [receiptKey] },
      limits: { address: false, token: false, order: false, shop: false, quotes: false, edits: false },
    },
  });
  return { kit, told };
}

/** What Shopify's answers say of a person: in the words of errors, in their place, and in what is no answer at all. */
const replies: Readonly<Record<string, () => Response>> = {
  'errors of GraphQL': () => Response.json({ errors: [{ message: everything, path: [person.name] }] }),
  'another shape': () => Response.json({ data: { [person.name]: everything } }),
  'a page': () => new Response(`<p>${everything}</p>`, { status: 502, statusText: person.name }),
  'a refusal': () => new Response(everything, { status: 403, headers: { 'x-name': person.name } }),
};

/** The answer of Shopify with every change refused. */
function refuseInWords(body: object): object {
  const { name, street, email, phone, note: text } = person;
  const message = `Order of ${name} cannot be changed: "${text}", ${email}, ${phone}, ${street} 7.`;
  const refusal = { message, field: null, code: null };
  return JSON.parse(JSON.stringify(body), (key, value) => (key === 'userErrors' ? [refusal] : value));
}

/** Makes, as far as it can be made, every edit that the person wants. */
async function wishFor({ simulator }: Kit, shopper: KitShopper, round: number): Promise<readonly Response[]> {
  const fewer: Change = { kind: 'set-quantity', lineId: lineIdOf(simulator, '#1001', 1), quantity: 1 };
  const answers: Response[] = [];
  for (const [place, wish] of [fewer, ...wishes].entries()) {
    const quoted = await shopper.call('POST', '/quotes', { changes: [wish] });
    answers.push(quoted.clone());
    const quote = quoted.ok
      ? await quoted.json()
      : { orderVersion: '1', difference: { amount: '0.00', currencyCode: 'EUR' } };
    answers.push(await shopper.accept([wish], quote, `intent-${round}-${place}`));
  }
  return answers;
}

/** Sends everything through every door, and lets time pass. */
async function live(kit: Kit, shopper: KitShopper, round = 0): Promise<readonly Response[]> {
  const answers = [...(await wishFor(kit, shopper, round))];
  for (const { path, init } of requestsFor(shopper.orderId, shopper.token))
    answers.push(await kit.api.request(path, init));
  for (let hour = 0; hour < 3; hour += 1) {
    kit.clock.advanceSeconds(600);
    await kit.engine.runTasks().catch(() => 0);
  }
  return answers;
}

/** What an answer says that is not for who may see the order: nothing, where it shows it to the shopper or to staff; of a refusal all but the quote that holds now. */
async function saidBy(response: Response): Promise<unknown> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (response.ok || type.startsWith('text/html')) return null;
  if (type !== 'application/problem+json') return text;
  const { quote: _quote, ...said } = JSON.parse(text);
  return said;
}

/** A text as whoever looks for somebody would read it. */
const plainly = (text: string): string =>
  text
    .replaceAll(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
    .toLowerCase();

/** The names of what is in a text and should not be. */
function foundIn(text: string, sought: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(sought).flatMap(([name, value]) =>
    plainly(text).includes(value.toLowerCase()) ? [name] : [],
  );
}

async function expectSilence(
  kit: Kit,
  told: Told,
  answers: readonly Response[],
  own: Readonly<Record<string, string>>,
) {
  const refusals = await Promise.all(answers.map(saidBy));
  const headers = answers.map((answer) => [...answer.headers]);
  const reports = kit.reports.map(({ name, message }) => [name, message]);
  const opening = { ...secrets, ...own };
  const outside = { refusals, headers, reports, logs: kit.logs };
  for (const [where, said] of Object.entries(outside))
    expect([where, ...foundIn(JSON.stringify(said), { ...person, ...opening })]).toEqual([where]);
  expect(foundIn(JSON.stringify(told), opening)).toEqual([]);
}

describe('what is known of a person', () => {
  it('P2 Q1 U2 is in no log, refusal, header or audit, whatever is sent through every door', async () => {
    const { kit, told } = await openLeakyKit();
    const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 }, strangeHeaders);
    const link = linkFor(shopper.orderId, '2026-11-24T09:00:00Z');
    const issued = await (await bring(kit, { kind: 'signed-link', link })).json();
    const answers = await live(kit, shopper);
    const own = { token: shopper.token, link, issued: issued.token };
    await expectSilence(kit, told, answers, own);
    const { entries } = await kit.engine.listAudit(shopper.orderId);
    expect(entries.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['token.issued', 'edit.settled']),
    );
    expect(foundIn(JSON.stringify(entries), { ...person, ...secrets, ...own })).toEqual([]);
    // The person was there, and told of.
    expect(foundIn(JSON.stringify(told), person)).not.toEqual([]);
    const statuses = new Set(answers.map(({ status }) => status));
    for (const status of [200, 201, 202, 400, 401, 404, 422]) expect(statuses).toContain(status);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it.each(Object.entries(replies))(
    'P2 Q1 U2 is in none of them where Shopify answers with %s',
    async (_, reply) => {
      const { kit, told } = await openLeakyKit();
      const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 }, strangeHeaders);
      kit.shopify.intercept = async () => reply();
      const first = await wishFor(kit, shopper, 1);
      kit.shopify.distortReads = () => ({ errors: [{ message: everything }] });
      const answers = [...first, ...(await live(kit, shopper, 2))];
      await expectSilence(kit, told, answers, { token: shopper.token });
      expect(kit.reports.length).toBeGreaterThan(0);
      const { entries } = await kit.engine.listAudit(shopper.orderId);
      expect(foundIn(JSON.stringify(entries), { ...person, ...secrets })).toEqual([]);
    },
  );

  it('P2 Q1 U2 is in none of them where Shopify refuses every change in words that repeat what it was sent', async () => {
    const { kit, told } = await openLeakyKit();
    const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 }, strangeHeaders);
    kit.shopify.distort = refuseInWords;
    const answers = await live(kit, shopper);
    await expectSilence(kit, told, answers, { token: shopper.token });
    expect(kit.reports.length).toBeGreaterThan(0);
    const { entries } = await kit.engine.listAudit(shopper.orderId);
    expect(foundIn(JSON.stringify(entries), { ...person, ...secrets })).toEqual([]);
  });

  it('P2 Q1 is in no note about what was tried and did not come about', async () => {
    const { kit } = await openLeakyKit();
    const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 }, strangeHeaders);
    await live(kit, shopper);
    const edits = await kit.engine.listEdits(shopper.orderId, { locale: 'en', timeZone: 'UTC' });
    const { events } = await kit.engine.listEvents(shopper.orderId);
    const notes = [...events, ...(edits.ok ? edits.value.tasks : [])].flatMap(({ note }) => note ?? []);
    expect(notes.length).toBeGreaterThan(2);
    expect(foundIn(JSON.stringify(notes), { ...person, ...secrets })).toEqual([]);
  });

  it('P2 Q1 Q4 is in none of them where something that nobody expected befalls a task', async () => {
    const whole = createMemoryLedger();
    let isBroken = false;
    const ledger: Ledger = {
      ...whole,
      listEdits: (orderId) =>
        isBroken
          ? Promise.reject(new SyntaxError(`Unexpected token in ${everything}`))
          : whole.listEdits(orderId),
    };
    const { kit, told } = await openLeakyKit({ ledger });
    const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 });
    const answers = await wishFor(kit, shopper, 1);
    isBroken = true;
    kit.clock.advanceSeconds(600);
    await kit.engine.runTasks();
    await expectSilence(kit, told, answers, { token: shopper.token });
    expect(kit.reports.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^The task "[a-z-]+" could not be done \(SyntaxError\)\.$/),
    );
    const tasks = await whole.listTasks(shopper.orderId);
    expect(tasks.length).toBeGreaterThan(0);
    expect(foundIn(JSON.stringify(tasks), person)).toEqual([]);
  });

  it('P2 Q1 is in none of them where the ledger fails in words of its own', async () => {
    const broken = new Proxy(createMemoryLedger(), {
      get: (_, method) => () => Promise.reject(new RangeError(`${String(method)}: ${everything}`)),
    });
    const { kit, told } = await openLeakyKit({ ledger: broken });
    const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 }, strangeHeaders);
    const answers = await live(kit, shopper);
    await expectSilence(kit, told, answers, { token: shopper.token });
    expect(answers.filter(({ status }) => status === 500).length).toBeGreaterThan(10);
  });
});
