import * as z from 'zod/mini';

import type { OrderFacts } from '../order-facts.ts';
import type { Admin } from './admin.ts';
import type { Operation } from './operation.ts';
import { lineFields, orderFields } from './order-fields.ts';
import { factsOf, OrderReply } from './order-reply.ts';
import { readFurtherLines } from './read-order-lines.ts';
import { UserErrors } from './user-errors.ts';

const Committed = z.object({ order: z.nullable(OrderReply), userErrors: UserErrors });

/** Makes what was staged part of the order, and reads the order back in the same call. */
export const commitEditOperation: Operation<{ id: string; staffNote: string }, z.infer<typeof Committed>> = {
  name: 'CommitEdit',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation CommitEdit($id: ID!, $staffNote: String!) {
      orderEditCommit(id: $id, notifyCustomer: false, staffNote: $staffNote) {
        order {
          ...OrderFields
        }
        userErrors {
          field
          message
        }
      }
    }
    ${orderFields}
    ${lineFields}
  `,
  parse: (data) => z.object({ orderEditCommit: Committed }).parse(data).orderEditCommit,
};

/** The order as it is after the commit, or Shopify's reasons for not committing. */
export type Commit =
  | { readonly ok: true; readonly facts: OrderFacts }
  | { readonly ok: false; readonly messages: readonly string[] };

/** Commits an edit session, but not at or after `notAfterMs` (rule E3). The note stands in the order's timeline, for the shop's staff. */
export async function commitEdit(
  admin: Admin,
  calculatedOrderId: string,
  staffNote: string,
  notAfterMs?: number,
): Promise<Commit> {
  const { order, userErrors } = await admin.run(
    commitEditOperation,
    { id: calculatedOrderId, staffNote },
    notAfterMs === undefined ? {} : { notAfterMs },
  );
  if (!order || userErrors.length > 0) {
    return { ok: false, messages: userErrors.map(({ message }) => message) };
  }
  const further = await readFurtherLines(admin, order.id, order.lineItems.pageInfo);
  return { ok: true, facts: factsOf(order, [...order.lineItems.nodes, ...further]) };
}
