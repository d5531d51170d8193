import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { UserErrors } from './user-errors.ts';

/** A metafield, and what it becomes. */
interface Metafield {
  readonly namespace: string;
  readonly key: string;
  readonly type: 'boolean' | 'url';
  readonly value: string;
}

interface MetafieldInput extends Metafield {
  readonly ownerId: string;
}

/** Sets metafields to values, whatever they were before. */
export const setOrderMetafieldOperation: Operation<{ metafields: readonly MetafieldInput[] }, UserErrors> = {
  name: 'SetOrderMetafield',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation SetOrderMetafield($metafields: [MetafieldsSetInput!]!) {
      metafieldsSet(metafields: $metafields) {
        userErrors {
          field
          message
        }
      }
    }
  `,
  parse: (data) =>
    z.object({ metafieldsSet: z.object({ userErrors: UserErrors }) }).parse(data).metafieldsSet.userErrors,
};

/** Sets a metafield of an order, and gives back what Shopify had against it. */
export async function setOrderMetafield(
  admin: Admin,
  orderId: string,
  metafield: Metafield,
): Promise<readonly string[]> {
  const owned = { ...metafield, ownerId: gidOf('Order', orderId) };
  const errors = await admin.run(setOrderMetafieldOperation, { metafields: [owned] });
  return errors.map(({ message }) => message);
}
