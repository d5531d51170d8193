import { createMemoryLedger, WEBHOOK_TOPICS } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import {
  askShopify,
  change,
  createKit,
  createShopper,
  operationsSince,
  orderIdOf,
  problemOf,
} from './kit.ts';
import { holdsIn, openOrder, orderIn, payment, readEdit } from './settling.ts';
import { aDelivery, deliver } from './webhooks/deliver.ts';
import { ADDRESS, comeToRest, openSubscribedShop } from './webhooks/subscribed-shop.ts';

function byTopic(one: { readonly topic: string }, other: { readonly topic: string }): number {
  return one.topic.localeCompare(other.topic);
}

describe('what Shopify tells of an order', () => {
  it.each([
    ['as it comes', {}],
    ['twice', { webhookDuplicates: true }],
    ['in another order', { webhookReordering: true }],
    ['twice and in another order', { webhookDuplicates: true, webhookReordering: true }],
  ])('N5 settles an edit as soon as it was paid, told %s', async (_, switches) => {
    const { kit, shopper, dearer, topics } = await openSubscribedShop({ switches });
    const { edit } = await change(shopper, [dearer]);
    await comeToRest(kit);
    expect(await readEdit(shopper, edit)).toMatchObject({ settlement: { state: 'open' } });
    kit.simulator.pay(shopper.orderId);
    await comeToRest(kit);
    expect(await readEdit(shopper, edit)).toMatchObject({
      status: 'settled',
      settlement: { state: 'paid' },
    });
    expect(holdsIn(kit)).toEqual([]);
    expect(topics).toContain('orders/paid');
    expect(kit.reports).toEqual([]);
  });

  it('N5 believes no body: an order that is said to be paid and is not stays as it is', async () => {
    const { kit, shopper, dearer } = await openSubscribedShop();
    const { edit } = await change(shopper, [dearer]);
    await comeToRest(kit);
    const body = JSON.stringify({
      id: Number(shopper.orderId),
      financial_status: 'paid',
      total_outstanding: '0',
    });
    await deliver(kit, aDelivery({ topic: 'orders/paid', body }));
    await comeToRest(kit);
    expect(await readEdit(shopper, edit)).toMatchObject({ settlement: { state: 'open' } });
    expect(holdsIn(kit)).toEqual([payment]);
  });

  it('N5 E7 holds again what somebody else released before it was paid', async () => {
    const { kit, shopper, dearer, topics } = await openSubscribedShop();
    await change(shopper, [dearer]);
    await comeToRest(kit);
    kit.simulator.release(shopper.orderId);
    expect(holdsIn(kit)).toEqual([]);
    await comeToRest(kit);
    expect(topics).toContain('fulfillment_holds/released');
    expect(holdsIn(kit)).toEqual([payment]);
  });

  it('N5 finds out by a webhook that names only a fulfilment order', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const { edit } = await change(shopper, [dearer]);
    await comeToRest(kit);
    kit.simulator.pay(shopper.orderId);
    const [fulfillmentOrder] = orderIn(kit).fulfillmentOrders;
    const gid = `gid://shopify/FulfillmentOrder/${fulfillmentOrder?.id}`;
    const body = JSON.stringify({ fulfillment_order: { id: gid } });
    const before = kit.simulator.log.length;
    await deliver(kit, aDelivery({ topic: 'fulfillment_orders/hold_released', body }));
    await kit.engine.runTasks();
    expect(operationsSince(kit, before)).toEqual(['ReadOrderOfFulfillmentOrder']);
    await kit.engine.runTasks();
    expect(await readEdit(shopper, edit)).toMatchObject({ status: 'settled' });
  });

  it('N3 understands every webhook about fulfilment orders', async () => {
    const { kit, topics } = await openSubscribedShop();
    const [first] = orderIn(kit).fulfillmentOrders;
    const id = `"gid://shopify/FulfillmentOrder/${first?.id}"`;
    const line = `"gid://shopify/FulfillmentOrderLineItem/${first?.lines[0]?.id}"`;
    const { fulfillmentOrderSplit } = await askShopify(
      kit,
      `mutation { fulfillmentOrderSplit(fulfillmentOrderSplits: [{ fulfillmentOrderId: ${id}, fulfillmentOrderLineItems: [{ id: ${line}, quantity: 1 }] }])
        { fulfillmentOrderSplits { remainingFulfillmentOrder { id } } userErrors { message } } }`,
    );
    const other = fulfillmentOrderSplit.fulfillmentOrderSplits[0].remainingFulfillmentOrder.id;
    await askShopify(
      kit,
      `mutation { fulfillmentOrderMerge(fulfillmentOrderMergeInputs: [{ mergeIntents: [{ fulfillmentOrderId: ${id} }, { fulfillmentOrderId: "${other}" }] }])
        { userErrors { message } } }`,
    );
    kit.simulator.hold(String(orderIn(kit).id));
    kit.simulator.release(String(orderIn(kit).id));
    await comeToRest(kit);
    expect(topics).toEqual(
      expect.arrayContaining([
        'fulfillment_orders/split',
        'fulfillment_orders/merged',
        'fulfillment_holds/added',
        'fulfillment_holds/released',
        'fulfillment_orders/placed_on_hold',
        'fulfillment_orders/hold_released',
      ]),
    );
    expect(kit.reports).toEqual([]);
  });

  it('N7 costs no call for an order that Amend has nothing to do with', async () => {
    const { kit, topics } = await openSubscribedShop();
    kit.simulator.fulfil(orderIdOf(kit.simulator, '#1001'));
    kit.simulator.cancel(orderIdOf(kit.simulator, '#1002'));
    await comeToRest(kit);
    expect(topics).toEqual(
      expect.arrayContaining(['orders/updated', 'fulfillments/create', 'orders/cancelled']),
    );
    expect(kit.simulator.log).toEqual([]);
  });

  it('N7 costs one call to find out of which order a fulfilment order is, and no other where Amend has nothing to do with it', async () => {
    const { kit } = await openSubscribedShop();
    kit.simulator.hold(orderIdOf(kit.simulator, '#1001'));
    await comeToRest(kit);
    expect(kit.simulator.log).toMatchObject([
      { operationName: 'ReadOrderOfFulfillmentOrder', requestedQueryCost: 1 },
    ]);
  });

  it('N8 S12 finds a payment that it was not told of', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const { edit } = await change(shopper, [dearer]);
    kit.simulator.pay(shopper.orderId);
    kit.clock.advanceSeconds(60);
    await kit.engine.runTasks();
    expect(await readEdit(shopper, edit)).toMatchObject({ status: 'settled', settlement: { state: 'paid' } });
  });

  it('shows the order anew to its shopper once something became of it', async () => {
    const kit = await createKit();
    const shopper = await createShopper(kit, '#1001');
    await shopper.readOrder();
    kit.simulator.cancel(shopper.orderId);
    await deliver(kit, aDelivery({ body: `{"id":${shopper.orderId}}` }));
    const before = kit.simulator.log.length;
    await shopper.readOrder();
    expect(operationsSince(kit, before)).toEqual(['ReadOrder']);
  });
});

