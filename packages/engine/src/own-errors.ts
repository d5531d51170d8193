import { ShopifyFailure } from './shopify/failure.ts';

/**
 * An error as it may be written down: as it is where Amend wrote its message, and otherwise by its name alone. What the platform or a library says may quote anything,
 * such as the text that is no JSON (rule Q4).
 */
export function inOwnName(error: unknown, what: string): Error {
  if (error instanceof ShopifyFailure) return error;
  if (error instanceof Error && error.constructor === Error) return error;
  return new Error(`${what} (${error instanceof Error ? error.name : 'not an error'}).`);
}
