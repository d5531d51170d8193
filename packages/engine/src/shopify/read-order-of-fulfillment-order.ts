import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf, numericId } from './gid.ts';
import type { Operation } from './operation.ts';

const Reply = z.object({ fulfillmentOrder: z.nullable(z.object({ orderId: z.string() })) });

/** Reads of which order a fulfilment order is a part. */
export const readOrderOfFulfillmentOrderOperation: Operation<{ id: string }, z.infer<typeof Reply>> = {
  name: 'ReadOrderOfFulfillmentOrder',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadOrderOfFulfillmentOrder($id: ID!) {
      fulfillmentOrder(id: $id) {
        orderId
      }
    }
  `,
  parse: (data) => Reply.parse(data),
};

/** The numeric id of the order of a fulfilment order; `null` where Shopify does not show it. */
export async function readOrderOfFulfillmentOrder(
  admin: Admin,
  fulfillmentOrderId: string,
): Promise<string | null> {
  const { fulfillmentOrder } = await admin.run(readOrderOfFulfillmentOrderOperation, {
    id: gidOf('FulfillmentOrder', fulfillmentOrderId),
  });
  return fulfillmentOrder && numericId(fulfillmentOrder.orderId);
}
