import * as z from 'zod/mini';

import type { OrderFacts } from '../order-facts.ts';
import type { Admin } from './admin.ts';
import type { LeftLine } from './calculated-line.ts';
import { begunOrderFields, begunOrderOf, BegunOrderReply } from './calculated-order.ts';
import type { CalculatedOrder } from './calculated-order.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { lineFields, orderFields } from './order-fields.ts';
import { factsOf, OrderReply } from './order-reply.ts';
import { readFurtherLines } from './read-order-lines.ts';
import { UserErrors } from './user-errors.ts';

const Begun = z.object({
  calculatedOrder: z.nullable(z.extend(BegunOrderReply, { originalOrder: OrderReply })),
  userErrors: UserErrors,
});

/** Begins an edit session and reads the order behind it, in one call. */
export const beginEditOperation: Operation<{ id: string }, z.infer<typeof Begun>> = {
  name: 'BeginEdit',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation BeginEdit($id: ID!) {
      orderEditBegin(id: $id) {
        calculatedOrder {
          ...BegunOrderFields
          originalOrder {
            ...OrderFields
          }
        }
        userErrors {
          field
          message
        }
      }
    }
    ${begunOrderFields}
    ${orderFields}
    ${lineFields}
  `,
  parse: (data) => z.object({ orderEditBegin: Begun }).parse(data).orderEditBegin,
};

/** A session that was begun and the order behind it, or Shopify's reasons why there is none. */
export type BegunEdit =
  | {
      readonly ok: true;
      readonly facts: OrderFacts;
      /** Without lines that the session added. */
      readonly calculated: CalculatedOrder;
      /** What the session added before, where it is an earlier one. */
      readonly leftLines: readonly LeftLine[];
    }
  | { readonly ok: false; readonly messages: readonly string[] };

/** Begins to edit an order. Its effect is none: what is staged in a session and not committed is nothing. */
export async function beginEdit(admin: Admin, orderId: string): Promise<BegunEdit> {
  const { calculatedOrder, userErrors } = await admin.run(beginEditOperation, {
    id: gidOf('Order', orderId),
  });
  if (!calculatedOrder || userErrors.length > 0) {
    return { ok: false, messages: userErrors.map(({ message }) => message) };
  }
  const { originalOrder } = calculatedOrder;
  const further = await readFurtherLines(admin, originalOrder.id, originalOrder.lineItems.pageInfo);
  return {
    ok: true,
    facts: factsOf(originalOrder, [...originalOrder.lineItems.nodes, ...further]),
    calculated: begunOrderOf(calculatedOrder),
    leftLines: calculatedOrder.addedLineItems.nodes,
  };
}
