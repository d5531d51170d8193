import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { netLineFields } from './net-order-fields.ts';
import { NetLinePage } from './net-order-reply.ts';
import type { Operation } from './operation.ts';

/** Reads a further page of the lines that systems behind the shop are told of. */
export const readNetOrderLinesOperation: Operation<{ id: string; after: string }, NetLinePage> = {
  name: 'ReadNetOrderLines',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadNetOrderLines($id: ID!, $after: String!) {
      order(id: $id) {
        lineItems(first: 50, after: $after) {
          nodes {
            ...NetLineFields
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
    ${netLineFields}
  `,
  parse: (data) => z.object({ order: z.object({ lineItems: NetLinePage }) }).parse(data).order.lineItems,
};

/** The lines behind the first page; none, and no call, for an order that fits on it. */
export async function readFurtherNetLines(
  admin: Admin,
  gid: string,
  first: NetLinePage['pageInfo'],
): Promise<NetLinePage['nodes']> {
  const lines: NetLinePage['nodes'] = [];
  let page = first;
  while (page.hasNextPage && page.endCursor !== null) {
    const next = await admin.run(readNetOrderLinesOperation, { id: gid, after: page.endCursor });
    lines.push(...next.nodes);
    page = next.pageInfo;
  }
  return lines;
}
