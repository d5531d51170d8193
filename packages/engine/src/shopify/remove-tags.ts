import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { UserErrors } from './user-errors.ts';

/** Takes tags off an order; those that it does not have are no mistake. */
export const removeTagsOperation: Operation<{ id: string; tags: readonly string[] }, UserErrors> = {
  name: 'RemoveTags',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation RemoveTags($id: ID!, $tags: [String!]!) {
      tagsRemove(id: $id, tags: $tags) {
        userErrors {
          field
          message
        }
      }
    }
  `,
  parse: (data) =>
    z.object({ tagsRemove: z.object({ userErrors: UserErrors }) }).parse(data).tagsRemove.userErrors,
};

/** Takes tags off an order, and gives back what Shopify had against it. */
export async function removeTags(
  admin: Admin,
  orderId: string,
  tags: readonly string[],
): Promise<readonly string[]> {
  const errors = await admin.run(removeTagsOperation, { id: gidOf('Order', orderId), tags });
  return errors.map(({ message }) => message);
}
