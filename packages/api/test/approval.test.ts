import { Edit, endpoints, merchantEndpoints } from '@amend/contract';
import type { OrderEdits } from '@amend/contract';
import { createMemoryLedger } from '@amend/engine';
import type { Rule } from '@amend/engine/config';
import { describe, expect, it } from 'vitest';

import { askShopify, callAsMerchant, correction, problemOf } from './kit.ts';
import type { Kit, KitShopper } from './kit.ts';
import { ask, note } from './refusals/refusal-case.ts';
import { booksOf, holdsIn, linesIn, openOrder, orderIn, pass, payment, readEdit } from './settling.ts';

const askFirst: Rule = { name: 'ask', version: '1', when: {}, then: { 'swap-item': { approval: true } } };

async function openRequest(config: object = {}, engine: object = {}) {
  const open = await openOrder({
    engine: { orderCacheMs: 0, ...engine },
    config: { rules: [askFirst], ...config },
  });
  const quote = await open.shopper.quote([open.dearer]);
  const response = await open.shopper.accept([open.dearer], quote, 'intent-dearer');
  const edit = Edit.parse(await response.json());
  return { ...open, quote, response, edit };
}

const decide = (kit: Kit, shopper: KitShopper, editId: string, word: string, note?: string) =>
  callAsMerchant(
    kit,
    'POST',
    `/orders/${shopper.orderId}/edits/${editId}/${word}`,
    {},
    note === undefined ? {} : { note },
  );

const agreedTo = async (response: Response): Promise<OrderEdits> =>
  merchantEndpoints.approve.parse(await response.json());

/** The merchant asks more for the shirt that was asked for. */
function makeDearer({ simulator }: Kit): void {
  const shirt = simulator.state.products.find(({ handle }) => handle === 'linen-shirt');
  const variant = shirt?.variants.find(({ title }) => title === 'Ink / XL');
  if (!variant) throw new Error('There is no such shirt.');
  Object.assign(variant, { price: 9000 });
}

const untouched = ['Sage / M ×1', 'Cream ×2'];

