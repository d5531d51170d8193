import { describe, expect, it } from 'vitest';

import type { Simulator } from '../src/index.ts';
import { ask, createClock, orderOf, startSimulator } from './start.ts';

const MUTATION = `mutation CorrectAddress($input: OrderInput!) { orderUpdate(input: $input) {
  order { id note tags email phone updatedAt customAttributes { key value }
    shippingAddress { firstName lastName company address1 address2 zip city provinceCode countryCodeV2 phone }
    totalTaxSet { presentmentMoney { amount } } totalPriceSet { presentmentMoney { amount } } totalOutstandingSet { presentmentMoney { amount } }
    fulfillmentOrders(first: 5) { nodes { destination { address1 zip city countryCode } } } }
  userErrors { field message } } }`;

const BERLIN = {
  firstName: 'Lena',
  lastName: 'Hartwig',
  address1: 'Invalidenstraße 116',
  zip: '10115',
  city: 'Berlin',
  countryCode: 'DE',
};

const update = (simulator: Simulator, number: number, input: object) =>
  ask(simulator, MUTATION, { input: { id: orderOf(simulator, number).gid, ...input } });

describe('orderUpdate', () => {
  it('replaces the whole address, and what was not sent is gone', async () => {
    const now = createClock();
    const simulator = startSimulator({ now });
    now.advance(30);
    const { body } = await update(simulator, 1002, { shippingAddress: BERLIN });
    expect(body).toMatchObject({
      data: {
        orderUpdate: {
          order: {
            updatedAt: '2026-11-23T10:30:30Z',
            shippingAddress: {
              firstName: 'Lena',
              lastName: 'Hartwig',
              company: null,
              address1: 'Invalidenstraße 116',
              address2: null,
              zip: '10115',
              city: 'Berlin',
              provinceCode: null,
              countryCodeV2: 'DE',
              phone: null,
            },
          },
          userErrors: [],
        },
      },
    });
    expect(orderOf(simulator, 1002).billingAddress.address1).toBe('Pestalozzistraße 31');
  });

  it('overwrites note, tags, attributes, e-mail and phone, and leaves the rest alone', async () => {
    const simulator = startSimulator();
    const { body } = await update(simulator, 1016, {
      note: 'Ring twice',
      tags: ['b', ' a ', 'A', ''],
      customAttributes: [{ key: 'Card', value: 'None' }],
      email: 'freja@example.com',
      phone: '+4532123456',
    });
    expect(body).toMatchObject({
      data: {
        orderUpdate: {
          order: {
            note: 'Ring twice',
            tags: ['a', 'b'],
            customAttributes: [{ key: 'Card', value: 'None' }],
            email: 'freja@example.com',
            phone: '+4532123456',
            shippingAddress: { address1: 'Jægersborggade 27, 3. tv.' },
          },
          userErrors: [],
        },
      },
    });
  });

  it.each([
    ['no street', { ...BERLIN, address1: ' ' }, 'address1', "Address1 can't be blank"],
    ['no city', { ...BERLIN, city: null }, 'city', "City can't be blank"],
    ['no country', { ...BERLIN, countryCode: null }, 'country', "Country can't be blank"],
    ['a postcode too short', { ...BERLIN, zip: '1011' }, 'zip', 'Zip is not valid for Germany'],
    ['no postcode', { ...BERLIN, zip: null }, 'zip', "Zip can't be blank"],
    [
      'a province where there are none',
      { ...BERLIN, provinceCode: 'BE' },
      'province',
      'Province is not valid in Germany',
    ],
    [
      'a province of another country',
      { ...BERLIN, countryCode: 'US', zip: '11231', provinceCode: 'ON' },
      'province',
      'Province is not valid in United States',
    ],
    [
      'no province where one is needed',
      { ...BERLIN, countryCode: 'CA', zip: 'M5V 2T6' },
      'province',
      'Province is not valid in Canada',
    ],
    [
      'a US postcode',
      { ...BERLIN, countryCode: 'US', zip: '1234', provinceCode: 'NY' },
      'zip',
      'Zip is not valid for United States',
    ],
    [
      'a Japanese postcode',
      { ...BERLIN, countryCode: 'JP', zip: '15-0001', provinceCode: 'JP-13' },
      'zip',
      'Zip is not valid for Japan',
    ],
    [
      'a Canadian postcode',
      { ...BERLIN, countryCode: 'CA', zip: '12345', provinceCode: 'ON' },
      'zip',
      'Zip is not valid for Canada',
    ],
  ])('refuses an address with %s, and changes nothing', async (_what, shippingAddress, field, message) => {
    const simulator = startSimulator();
    const { status, body } = await update(simulator, 1001, { shippingAddress, note: 'not written either' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: {
        orderUpdate: {
          userErrors: [{ field: ['shippingAddress', field], message }],
          order: { note: null, shippingAddress: { zip: '10155' } },
        },
      },
    });
    expect(simulator.log.at(-1)?.userErrors).toEqual([{ field: ['shippingAddress', field], message }]);
  });

  it.each([
    ['DE', '10115', null],
    ['US', '11231-1234', 'NY'],
    ['CA', 'm5v 2t6', 'ON'],
    ['JP', '1500001', 'JP-13'],
    ['GB', 'E2 7NN', null],
    ['AE', null, 'DU'],
    ['BR', '01310-100', 'SP'],
  ])('takes an address in %s', async (countryCode, zip, provinceCode) => {
    const { body } = await update(startSimulator(), 1001, {
      shippingAddress: { ...BERLIN, countryCode, zip, provinceCode },
    });
    expect(body).toMatchObject({
      data: { orderUpdate: { userErrors: [], order: { shippingAddress: { countryCodeV2: countryCode } } } },
    });
  });

  it('refuses an e-mail address, a phone number and a note that cannot be', async () => {
    const { body } = await update(startSimulator(), 1001, {
      email: 'nobody',
      phone: 'call me',
      note: 'x'.repeat(5001),
    });
    expect(body).toMatchObject({
      data: {
        orderUpdate: {
          userErrors: [
            { field: ['email'], message: 'Email is invalid' },
            { field: ['phone'], message: 'Phone is invalid' },
            { field: ['note'], message: 'Note is too long (maximum is 5000 characters)' },
          ],
        },
      },
    });
  });

  it('does not know an order that is not there', async () => {
    const { body } = await ask(startSimulator(), MUTATION, {
      input: { id: 'gid://shopify/Order/1', note: 'x' },
    });
    expect(body).toMatchObject({
      data: {
        orderUpdate: { order: null, userErrors: [{ field: ['id'], message: 'Order does not exist' }] },
      },
    });
  });

  it('lets only note and tags of a cancelled order be changed', async () => {
    const simulator = startSimulator();
    const refused = await update(simulator, 1009, { shippingAddress: BERLIN });
    expect(refused.body).toMatchObject({
      data: { orderUpdate: { userErrors: [{ field: ['shippingAddress'] }] } },
    });
    const taken = await update(simulator, 1009, { note: 'Asked why', tags: ['gone'] });
    expect(taken.body).toMatchObject({
      data: { orderUpdate: { userErrors: [], order: { note: 'Asked why', tags: ['gone'] } } },
    });
  });

  it('says by name which inputs are not modelled', async () => {
    const { body } = await update(startSimulator(), 1001, { poNumber: 'PO-1' });
    expect(body).toMatchObject({
      errors: [{ message: 'OrderInput.poNumber is not modelled by this simulator.' }],
    });
  });

  it('is told in the order’s timeline, with what it cost', async () => {
    const simulator = startSimulator();
    await update(simulator, 1001, { shippingAddress: BERLIN, note: 'x' });
    const { timeline } = orderOf(simulator, 1001);
    expect(timeline.at(-1)).toMatchObject({
      text: 'changed the shipping address and the note',
      api: { operation: 'CorrectAddress', requestedQueryCost: 18, actualQueryCost: 14 },
    });
  });
});

