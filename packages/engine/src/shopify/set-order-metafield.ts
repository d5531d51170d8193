import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { UserErrors } from './user-errors.ts';

/** Which metafield. */
interface MetafieldName {
  readonly namespace: string;
  readonly key: string;
}

interface MetafieldInput extends MetafieldName {
  readonly ownerId: string;
  readonly type: 'boolean';
  readonly value: 'true';
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

/** Makes a metafield of an order true, and gives back what Shopify had against it. */
export async function setOrderMetafield(
  admin: Admin,
  orderId: string,
  name: MetafieldName,
): Promise<readonly string[]> {
  const metafield = { ...name, ownerId: gidOf('Order', orderId), type: 'boolean', value: 'true' } as const;
  const errors = await admin.run(setOrderMetafieldOperation, { metafields: [metafield] });
  return errors.map(({ message }) => message);
}
