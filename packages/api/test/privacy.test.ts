import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { merchantEndpoints } from '@amend/contract';
import type { Edit } from '@amend/contract';
import { createMemoryCredentials, createMemoryLedger } from '@amend/engine';
import { openSqliteLedger } from '@amend/engine/ledger/sqlite';
import { afterEach, describe, expect, it } from 'vitest';

import {
  CLIENT_SECRET,
  callAsMerchant,
  change,
  correction,
  createKit,
  createShopper,
  problemOf,
} from './kit.ts';
import type { Kit, KitShopper } from './kit.ts';
import { readEdit } from './settling.ts';
import { aDelivery, deliver } from './webhooks/deliver.ts';
import { comeToRest, openSubscribedShop } from './webhooks/subscribed-shop.ts';

const NAME = 'Hartwigsen';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A shop whose ledger is a file, and the files in which a text stands. */
async function openOnDisk(options: Parameters<typeof openSubscribedShop>[1] = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'amend-privacy-'));
  folders.push(folder);
  const ledger = openSqliteLedger(join(folder, 'ledger.sqlite'));
  const opened = await openSubscribedShop({}, { ledger, ...options });
  const filesWith = (text: string) =>
    readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(text));
  return { ...opened, ledger, filesWith };
}

/** An edit in which a name stands. */
async function correctName(shopper: KitShopper, key?: string): Promise<Edit> {
  const changes = [
    ...(await correction(shopper, { lastName: NAME })),
    { kind: 'add-note', topic: 'gift-message', text: `From ${NAME}` },
  ] as const;
  return (await change(shopper, changes, key)).edit;
}

async function exported(kit: Kit, requestId: string) {
  const response = await callAsMerchant(kit, 'GET', `/data-requests/${requestId}`);
  return merchantEndpoints.exportDataRequest.parse(await response.json());
}

const gidOf = (orderId: string) => `gid://shopify/Order/${orderId}`;

describe('a customer’s data request', () => {
  it('G1 G2 is listed, and answered with everything that is kept of its orders', async () => {
    const { kit, shopper, ledger } = await openOnDisk();
    const edit = await correctName(shopper);
    await comeToRest(kit);
    kit.simulator.announce('customers/data_request', gidOf(shopper.orderId));
    await comeToRest(kit);
    const list = await callAsMerchant(kit, 'GET', '/data-requests');
    const { requests } = merchantEndpoints.listDataRequests.parse(await list.json());
    expect(requests).toMatchObject([{ orderIds: [shopper.orderId] }]);
    const [{ id } = { id: '' }] = requests;
    const document = await exported(kit, id);
    const [records] = document.orders;
    expect(document).toMatchObject({ requestId: id, shop: 'nordlys.myshopify.com' });
    expect(records?.edits).toEqual(JSON.parse(JSON.stringify(await ledger.listEdits(shopper.orderId))));
    expect(records?.edits[0]).toMatchObject({ id: edit.id, changes: [{ address: { lastName: NAME } }, {}] });
    expect(records?.events.map(({ type }) => type)).toContain('edit.settled');
    expect(kit.reports.map(({ message }) => message)).toEqual([
      `A customer asks what is kept of them. Answer with GET /v1/merchant/data-requests/${id}, within 30 days.`,
    ]);
  });

  it('G2 is answered with what is kept at that moment, and keeps no copy', async () => {
    const { kit, shopper, filesWith } = await openOnDisk();
    await correctName(shopper);
    kit.simulator.announce('customers/data_request', gidOf(shopper.orderId));
    await comeToRest(kit);
    const list = await callAsMerchant(kit, 'GET', '/data-requests');
    const [{ id }] = (await list.json()).requests;
    expect(JSON.stringify(await exported(kit, id))).toContain(NAME);
    await callAsMerchant(kit, 'POST', '/redactions', {}, { orderIds: [shopper.orderId] });
    await comeToRest(kit);
    expect(JSON.stringify(await exported(kit, id))).not.toContain(NAME);
    expect(filesWith(NAME)).toEqual([]);
  });
});

