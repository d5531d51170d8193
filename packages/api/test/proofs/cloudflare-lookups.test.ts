import type { OrderLookup } from '@amend/contract';
import { createOutbox } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { openPlace } from '../cloudflare-place.ts';
import type { Place } from '../cloudflare-place.ts';
import { orderIdOf, orderNamed, problemOf } from '../kit.ts';
import { shopifyProofs } from './shopify-kit.ts';

async function open() {
  const outbox = createOutbox();
  const place = await openPlace(
    {
      mail: { from: 'Nordlys <hello@nordlys.example>' },
      proofs: { ...shopifyProofs, 'one-time-code': {} },
    },
    { mailer: outbox, createCode: () => '12345678' },
  );
  return { place, outbox };
}

function post({ call }: Place, path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return call(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

const lookFor = (place: Place, orderNumber: string, email = 'lena.hartwig@example.com') =>
  post(place, '/v1/order-lookups', { orderNumber, email });

/** Reads the order with what a proof was exchanged for. */
async function readWith({ call, orderId }: Place, exchanged: Response): Promise<number> {
  const { token } = await exchanged.json();
  const headers = { authorization: `Bearer ${token}` };
  return (await call(`/v1/orders/${orderId}`, { headers })).status;
}

describe('looking for an order on Cloudflare', () => {
  it('I7 I8 I10 is answered at once, sends the code with the alarm, and opens the order', async () => {
    const { place, outbox } = await open();
    const response = await lookFor(place, '#1001');
    expect(response.status).toBe(202);
    const { lookupId }: OrderLookup = await response.json();
    expect([place.simulator.log, outbox.mails]).toEqual([[], []]);
    await place.wake();
    expect(outbox.mails.map(({ to }) => to)).toEqual(['lena.hartwig@example.com']);
    const enter = (code: string) =>
      post(place, '/v1/order-tokens', { kind: 'one-time-code', lookupId, code });
    expect(await problemOf(await enter('00000000'))).toMatchObject({ code: 'code_invalid' });
    const exchanged = await enter('12345678');
    expect(exchanged.status).toBe(201);
    expect(await readWith(place, exchanged)).toBe(200);
  });

  it('I12 makes no object but that of the shop, whatever is looked for, and says when too many wait', async () => {
    const { place, outbox } = await open();
    for (let lookups = 0; lookups < 200; lookups += 1)
      expect((await lookFor(place, String(5000 + lookups))).status).toBe(202);
    const refused = await lookFor(place, '#1001');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
    await place.wake();
    expect(outbox.mails).toEqual([]);
    expect([place.shops.objects.size, place.orders.objects.size]).toEqual([1, 0]);
    expect((await lookFor(place, '#1001')).status).toBe(202);
  });

  it('I9 tries again with the alarm where Shopify cannot be reached', async () => {
    const { place, outbox } = await open();
    await lookFor(place, '#1001');
    place.shopify.isDown = () => true;
    await place.wake();
    expect(outbox.mails).toEqual([]);
    place.shopify.isDown = () => false;
    place.clock.advanceSeconds(15);
    await place.wake();
    expect(outbox.mails).toHaveLength(1);
  });
});

describe('the other proofs of Shopify on Cloudflare', () => {
  it('I2 opens the order of a Thank You page, and makes no object for another one', async () => {
    const { place } = await open();
    const page = await place.simulator.mint.thankYouPage(place.orderId);
    const proof = { kind: 'session-token', ...page };
    const other = orderIdOf(place.simulator, '#1002');
    expect((await post(place, '/v1/order-tokens', { ...proof, orderId: other })).status).toBe(404);
    expect(place.orders.objects.size).toBe(0);
    expect(await readWith(place, await post(place, '/v1/order-tokens', proof))).toBe(200);
  });

  it('I5 opens the order of a customer who is logged in, and makes no object for another one', async () => {
    const { place } = await open();
    const customerId = String(orderNamed(place.simulator, '#1001').customer.id);
    const accessToken = place.simulator.mint.customerToken({ customerId });
    const proof = { kind: 'customer-account', accessToken, orderId: place.orderId };
    const other = orderIdOf(place.simulator, '#1002');
    expect((await post(place, '/v1/order-tokens', { ...proof, orderId: other })).status).toBe(404);
    expect(place.orders.objects.size).toBe(0);
    expect(await readWith(place, await post(place, '/v1/order-tokens', proof))).toBe(200);
  });
});