describe('an edit that the shop has to agree to', () => {
  it('A1 R14 waits: it is answered with 202, and nothing is held, charged or changed', async () => {
    const { kit, quote, response, edit } = await openRequest();
    expect(quote.needsApproval).toBe(true);
    expect(response.status).toBe(202);
    expect(edit).toMatchObject({
      status: 'requested',
      approval: { state: 'waiting', note: null },
      settlement: { state: 'planned', paymentUrl: null },
    });
    await pass(kit, 60);
    expect(linesIn(kit)).toEqual(untouched);
    expect(holdsIn(kit)).toEqual([]);
    expect(orderIn(kit).tags).toContain('amend-awaiting-approval');
  });

  it('A1 E2 is answered alike for the same key, and asked for once', async () => {
    const { shopper, dearer, quote, edit } = await openRequest();
    const again = await shopper.accept([dearer], quote, 'intent-dearer');
    expect(again.status).toBe(200);
    expect(Edit.parse(await again.json())).toEqual(edit);
  });

  it('A2 A3 is made once the shop agrees, held until it is paid, with the shop’s words', async () => {
    const { kit, shopper, edit } = await openRequest();
    const response = await decide(kit, shopper, edit.id, 'approve', 'With pleasure.');
    expect(response.status).toBe(200);
    expect((await agreedTo(response)).edits).toMatchObject([
      {
        id: edit.id,
        status: 'committed',
        approval: { state: 'approved', note: 'With pleasure.' },
        rules: ['ask@1'],
      },
    ]);
    expect(linesIn(kit)).toEqual(['Cream ×2', 'Ink / XL ×1']);
    expect(holdsIn(kit)).toEqual([payment]);
    const seen = await readEdit(shopper, edit);
    expect(seen.settlement).toMatchObject({ action: 'collect', state: 'open' });
    expect(seen.settlement.paymentUrl).toMatch(/^https:/);
    await pass(kit, 60);
    expect(orderIn(kit).tags).not.toContain('amend-awaiting-approval');
  });

  it('A2 A3 ends with the shop’s words where it declines, and nothing was changed', async () => {
    const { kit, shopper, edit } = await openRequest();
    expect((await decide(kit, shopper, edit.id, 'decline', 'It is already cut.')).status).toBe(200);
    expect(await readEdit(shopper, edit)).toMatchObject({
      status: 'declined',
      approval: { state: 'declined', note: 'It is already cut.' },
    });
    await pass(kit, 60);
    expect(linesIn(kit)).toEqual(untouched);
    expect(orderIn(kit).tags).not.toContain('amend-awaiting-approval');
  });

  it('A2 shows the shopper all edits of the order, and where each stands', async () => {
    const { kit, shopper, edit } = await openRequest();
    const listed = endpoints.listEdits.parse(await (await shopper.call('GET', '/edits')).json());
    expect(listed.edits).toEqual([edit]);
    await decide(kit, shopper, edit.id, 'decline', 'Sold out.');
    const { edits } = endpoints.listEdits.parse(await (await shopper.call('GET', '/edits')).json());
    expect(edits).toMatchObject([{ status: 'declined', approval: { note: 'Sold out.' } }]);
  });

  it.each([
    ['en', 'with the shop', 'could not make your change to 10117 Berlin. It writes: “Too late.”'],
    ['de-AT', 'liegt beim Shop', 'Änderung auf 10117 Berlin nicht zustimmen. Er schreibt: „Too late.“'],
  ])(
    'A2 says beside the address, in %s, that another one waits, and what was said to it',
    async (locale, waiting, declined) => {
      const ask: Rule = {
        name: 'ask',
        version: '1',
        when: {},
        then: { 'correct-address': { approval: true } },
      };
      const { kit, shopper } = await openOrder({
        engine: { orderCacheMs: 0 },
        config: { rules: [ask] },
      });
      const readNews = async () => {
        const headers = { 'accept-language': locale };
        const response = await shopper.call('GET', '', undefined, headers);
        return endpoints.readOrder.parse(await response.json()).destination?.news;
      };
      expect(await readNews()).toBeNull();
      const changes = await correction(shopper, { zip: '10117' });
      const quote = await shopper.quote(changes);
      const response = await shopper.accept(changes, quote, 'intent-address');
      const edit = Edit.parse(await response.json());
      expect(await readNews()).toContain(waiting);
      expect(await readNews()).toContain('10117 Berlin');
      await decide(kit, shopper, edit.id, 'decline', 'Too late.');
      expect(await readNews()).toContain(declined);
    },
  );

  it('A2 lets other edits go on meanwhile, and comes after them', async () => {
    const { kit, shopper, oneMug, edit } = await openRequest();
    const quote = await shopper.quote([oneMug]);
    expect((await shopper.accept([oneMug], quote, 'intent-mug')).status).toBe(201);
    expect((await decide(kit, shopper, edit.id, 'approve')).status).toBe(200);
    expect(linesIn(kit)).toEqual(['Cream ×1', 'Ink / XL ×1']);
    const listed = await callAsMerchant(kit, 'GET', `/orders/${shopper.orderId}/edits`);
    const { edits } = await agreedTo(listed);
    expect(edits.at(-1)?.id).toBe(edit.id);
  });

  it.each([
    ['approve', 'decline'],
    ['decline', 'approve'],
  ])('A3 takes the same word twice, and no other: %s', async (word, other) => {
    const { kit, shopper, edit } = await openRequest();
    const [first, second] = [
      await decide(kit, shopper, edit.id, word),
      await decide(kit, shopper, edit.id, word),
    ];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect((await agreedTo(second)).edits).toEqual((await agreedTo(first)).edits);
    const third = await decide(kit, shopper, edit.id, other);
    expect(await problemOf(third)).toMatchObject({ code: 'approval_not_waiting', status: 409 });
  });

  it('A4 is made although the window has closed since it was sent', async () => {
    const { kit, shopper, edit } = await openRequest();
    await pass(kit, 4000);
    const late = await ask(shopper, note);
    expect(await problemOf(late)).toMatchObject({ code: 'edit_window_passed' });
    expect((await decide(kit, shopper, edit.id, 'approve')).status).toBe(200);
    expect(linesIn(kit)).toEqual(['Cream ×2', 'Ink / XL ×1']);
  });

  it('A4 A6 E4 goes on waiting where the order has shipped meanwhile, and the shop is told why', async () => {
    const { kit, shopper, edit } = await openRequest();
    const [fulfillmentOrder] = orderIn(kit).fulfillmentOrders;
    await askShopify(
      kit,
      `mutation { fulfillmentCreate(fulfillment: { lineItemsByFulfillmentOrder: [{ fulfillmentOrderId: "gid://shopify/FulfillmentOrder/${fulfillmentOrder?.id}" }] }) { userErrors { message } } }`,
    );
    const response = await decide(kit, shopper, edit.id, 'approve');
    expect(await problemOf(response)).toMatchObject({ code: 'fulfillment_started' });
    expect((await readEdit(shopper, edit)).status).toBe('requested');
    expect((await decide(kit, shopper, edit.id, 'decline')).status).toBe(200);
  });

  it('A5 is not made at another price than the shopper agreed to', async () => {
    const { kit, shopper, edit } = await openRequest();
    makeDearer(kit);
    const response = await decide(kit, shopper, edit.id, 'approve');
    expect(await problemOf(response)).toMatchObject({ code: 'approval_price_moved', status: 409 });
    expect(linesIn(kit)).toEqual(untouched);
    expect((await readEdit(shopper, edit)).status).toBe('requested');
  });

  it('A6 E6 goes on waiting where Shopify refuses it, nothing of it in the order and nothing held', async () => {
    const { kit, shopper, edit } = await openRequest();
    kit.simulator.fail({ operation: 'orderEditCommit', kind: 'user-error', message: 'No.' });
    const response = await decide(kit, shopper, edit.id, 'approve');
    expect(await problemOf(response)).toMatchObject({ code: 'edit_interrupted' });
    await pass(kit, 120);
    expect(linesIn(kit)).toEqual(untouched);
    expect(holdsIn(kit)).toEqual([]);
    expect(await readEdit(shopper, edit)).toMatchObject({
      status: 'requested',
      approval: { state: 'waiting' },
    });
    expect((await decide(kit, shopper, edit.id, 'approve')).status).toBe(200);
    expect(linesIn(kit)).toEqual(['Cream ×2', 'Ink / XL ×1']);
    const { total, received } = await booksOf(kit);
    expect(total - received).toBe(4);
  });

  it('A7 counts as declined where the shop says nothing in time', async () => {
    const { kit, shopper, edit } = await openRequest({ approval: { declineAfterSeconds: 600 } });
    await pass(kit, 590);
    expect((await readEdit(shopper, edit)).status).toBe('requested');
    await pass(kit, 20);
    expect((await readEdit(shopper, edit)).approval).toEqual({ state: 'declined', note: null });
  });

  it('A7 E13 is not forgotten when the API starts anew', async () => {
    const ledger = createMemoryLedger();
    const { edit, shopper } = await openRequest({ approval: { declineAfterSeconds: 600 } }, { ledger });
    const kept = await ledger.findEdit(shopper.orderId, edit.id);
    expect(kept).toMatchObject({ status: 'requested', step: 'waiting' });
    expect(await ledger.listUnfinishedEdits()).toEqual([]);
    const tasks = await ledger.listTasks(shopper.orderId);
    expect(tasks.filter(({ kind }) => kind === 'decline-late')).toMatchObject([{ subject: edit.id }]);
  });

  it('A3 is decided about by nobody without a merchant key', async () => {
    const { kit, shopper, edit } = await openRequest();
    const path = `/orders/${shopper.orderId}/edits/${edit.id}/approve`;
    const response = await callAsMerchant(kit, 'POST', path, { authorization: `Bearer ${shopper.token}` });
    expect(await problemOf(response)).toMatchObject({ code: 'merchant_key_invalid' });
  });
});
