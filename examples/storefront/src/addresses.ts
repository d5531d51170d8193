/** The TCP ports of the three servers; 0 takes a free one. */
export interface Ports {
  readonly storefront: number;
  readonly api: number;
  readonly shopify: number;
}

/** Where the three servers are reached, as origins without a path. */
export interface Addresses {
  readonly storefront: string;
  readonly api: string;
  readonly shopify: string;
}

const DEFAULT_BASE_PORT = 4400;

/** The base port is wrong. The message says what was given and what is allowed. */
export class BasePortError extends Error {
  override readonly name = 'BasePortError';
}

/**
 * Reads `AMEND_BASE_PORT`: the storefront's port, with the API and Shopify on the next two. Default: 4400.
 *
 * Throws a {@link BasePortError} where it is not a whole number from 1024 to 65533.
 */
export function readPorts(env: Readonly<Record<string, string | undefined>>): Ports {
  const given = env['AMEND_BASE_PORT'] ?? '';
  const base = given === '' ? DEFAULT_BASE_PORT : Number(given);
  if (!Number.isInteger(base) || base < 1024 || base > 65_533) {
    throw new BasePortError(
      `AMEND_BASE_PORT is ${JSON.stringify(given)}; it must be a whole number from 1024 to 65533, because it and the next two ports are used.`,
    );
  }
  return { storefront: base, api: base + 1, shopify: base + 2 };
}
