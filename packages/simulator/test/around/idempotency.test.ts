import { describe, expect, it } from 'vitest';

import type { SimulatorOptions } from '../../src/index.ts';
import { createClock, orderOf, startSimulator } from '../start.ts';
import { payload, pick, refund } from './refund-desk.ts';

const start = (options: Partial<SimulatorOptions> = {}) => {
  const simulator = startSimulator(options);
  const { order, pay } = pick(simulator);
  const give = (amount: string, key: string | null) =>
    refund(simulator, { orderId: order.gid, transactions: [pay(amount)] }, key);
  const count = () => orderOf(simulator, 1001).refunds.length;
  return { simulator, give, count };
};

describe('refundCreate with @idempotent', () => {
  it('is required', async () => {
    const { give, count } = start();
    expect(await give('1.00', null)).toMatchObject({
      status: 200,
      body: {
        data: { refundCreate: null },
        errors: [
          {
            message: 'The @idempotent directive is required for this mutation but was not provided.',
            path: ['refundCreate'],
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    });
    expect(await give('1.00', ' ')).toMatchObject({
      body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    });
    expect(count()).toBe(0);
  });

  it('answers the same key with the same refund', async () => {
    const { give, count } = start();
    const first = await give('1.00', 'one');
    const again = await give('1.00', 'one');
    expect(count()).toBe(1);
    expect(JSON.stringify(again.body).split('"extensions"')[0]).toBe(
      JSON.stringify(first.body).split('"extensions"')[0],
    );
  });

  it('refuses a key that was used for something else', async () => {
    const { give, count } = start();
    await give('1.00', 'one');
    expect(await give('2.00', 'one')).toMatchObject(
      payload({
        refund: null,
        userErrors: [
          {
            field: null,
            message: 'The same idempotency key cannot be used with different operation parameters.',
          },
        ],
      }),
    );
    expect(count()).toBe(1);
  });

  it('refuses a key whose first attempt was refused', async () => {
    const { give } = start();
    await give('999.00', 'one');
    expect(await give('999.00', 'one')).toMatchObject(
      payload({ userErrors: [{ message: expect.stringContaining('Retry with a new idempotency key') }] }),
    );
  });

  it('says so among the errors of the answer when the switch says so', async () => {
    const { give } = start({ switches: { idempotencyErrors: 'answer-errors' } });
    await give('1.00', 'one');
    expect(await give('2.00', 'one')).toMatchObject({
      body: {
        data: { refundCreate: null },
        errors: [{ extensions: { code: 'IDEMPOTENCY_KEY_PARAMETER_MISMATCH' } }],
      },
    });
  });

  it('forgets a key after a day, and knows it until then in a shop that was saved', async () => {
    const now = createClock();
    const { simulator, give, count } = start({ now });
    await give('1.00', 'one');
    now.advance(86_399);
    await give('1.00', 'one');
    expect(count()).toBe(1);
    expect(simulator.exportState().idempotentAnswers).toHaveLength(1);
    now.advance(1);
    await give('1.00', 'one');
    expect(count()).toBe(2);
  });
});
