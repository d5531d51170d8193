import { describe, expect, it } from 'vitest';

import { ask, orderOf, startSimulator } from '../start.ts';
import { amountOf, owe, readMoney } from './money-desk.ts';

const CHARGE = `mutation Charge($id: ID!, $mandateId: ID!, $key: String!) {
  orderCreateMandatePayment(id: $id, mandateId: $mandateId, idempotencyKey: $key) {
    job { id done } jobResult { id status } paymentReferenceId userErrors { field code }
  }
}`;

describe('orderCreateMandatePayment', () => {
  it('charges the vaulted card once for each key, after the answer', async () => {
    const simulator = startSimulator({ switches: { ordersHaveMandates: true } });
    const { gid } = orderOf(simulator, 1001);
    await owe(simulator, gid);
    const [mandate] = (await readMoney(simulator, gid)).paymentCollectionDetails.vaultedPaymentMethods;
    const charge = (key: string) => ask(simulator, CHARGE, { id: gid, mandateId: mandate?.id, key });
    const first = await charge('one');
    expect(first).toMatchObject({
      body: {
        data: {
          orderCreateMandatePayment: {
            job: { done: false },
            jobResult: { status: 'STARTED' },
            userErrors: [],
          },
        },
      },
    });
    expect(await charge('one')).toMatchObject({
      body: {
        data: { orderCreateMandatePayment: { job: { done: true }, jobResult: { status: 'SUCCEEDED' } } },
      },
    });
    const order = await readMoney(simulator, gid);
    expect([amountOf(order), order.transactions.length]).toEqual(['0.0', 2]);
    const { data }: { data: { orderCreateMandatePayment: { paymentReferenceId: string } } } = JSON.parse(
      JSON.stringify(first.body),
    );
    const { paymentReferenceId } = data.orderCreateMandatePayment;
    expect(
      await ask(
        simulator,
        `{ orderPaymentStatus(orderId: "${gid}", paymentReferenceId: "${paymentReferenceId}") { status transactions { kind } } }`,
      ),
    ).toMatchObject({
      body: { data: { orderPaymentStatus: { status: 'PURCHASED', transactions: [{ kind: 'SALE' }] } } },
    });
  });

  it('has nothing to charge on an ordinary order', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    await owe(simulator, gid);
    const mandateId = 'gid://shopify/PaymentMandate/1';
    expect(await ask(simulator, CHARGE, { id: gid, mandateId, key: 'one' })).toMatchObject({
      body: {
        data: {
          orderCreateMandatePayment: {
            job: null,
            userErrors: [{ field: ['mandateId'], code: 'ORDER_MANDATE_PAYMENT_ERROR_CODE' }],
          },
        },
      },
    });
  });
});

describe('orderInvoiceSend', () => {
  it('sends it to the order, and says so when there is nowhere to send it', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    const send = () =>
      ask(simulator, `mutation { orderInvoiceSend(id: "${gid}") { order { id } userErrors { code } } }`);
    expect(await send()).toMatchObject({
      body: { data: { orderInvoiceSend: { order: { id: gid }, userErrors: [] } } },
    });
    expect(orderOf(simulator, 1001).timeline.at(-1)?.text).toBe('sent an invoice for 0.0 EUR');
    await ask(simulator, `mutation { orderUpdate(input: { id: "${gid}", email: "" }) { order { id } } }`);
    expect(await send()).toMatchObject({
      body: {
        data: {
          orderInvoiceSend: { order: null, userErrors: [{ code: 'ORDER_INVOICE_SEND_UNSUCCESSFUL' }] },
        },
      },
    });
  });
});
