import type { Simulator } from '@amend/simulator';

import type { SimulatedOrder } from './glance.ts';
import { SHOP, STAFF_TOKEN } from './names.ts';
import type { Act } from './step.ts';

/** The shop's staff, its other apps and its warehouse: they change the order without Amend, through the Admin API and by hand. */
export function createOthers(simulator: Simulator, order: () => SimulatedOrder) {
  let count = 0;

  async function ask(mutation: string): Promise<string> {
    const response = await simulator.fetch(
      new Request(`https://${SHOP}/admin/api/2026-10/graphql.json`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-shopify-access-token': STAFF_TOKEN },
        body: JSON.stringify({ query: `mutation { ${mutation} }` }),
      }),
    );
    return response.text();
  }

  const orderGid = () => `gid://shopify/Order/${order().id}`;
  const update = (input: string) =>
    ask(`orderUpdate(input: { id: "${orderGid()}", ${input} }) { userErrors { message } }`);

  /** Staff who see that somebody else's changes are staged leave the order alone. */
  async function edit(stage: (calculatedOrder: string) => string): Promise<void> {
    const begun = await ask(
      `orderEditBegin(id: "${orderGid()}") { calculatedOrder { id stagedChanges(first: 1) { nodes { __typename } } } userErrors { message } }`,
    );
    const id = /gid:\/\/shopify\/CalculatedOrder\/\d+/.exec(begun)?.[0];
    if (id === undefined || begun.includes('OrderStagedChange')) return;
    await ask(stage(id));
    await ask(`orderEditCommit(id: "${id}") { userErrors { message } }`);
  }

  function variant(number: number) {
    const variants = simulator.state.products.flatMap((product) => product.variants);
    const found = variants[number % variants.length];
    if (!found) throw new Error('The shop sells nothing.');
    return found;
  }

  return async (what: Act): Promise<void> => {
    count += 1;
    const id = String(order().id);
    switch (what.act) {
      case 'edit-add':
        return edit(
          (calculated) =>
            `orderEditAddVariant(id: "${calculated}", variantId: "gid://shopify/ProductVariant/${variant(what.variant).id}", quantity: ${what.units}) { userErrors { message } }`,
        );
      case 'edit-quantity': {
        const lines = order().lines;
        const line = lines[what.line % lines.length];
        return edit(
          (calculated) =>
            `orderEditSetQuantity(id: "${calculated}", lineItemId: "gid://shopify/CalculatedLineItem/${line?.id}", quantity: ${what.units}, restock: true) { userErrors { message } }`,
        );
      }
      case 'begin-edit':
        await ask(`orderEditBegin(id: "${orderGid()}") { userErrors { message } }`);
        return;
      case 'set-price':
        Object.assign(variant(what.variant), { price: what.cents });
        return;
      case 'set-stock':
        Object.assign(variant(what.variant), { stock: what.units });
        return;
      case 'address':
        await update(
          `shippingAddress: { firstName: "Ada", lastName: "Diaz", address1: "${count} Staff Street", city: "Brooklyn", provinceCode: "NY", zip: "11201", countryCode: US }`,
        );
        return;
      case 'email':
        await update(`email: "staff-${count}@example.com"`);
        return;
      case 'gift-message':
        await update(
          `customAttributes: [{ key: "Gift message", value: "staff ${count}" }, { key: "Staff", value: "${count}" }]`,
        );
        return;
      case 'tag':
        await ask(`tagsAdd(id: "${orderGid()}", tags: ["staff-${count}"]) { userErrors { message } }`);
        return;
      case 'cancel':
        simulator.cancel(id);
        return;
      case 'refund':
        simulator.refund(id, { amount: '1.00' });
        return;
      case 'hold':
        simulator.hold(id);
        return;
      case 'release':
        simulator.release(id);
        return;
      case 'fulfil':
        simulator.fulfil(id);
        return;
      case 'fulfil-line': {
        const lines = order().lines;
        simulator.fulfil(id, { lineId: String(lines[what.line % lines.length]?.id) });
        return;
      }
      case 'pay':
        simulator.pay(id);
        return;
      case 'pay-late':
        simulator.pay(id, { outcome: 'late' });
        return;
      case 'pay-in-vain':
        simulator.pay(id, { outcome: 'declined' });
        return;
      case 'pay-part':
        // What is paid beyond what is due is the merchant's to give back.
        if (dueOf(order()) > 5) simulator.pay(id, { amount: '0.05' });
        return;
      case 'scan':
        simulator.scan(id);
        return;
      case 'submit':
      case 'accept': {
        const name =
          what.act === 'submit'
            ? 'fulfillmentOrderSubmitFulfillmentRequest'
            : 'fulfillmentOrderAcceptFulfillmentRequest';
        for (const each of order().fulfillmentOrders.filter(({ status }) => status !== 'CLOSED')) {
          await ask(`${name}(id: "gid://shopify/FulfillmentOrder/${each.id}") { userErrors { message } }`);
        }
      }
    }
  };
}

/** What is still to be paid for an order, in minor units. */
function dueOf({ agreements, transactions }: SimulatedOrder): number {
  const total = agreements
    .flatMap(({ sales }) => sales)
    .reduce((sum, sale) => sum + sale.total.presentment, 0);
  const moved = (...kinds: readonly string[]) =>
    transactions
      .filter(({ kind, status }) => status === 'SUCCESS' && kinds.includes(kind))
      .reduce((sum, { amount }) => sum + amount.presentment, 0);
  return total - moved('SALE', 'CAPTURE') + moved('REFUND');
}