describe('switches', () => {
  const destination = { address1: 'Invalidenstraße 116', zip: '10115', city: 'Berlin', countryCode: 'DE' };

  it('addressChangeMovesFulfillmentOrders: the destination follows, or stays', async () => {
    const moving = await update(startSimulator(), 1002, { shippingAddress: BERLIN });
    expect(moving.body).toMatchObject({
      data: { orderUpdate: { order: { fulfillmentOrders: { nodes: [{ destination }] } } } },
    });
    const staying = startSimulator({ switches: { addressChangeMovesFulfillmentOrders: false } });
    expect((await update(staying, 1002, { shippingAddress: BERLIN })).body).toMatchObject({
      data: { orderUpdate: { order: { fulfillmentOrders: { nodes: [{ destination: { zip: '80469' } }] } } } },
    });
  });

  it('a destination that a warehouse has accepted stays under either setting', async () => {
    const { body } = await update(startSimulator(), 1020, { shippingAddress: BERLIN });
    expect(body).toMatchObject({
      data: {
        orderUpdate: {
          order: {
            shippingAddress: { zip: '10115' },
            fulfillmentOrders: { nodes: [{ destination: { zip: '01069' } }] },
          },
        },
      },
    });
  });

  it('addressChangeMovesTax: another state leaves the money alone, or does not', async () => {
    const address = { ...BERLIN, countryCode: 'US', provinceCode: 'CA', city: 'Oakland', zip: '94607' };
    const still = await update(startSimulator(), 1014, { shippingAddress: address });
    expect(still.body).toMatchObject({
      data: {
        orderUpdate: {
          order: {
            totalPriceSet: { presentmentMoney: { amount: '137.19' } },
            totalOutstandingSet: { presentmentMoney: { amount: '0.0' } },
          },
        },
      },
    });
    const moved = await update(startSimulator({ switches: { addressChangeMovesTax: true } }), 1014, {
      shippingAddress: address,
    });
    // 7.25 % of 75 (5.44), 31 (2.25) and 20 (1.45)
    expect(moved.body).toMatchObject({
      data: {
        orderUpdate: {
          order: {
            totalTaxSet: { presentmentMoney: { amount: '9.14' } },
            totalPriceSet: { presentmentMoney: { amount: '135.14' } },
            totalOutstandingSet: { presentmentMoney: { amount: '-2.05' } },
          },
        },
      },
    });
  });

  it('addressChangeMovesTax: within the same state nothing moves', async () => {
    const address = { ...BERLIN, countryCode: 'US', provinceCode: 'NY', city: 'Albany', zip: '12207' };
    const { body } = await update(startSimulator({ switches: { addressChangeMovesTax: true } }), 1014, {
      shippingAddress: address,
    });
    expect(body).toMatchObject({
      data: { orderUpdate: { order: { totalTaxSet: { presentmentMoney: { amount: '11.19' } } } } },
    });
  });
});
