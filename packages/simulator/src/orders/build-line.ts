import type { MoneyPair } from '../shop/money.ts';
import type { ProductRecord, VariantRecord } from '../shop/shop-state.ts';
import type { LineRecord } from './order-record.ts';

/** The title of the only variant of a product that leaves no choice; lines do without it. */
export const DEFAULT_VARIANT_TITLE = 'Default Title';

/** What a line needs besides what it is a line of. */
export interface LineTerms {
  readonly id: number;
  readonly quantity: number;
  readonly unitPrice: MoneyPair;
}

/** A line for units of a variant, without discounts. */
export function buildVariantLine(
  product: ProductRecord,
  variant: VariantRecord,
  { id, quantity, unitPrice }: LineTerms,
): LineRecord {
  return {
    id,
    productId: product.id,
    variantId: variant.id,
    title: product.title,
    variantTitle: variant.title === DEFAULT_VARIANT_TITLE ? null : variant.title,
    sku: variant.sku,
    quantity,
    currentQuantity: quantity,
    unitPrice,
    allocations: [],
    duties: [],
    isTaxable: !product.isGiftCard,
    requiresShipping: !product.isGiftCard,
    kind: product.isGiftCard ? 'GIFT_CARD' : 'PRODUCT',
    sellingPlan: null,
    customAttributes: [],
    picture: variant.picture,
  };
}

/** A line for something that is not in the catalogue. */
export function buildCustomLine(
  item: LineTerms & Pick<LineRecord, 'title' | 'requiresShipping' | 'isTaxable'>,
): LineRecord {
  return {
    ...item,
    currentQuantity: item.quantity,
    productId: null,
    variantId: null,
    variantTitle: null,
    sku: null,
    allocations: [],
    duties: [],
    kind: 'CUSTOM',
    sellingPlan: null,
    customAttributes: [],
    picture: null,
  };
}
