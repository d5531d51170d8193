import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf, numericId } from './gid.ts';
import type { Operation } from './operation.ts';
import { stockOf, variantStockFields, VariantStockReply } from './variant-stock.ts';
import type { VariantStock } from './variant-stock.ts';

/** Reads whether variants can be had. */
export const readVariantsOperation: Operation<
  { ids: readonly string[] },
  readonly (z.infer<typeof VariantStockReply> | null)[]
> = {
  name: 'ReadVariants',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadVariants($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on ProductVariant {
          ${variantStockFields}
        }
      }
    }
  `,
  parse: (data) => z.object({ nodes: z.array(z.nullable(VariantStockReply)) }).parse(data).nodes,
};

/** The variants that exist, by their numeric ids. */
export async function readVariants(
  admin: Admin,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly stock: VariantStock }[]> {
  const nodes = await admin.run(readVariantsOperation, { ids: ids.map((id) => gidOf('ProductVariant', id)) });
  return nodes.flatMap((variant) =>
    variant ? [{ id: numericId(variant.id), stock: stockOf(variant) }] : [],
  );
}
