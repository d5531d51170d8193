import { scramble } from '../shop/scramble.ts';

/** `Order.checkoutToken`: what the pages of a checkout know it by, and thereby prove which order is theirs. */
export function readCheckoutToken(order: { readonly id: number }): string {
  return scramble(order.id + 2, '0123456789abcdef', 32);
}
