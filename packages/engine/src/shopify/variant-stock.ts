import * as z from 'zod/mini';

/** The selection that goes with {@link VariantStockReply}. */
export const variantStockFields =
  'id availableForSale sellableOnlineQuantity inventoryPolicy inventoryItem { tracked }';

/** The part of a `ProductVariant` that tells whether it can be had. */
export const VariantStockReply = z.object({
  id: z.string(),
  availableForSale: z.boolean(),
  sellableOnlineQuantity: z.number(),
  inventoryPolicy: z.string(),
  inventoryItem: z.object({ tracked: z.boolean() }),
});

/** Whether a variant can be had; `units` is `null` where they are not counted or may be oversold. */
export interface VariantStock {
  readonly isForSale: boolean;
  readonly units: number | null;
}

/** Shopify's answer in Amend's words. */
export function stockOf({
  availableForSale,
  sellableOnlineQuantity,
  inventoryPolicy,
  inventoryItem,
}: Omit<z.infer<typeof VariantStockReply>, 'id'>): VariantStock {
  const isCounted = inventoryItem.tracked && inventoryPolicy === 'DENY';
  return { isForSale: availableForSale, units: isCounted ? sellableOnlineQuantity : null };
}

/** Whether so many units can be had. */
export function hasUnits({ isForSale, units: left }: VariantStock, units: number): boolean {
  return isForSale && (left === null || left >= units);
}