describe('a shop that takes the app off', () => {
  it('N9 is sent nothing any more, and its shoppers are told so', async () => {
    const { kit, shopper, dearer } = await openSubscribedShop();
    await change(shopper, [dearer]);
    await comeToRest(kit);
    kit.simulator.uninstall();
    await comeToRest(kit);
    const before = kit.simulator.log.length;
    kit.clock.advanceSeconds(7200);
    expect(await kit.engine.runTasks()).toBe(0);
    expect(await kit.engine.resume()).toBe(0);
    expect(await kit.engine.nextTaskAt()).toBeNull();
    const difference = { amount: '0', currencyCode: 'EUR', text: '€0.00' };
    const note = [{ kind: 'add-note', topic: 'gift-message', text: 'Hello' }] as const;
    for (const response of [
      await shopper.call('GET', ''),
      await shopper.call('POST', '/quotes', { changes: note }),
      await shopper.accept(note, { orderVersion: 'any', difference }, 'intent-0002'),
    ]) {
      expect(response.status).toBe(410);
      expect(await problemOf(response)).toMatchObject({ code: 'shop_closed' });
    }
    expect(kit.simulator.log.length).toBe(before);
  });

  it('N9 is not believed to have done so on the word of a webhook', async () => {
    const kit = await createKit();
    const shopper = await createShopper(kit, '#1001');
    await deliver(kit, aDelivery({ topic: 'app/uninstalled' }));
    expect(await kit.engine.runTasks()).toBe(1);
    expect(operationsSince(kit, 0)).toEqual(['ReadAppId']);
    expect((await shopper.call('GET', '')).status).toBe(200);
  });

  it('N9 is asked again later where Shopify does not say whether it has', async () => {
    const kit = await createKit();
    kit.simulator.uninstall();
    kit.shopify.isDown = () => true;
    await deliver(kit, aDelivery({ topic: 'app/uninstalled' }));
    expect(await kit.engine.runTasks()).toBe(0);
    expect(await kit.engine.isAccessEnded()).toBe(false);
    kit.shopify.isDown = () => false;
    kit.clock.advanceSeconds(20);
    expect(await kit.engine.runTasks()).toBe(1);
    expect(await kit.engine.isAccessEnded()).toBe(true);
  });

  it('N9 is open again with another access token', async () => {
    const ledger = createMemoryLedger();
    const kit = await createKit({ ledger });
    kit.simulator.uninstall();
    await deliver(kit, aDelivery({ topic: 'app/uninstalled' }));
    await kit.engine.runTasks();
    expect(await kit.engine.isAccessEnded()).toBe(true);
    const back = await createKit({ ledger, config: { shopify: { accessToken: 'shpat_another' } } });
    expect(await back.engine.isAccessEnded()).toBe(false);
    expect(await (await createKit({ ledger })).engine.isAccessEnded()).toBe(true);
  });
});

