import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { UserErrors } from './user-errors.ts';

/** Has another location pack a fulfilment order. */
export const moveFulfillmentOrderOperation: Operation<{ id: string; newLocationId: string }, UserErrors> = {
  name: 'MoveFulfillmentOrder',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation MoveFulfillmentOrder($id: ID!, $newLocationId: ID!) {
      fulfillmentOrderMove(id: $id, newLocationId: $newLocationId) {
        userErrors {
          field
          message
        }
      }
    }
  `,
  parse: (data) =>
    z.object({ fulfillmentOrderMove: z.object({ userErrors: UserErrors }) }).parse(data).fulfillmentOrderMove
      .userErrors,
};

/** Moves a fulfilment order to a location (its numeric id), and gives back what Shopify had against it. */
export async function moveFulfillmentOrder(
  admin: Admin,
  fulfillmentOrderId: string,
  locationId: string,
): Promise<readonly string[]> {
  const newLocationId = gidOf('Location', locationId);
  const errors = await admin.run(moveFulfillmentOrderOperation, { id: fulfillmentOrderId, newLocationId });
  return errors.map(({ message }) => message);
}
