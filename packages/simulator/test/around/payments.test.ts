import { describe, expect, it } from 'vitest';

import type { Simulator } from '../../src/index.ts';
import { ask, orderOf, ORIGIN, startSimulator } from '../start.ts';
import { amountOf, owe, readMoney } from './money-desk.ts';

async function openPage(simulator: Simulator, gid: string) {
  const { paymentCollectionDetails } = await readMoney(simulator, gid);
  const url = paymentCollectionDetails.additionalPaymentCollectionUrl ?? '';
  const response = await simulator.fetch(new Request(url));
  const page = await response.text();
  const read = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  const press = (outcome: string, headers: HeadersInit = { origin: ORIGIN }) =>
    simulator.fetch(
      new Request(url, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ secret: read('secret'), owed: read('owed'), outcome }),
      }),
    );
  const follow = async (answer: Response) =>
    (await simulator.fetch(new Request(new URL(answer.headers.get('location') ?? '', ORIGIN)))).text();
  return { url, page, headers: response.headers, press, follow };
}

describe('the payment page', () => {
  it('has a link while money is owed, on which the shopper pays it', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    expect(
      (await readMoney(simulator, gid)).paymentCollectionDetails.additionalPaymentCollectionUrl,
    ).toBeNull();
    await owe(simulator, gid);
    const { url, page, press, follow } = await openPage(simulator, gid);
    expect(url).toMatch(/^https:\/\/nordlys\.myshopify\.com\/\d+\/order_payment\/\d+\?secret=[0-9a-f]{32}$/);
    expect(page).toContain('Pay €4.00');
    const answer = await press('paid');
    expect(answer.status).toBe(303);
    expect(await follow(answer)).toContain('Your payment went through');
    const paid = await readMoney(simulator, gid);
    expect([amountOf(paid), paid.displayFinancialStatus]).toEqual(['0.0', 'PAID']);
    expect(paid.paymentCollectionDetails.additionalPaymentCollectionUrl).toBeNull();
  });

  it('lets the card be declined, and be tried again', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    await owe(simulator, gid);
    const { press, follow } = await openPage(simulator, gid);
    expect(await follow(await press('declined'))).toContain('Your card was declined');
    const declined = await readMoney(simulator, gid);
    expect(amountOf(declined)).toBe('4.0');
    expect(declined.transactions.at(-1)).toMatchObject({
      kind: 'SALE',
      status: 'FAILURE',
      errorCode: 'CARD_DECLINED',
    });
    await press('paid');
    expect(amountOf(await readMoney(simulator, gid))).toBe('0.0');
  });

  it('lets the money arrive when the clock has moved on, also in a shop that was saved meanwhile', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    await owe(simulator, gid);
    const { press } = await openPage(simulator, gid);
    await press('late');
    const waiting = await readMoney(simulator, gid);
    expect([amountOf(waiting), waiting.transactions.at(-1)]).toMatchObject(['4.0', { status: 'PENDING' }]);
    expect(waiting.paymentCollectionDetails.additionalPaymentCollectionUrl).toBeNull();
    const other = startSimulator({ state: simulator.exportState() });
    await other.clock.advance(3599);
    expect(amountOf(await readMoney(other, gid))).toBe('4.0');
    await other.clock.advance(1);
    const arrived = await readMoney(other, gid);
    expect([amountOf(arrived), arrived.transactions.at(-1)]).toMatchObject(['0.0', { status: 'SUCCESS' }]);
  });

  it('charges nothing when what is owed has changed since it was opened', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    await owe(simulator, gid);
    const { press } = await openPage(simulator, gid);
    await owe(simulator, gid);
    const answer = await press('paid');
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining('What is owed has changed'),
    ]);
    expect(amountOf(await readMoney(simulator, gid))).toBe('8.0');
  });

  it('is closed to wrong links and to forms from elsewhere, and has nothing inline', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    await owe(simulator, gid);
    const { url, page, headers, press } = await openPage(simulator, gid);
    expect((await simulator.fetch(new Request(url.replace(/secret=.*/, 'secret=guessed')))).status).toBe(404);
    expect((await press('paid', { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(page).not.toMatch(/<script|style="|<style/);
  });

  it('has no link when the switch says so', async () => {
    const simulator = startSimulator({ switches: { paymentLink: 'missing' } });
    const { gid } = orderOf(simulator, 1001);
    await owe(simulator, gid);
    expect(
      (await readMoney(simulator, gid)).paymentCollectionDetails.additionalPaymentCollectionUrl,
    ).toBeNull();
  });
});

const CAPTURE = `mutation Capture($input: OrderCaptureInput!) {
  orderCapture(input: $input) { transaction { kind amountSet { presentmentMoney { amount } } } userErrors { field message } }
}`;
const start = () => {
  const simulator = startSimulator();
  const { gid, transactions } = orderOf(simulator, 1021);
  const parentTransactionId = `gid://shopify/OrderTransaction/${transactions[0]?.id}`;
  return { simulator, gid, input: { id: gid, parentTransactionId } };
};

describe('orderCapture', () => {
  it('takes part of what was authorized, and leaves the rest', async () => {
    const { simulator, gid, input } = start();
    expect(await ask(simulator, CAPTURE, { input: { ...input, amount: '10.00' } })).toMatchObject({
      body: {
        data: {
          orderCapture: {
            transaction: { kind: 'CAPTURE', amountSet: { presentmentMoney: { amount: '10.0' } } },
          },
        },
      },
    });
    expect(await readMoney(simulator, gid)).toMatchObject({
      totalReceivedSet: { presentmentMoney: { amount: '10.0' } },
      displayFinancialStatus: 'PARTIALLY_PAID',
    });
  });

  it('gives up the rest with the last capture', async () => {
    const { simulator, gid, input } = start();
    await ask(simulator, CAPTURE, { input: { ...input, amount: '10.00', finalCapture: true } });
    expect(await readMoney(simulator, gid)).toMatchObject({
      totalCapturableSet: { presentmentMoney: { amount: '0.0' } },
    });
  });

  it('takes no more than was authorized', async () => {
    const { simulator, input } = start();
    expect(await ask(simulator, CAPTURE, { input: { ...input, amount: '10000.00' } })).toMatchObject({
      body: { data: { orderCapture: { transaction: null, userErrors: [{ field: ['amount'] }] } } },
    });
  });
});

const markAsPaid = (simulator: Simulator, gid: string) =>
  ask(
    simulator,
    `mutation { orderMarkAsPaid(input: { id: "${gid}" }) { order { displayFinancialStatus } userErrors { message } } }`,
  );

describe('orderMarkAsPaid', () => {
  it('captures what was authorized', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1021);
    expect(await markAsPaid(simulator, gid)).toMatchObject({
      body: { data: { orderMarkAsPaid: { order: { displayFinancialStatus: 'PAID' }, userErrors: [] } } },
    });
    expect((await readMoney(simulator, gid)).transactions.map((each) => each)).toMatchObject([
      { kind: 'AUTHORIZATION' },
      { kind: 'CAPTURE', parentTransaction: { kind: 'AUTHORIZATION' } },
    ]);
  });

  it('notes a sale by hand where nothing was authorized, and refuses when nothing is owed', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    await owe(simulator, gid);
    await markAsPaid(simulator, gid);
    expect((await readMoney(simulator, gid)).transactions.at(-1)).toMatchObject({
      kind: 'SALE',
      gateway: 'manual',
    });
    expect(await markAsPaid(simulator, gid)).toMatchObject({
      body: { data: { orderMarkAsPaid: { userErrors: [{ message: 'Order cannot be marked as paid.' }] } } },
    });
  });
});

const note = (simulator: Simulator, gid: string, amount: string, currencyCode = 'EUR') =>
  ask(
    simulator,
    `mutation { orderCreateManualPayment(id: "${gid}", paymentMethodName: "Cash",
       amount: { amount: "${amount}", currencyCode: ${currencyCode} }) { userErrors { code } } }`,
  );

describe('orderCreateManualPayment', () => {
  it('notes money taken elsewhere, up to what is owed', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    await owe(simulator, gid);
    for (const [amount, currency, code] of [
      ['4.01', 'EUR', 'AMOUNT_EXCEEDS_BALANCE'],
      ['0', 'EUR', 'AMOUNT_NOT_POSITIVE'],
      ['1.00', 'USD', 'CURRENCY_MISMATCH'],
    ] as const) {
      expect(await note(simulator, gid, amount, currency)).toMatchObject({
        body: { data: { orderCreateManualPayment: { userErrors: [{ code }] } } },
      });
    }
    await note(simulator, gid, '1.50');
    const order = await readMoney(simulator, gid);
    expect([amountOf(order), order.transactions.at(-1)]).toMatchObject(['2.5', { gateway: 'Cash' }]);
  });
});
