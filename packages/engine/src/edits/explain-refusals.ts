import type { Refusal } from '../answer.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import { readVariants } from '../shopify/read-variants.ts';
import type { StagingRefusal } from '../shopify/stage-edit.ts';
import type { Workshop } from '../workshop.ts';

/**
 * Finds the code for what Shopify refused to stage. Its errors have none and their words may be translated, so that the variant is
 * looked at instead; what is left unexplained goes to the merchant's log in Shopify's words.
 */
export async function explainRefusals(
  { admin, report }: Workshop,
  refusals: readonly StagingRefusal[],
): Promise<Refusal> {
  const added = refusals.flatMap(({ operation }) => (operation.do === 'add-variant' ? [operation] : []));
  if (added.length > 0) {
    const variants = await readVariants(
      admin,
      added.map(({ variantId }) => variantId),
    );
    for (const { variantId, quantity } of added) {
      const variant = variants.find(({ id }) => id === variantId);
      if (!variant) return { code: 'variant_not_found' };
      const { isForSale, units } = variant.stock;
      if (!isForSale || (units !== null && units < quantity)) return { code: 'out_of_stock' };
    }
  }
  if (refusals.some(({ operation }) => operation.do === 'add-discount'))
    return { code: 'discount_cannot_be_kept' };
  const words = refusals.flatMap(({ operation, messages }) =>
    messages.map((message) => `${operation.do}: ${inOwnWords(message)}`),
  );
  report(new Error(`Shopify refused to stage an edit (${words.join('; ') || 'without a reason'}).`));
  return { code: 'change_refused' };
}
