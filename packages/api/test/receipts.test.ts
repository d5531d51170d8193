import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { change, correction, lineIdOf } from './kit.ts';
import { claimsOf, openWithReceipts, partsOf, receiptOf, textsOf } from './receipt-kit.ts';

describe('the receipt of an edit', () => {
  it('C1 C2 says what was changed, when, at what price, by which rules and how it was settled', async () => {
    const { kit, shopper, dearer } = await openWithReceipts();
    const { edit } = await change(shopper, [dearer]);
    kit.clock.advanceSeconds(60);
    kit.simulator.pay(shopper.orderId);
    await kit.engine.runTasks();
    const signed = await receiptOf(shopper, edit);
    expect(JSON.parse(partsOf(signed)[0] ?? '')).toEqual({
      alg: 'EdDSA',
      kid: 'receipts-1',
      typ: 'amend-receipt+jwt',
    });
    expect(signed.disclosures).toEqual([]);
    expect(claimsOf(signed)).toEqual({
      iss: 'nordlys.myshopify.com',
      sub: shopper.orderId,
      jti: edit.id,
      iat: kit.clock.now().getTime() / 1000,
      receipt: {
        status: 'settled',
        changes: [
          {
            kind: 'swap-item',
            isInOrder: true,
            lineId: lineIdOf(kit.simulator, '#1001', 0),
            quantity: 1,
            before: expect.objectContaining({ title: 'Linen shirt', variantTitle: 'Sage / M' }),
            after: expect.objectContaining({
              variantTitle: 'Ink / XL',
              unitPrice: { amount: '72.00', currencyCode: 'EUR' },
            }),
          },
        ],
        price: {
          before: { amount: '104.90', currencyCode: 'EUR' },
          difference: { amount: '4.00', currencyCode: 'EUR' },
          after: { amount: '108.90', currencyCode: 'EUR' },
        },
        settlement: {
          action: 'collect',
          state: 'paid',
          amount: { amount: '4.00', currencyCode: 'EUR' },
          payBy: '2026-11-23T10:00:00.000Z',
          refunded: null,
          movedAt: '2026-11-23T09:01:00.000Z',
        },
        approval: { state: 'not-needed', decidedAt: null },
        rules: ['fragile@2'],
        openUntil: expect.stringMatching(/^2026-11-23T/),
        acceptedAt: '2026-11-23T09:00:00.000Z',
        committedAt: '2026-11-23T09:00:00.000Z',
        settledAt: '2026-11-23T09:01:00.000Z',
        revertedAt: null,
      },
    });
  });

  it('C2 says what was given back', async () => {
    const { shopper, cheaper } = await openWithReceipts();
    const { edit } = await change(shopper, [cheaper]);
    expect(claimsOf(await receiptOf(shopper, edit)).receipt.settlement).toEqual({
      action: 'refund',
      state: 'refunded',
      amount: { amount: '16.00', currencyCode: 'EUR' },
      payBy: null,
      refunded: { amount: '16.00', currencyCode: 'EUR' },
      movedAt: '2026-11-23T09:00:00.000Z',
    });
  });

  it('C2 C3 C5 says of an edit that was not paid in time what is still in the order', async () => {
    const { kit, shopper, dearer } = await openWithReceipts();
    const [address] = await correction(shopper, { zip: '10115' });
    const { edit } = await change(shopper, [dearer, address]);
    const first = claimsOf(await receiptOf(shopper, edit));
    expect(first.receipt).toMatchObject({
      status: 'committed',
      settlement: { state: 'open', movedAt: null },
    });
    kit.clock.advanceSeconds(3730);
    await kit.engine.runTasks();
    const last = claimsOf(await receiptOf(shopper, edit));
    expect(last.jti).toBe(first.jti);
    expect(last.iat).toBeGreaterThan(first.iat);
    expect(last.receipt).toMatchObject({
      status: 'reverted',
      settlement: { state: 'lapsed' },
      committedAt: '2026-11-23T09:00:00.000Z',
      revertedAt: '2026-11-23T10:02:10.000Z',
    });
    expect(last.receipt.changes.map(({ kind, isInOrder }) => [kind, isInOrder])).toEqual([
      ['correct-address', true],
      ['swap-item', false],
    ]);
  });

  it('C3 is not there for an edit that has not come into the order', async () => {
    const ledger = createMemoryLedger();
    const { shopper } = await openWithReceipts({ ledger });
    const { edit } = await change(shopper, await correction(shopper, { zip: '10115' }));
    const kept = await ledger.findEdit(shopper.orderId, edit.id);
    if (!kept) throw new Error('The ledger does not have the edit.');
    const answers = [];
    for (const status of ['requested', 'declined', 'accepted', 'failed', 'reverted'] as const) {
      await ledger.insertEdit({ ...kept, id: `e-${status}`, idempotencyKey: `intent-${status}`, status });
      const response = await shopper.call('GET', `/edits/e-${status}/receipt`);
      answers.push(`${response.status} ${(await response.json()).code}`);
    }
    expect(answers).toHaveLength(5);
    expect(new Set(answers)).toEqual(new Set(['404 receipt_not_available']));
    const unknown = await shopper.call('GET', '/edits/e-unknown/receipt');
    expect([unknown.status, (await unknown.json()).code]).toEqual([404, 'edit_not_found']);
  });

  it('C4 names the fields that changed and says nothing of a person; the texts are beside it', async () => {
    const { shopper } = await openWithReceipts();
    const [address] = await correction(shopper, { zip: '10115', address2: 'Hinterhof' });
    const { edit } = await change(shopper, [
      address,
      { kind: 'correct-contact', email: 'lena.new@example.com' },
      { kind: 'add-note', topic: 'gift-message', text: 'For the long evenings' },
    ]);
    const signed = await receiptOf(shopper, edit);
    expect(partsOf(signed).join()).not.toMatch(
      /Lena|Hartwig|example\.com|Invaliden|10115|Hinterhof|evenings|Berlin/i,
    );
    const { changes } = claimsOf(signed).receipt;
    const fields = changes.map((each) => ('fields' in each ? each.fields.map(({ name }) => name) : []));
    expect(fields).toEqual([['address2', 'zip'], ['email'], ['text']]);
    expect(textsOf(signed)).toEqual([
      ['address2', null],
      ['address2', 'Hinterhof'],
      ['zip', '10155'],
      ['zip', '10115'],
      ['email', expect.stringContaining('@')],
      ['email', 'lena.new@example.com'],
      ['text', null],
      ['text', 'For the long evenings'],
    ]);
  });

  it('C4 salts every digest anew, so that equal values do not look equal', async () => {
    const { shopper } = await openWithReceipts();
    const { edit } = await change(shopper, await correction(shopper, { zip: '10115' }));
    const [one, other] = [await receiptOf(shopper, edit), await receiptOf(shopper, edit)];
    expect(textsOf(one)).toEqual(textsOf(other));
    const all = [...one.disclosures, ...other.disclosures];
    expect(new Set(all).size).toBe(4);
    for (const text of all) {
      const [salt] = JSON.parse(Buffer.from(text, 'base64url').toString());
      expect(Buffer.from(salt, 'base64url')).toHaveLength(16);
    }
  });
});
