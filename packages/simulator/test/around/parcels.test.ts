import { describe, expect, it } from 'vitest';

import type { Simulator } from '../../src/index.ts';
import { ask, orderOf, startSimulator } from '../start.ts';

const gid = (type: string, id: number | undefined) => `gid://shopify/${type}/${id}`;

const CREATE = `mutation Create($fulfillment: FulfillmentInput!) {
  fulfillmentCreate(fulfillment: $fulfillment) {
    fulfillment { id name status totalQuantity trackingInfo(first: 1) { company number url } }
    userErrors { field message }
  }
}`;

function pick(simulator: Simulator) {
  const order = orderOf(simulator, 1001);
  const [fulfillmentOrder] = order.fulfillmentOrders;
  if (fulfillmentOrder === undefined) throw new Error('No fulfilment order');
  return { order, fulfillmentOrder, id: gid('FulfillmentOrder', fulfillmentOrder.id) };
}

const pack = (
  simulator: Simulator,
  fulfillmentOrderId: string,
  units: readonly object[] = [],
  trackingInfo?: object,
) =>
  ask(simulator, CREATE, {
    fulfillment: {
      lineItemsByFulfillmentOrder: [{ fulfillmentOrderId, fulfillmentOrderLineItems: units }],
      trackingInfo,
    },
  });

const payload = (name: string, content: object) => ({ body: { data: { [name]: content } } });

describe('fulfillmentCreate', () => {
  it('takes several numbers, with links of their own or of a carrier it knows', async () => {
    const simulator = startSimulator();
    const { order, id } = pick(simulator);
    const packed = await pack(simulator, id, [], {
      company: 'UPS',
      numbers: ['1Z1', '1Z2'],
      urls: ['https://example.com/1Z1'],
    });
    expect(packed).toMatchObject(payload('fulfillmentCreate', { userErrors: [] }));
    const tracked = await ask(
      simulator,
      `{ order(id: "${order.gid}") { fulfillments(first: 1) { all: trackingInfo { company number url } one: trackingInfo(first: 1) { number } } } }`,
    );
    expect(tracked.body).toMatchObject({
      data: {
        order: {
          fulfillments: [
            {
              all: [
                { company: 'UPS', number: '1Z1', url: 'https://example.com/1Z1' },
                { company: 'UPS', number: '1Z2', url: expect.stringMatching(/^https:.*ups.*1Z2/) },
              ],
              one: [{ number: '1Z1' }],
            },
          ],
        },
      },
    });
  });

  it('keeps where it was packed', async () => {
    const simulator = startSimulator();
    const { id } = pick(simulator);
    const originAddress = { address1: 'Kai 2', city: 'Hamburg', countryCode: 'DE', zip: '20457' };
    const { body } = await ask(
      simulator,
      `mutation ($fulfillment: FulfillmentInput!) { fulfillmentCreate(fulfillment: $fulfillment) {
        fulfillment { originAddress { address1 address2 city countryCode provinceCode zip } } } }`,
      { fulfillment: { lineItemsByFulfillmentOrder: [{ fulfillmentOrderId: id }], originAddress } },
    );
    expect(body).toMatchObject({
      data: {
        fulfillmentCreate: {
          fulfillment: { originAddress: { ...originAddress, address2: null, provinceCode: null } },
        },
      },
    });
  });

  it('packs everything, and builds the link of a carrier it knows', async () => {
    const simulator = startSimulator();
    const { id } = pick(simulator);
    expect(await pack(simulator, id, [], { company: 'UPS', number: '1Z9' })).toMatchObject(
      payload('fulfillmentCreate', {
        fulfillment: {
          name: '#1001-F1',
          status: 'SUCCESS',
          totalQuantity: 3,
          trackingInfo: [{ company: 'UPS', number: '1Z9', url: expect.stringContaining('1Z9') }],
        },
        userErrors: [],
      }),
    );
    expect(pick(simulator).fulfillmentOrder.status).toBe('CLOSED');
    expect(await pack(simulator, id)).toMatchObject(
      payload('fulfillmentCreate', {
        fulfillment: null,
        userErrors: [{ message: expect.stringContaining('unfulfillable status= closed') }],
      }),
    );
  });

  it('packs the units it is told, and refuses those that are not there', async () => {
    const simulator = startSimulator();
    const { fulfillmentOrder, id } = pick(simulator);
    const line = { id: gid('FulfillmentOrderLineItem', fulfillmentOrder.lines[1]?.id), quantity: 1 };
    expect(await pack(simulator, id, [line])).toMatchObject(
      payload('fulfillmentCreate', { fulfillment: { totalQuantity: 1 } }),
    );
    expect(fulfillmentOrder.status).toBe('IN_PROGRESS');
    expect(await pack(simulator, id, [{ ...line, quantity: 2 }])).toMatchObject(
      payload('fulfillmentCreate', {
        userErrors: [{ message: 'Invalid fulfillment order line item quantity requested.' }],
      }),
    );
  });

  it('packs nothing that is on hold', async () => {
    const simulator = startSimulator();
    const { order, id } = pick(simulator);
    simulator.hold(order.gid);
    expect(await pack(simulator, id)).toMatchObject(
      payload('fulfillmentCreate', { userErrors: [{ message: expect.stringContaining('status= on_hold') }] }),
    );
  });
});

