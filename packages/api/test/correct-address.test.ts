import type { Address, Edit } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { addressInShopify, correction, createKit, createShopper, problemOf } from './kit.ts';

async function createCorrection(
  fields: Partial<Address> = { zip: '10115' },
  name = '#1001',
  kit?: Awaited<ReturnType<typeof createKit>>,
) {
  const used = kit ?? (await createKit());
  const shopper = await createShopper(used, name);
  const changes = await correction(shopper, fields);
  return { kit: used, shopper, changes };
}

const editOf = async (response: Response): Promise<Edit> => response.json();

describe('correct-address', () => {
  it('shows before and after and that nothing is to pay, then changes the address in Shopify', async () => {
    const { kit, shopper, changes } = await createCorrection();
    const quote = await shopper.quote(changes);
    expect(quote).toMatchObject({
      difference: { amount: '0.00', currencyCode: 'EUR', text: '€0.00' },
      effects: [
        {
          kind: 'correct-address',
          before: { lines: expect.arrayContaining(['10155 Berlin']) },
          after: { lines: expect.arrayContaining(['10115 Berlin']) },
        },
      ],
    });
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(201);
    const edit = await editOf(response);
    expect(edit).toMatchObject({ status: 'settled', orderId: shopper.orderId, problem: null });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10115', phone: '+493023125014' });
    expect(await (await shopper.call('GET', `/edits/${edit.id}`)).json()).toEqual(edit);
    expect((await shopper.readOrder()).destination?.address.zip).toBe('10115');
  });

  it('costs one call to Shopify to quote and two to accept', async () => {
    const { kit, shopper, changes } = await createCorrection();
    const readsBefore = kit.simulator.log.length;
    const quote = await shopper.quote(changes);
    await shopper.accept(changes, quote);
    expect(kit.simulator.log.slice(readsBefore).map(({ operationName }) => operationName)).toEqual([
      'ReadOrder',
      'ReadOrder',
      'UpdateOrder',
    ]);
  });

  it.each<[string, Partial<Address>, string, object[]]>([
    [
      'without a street',
      { address1: null },
      'address_invalid',
      [{ field: 'address1', reason: 'missing', message: 'Enter the street and house number.' }],
    ],
    [
      'with a street of spaces',
      { address1: '  ' },
      'address_invalid',
      [{ field: 'address1', reason: 'missing' }],
    ],
    [
      'without the postal code it had',
      { zip: null },
      'address_invalid',
      [{ field: 'zip', reason: 'missing' }],
    ],
    [
      'with a province in a country that has none',
      { provinceCode: 'BE' },
      'address_locked',
      [{ field: 'provinceCode', reason: 'locked' }],
    ],
    [
      'in another country',
      { countryCode: 'AT' },
      'address_locked',
      [{ field: 'countryCode', reason: 'locked' }],
    ],
    ['that is the same', {}, 'address_unchanged', []],
  ])('refuses an address %s', async (_, fields, code, problems) => {
    const { kit, shopper, changes } = await createCorrection(fields);
    const response = await shopper.call('POST', '/quotes', { changes });
    expect(response.status).toBe(422);
    const problem = await problemOf(response);
    expect(problem.code).toBe(code);
    expect(problem.fields ?? []).toMatchObject(problems);
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({
      zip: '10155',
      address1: 'Invalidenstraße 116',
    });
  });

  it('refuses a province that is not in its country where the merchant lets provinces change', async () => {
    const kit = await createKit({ config: { changes: { 'correct-address': { lockedFields: [] } } } });
    const { shopper, changes } = await createCorrection({ provinceCode: 'CA' }, '#1001', kit);
    const problem = await problemOf(await shopper.call('POST', '/quotes', { changes }));
    expect(problem).toMatchObject({
      code: 'address_invalid',
      fields: [{ field: 'provinceCode', reason: 'not_in_country' }],
    });
  });

  it("passes on Shopify's own words where only Shopify refuses an address", async () => {
    const { kit, shopper, changes } = await createCorrection({ zip: '123' });
    const response = await shopper.accept(changes, await shopper.quote(changes));
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({
      code: 'address_refused',
      fields: [{ field: 'zip', reason: 'refused' }],
    });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10155' });
  });

  it('E2 gives the same answer to the same key and changes the address once', async () => {
    const { kit, shopper, changes } = await createCorrection();
    const quote = await shopper.quote(changes);
    const [first, second] = await Promise.all([
      shopper.accept(changes, quote),
      shopper.accept(changes, quote),
    ]);
    const third = await shopper.accept(changes, quote);
    expect([first.status, second.status, third.status].toSorted()).toEqual([200, 200, 201]);
    const edits = await Promise.all([first, second, third].map(editOf));
    expect(edits[1]).toEqual(edits[0]);
    expect(edits[2]).toEqual(edits[0]);
    expect(kit.simulator.log.filter(({ kind }) => kind === 'mutation')).toHaveLength(1);
  });

  it('E2 refuses another change under a key that was used', async () => {
    const { kit, shopper, changes } = await createCorrection();
    const quote = await shopper.quote(changes);
    await shopper.accept(changes, quote);
    const others = await correction(shopper, { zip: '10117' });
    const response = await shopper.accept(others, await shopper.quote(others));
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({ code: 'idempotency_key_reused' });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10115' });
  });

  it('E2 keeps the keys of two orders apart', async () => {
    const { kit, shopper, changes } = await createCorrection();
    await shopper.accept(changes, await shopper.quote(changes));
    const other = await createCorrection({ address1: 'Elsewhere 7' }, '#1002', kit);
    const response = await other.shopper.accept(other.changes, await other.shopper.quote(other.changes));
    expect(response.status).toBe(201);
  });

  it('E3 refuses when the window closes between quote and accept', async () => {
    const { kit, shopper, changes } = await createCorrection();
    const quote = await shopper.quote(changes);
    kit.clock.advanceSeconds(58 * 60);
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({
      code: 'edit_window_passed',
      detail: 'This order could be changed until 9:58 AM.',
    });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10155' });
  });

  it('E3 does not wait for Shopify beyond the end of the window, and does not write after it', async () => {
    const { kit, shopper, changes } = await createCorrection();
    const quote = await shopper.quote(changes);
    kit.clock.advanceSeconds(58 * 60 - 2);
    const throttled = {
      errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
      extensions: {
        cost: {
          requestedQueryCost: 51,
          actualQueryCost: null,
          throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 0, restoreRate: 10 },
        },
      },
    };
    kit.simulator.fail({ operation: 'orderUpdate', kind: 'status', status: 200, body: throttled });
    const busy = await problemOf(await shopper.accept(changes, quote));
    expect(busy).toMatchObject({ code: 'shop_busy', retryAfterSeconds: 6 });
    kit.clock.advanceSeconds(30);
    expect(await problemOf(await shopper.accept(changes, quote))).toMatchObject({
      code: 'edit_window_passed',
    });
    expect(kit.simulator.unusedFaults()).toEqual([]);
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10155' });
  });

  it('E4 refuses when fulfilment begins between quote and accept', async () => {
    const { kit, shopper, changes } = await createCorrection();
    const quote = await shopper.quote(changes);
    kit.simulator.fulfil(shopper.orderId);
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({ code: 'fulfillment_started' });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10155' });
  });

  it('E1 changes nothing and shows the order as it is when somebody else changed it meanwhile', async () => {
    const { kit, shopper, changes } = await createCorrection();
    const quote = await shopper.quote(changes);
    const rival = await correction(shopper, { address1: 'Invalidenstraße 117' });
    await shopper.accept(rival, await shopper.quote(rival), 'rival-0001');
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(409);
    const problem = await problemOf(response);
    expect(problem).toMatchObject({
      code: 'quote_changed',
      quote: { effects: [{ before: { address: { address1: 'Invalidenstraße 117' } } }] },
    });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({
      zip: '10155',
      address1: 'Invalidenstraße 117',
    });
    expect((await shopper.accept(changes, problem.quote ?? quote, 'intent-0002')).status).toBe(201);
  });

  it('E1 refuses a difference that is not the one that holds', async () => {
    const { kit, shopper, changes } = await createCorrection();
    const quote = await shopper.quote(changes);
    const hoped = { ...quote, difference: { ...quote.difference, amount: '-10.00' } };
    expect(await problemOf(await shopper.accept(changes, hoped))).toMatchObject({ code: 'quote_changed' });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10155' });
  });

  it('takes an address that Shopify tidied for the one that was asked for', async () => {
    const { kit, shopper, changes } = await createCorrection({ address1: 'invalidenstrasse  117' });
    const quote = await shopper.quote(changes);
    kit.shopify.distort = (body) =>
      JSON.parse(JSON.stringify(body).replaceAll('invalidenstrasse  117', 'Invalidenstraße 117a'));
    expect((await shopper.accept(changes, quote)).status).toBe(201);
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ address1: 'invalidenstrasse  117' });
  });

  it('E5 takes the address back when the warehouse kept the old one', async () => {
    const kit = await createKit({ simulator: { switches: { addressChangeMovesFulfillmentOrders: false } } });
    const { shopper, changes } = await createCorrection({ zip: '10115' }, '#1001', kit);
    const response = await shopper.accept(changes, await shopper.quote(changes));
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({
      code: 'address_not_forwarded',
      nextStep: 'Contact the shop soon: they can stop the parcel.',
    });
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ zip: '10155' });
  });

  it('works for orders in other currencies and scripts', async () => {
    const kit = await createKit({
      config: { changes: { 'correct-address': { window: { closesAfterSeconds: 2_592_000 } } } },
    });
    for (const order of kit.simulator.state.orders) {
      const shopper = await createShopper(kit, order.name);
      const { editWindows } = await shopper.readOrder();
      if (editWindows['correct-address'].status === 'closed') continue;
      const changes = await correction(shopper, { address2: '二階 الطابق ٢' });
      const response = await shopper.accept(changes, await shopper.quote(changes));
      expect([order.name, response.status]).toEqual([order.name, 201]);
      expect(addressInShopify(kit, shopper.orderId)).toMatchObject({ address2: '二階 الطابق ٢' });
    }
  });
});
