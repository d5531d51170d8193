import * as z from 'zod/mini';

import { REFUND_METHODS } from './changes/cancel-order.ts';
import { DisplayMoney } from './money.ts';
import { WebAddress } from './web-address.ts';

/**
 * How a value of an option looks, as the merchant set it in Shopify (`ProductOptionValue.swatch`): a colour as CSS writes it in hexadecimal, a picture, or
 * both, where the picture comes first.
 */
export const OptionSwatch = z.object({
  color: z.nullable(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))),
  imageUrl: z.nullable(WebAddress),
});
export type OptionSwatch = z.infer<typeof OptionSwatch>;

/**
 * One variant that can stand in place of a line's: what it is, what one unit costs, whether it can be had now.
 *
 * `difference` is what one unit costs more (positive) or less than one of the line's, both before discounts; `null` where they are priced in different currencies.
 */
export const VariantChoice = z.object({
  variantId: z.string(),
  title: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string(), swatch: z.nullable(OptionSwatch) })),
  imageUrl: z.nullable(WebAddress),
  unitPrice: DisplayMoney,
  difference: z.nullable(DisplayMoney),
  isAvailable: z.boolean(),
});
export type VariantChoice = z.infer<typeof VariantChoice>;

/** A way to ship that the merchant offers for this order. */
export const ShippingMethodChoice = z.object({
  methodId: z.string(),
  title: z.string(),
  price: DisplayMoney,
});
export type ShippingMethodChoice = z.infer<typeof ShippingMethodChoice>;

/** What a shopper can choose from when changing this order. Prices are for orientation: what is charged is what a quote says. */
export const Choices = z.object({
  lines: z.array(z.object({ lineId: z.string(), variants: z.array(VariantChoice) })),
  shippingMethods: z.array(ShippingMethodChoice),
  cancelReasons: z.array(z.object({ id: z.string(), title: z.string() })),
  refundMethods: z.array(z.enum(REFUND_METHODS)),
});
export type Choices = z.infer<typeof Choices>;
