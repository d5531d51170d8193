import { toGid } from '../shop/gid.ts';
import type { Resolved } from './resolved.ts';

// A line knows which product it was; the catalogue itself is not part of the Admin API that is played here.
export function resolveProductVariant(variantId: number): Resolved {
  return { id: toGid('ProductVariant', variantId), legacyResourceId: String(variantId) };
}

export function resolveProduct(productId: number): Resolved {
  return { id: toGid('Product', productId), legacyResourceId: String(productId) };
}
