import { WebAddress } from '@amend/contract';
import type { Address } from '@amend/contract';
import { createClient } from '@amend/sdk';
import { createClient as createLightClient } from '@amend/sdk/light';
import type { SimulatorOptions } from '@amend/simulator';
import { describe, expect, it } from 'vitest';

import { OFFERED_VARIANT, TEXT_FIELDS } from './hostile/fields.ts';
import { HOSTILE_TEXTS } from './hostile/texts.ts';
import {
  callAsMerchant,
  change,
  correction,
  createKit,
  createShopper,
  orderNamed,
  problemOf,
} from './kit.ts';
import type { Kit } from './kit.ts';

/** An order with a parcel and an offer, and the two clients that pages have, on the real API. */
async function open(
  { simulator = {}, words = 'A tote' }: { simulator?: Partial<SimulatorOptions>; words?: string } = {},
  name?: string,
) {
  const offer = { id: 'tote', items: [{ variantId: OFFERED_VARIANT, quantity: 1 }] };
  const kit = await createKit({
    simulator,
    engine: { orderCacheMs: 0 },
    config: {
      offers: { list: [{ ...offer, title: words, text: words, button: words }] },
      changes: { 'correct-address': { lockedFields: [] } },
      rules: [{ name: 'ask', when: {}, then: { 'add-note': { approval: true } } }],
    },
  });
  const order = name ? orderNamed(kit.simulator, name) : kit.simulator.state.orders.find(isOnItsWay);
  if (!order) throw new Error('No order has a parcel and something left to ship.');
  const shopper = await createShopper(kit, order.name);
  return { kit, order, shopper, clients: clientsOf(kit, shopper.token) };
}

const isOnItsWay = ({ cancelledAt, fulfillments }: Kit['simulator']['state']['orders'][number]) =>
  cancelledAt === null && (fulfillments[0]?.events.length ?? 0) > 0;

function clientsOf({ api }: Kit, token: string) {
  const send: typeof fetch = async (input, init) => api.fetch(new Request(input, init));
  const options = { endpoint: 'https://api.example', token, fetch: send };
  return [createClient(options), createLightClient(options)] as const;
}

describe('an order with hostile texts in Shopify', () => {
  it.each(TEXT_FIELDS)('is shown, with the text as it is: $name', async ({ write, read }) => {
    const onItsWay = await open();
    const offering = await open({}, '#1001');
    for (const [name, text] of HOSTILE_TEXTS) {
      const { kit, order, clients } = write.length === 3 ? offering : onItsWay;
      write(order, text, kit.simulator);
      // What is offered is remembered for a minute.
      kit.clock.advanceSeconds(61);
      for (const client of clients) expect([name, read(await client.readOrder())]).toEqual([name, text]);
    }
  });

  it.each(HOSTILE_TEXTS)(
    'is shown without the address of a parcel or picture that no browser may open: %s',
    async (_, text) => {
      const { order, clients } = await open();
      const [parcel] = order.fulfillments;
      if (parcel) parcel.tracking = { ...parcel.tracking, url: text };
      for (const { picture } of order.lines) Object.assign(picture ?? {}, { path: `/${text}` });
      for (const client of clients) {
        const { lines, tracking } = await client.readOrder();
        expect(tracking.parcels[0]?.trackingUrl).toBeNull();
        const url = `https://nordlys.myshopify.com/${text}`;
        expect(lines[0]?.imageUrl).toBe(WebAddress.safeParse(url).success ? url : null);
      }
    },
  );

  it('is shown, quoted and changed without pictures whose addresses act', async () => {
    const { clients } = await open({ simulator: { origin: 'javascript:globalThis.acted=1//' } }, '#1001');
    for (const client of clients) {
      const { lines, offers } = await client.readOrder();
      const pictures = [...lines, ...offers.flatMap(({ items }) => items)].map(({ imageUrl }) => imageUrl);
      expect(new Set(pictures)).toEqual(new Set([null]));
      const choices = await client.readChoices();
      expect(choices.lines.flatMap(({ variants }) => variants)).not.toEqual([]);
      for (const { variants } of choices.lines)
        for (const { imageUrl } of variants) expect(imageUrl).toBeNull();
      const quote = await client.quote([{ kind: 'add-item', offerId: 'tote' }]);
      expect(quote.effects).toMatchObject([{ item: { imageUrl: null } }]);
    }
  });
});

describe('an address in Shopify that is longer than one may be written', () => {
  const long = 'x'.repeat(256);

  it('is shown, and can be corrected; writing it again is refused, and nothing else is', async () => {
    const { kit, order, shopper } = await open({}, '#1001');
    order.shippingAddress = { ...order.shippingAddress, company: long };
    const [kept] = await correction(shopper, { address1: 'Torstraße 7' });
    expect(kept.address.company).toBe(long);
    const refused = await problemOf(await shopper.call('POST', '/quotes', { changes: [kept] }));
    expect(refused).toMatchObject({
      code: 'body_invalid',
      pointers: [{ pointer: '/changes/0/address/company' }],
    });
    const shorter: Partial<Address> = { address1: 'Torstraße 7', company: 'x'.repeat(255) };
    const { edit } = await change(shopper, await correction(shopper, shorter));
    expect(edit.effects).toMatchObject([
      { before: { address: { company: long } }, after: { address: shorter } },
    ]);
    expect(order.shippingAddress).toMatchObject(shorter);
    const [client] = clientsOf(kit, shopper.token);
    expect(await client.listEdits()).toEqual([edit]);
  });
});

describe('hostile texts of the merchant', () => {
  it.each(HOSTILE_TEXTS)('say why something is refused, as they are: %s', async (_, deny) => {
    const kit = await createKit({
      config: { rules: [{ name: 'no', when: {}, then: { 'add-note': { deny } } }] },
    });
    const shopper = await createShopper(kit, '#1001');
    for (const client of clientsOf(kit, shopper.token)) {
      const asked = client.quote([{ kind: 'add-note', topic: 'gift-message', text: 'Hello' }]);
      await expect(asked).rejects.toMatchObject({ code: 'rule_denied', detail: deny });
      expect((await client.readOrder()).editWindows['add-note']).toMatchObject({ detail: deny });
    }
  });

  it.each(HOSTILE_TEXTS)('are the words of an offer as they are: %s', async (_, words) => {
    const { clients } = await open({ words }, '#1001');
    for (const client of clients) {
      const { offers } = await client.readOrder();
      expect(offers).toMatchObject([{ title: words, text: words, button: words }]);
    }
  });

  it.each(HOSTILE_TEXTS)('are what the shop says about an edit, or refused: %s', async (_, note) => {
    const { kit, shopper, clients } = await open({}, '#1001');
    const changes = [{ kind: 'add-note', topic: 'gift-message', text: 'Hello' }] as const;
    const asked = await shopper.accept(changes, await shopper.quote(changes));
    expect(asked.status).toBe(202);
    const { id } = await asked.json();
    const path = `/orders/${shopper.orderId}/edits/${id}/decline`;
    const response = await callAsMerchant(kit, 'POST', path, {}, { note });
    // JSON with half characters is no JSON to the API.
    const isTaken = note.length <= 500 && !/\p{Cs}/u.test(note);
    expect(response.status).toBe(isTaken ? 200 : 422);
    const said = isTaken ? note.trim() : null;
    for (const client of clients) expect((await client.readEdit(id)).approval.note).toBe(said);
  });
});
