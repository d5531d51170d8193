import { WebAddress } from '@amend/contract';

/** An address that somebody gave Shopify, or `null` where a browser may not open it: an order is shown without it then. */
export function webAddressOf(text: string | null | undefined): string | null {
  const { success, data } = WebAddress.safeParse(text);
  return success ? data : null;
}
