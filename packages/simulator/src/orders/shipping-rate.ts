import type { ShippingLineRecord } from './order-record.ts';

/** `ShippingLine.code`; nobody offered what an edit added. */
export function readRateCode({ isCustom, code, title }: ShippingLineRecord): string {
  return isCustom ? 'custom' : (code ?? title);
}

/** `ShippingLine.source`. */
export function readRateSource({ isCustom, source }: ShippingLineRecord): string | null {
  return isCustom ? null : (source ?? 'shopify');
}
