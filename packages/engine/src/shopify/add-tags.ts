import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { UserErrors } from './user-errors.ts';

/** Adds tags to an order; those that it has stay as they are. */
export const addTagsOperation: Operation<{ id: string; tags: readonly string[] }, UserErrors> = {
  name: 'AddTags',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation AddTags($id: ID!, $tags: [String!]!) {
      tagsAdd(id: $id, tags: $tags) {
        userErrors {
          field
          message
        }
      }
    }
  `,
  parse: (data) => z.object({ tagsAdd: z.object({ userErrors: UserErrors }) }).parse(data).tagsAdd.userErrors,
};

/** Adds tags to an order, and gives back what Shopify had against it. */
export async function addTags(
  admin: Admin,
  orderId: string,
  tags: readonly string[],
): Promise<readonly string[]> {
  const errors = await admin.run(addTagsOperation, { id: gidOf('Order', orderId), tags });
  return errors.map(({ message }) => message);
}