describe('a customer who is to be forgotten', () => {
  it('G3 G8 is not found in the ledger any more once Shopify has asked, nor in its files', async () => {
    const events = { url: 'https://hooks.example/', secrets: [`whsec_${btoa('e'.repeat(32))}`] };
    const { kit, shopper, filesWith } = await openOnDisk({
      config: { events },
      engine: { orderCacheMs: 0, eventFetch: async () => new Response(null, { status: 503 }) },
    });
    await correctName(shopper);
    expect(filesWith(NAME)).not.toEqual([]);
    await comeToRest(kit);
    kit.simulator.announce('customers/redact', gidOf(shopper.orderId));
    await comeToRest(kit);
    // The events could not be delivered: their receiver is not there. After a day they are given up, and erased.
    expect(filesWith(NAME)).not.toEqual([]);
    for (let hour = 0; hour < 60; hour += 1) {
      kit.clock.advanceSeconds(3600);
      await kit.engine.runTasks();
    }
    expect(filesWith(NAME)).toEqual([]);
  });

  it('G4 E2 gets the same edit for the same key all the same, without what tells who they are', async () => {
    const kit = await createKit();
    const shopper = await createShopper(kit, '#1001');
    const changes = await correction(shopper, { lastName: NAME });
    const quote = await shopper.quote(changes);
    const first: Edit = await (await shopper.accept(changes, quote)).json();
    const answer = await callAsMerchant(kit, 'POST', '/redactions', {}, { orderIds: [shopper.orderId] });
    expect(await answer.json()).toEqual({ orders: [{ orderId: shopper.orderId, left: 0 }] });
    const before = kit.simulator.log.length;
    const again = await shopper.accept(changes, quote);
    expect(again.status).toBe(200);
    const text = await again.text();
    expect(JSON.parse(text)).toMatchObject({
      id: first.id,
      status: first.status,
      difference: first.difference,
    });
    expect(text).not.toContain(NAME);
    expect(kit.simulator.log.length).toBe(before);
  });

  it('G5 is forgotten once an edit is paid that is under way, which goes on as it was', async () => {
    const { kit, shopper, dearer, filesWith } = await openOnDisk();
    const changes = [dearer, ...(await correction(shopper, { lastName: NAME }))];
    const { edit } = await change(shopper, changes);
    await comeToRest(kit);
    kit.simulator.announce('customers/redact', gidOf(shopper.orderId));
    await comeToRest(kit);
    expect(await readEdit(shopper, edit)).toMatchObject({ status: 'committed' });
    expect(filesWith(NAME)).not.toEqual([]);
    kit.simulator.pay(shopper.orderId);
    await comeToRest(kit);
    expect(await readEdit(shopper, edit)).toMatchObject({ status: 'settled', settlement: { state: 'paid' } });
    kit.clock.advanceSeconds(900);
    await comeToRest(kit);
    expect(filesWith(NAME)).toEqual([]);
  });

  it('G6 is forgotten also in a shop that has taken the app off, whatever was under way', async () => {
    const { kit, shopper, dearer, filesWith } = await openOnDisk();
    await change(shopper, [dearer, ...(await correction(shopper, { lastName: NAME }))]);
    await comeToRest(kit);
    kit.simulator.uninstall();
    await comeToRest(kit);
    kit.simulator.announce('customers/redact', gidOf(shopper.orderId));
    await comeToRest(kit);
    expect(filesWith(NAME)).toEqual([]);
    expect(kit.reports).toEqual([]);
  });

  it('G7 is forgotten however much else is due, which rests once the app was taken off', async () => {
    const ledger = createMemoryLedger();
    const kit = await createKit({ ledger });
    const shopper = await createShopper(kit, '#1001');
    await correctName(shopper);
    kit.simulator.uninstall();
    await deliver(kit, aDelivery({ topic: 'app/uninstalled', body: '{"id":1}' }));
    await kit.engine.runTasks();
    const dueAt = '2026-11-23T08:00:00.000Z';
    for (let place = 0; place < 120; place += 1) {
      await ledger.putTask({
        orderId: '1',
        kind: 'look',
        subject: `${place}`,
        dueAt,
        attempts: 0,
        note: null,
      });
    }
    const body = JSON.stringify({ customer: { id: 7 }, orders_to_redact: [Number(shopper.orderId)] });
    await deliver(kit, aDelivery({ topic: 'customers/redact', body, id: 'delivery-2' }));
    expect(await kit.engine.runTasks()).toBe(1);
    expect(JSON.stringify(await ledger.listEdits(shopper.orderId))).not.toContain(NAME);
    expect(await kit.engine.nextTaskAt()).toBeNull();
    expect(await ledger.listTasks('1')).toHaveLength(120);
  });

  it('G3 is named by Shopify’s own numbers, and nothing else is taken', async () => {
    const kit = await createKit();
    for (const body of [
      { orderIds: [] },
      { orderIds: ['#1001'] },
      { orderIds: ['1'], email: 'x@y.example' },
    ]) {
      const response = await callAsMerchant(kit, 'POST', '/redactions', {}, body);
      expect(response.status).toBe(422);
    }
  });

  it('G4 repeats no event whose payload was erased', async () => {
    const { kit, shopper, ledger } = await openOnDisk();
    await correctName(shopper);
    await comeToRest(kit);
    await callAsMerchant(kit, 'POST', '/redactions', {}, { orderIds: [shopper.orderId] });
    const [event] = await ledger.listEvents(shopper.orderId);
    const events = { url: 'https://hooks.example/', secrets: [`whsec_${btoa('e'.repeat(32))}`] };
    const telling = await createKit({ ledger, config: { events } });
    const path = `/orders/${shopper.orderId}/events/${event?.id}/repeat`;
    const response = await callAsMerchant(telling, 'POST', path);
    expect(response.status).toBe(410);
    expect(await problemOf(response)).toMatchObject({ code: 'data_erased' });
  });
});

