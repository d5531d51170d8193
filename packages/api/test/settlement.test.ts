import type { Change, Edit } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { askShopify, change, correction, createShopper, problemOf } from './kit.ts';
import { booksOf, holdsIn, linesIn, openOrder, orderIn, pass, payment, readEdit } from './settling.ts';

describe('an edit that the shopper has to pay for', () => {
  it('S1 S6 E7 says before what it comes to, is held before it is committed, and links to where it is paid', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const { quote, edit } = await change(shopper, [dearer]);
    expect(quote.settlement).toMatchObject({
      action: 'collect',
      amount: { amount: '4.00' },
      payWithinSeconds: 3600,
    });
    expect(edit).toMatchObject({
      status: 'committed',
      settlement: { action: 'collect', state: 'open', payBy: { at: '2026-11-23T10:00:00.000Z' } },
    });
    expect(edit.settlement.paymentUrl).toMatch(/^https:\/\/nordlys\.myshopify\.com\/.*order_payment/);
    const names = kit.simulator.log.map(({ operationName }) => operationName);
    expect(names.indexOf('HoldFulfillmentOrders')).toBeLessThan(names.indexOf('CommitEdit'));
    expect(holdsIn(kit)).toEqual([payment]);
  });

  it('S4 S5 E10 is settled once it is paid, and only the hold of Amend goes', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const { edit } = await change(shopper, [dearer]);
    kit.simulator.hold(shopper.orderId, { reason: 'OTHER' });
    kit.simulator.pay(shopper.orderId);
    await pass(kit, 60);
    expect(await readEdit(shopper, edit)).toMatchObject({
      status: 'settled',
      settlement: { state: 'paid', payBy: null, paymentUrl: null },
    });
    expect(holdsIn(kit).map(([reason]) => reason)).toEqual(['OTHER']);
    expect(await booksOf(kit)).toEqual({ total: 108.9, received: 108.9, refunded: 0 });
  });

  it('S8 E8 is taken back when nobody has paid by the deadline and its grace, and what it changed without money stays', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const [address] = await correction(shopper, { zip: '10115' });
    const { edit } = await change(shopper, [dearer, address]);
    await pass(kit, 3600);
    expect((await readEdit(shopper, edit)).settlement.state).toBe('open');
    await pass(kit, 130);
    expect(await readEdit(shopper, edit)).toMatchObject({
      status: 'reverted',
      settlement: { action: 'collect', state: 'lapsed', paymentUrl: null },
    });
    expect(linesIn(kit)).toEqual(['Sage / M ×1', 'Cream ×2']);
    expect(orderIn(kit).shippingAddress?.zip).toBe('10115');
    expect(holdsIn(kit)).toEqual([]);
    expect(await booksOf(kit)).toEqual({ total: 104.9, received: 104.9, refunded: 0 });
  });

  it('S9 E8 lets a payment win that is on its way at the deadline', async () => {
    const { kit, shopper, dearer } = await openOrder({
      simulator: { switches: { latePaymentSeconds: 1200 } },
    });
    const { edit } = await change(shopper, [dearer]);
    await pass(kit, 3500);
    kit.simulator.pay(shopper.orderId, { outcome: 'late' });
    await pass(kit, 600);
    expect((await readEdit(shopper, edit)).settlement.state).toBe('open');
    await pass(kit, 1800);
    expect(await readEdit(shopper, edit)).toMatchObject({ status: 'settled', settlement: { state: 'paid' } });
    expect(holdsIn(kit)).toEqual([]);
  });

  it('E2 S9 E8 gives a payment back that comes after the edit was taken back', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const { quote, edit } = await change(shopper, [dearer]);
    kit.simulator.fail({
      operation: 'CommitEdit',
      kind: 'meanwhile',
      act: () => kit.simulator.pay(shopper.orderId),
    });
    await pass(kit, 3900);
    const refunded = { id: edit.id, status: 'reverted', settlement: { state: 'refunded' } };
    expect(await readEdit(shopper, edit)).toMatchObject(refunded);
    const again = await shopper.accept([dearer], quote);
    expect([again.status, await again.json()]).toMatchObject([200, refunded]);
    expect(await booksOf(kit)).toEqual({ total: 104.9, received: 108.9, refunded: 4 });
    expect(linesIn(kit)).toEqual(['Sage / M ×1', 'Cream ×2']);
  });

  it('S11 is over where a later edit takes it off again', async () => {
    const { kit, shopper, threeMugs, oneMug } = await openOrder();
    await change(shopper, [threeMugs], 'intent-0001');
    const { edit } = await change(shopper, [{ ...oneMug, quantity: 2 }], 'intent-0002');
    expect(edit.settlement.state).toBe('offset');
    expect(linesIn(kit)).toEqual(['Sage / M ×1', 'Cream ×2']);
    expect(holdsIn(kit)).toEqual([]);
  });

  it('S8 takes back what stands on it too, the newest first', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const { edit: first } = await change(shopper, [dearer], 'intent-0001');
    const added = orderIn(kit).lines.find(({ variantTitle }) => variantTitle === 'Ink / XL');
    await pass(kit, 1800);
    const two: Change = { kind: 'set-quantity', lineId: String(added?.id), quantity: 2 };
    const { edit: onTop } = await change(shopper, [two], 'intent-0002');
    expect(linesIn(kit)).toEqual(['Cream ×2', 'Ink / XL ×2']);
    await pass(kit, 2000);
    const edits = [await readEdit(shopper, first), await readEdit(shopper, onTop)];
    expect(edits.map(({ status }) => status)).toEqual(['reverted', 'reverted']);
    expect(linesIn(kit)).toEqual(['Sage / M ×1', 'Cream ×2']);
    expect(await booksOf(kit)).toEqual({ total: 104.9, received: 104.9, refunded: 0 });
    expect(holdsIn(kit)).toEqual([]);
  });

  it('S8 takes only back what is late, and leaves what has its time', async () => {
    const { kit, shopper, dearer, threeMugs } = await openOrder();
    const { edit: late } = await change(shopper, [dearer], 'intent-0001');
    await pass(kit, 1800);
    const { edit: inTime } = await change(shopper, [threeMugs], 'intent-0002');
    await pass(kit, 2000);
    expect((await readEdit(shopper, late)).status).toBe('reverted');
    expect((await readEdit(shopper, inTime)).settlement.state).toBe('open');
    expect(linesIn(kit)).toEqual(['Sage / M ×1', 'Cream ×3']);
    expect(holdsIn(kit)).toEqual([payment]);
    kit.simulator.pay(shopper.orderId);
    await pass(kit, 120);
    expect((await readEdit(shopper, inTime)).settlement.state).toBe('paid');
    expect(holdsIn(kit)).toEqual([]);
  });

  it('S7 is sent an invoice when nobody has paid after a while, once', async () => {
    const { kit, shopper, dearer } = await openOrder();
    await change(shopper, [dearer]);
    await pass(kit, 1800);
    const names = kit.simulator.log.map(({ operationName }) => operationName);
    expect(names.filter((name) => name === 'SendInvoice')).toHaveLength(1);
  });

  it('S7 is sent one at once where Shopify gives no link', async () => {
    const { kit, shopper, dearer } = await openOrder({ simulator: { switches: { paymentLink: 'missing' } } });
    const { edit } = await change(shopper, [dearer]);
    expect(edit.settlement.paymentUrl).toBeNull();
    expect(kit.simulator.log.map(({ operationName }) => operationName)).toContain('SendInvoice');
  });

  it('S7 is charged to a card on file where the shop wants it', async () => {
    const { kit, shopper, dearer } = await openOrder({
      simulator: { switches: { ordersHaveMandates: true } },
      config: { settlement: { due: { useMandates: true } } },
    });
    const { edit } = await change(shopper, [dearer]);
    await pass(kit, 120);
    expect(await readEdit(shopper, edit)).toMatchObject({ status: 'settled', settlement: { state: 'paid' } });
    expect(await booksOf(kit)).toEqual({ total: 108.9, received: 108.9, refunded: 0 });
  });

  it('T14 charges no card on file for who does not see whose order it is', async () => {
    const { kit, dearer } = await openOrder({
      simulator: { switches: { ordersHaveMandates: true } },
      config: { settlement: { due: { useMandates: true } } },
    });
    const stranger = await createShopper(kit, '#1001', { view: 'redacted', expiresInSeconds: 86_400 });
    const { edit } = await change(stranger, [dearer]);
    await pass(kit, 120);
    expect(await readEdit(stranger, edit)).toMatchObject({ settlement: { state: 'open' } });
    expect(await booksOf(kit)).toEqual({ total: 108.9, received: 104.9, refunded: 0 });
  });

  it('E7 is refused where the order cannot be held', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const quote = await shopper.quote([dearer]);
    kit.simulator.fail({ operation: 'HoldFulfillmentOrders', kind: 'user-error', message: 'No.' });
    expect(await problemOf(await shopper.accept([dearer], quote))).toMatchObject({ code: 'hold_refused' });
    expect(linesIn(kit)).toEqual(['Sage / M ×1', 'Cream ×2']);
  });

  it('E7 holds what a commit puts into a new fulfilment order', async () => {
    const { kit, shopper, dearer } = await openOrder({
      simulator: { switches: { addedItemsJoin: 'new-fulfillment-order' } },
    });
    await change(shopper, [dearer]);
    expect(holdsIn(kit)).toEqual([payment, payment]);
  });

  it('E7 E8 is held and has to be paid too where it could not be taken back', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const quote = await shopper.quote([dearer]);
    kit.simulator.fail({
      operation: 'CommitEdit',
      kind: 'meanwhile',
      act: () => kit.simulator.refund(shopper.orderId, { amount: '1.00' }),
    });
    kit.simulator.fail({ operation: 'StageEdit', nth: 2, kind: 'user-error', message: 'No.' });
    const response = await shopper.accept([dearer], quote);
    const edit: Edit = await response.json();
    expect(edit).toMatchObject({
      status: 'committed',
      problem: 'quote_changed',
      settlement: { state: 'open' },
    });
    await pass(kit, 120);
    expect(holdsIn(kit)).toEqual([payment]);
    kit.simulator.pay(shopper.orderId);
    await pass(kit, 120);
    expect(await readEdit(shopper, edit)).toMatchObject({ status: 'settled', settlement: { state: 'paid' } });
    expect(holdsIn(kit)).toEqual([]);
  });

  it.each(['drop-before', 'drop-after'] as const)(
    'E7 H1 is held once where the answer to the hold is lost (%s)',
    async (kind) => {
      const { kit, shopper, dearer } = await openOrder();
      const quote = await shopper.quote([dearer]);
      kit.simulator.fail({ operation: 'HoldFulfillmentOrders', kind });
      expect((await shopper.accept([dearer], quote)).status).toBe(201);
      expect(holdsIn(kit)).toEqual([payment]);
      kit.simulator.pay(shopper.orderId);
      await pass(kit, 60);
      expect(holdsIn(kit)).toEqual([]);
    },
  );

  it('E10 H1 leaves no hold behind where the edit comes to nothing', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const quote = await shopper.quote([dearer]);
    kit.simulator.fail({ operation: 'CommitEdit', kind: 'user-error', message: 'No.' });
    expect((await shopper.accept([dearer], quote)).status).toBe(503);
    await pass(kit, 90);
    expect(holdsIn(kit)).toEqual([]);
  });

  it('H1 E10 releases a hold of its own that comes long after it could, once Shopify tells of it', async () => {
    const { kit, shopper, dearer } = await openOrder();
    kit.simulator.fail({ operation: 'HoldFulfillmentOrders', kind: 'status', status: 503, times: 2 });
    const response = await shopper.accept([dearer], await shopper.quote([dearer]));
    expect(await problemOf(response)).toMatchObject({ code: 'shop_unavailable' });
    await pass(kit, 600);
    const [fulfillmentOrder] = orderIn(kit).fulfillmentOrders;
    await askShopify(
      kit,
      `mutation { fulfillmentOrderHold(id: "gid://shopify/FulfillmentOrder/${fulfillmentOrder?.id}", fulfillmentHold: { reason: AWAITING_PAYMENT, handle: "amend-payment" }) { userErrors { message } } }`,
    );
    expect(holdsIn(kit)).toEqual([payment]);
    await kit.engine.notice({ id: 'delivery-1', subject: { kind: 'order', orderId: shopper.orderId } });
    await kit.engine.runTasks();
    expect(holdsIn(kit)).toEqual([]);
  });
});
