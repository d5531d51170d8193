import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { numericId } from './gid.ts';
import type { Operation } from './operation.ts';

/** An order as far as it has to be known to write to its shopper. */
export interface FoundOrder {
  /** The numeric id. */
  readonly id: string;
  /** `#1001`. */
  readonly name: string;
  readonly email: string | null;
}

const Reply = z.object({
  orders: z.object({
    nodes: z.array(z.object({ id: z.string(), name: z.string(), email: z.nullable(z.string()) })),
  }),
});

/** Looks for orders. Shopify's search may find others with a similar name. */
export const findOrdersOperation: Operation<{ query: string }, z.infer<typeof Reply>> = {
  name: 'FindOrders',
  kind: 'query',
  document: /* GraphQL */ `
    query FindOrders($query: String!) {
      orders(first: 10, query: $query) {
        nodes {
          id
          name
          email
        }
      }
    }
  `,
  parse: (data) => Reply.parse(data),
};

/** The orders of a name without the `#` at its beginning, whatever the case of its letters. */
export async function findOrders(admin: Admin, name: string): Promise<readonly FoundOrder[]> {
  // Quoted, so that nothing in the name means anything to the search.
  const query = `name:"${name.replaceAll(/["\\]/g, '\\$&')}"`;
  const { orders } = await admin.run(findOrdersOperation, { query });
  return orders.nodes
    .filter((order) => plainName(order.name) === plainName(name))
    .map((order) => ({ ...order, id: numericId(order.id) }));
}

function plainName(name: string): string {
  return name.replace(/^#/, '').toLowerCase();
}
