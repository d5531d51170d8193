import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import type { Operation } from './operation.ts';
import { lineFields } from './order-fields.ts';
import { LinePage } from './order-reply.ts';

/** Reads a further page of an order's lines. */
export const readOrderLinesOperation: Operation<{ id: string; after: string }, LinePage> = {
  name: 'ReadOrderLines',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadOrderLines($id: ID!, $after: String!) {
      order(id: $id) {
        lineItems(first: 100, after: $after) {
          nodes {
            ...LineFields
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
    ${lineFields}
  `,
  parse: (data) => z.object({ order: z.object({ lineItems: LinePage }) }).parse(data).order.lineItems,
};

/** The lines behind the first page; none, and no call, for an order that fits on it. */
export async function readFurtherLines(
  admin: Admin,
  gid: string,
  first: LinePage['pageInfo'],
): Promise<LinePage['nodes']> {
  const lines: LinePage['nodes'] = [];
  let page = first;
  while (page.hasNextPage && page.endCursor !== null) {
    const next = await admin.run(readOrderLinesOperation, { id: gid, after: page.endCursor });
    lines.push(...next.nodes);
    page = next.pageInfo;
  }
  return lines;
}