describe('a shop that is to be forgotten', () => {
  it('G9 leaves nothing in the ledger and its files once it has taken the app off', async () => {
    const { kit, shopper, ledger, filesWith } = await openOnDisk();
    await correctName(shopper);
    await comeToRest(kit);
    kit.simulator.uninstall();
    await comeToRest(kit);
    kit.simulator.announce('shop/redact');
    await comeToRest(kit);
    expect(await ledger.listEdits(shopper.orderId)).toEqual([]);
    expect(filesWith(NAME)).toEqual([]);
    expect(filesWith(shopper.orderId)).toEqual([]);
    expect(await kit.engine.isAccessEnded()).toBe(true);
  });

  it('G9 K9 leaves nothing of its access behind', async () => {
    const store = createMemoryCredentials();
    const name = { shop: 'nordlys.myshopify.com', purpose: 'shopify-access-token' };
    const kit = await createKit({
      engine: { credentials: store },
      config: {
        shopify: {
          app: { clientId: 'simulator-client-id', clientSecret: CLIENT_SECRET, grant: 'token-exchange' },
        },
        credentials: { keys: [{ id: 'c1', secret: btoa('k'.repeat(32)) }] },
      },
    });
    await kit.engine.install(await kit.simulator.mint.idToken());
    await store.write({ ...name, purpose: 'another' }, { keyId: 'c1', iv: '', ciphertext: '' });
    expect(await store.read(name)).toMatchObject({ keyId: 'c1' });
    kit.simulator.uninstall();
    const body = JSON.stringify({ shop_id: 1, shop_domain: 'nordlys.myshopify.com' });
    await deliver(kit, aDelivery({ topic: 'shop/redact', body }));
    await kit.engine.runTasks();
    expect(await store.read(name)).toBeNull();
    expect(await store.read({ ...name, purpose: 'another' })).toBeNull();
    expect(await kit.engine.isAccessEnded()).toBe(true);
  });

  it('G9 is not forgotten on the word of a webhook while the app is let in', async () => {
    const ledger = createMemoryLedger();
    const kit = await createKit({ ledger });
    const shopper = await createShopper(kit, '#1001');
    await correctName(shopper);
    const body = JSON.stringify({ shop_id: 1, shop_domain: 'nordlys.myshopify.com' });
    await deliver(kit, aDelivery({ topic: 'shop/redact', body }));
    await kit.engine.runTasks();
    expect(await ledger.listEdits(shopper.orderId)).toHaveLength(1);
    expect(kit.reports.map(({ message }) => message)).toEqual([
      'Shopify asked to erase the shop, but still lets the app in: nothing was erased.',
    ]);
  });

  it.each([
    ['shop/redact', { shop_id: 1, shop_domain: 'nordlys.myshopify.com', customer: { id: 1 } }],
    ['shop/redact', { id: 1, name: 'Nordlys', shop_id: 1, shop_domain: 'nordlys.myshopify.com' }],
    ['customers/redact', { shop_id: 1, customer: { id: 1 }, orders_requested: [5001] }],
    ['customers/redact', { id: 5001, orders_to_redact: [5001] }],
    ['customers/data_request', { shop_id: 1, customer: { id: 1 }, orders_to_redact: [5001] }],
  ])('G11 takes the body of another topic for none of %s', async (topic, body) => {
    const kit = await createKit();
    await deliver(kit, aDelivery({ topic, body: JSON.stringify(body) }));
    expect(await kit.engine.nextTaskAt()).toBeNull();
    expect(await kit.engine.listDataRequests()).toEqual({ requests: [] });
    expect(kit.reports.map(({ message }) => message)).toEqual([
      `A webhook of the topic ${topic} does not say what it is about.`,
    ]);
  });

  it.each(['customers/data_request', 'customers/redact', 'shop/redact'])(
    'G11 N1 refuses %s without Shopify’s signature',
    async (topic) => {
      const response = await deliver(
        await createKit(),
        aDelivery({ topic, secret: 'somebody-elses-secret' }),
      );
      expect(response.status).toBe(401);
    },
  );

  it('G10 tells its shoppers that it is closed, also where the ledger could answer', async () => {
    const { kit, shopper, dearer } = await openSubscribedShop();
    const { edit } = await change(shopper, [dearer]);
    await comeToRest(kit);
    kit.simulator.uninstall();
    await comeToRest(kit);
    for (const path of ['', '/edits', `/edits/${edit.id}`, `/edits/${edit.id}/receipt`]) {
      const response = await shopper.call('GET', path);
      expect(response.status).toBe(410);
      expect(await problemOf(response)).toMatchObject({ code: 'shop_closed' });
    }
  });
});
