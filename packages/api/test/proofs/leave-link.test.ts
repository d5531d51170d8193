import { describe, expect, it } from 'vitest';

import { askShopify, createKit, operationsSince, orderIdOf } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { aDelivery, deliver } from '../webhooks/deliver.ts';
import { comeToRest } from '../webhooks/subscribed-shop.ts';
import { bring, linkKey } from './proof-kit.ts';

const page = 'https://shop.example/pages/order';
const metafield = { namespace: 'amend', key: 'order_link' };

async function openShop(settings: object = { page, metafield }) {
  const kit = await createKit({ config: { proofs: { 'signed-link': { keys: [linkKey], ...settings } } } });
  const orderId = orderIdOf(kit.simulator, '#1001');
  const tell = (topic: string) =>
    deliver(kit, aDelivery({ topic, body: JSON.stringify({ id: Number(orderId) }) }));
  return { kit, orderId, tell };
}

async function linkIn(kit: Kit, orderId: string) {
  const { order } = await askShopify(
    kit,
    `{ order(id: "gid://shopify/Order/${orderId}") { metafield(namespace: "amend", key: "order_link") { type value } } }`,
  );
  return order.metafield;
}

describe('the link that Amend leaves in a new order', () => {
  it('T15 T21 stands in a metafield as the address of a page, and is exchanged for a token', async () => {
    const { kit, orderId, tell } = await openShop();
    await tell('orders/create');
    await comeToRest(kit);
    const { type, value } = await linkIn(kit, orderId);
    expect(type).toBe('url');
    const [address, link = ''] = value.split('#amend-link=');
    expect(address).toBe(page);
    expect(await (await bring(kit, { kind: 'signed-link', link })).json()).toMatchObject({ orderId });
    expect(kit.reports).toEqual([]);
  });

  it.each([
    ['no metafield is configured', { page }, 'orders/create'],
    ['the order is not new', { page, metafield }, 'orders/updated'],
  ])('is not left where %s', async (_, settings, topic) => {
    const { kit, orderId, tell } = await openShop(settings);
    await tell(topic);
    await comeToRest(kit);
    expect(await linkIn(kit, orderId)).toBeNull();
  });

  it('is tried again while Shopify does not take it, and then given up without a word of it in the log', async () => {
    const { kit, tell } = await openShop();
    kit.shopify.distort = (body) =>
      'metafieldsSet' in Object(Reflect.get(body, 'data'))
        ? {
            ...body,
            data: { metafieldsSet: { userErrors: [{ field: null, message: 'Owner does not exist.' }] } },
          }
        : body;
    await tell('orders/create');
    for (let hour = 0; hour < 12; hour += 1) {
      await comeToRest(kit);
      kit.clock.advanceSeconds(3600);
    }
    const tries = operationsSince(kit, 0).filter((name) => name === 'SetOrderMetafield');
    expect(tries).toHaveLength(9);
    expect(kit.reports.map(({ message }) => message)).toEqual([
      'Shopify did not take the link to an order (Owner does not exist.).',
    ]);
  });
});
