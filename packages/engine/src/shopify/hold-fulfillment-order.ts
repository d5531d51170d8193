import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import type { Operation } from './operation.ts';

/** A fulfilment hold as it is placed; `handle` (64 characters at most) names it among Amend's own (rule E10). */
export interface Hold {
  /** Shopify's `FulfillmentHoldReason`. */
  readonly reason: string;
  readonly reasonNotes: string | null;
  readonly handle: string;
}

const Errors = z.array(z.object({ message: z.string(), code: z.nullable(z.string()) }));

/** Places a hold on a fulfilment order. */
export const holdFulfillmentOrderOperation: Operation<{ id: string; hold: Hold }, z.infer<typeof Errors>> = {
  name: 'HoldFulfillmentOrder',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation HoldFulfillmentOrder($id: ID!, $hold: FulfillmentOrderHoldInput!) {
      fulfillmentOrderHold(id: $id, fulfillmentHold: $hold) {
        userErrors {
          message
          code
        }
      }
    }
  `,
  parse: (data) =>
    z.object({ fulfillmentOrderHold: z.object({ userErrors: Errors }) }).parse(data).fulfillmentOrderHold
      .userErrors,
};

/** Places a hold, and gives back what Shopify had against it; one with the same handle that is there already is what was wanted. */
export async function holdFulfillmentOrder(
  admin: Admin,
  fulfillmentOrderId: string,
  hold: Hold,
): Promise<readonly string[]> {
  const errors = await admin.run(holdFulfillmentOrderOperation, { id: fulfillmentOrderId, hold });
  return errors
    .filter(({ code }) => code !== 'DUPLICATE_FULFILLMENT_HOLD_HANDLE')
    .map(({ message }) => message);
}
