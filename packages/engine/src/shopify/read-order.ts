import * as z from 'zod/mini';

import type { OrderFacts } from '../order-facts.ts';
import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { lineFields, orderFields } from './order-fields.ts';
import { factsOf, OrderReply } from './order-reply.ts';
import { readFurtherLines } from './read-order-lines.ts';

/** Reads an order: what it is, costs, where it goes and how far it has come. */
export const readOrderOperation: Operation<{ id: string }, OrderReply | null> = {
  name: 'ReadOrder',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadOrder($id: ID!) {
      order(id: $id) {
        ...OrderFields
      }
    }
    ${orderFields}
    ${lineFields}
  `,
  parse: (data) => z.object({ order: z.nullable(OrderReply) }).parse(data).order,
};

/** The facts of an order by its numeric id, or `null` where the shop has none of that id. */
export async function readOrder(admin: Admin, orderId: string): Promise<OrderFacts | null> {
  const reply = await admin.run(readOrderOperation, { id: gidOf('Order', orderId) });
  if (!reply) return null;
  return factsOf(reply, [
    ...reply.lineItems.nodes,
    ...(await readFurtherLines(admin, reply.id, reply.lineItems.pageInfo)),
  ]);
}
