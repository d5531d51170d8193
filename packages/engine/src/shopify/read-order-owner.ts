import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf, numericId } from './gid.ts';
import type { Operation } from './operation.ts';

/** Whose an order is, as far as Shopify knows. What it does not show is `null`. */
export interface OrderOwner {
  /** Shopify's numeric id of the customer. */
  readonly customerId: string | null;
  readonly email: string | null;
  /** Binds the order to the checkout that it was placed with, and to the pages that come after that. */
  readonly checkoutToken: string | null;
}

const Reply = z.object({
  order: z.nullable(
    z.object({
      customer: z.nullable(z.object({ id: z.string() })),
      email: z.nullable(z.string()),
      checkoutToken: z.nullable(z.string()),
    }),
  ),
});

/** Reads whose an order is. */
export const readOrderOwnerOperation: Operation<{ id: string }, z.infer<typeof Reply>> = {
  name: 'ReadOrderOwner',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadOrderOwner($id: ID!) {
      order(id: $id) {
        customer {
          id
        }
        email
        checkoutToken
      }
    }
  `,
  parse: (data) => Reply.parse(data),
};

/** Whose an order is by its numeric id, or `null` where the shop has none of that id. */
export async function readOrderOwner(admin: Admin, orderId: string): Promise<OrderOwner | null> {
  const { order } = await admin.run(readOrderOwnerOperation, { id: gidOf('Order', orderId) });
  if (!order) return null;
  const { customer, email, checkoutToken } = order;
  return { customerId: customer && numericId(customer.id), email, checkoutToken };
}
