import { createSimulator, parseShopSeed, PLANS } from '@amend/simulator';
import type { Simulator } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';
import * as z from 'zod/mini';

import { createBudget } from '../../src/index.ts';
import { createAdmin } from '../../src/shopify/admin.ts';
import type { Admin } from '../../src/shopify/admin.ts';
import { ShopifyFailure } from '../../src/shopify/failure.ts';
import type { Operation } from '../../src/shopify/operation.ts';
import type { VirtualClock } from '../virtual-clock.ts';

const UserErrors = z.array(z.object({ message: z.string() })).check(z.maxLength(0));
const Id = z.object({ id: z.string() });

const beginEdit: Operation<{ id: string }, { id: string; lineId: string }> = {
  name: 'BeginEdit',
  kind: 'mutation',
  document: `mutation BeginEdit($id: ID!) {
    orderEditBegin(id: $id) {
      calculatedOrder { id lineItems(first: 5) { nodes { id } } }
      userErrors { message }
    }
  }`,
  parse: (data) => {
    const Calculated = z.object({ id: z.string(), lineItems: z.object({ nodes: z.tuple([Id], Id) }) });
    const Payload = z.object({ calculatedOrder: Calculated, userErrors: UserErrors });
    const { calculatedOrder } = z.object({ orderEditBegin: Payload }).parse(data).orderEditBegin;
    return { id: calculatedOrder.id, lineId: calculatedOrder.lineItems.nodes[0].id };
  },
};

const setQuantity: Operation<{ id: string; lineId: string }, unknown> = {
  name: 'SetQuantity',
  kind: 'mutation',
  document: `mutation SetQuantity($id: ID!, $lineId: ID!) {
    orderEditSetQuantity(id: $id, lineItemId: $lineId, quantity: 1) {
      calculatedOrder { id totalOutstandingSet { presentmentMoney { amount currencyCode } } }
      userErrors { message }
    }
  }`,
  parse: (data) => z.object({ orderEditSetQuantity: z.object({ userErrors: UserErrors }) }).parse(data),
};

const commitEdit: Operation<{ id: string }, unknown> = {
  name: 'CommitEdit',
  kind: 'mutation',
  document: `mutation CommitEdit($id: ID!) {
    orderEditCommit(id: $id) {
      order { id lineItems(first: 5) { nodes { id currentQuantity } } }
      userErrors { message }
    }
  }`,
  parse: (data) => z.object({ orderEditCommit: z.object({ userErrors: UserErrors }) }).parse(data),
};

const showOrder: Operation<{ id: string }, unknown> = {
  name: 'ShowOrder',
  kind: 'query',
  document: `query ShowOrder($id: ID!) {
    order(id: $id) {
      name
      currentTotalPriceSet { presentmentMoney { amount currencyCode } }
      lineItems(first: 5) { nodes { title currentQuantity } }
      fulfillments(first: 2) { status }
    }
  }`,
  parse: (data) => z.object({ order: z.object({ name: z.string() }) }).parse(data),
};

const schema = await loadAdminSchema();

/** How long a call is on its way to Shopify, and how long its answer back. */
const ONE_WAY_MS = 75;

/** A shop on the Standard plan with so many fresh orders, all of two mugs, and an Admin that reaches it in virtual time. */
export function openRushedShop(clock: VirtualClock, orders: number) {
  const address = {
    firstName: 'Ada',
    address1: 'Gerichtstraße 35',
    zip: '13347',
    city: 'Berlin',
    countryCode: 'DE',
  };
  const shop = parseShopSeed({
    orders: Array.from({ length: orders }, () => ({
      address,
      items: [{ product: 'enamel-mug', variant: 'Cream', quantity: 2 }],
    })),
  });
  const simulator = createSimulator({ schema, now: clock.now, shop, plan: PLANS.standard });
  const admin = createAdmin({
    accessToken: 'shpat_simulator',
    apiVersion: '2026-10',
    origin: 'https://nordlys.myshopify.com',
    timeoutMs: 60_000,
    patienceMs: 8000,
    budget: createBudget(clock),
    now: clock.now,
    async fetch(input, init) {
      await clock.sleep(ONE_WAY_MS);
      const response = await clock.hold(() => simulator.fetch(new Request(input, init)));
      await clock.sleep(ONE_WAY_MS);
      return response;
    },
  });
  const ids = simulator.state.orders.map(({ id }) => `gid://shopify/Order/${id}`);
  return { simulator, admin, ids };
}

/** Takes one mug off an order, as an edit does: all of its points are set aside before it begins. */
export function takeOneOff(admin: Admin, orderId: string): Promise<unknown> {
  return admin.reserve({ points: 60, priority: 'commit' }, async (reserved) => {
    const { id, lineId } = await reserved.run(beginEdit, { id: orderId });
    await reserved.run(setQuantity, { id, lineId });
    return reserved.run(commitEdit, { id });
  });
}

export function lookAt(admin: Admin, orderId: string): Promise<unknown> {
  return admin.run(showOrder, { id: orderId });
}

/** Tries until it is done, as a shopper does who comes back after the seconds they were told; gives the number of times they were sent away. */
export async function comeBackUntilDone(clock: VirtualClock, work: () => Promise<unknown>): Promise<number> {
  for (let sentAway = 0; ; sentAway += 1) {
    try {
      await work();
      return sentAway;
    } catch (error) {
      const seconds =
        error instanceof ShopifyFailure && error.reason === 'throttled' && error.retryAfterSeconds;
      if (!seconds) throw error;
      await clock.sleep(seconds * 1000);
    }
  }
}

/**
 * The shortest time in which Shopify could have run all that it ran, in seconds.
 *
 * Shopify charges the requested cost and refunds the difference once it has run, so that what a call takes from the bucket for good is its
 * actual cost. What was spent beyond the bucket's first filling had to flow in at the restore rate; nothing makes that faster.
 */
export function physicalFloorSeconds(log: Simulator['log']): number {
  const spent = log.reduce((sum, { actualQueryCost }) => sum + (actualQueryCost ?? 0), 0);
  return (spent - PLANS.standard.maximumAvailable) / PLANS.standard.restoreRate;
}