describe('fulfillmentCancel', () => {
  it('takes a parcel back, so that it can be packed anew', async () => {
    const simulator = startSimulator();
    const { order, fulfillmentOrder, id } = pick(simulator);
    await pack(simulator, id);
    const cancel = () =>
      ask(
        simulator,
        `mutation { fulfillmentCancel(id: "${gid('Fulfillment', order.fulfillments[0]?.id)}") { fulfillment { status displayStatus } userErrors { message } } }`,
      );
    expect(await cancel()).toMatchObject(
      payload('fulfillmentCancel', { fulfillment: { status: 'CANCELLED', displayStatus: 'CANCELED' } }),
    );
    expect(fulfillmentOrder).toMatchObject({ status: 'OPEN', lines: [{ remaining: 1 }, { remaining: 2 }] });
    expect(await cancel()).toMatchObject(payload('fulfillmentCancel', { userErrors: [{}] }));
    expect(await pack(simulator, id)).toMatchObject(payload('fulfillmentCreate', { userErrors: [] }));
  });
});

describe('fulfillmentEventCreate and fulfillmentTrackingInfoUpdate', () => {
  it('add a scan and change the number', async () => {
    const simulator = startSimulator();
    const { order, id } = pick(simulator);
    await pack(simulator, id);
    const fulfillmentId = gid('Fulfillment', order.fulfillments[0]?.id);
    expect(
      await ask(
        simulator,
        `mutation { fulfillmentEventCreate(fulfillmentEvent: { fulfillmentId: "${fulfillmentId}", status: OUT_FOR_DELIVERY, city: "Berlin", country: "DE" }) {
           fulfillmentEvent { status city country happenedAt } userErrors { message } }
         fulfillmentTrackingInfoUpdate(fulfillmentId: "${fulfillmentId}", trackingInfoInput: { company: "Post", number: "7", url: "https://post.example/7" }) {
           fulfillment { displayStatus trackingInfo(first: 1) { number url } } userErrors { message } } }`,
      ),
    ).toMatchObject({
      body: {
        data: {
          fulfillmentEventCreate: {
            fulfillmentEvent: { status: 'OUT_FOR_DELIVERY', city: 'Berlin', country: 'Germany' },
          },
          fulfillmentTrackingInfoUpdate: {
            fulfillment: {
              displayStatus: 'OUT_FOR_DELIVERY',
              trackingInfo: [{ number: '7', url: 'https://post.example/7' }],
            },
          },
        },
      },
    });
  });
});

const step = (simulator: Simulator, name: string, id: string) =>
  ask(
    simulator,
    `mutation { ${name}(id: "${id}") { fulfillmentOrder { status requestStatus } userErrors { field } } }`,
  );
const submit = (simulator: Simulator, id: string) =>
  ask(
    simulator,
    `mutation { fulfillmentOrderSubmitFulfillmentRequest(id: "${id}") { submittedFulfillmentOrder { requestStatus } userErrors { message } } }`,
  );

describe('requests to a fulfilment service', () => {
  it('go from submitted to accepted, stopped and given back', async () => {
    const simulator = startSimulator();
    const { id } = pick(simulator);
    expect(await submit(simulator, id)).toMatchObject(
      payload('fulfillmentOrderSubmitFulfillmentRequest', {
        submittedFulfillmentOrder: { requestStatus: 'SUBMITTED' },
      }),
    );
    for (const [name, status, requestStatus] of [
      ['fulfillmentOrderAcceptFulfillmentRequest', 'IN_PROGRESS', 'ACCEPTED'],
      ['fulfillmentOrderSubmitCancellationRequest', 'IN_PROGRESS', 'CANCELLATION_REQUESTED'],
      ['fulfillmentOrderAcceptCancellationRequest', 'OPEN', 'CANCELLATION_ACCEPTED'],
    ] as const) {
      expect(await step(simulator, name, id)).toMatchObject(
        payload(name, { fulfillmentOrder: { status, requestStatus }, userErrors: [] }),
      );
    }
  });

  it('refuse a step out of turn', async () => {
    const simulator = startSimulator();
    const { id } = pick(simulator);
    expect(await step(simulator, 'fulfillmentOrderAcceptFulfillmentRequest', id)).toMatchObject(
      payload('fulfillmentOrderAcceptFulfillmentRequest', {
        fulfillmentOrder: null,
        userErrors: [{ field: ['id'] }],
      }),
    );
  });

  it('are taken back before they are accepted, with a new fulfilment order for the work', async () => {
    const simulator = startSimulator();
    const { order, id } = pick(simulator);
    await submit(simulator, id);
    expect(
      await ask(
        simulator,
        `mutation { fulfillmentOrderCancel(id: "${id}") { fulfillmentOrder { status } replacementFulfillmentOrder { status requestStatus } userErrors { code } } }`,
      ),
    ).toMatchObject(
      payload('fulfillmentOrderCancel', {
        fulfillmentOrder: { status: 'CLOSED' },
        replacementFulfillmentOrder: { status: 'OPEN', requestStatus: 'UNSUBMITTED' },
      }),
    );
    expect(simulator.fulfil(order.gid)).toEqual({ isDone: true });
  });
});
