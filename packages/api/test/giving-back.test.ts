import { describe, expect, it } from 'vitest';

import { change, problemOf, variantIdOf } from './kit.ts';
import { booksOf, holdsIn, openOrder, orderIn, pass, readEdit } from './settling.ts';

describe('an edit after which the shop owes', () => {
  it('S10 E9 gives the difference back, once, and names the edit in the note', async () => {
    const { kit, shopper, oneMug } = await openOrder();
    const { quote, edit } = await change(shopper, [oneMug]);
    expect(quote.settlement).toMatchObject({ action: 'refund', amount: { amount: '16.00' } });
    expect(edit).toMatchObject({ status: 'settled', settlement: { action: 'refund', state: 'refunded' } });
    await pass(kit, 600);
    expect(await booksOf(kit)).toEqual({ total: 88.9, received: 104.9, refunded: 16 });
    expect(orderIn(kit).refunds.map(({ note }) => note)).toEqual([`Amend edit ${edit.id}`]);
  });

  it.each(['drop-before', 'drop-after'] as const)(
    'S10 E6 E9 gives it back once where the answer is lost (%s)',
    async (kind) => {
      const { kit, shopper, oneMug } = await openOrder();
      kit.simulator.fail({ operation: 'RefundOrder', kind });
      const { edit } = await change(shopper, [oneMug]);
      expect(edit).toMatchObject({ status: 'committed', settlement: { state: 'open' } });
      await pass(kit, 120);
      expect((await readEdit(shopper, edit)).settlement.state).toBe('refunded');
      expect(await booksOf(kit)).toEqual({ total: 88.9, received: 104.9, refunded: 16 });
    },
  );

  it('S10 E9 gives nothing back that the merchant has given back already', async () => {
    const { kit, shopper, oneMug } = await openOrder();
    kit.simulator.fail({ operation: 'RefundOrder', kind: 'user-error', message: 'Not now.' });
    const { edit } = await change(shopper, [oneMug]);
    kit.simulator.refund(shopper.orderId, { amount: '16.00' });
    await pass(kit, 600);
    expect(await readEdit(shopper, edit)).toMatchObject({
      status: 'settled',
      settlement: { state: 'offset' },
    });
    expect(await booksOf(kit)).toEqual({ total: 88.9, received: 104.9, refunded: 16 });
  });

  it('S10 gives store credit where the shop wants it', async () => {
    const { shopper, oneMug } = await openOrder({ config: { settlement: { owed: 'store-credit' } } });
    const { edit } = await change(shopper, [oneMug]);
    expect(edit).toMatchObject({
      status: 'settled',
      settlement: { action: 'store-credit', state: 'refunded' },
    });
  });

  it('S3 is refused where the shop or a rule does not take it', async () => {
    const { shopper, oneMug } = await openOrder({
      config: {
        rules: [{ name: 'No refunds', when: {}, then: { 'set-quantity': { owed: 'refuse' } } }],
      },
    });
    const quoted = await shopper.call('POST', '/quotes', { changes: [oneMug] });
    expect(await problemOf(quoted)).toMatchObject({ code: 'decrease_refused', status: 403 });
  });

  it('S11 sets what it owes against what the shopper still has to pay', async () => {
    const { kit, shopper, dearer, oneMug } = await openOrder();
    const { edit: more } = await change(
      shopper,
      [{ kind: 'add-item', variantId: variantIdOf(kit.simulator, 'wool-throw', 'Ochre'), quantity: 1 }],
      'intent-0001',
    );
    await change(shopper, [dearer], 'intent-0002');
    const { edit: less } = await change(shopper, [oneMug], 'intent-0003');
    expect([(await readEdit(shopper, more)).settlement.state, less.settlement.state]).toEqual([
      'open',
      'open',
    ]);
    const { total } = await booksOf(kit);
    kit.simulator.pay(shopper.orderId);
    await pass(kit, 120);
    expect((await readEdit(shopper, more)).settlement.state).toBe('paid');
    expect((await readEdit(shopper, less)).settlement.state).toBe('offset');
    expect(await booksOf(kit)).toEqual({ total, received: total, refunded: 0 });
  });
});

describe('orders that are not paid', () => {
  it('S2 add the difference to what is owed for them anyway', async () => {
    const { kit, shopper, dearer } = await openOrder();
    orderIn(kit).transactions.length = 0;
    const { edit } = await change(shopper, [dearer]);
    expect(edit).toMatchObject({ status: 'settled', settlement: { action: 'with-order', state: 'none' } });
    expect(holdsIn(kit)).toEqual([]);
  });

  it('S12 end what is open where they are cancelled', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const { edit } = await change(shopper, [dearer]);
    kit.simulator.cancel(shopper.orderId);
    await pass(kit, 120);
    expect(await readEdit(shopper, edit)).toMatchObject({ status: 'settled', settlement: { state: 'void' } });
    const { received, refunded } = await booksOf(kit);
    expect(received - refunded).toBe(0);
  });
});

describe('what settling sends', () => {
  it('E16 is two more calls where money has to be collected, and two where it is given back', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const callsFrom = (start: number) =>
      kit.simulator.log.slice(start).map(({ operationName }) => operationName);
    const quote = await shopper.quote([dearer]);
    const start = kit.simulator.log.length;
    await shopper.accept([dearer], quote);
    expect(callsFrom(start)).toEqual([
      'BeginEdit',
      'StageEdit',
      'HoldFulfillmentOrders',
      'CommitEdit',
      'ReadSettlement',
    ]);
    const other = await openOrder();
    const cheaper = await other.shopper.quote([other.oneMug]);
    const from = other.kit.simulator.log.length;
    await other.shopper.accept([other.oneMug], cheaper);
    expect(other.kit.simulator.log.slice(from).map(({ operationName }) => operationName)).toEqual([
      'BeginEdit',
      'StageEdit',
      'CommitEdit',
      'ReadSettlement',
      'RefundOrder',
    ]);
  });
});
