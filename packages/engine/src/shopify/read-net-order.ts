import * as z from 'zod/mini';

import type { NetOrderFacts } from '../events/net-order-facts.ts';
import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import { netLineFields, netOrderFields } from './net-order-fields.ts';
import { netFactsOf, NetOrderReply } from './net-order-reply.ts';
import type { Operation } from './operation.ts';
import { readFurtherNetLines } from './read-net-order-lines.ts';

/** Reads an order as the systems behind the shop are told of it. */
export const readNetOrderOperation: Operation<{ id: string }, NetOrderReply | null> = {
  name: 'ReadNetOrder',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadNetOrder($id: ID!) {
      order(id: $id) {
        ...NetOrderFields
      }
    }
    ${netOrderFields}
    ${netLineFields}
  `,
  parse: (data) => z.object({ order: z.nullable(NetOrderReply) }).parse(data).order,
};

/** What Shopify says of an order by its numeric id, or `null` where the shop has none of that id. */
export async function readNetOrder(admin: Admin, orderId: string): Promise<NetOrderFacts | null> {
  const reply = await admin.run(readNetOrderOperation, { id: gidOf('Order', orderId) });
  if (!reply) return null;
  return netFactsOf(reply, [
    ...reply.lineItems.nodes,
    ...(await readFurtherNetLines(admin, reply.id, reply.lineItems.pageInfo)),
  ]);
}
