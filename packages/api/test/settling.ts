import type { Change, Edit } from '@amend/contract';

import { askShopify, createKit, createShopper, lineIdOf, orderNamed, variantIdOf } from './kit.ts';
import type { Kit, KitShopper } from './kit.ts';

/** Order #1001: a shirt at €68.00, paid; Ink / XL costs €4.00 more, and one of its two mugs €16.00. */
export async function openOrder(options: Parameters<typeof createKit>[0] = {}) {
  const kit = await createKit({ engine: { orderCacheMs: 0 }, ...options });
  const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 });
  const [shirt, mugs] = [0, 1].map((place) => lineIdOf(kit.simulator, '#1001', place));
  const dearer: Change = {
    kind: 'swap-item',
    lineId: shirt ?? '',
    variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL'),
  };
  const oneMug: Change = { kind: 'set-quantity', lineId: mugs ?? '', quantity: 1 };
  const threeMugs: Change = { kind: 'set-quantity', lineId: mugs ?? '', quantity: 3 };
  return { kit, shopper, dearer, oneMug, threeMugs };
}

export const orderIn = ({ simulator }: Kit) => orderNamed(simulator, '#1001');

export const linesIn = (kit: Kit) =>
  orderIn(kit)
    .lines.filter(({ currentQuantity }) => currentQuantity > 0)
    .map(({ variantTitle, currentQuantity }) => `${variantTitle} ×${currentQuantity}`);

export const holdsIn = (kit: Kit) =>
  orderIn(kit).fulfillmentOrders.flatMap(({ status, holds }) =>
    status === 'CLOSED' || status === 'CANCELLED' ? [] : holds.map(({ handle, reason }) => [reason, handle]),
  );

const amountOf = (set: { presentmentMoney: { amount: string } }) => Number(set.presentmentMoney.amount);

/** What Shopify's books say: what the order costs, what was received, what was given back. */
export async function booksOf(kit: Kit): Promise<{ total: number; received: number; refunded: number }> {
  const money = '{ presentmentMoney { amount } }';
  const { order } = await askShopify(
    kit,
    `{ order(id: "gid://shopify/Order/${orderIn(kit).id}") { currentTotalPriceSet ${money} totalReceivedSet ${money} totalRefundedSet ${money} } }`,
  );
  return {
    total: amountOf(order.currentTotalPriceSet),
    received: amountOf(order.totalReceivedSet),
    refunded: amountOf(order.totalRefundedSet),
  };
}

export async function readEdit(shopper: KitShopper, { id }: Pick<Edit, 'id'>): Promise<Edit> {
  return (await shopper.call('GET', `/edits/${id}`)).json();
}

/** Lets time pass, with a host that looks at what is due every ten seconds. */
export async function pass(kit: Kit, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 10) {
    kit.clock.advanceSeconds(10);
    await kit.engine.resume();
    await kit.engine.runTasks();
  }
}

export const payment = ['AWAITING_PAYMENT', 'amend-payment'];
