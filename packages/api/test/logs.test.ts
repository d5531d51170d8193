import { createMemoryLedger, MailFailure } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { callAsMerchant, change, createKit, createShopper, merchantKey, problemOf } from './kit.ts';
import { aDelivery, deliver } from './webhooks/deliver.ts';

/** What is known of the shopper and of nobody else, and every secret of the kit. */
const told = {
  name: 'Ermengarde',
  street: 'Xylophonweg 7',
  email: 'ermengarde@private.example',
  phone: '+4915209998877',
  note: 'a most private wish',
  token: 'shpat_simulator',
  secrets: 'a-secret-for-tests',
  merchant: merchantKey.secret,
};

const address = {
  firstName: told.name,
  lastName: 'Quist',
  company: null,
  address2: null,
  provinceCode: null,
  address1: told.street,
  zip: '10115',
  city: 'Berlin',
  countryCode: 'DE',
  phone: told.phone,
} as const;

const wishes = [
  { kind: 'correct-address', address },
  { kind: 'correct-contact', email: told.email, phone: told.phone },
  { kind: 'add-note', topic: 'gift-message', text: told.note },
] as const;

function expectNothingOf(text: string, token: string): void {
  const found = Object.entries({ ...told, orderToken: token }).filter(([, value]) => text.includes(value));
  expect(found.map(([name]) => name)).toEqual([]);
}

describe('the log', () => {
  it('Q2 Q3 has one line for a request, with its route and why it was refused', async () => {
    const kit = await createKit();
    const shopper = await createShopper(kit, '#1001');
    await shopper.call('GET', '?timeZone=Europe/Berlin');
    await kit.api.request('/v1/orders/77', { headers: { authorization: 'Bearer x' } });
    await callAsMerchant(kit, 'GET', `/orders/${shopper.orderId}/edits`);
    await deliver(kit, aDelivery({ topic: 'orders/updated' }));
    await kit.api.request('/nothing/here?secret=1');
    const at = '2026-11-23T09:00:00.000Z';
    const line = { event: 'request', at, requestId: 'request-1', ms: 0 };
    expect(kit.logs).toEqual([
      {
        ...line,
        level: 'info',
        method: 'GET',
        route: '/v1/orders/:orderId',
        status: 200,
        orderId: shopper.orderId,
      },
      {
        ...line,
        level: 'warn',
        method: 'GET',
        route: '/v1/orders/:orderId',
        status: 401,
        code: 'token_invalid',
      },
      { ...line, level: 'info', method: 'GET', route: '/v1/merchant/orders/:orderId/edits', status: 200 },
      { ...line, level: 'info', method: 'POST', route: '/webhooks/shopify', status: 200 },
      { ...line, level: 'warn', method: 'GET', route: 'none', status: 404, code: 'route_not_found' },
    ]);
    const refused = await kit.api.request('/v1/orders/77');
    expect(refused.headers.get('x-request-id')).toBe('request-1');
    expect(await problemOf(refused)).toMatchObject({ requestId: 'request-1' });
  });

  it('Q1 says nothing about a person, whatever goes wrong', async () => {
    const kit = await createKit({
      engine: {
        mailer: { send: () => Promise.reject(new MailFailure(`550 no such user: ${told.email}`, false)) },
        eventFetch: () => Promise.reject(new TypeError(`getaddrinfo ${told.email}`)),
      },
      config: {
        mail: { from: 'Nordlys <hello@nordlys.example>' },
        events: {
          url: 'https://hooks.shop.example',
          secrets: ['whsec_YS1zZWNyZXQtZm9yLXRlc3RzLW9mLTMyLWJ5dGVz'],
        },
      },
    });
    const shopper = await createShopper(kit, '#1001');
    const answers: Response[] = [];
    for (const wish of wishes) {
      await change(shopper, [wish], `intent-${wish.kind}`);
      answers.push(await shopper.call('POST', '/quotes', { changes: [{ ...wish, more: told.note }] }));
      answers.push(await shopper.call('POST', `/${encodeURIComponent(told.street)}`, wish));
    }
    answers.push(await shopper.call('GET', `/edits/${encodeURIComponent(told.email)}`));
    answers.push(await shopper.call('GET', `?timeZone=${encodeURIComponent(told.name)}`));
    for (const [place, body] of [
      { userErrors: [{ message: `No: ${told.street}`, field: null, code: null }] },
      null,
    ].entries()) {
      kit.shopify.intercept = async () =>
        body ? Response.json({ data: { o0: body } }) : Response.json({ errors: [{ message: told.email }] });
      const quote = await shopper.quote([{ ...wishes[2], text: `${told.note} again` }]);
      answers.push(
        await shopper.accept([{ ...wishes[2], text: `${told.note} again` }], quote, `intent-${place}-again`),
      );
    }
    kit.shopify.intercept = null;
    kit.shopify.isDown = () => true;
    answers.push(await shopper.call('GET', '/choices'));
    for (let round = 0; round < 5; round += 1) {
      kit.clock.advanceSeconds(600);
      await kit.engine.runTasks();
    }
    const problems = await Promise.all(answers.map((answer) => answer.text()));
    const headers = answers.map((answer) => JSON.stringify([...answer.headers]));
    const reports = kit.reports.map(({ message }) => message);
    expect(kit.logs.length).toBeGreaterThan(10);
    expectNothingOf(JSON.stringify([kit.logs, reports, problems, headers]), shopper.token);
  });

  it('Q4 names what nobody expected by where it happened, not by what it says', async () => {
    const ledger = createMemoryLedger();
    const broken = {
      ...ledger,
      // Its last line looks like where it happened.
      listEdits: () => Promise.reject(new RangeError(`Lost: ${told.name}\n    at ${told.street}`)),
    };
    const kit = await createKit({ ledger: broken });
    const shopper = await createShopper(kit, '#1001');
    const answer = await shopper.call('GET', '/edits');
    expect(answer.status).toBe(500);
    const failure = kit.logs.find(({ event }) => event === 'failure');
    expect(failure).toMatchObject({
      level: 'error',
      requestId: 'request-1',
      message: 'RangeError that nobody expected',
      frames: expect.arrayContaining([expect.stringMatching(/logs\.test\.ts/)]),
    });
    expectNothingOf(JSON.stringify(kit.logs), shopper.token);
  });
});