describe('subscribeWebhooks', () => {
  it('N10 has Shopify send every topic, without what it tells of the shopper, and adds what is missing when it is called again', async () => {
    const kit = await createKit();
    expect(await kit.engine.subscribeWebhooks(ADDRESS)).toEqual(Object.keys(WEBHOOK_TOPICS));
    expect(await kit.engine.subscribeWebhooks(ADDRESS)).toEqual([]);
    kit.simulator.state.platform.webhookSubscriptions.splice(3, 2);
    expect(await kit.engine.subscribeWebhooks(ADDRESS)).toEqual(['orders/cancelled', 'orders/paid']);
    const { webhookSubscriptions } = kit.simulator.state.platform;
    const made = webhookSubscriptions.map(({ topic, uri, includeFields }) => ({ topic, uri, includeFields }));
    const wanted = Object.entries(WEBHOOK_TOPICS).map(([topic, includeFields]) => ({
      topic,
      uri: ADDRESS,
      includeFields,
    }));
    expect(made.toSorted(byTopic)).toEqual(wanted.toSorted(byTopic));
  });

  it('N10 says what Shopify does not send for want of a scope, and has the rest sent', async () => {
    const kit = await createKit({ simulator: { app: { scopes: ['read_orders', 'read_fulfillments'] } } });
    const failure = await kit.engine.subscribeWebhooks(ADDRESS).catch((error: unknown) => String(error));
    expect(failure).toMatch(
      /^Error: Shopify does not send \d+ of the topics:\nfulfillment_holds\/added: You do not/,
    );
    const topics = kit.simulator.state.platform.webhookSubscriptions.map(({ topic }) => topic);
    expect(topics).toContain('orders/paid');
    expect(topics).toContain('app/uninstalled');
  });
});
