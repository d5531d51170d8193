import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a real shop keeps in its host's secret store. */
export interface Secrets {
  /** Signs order tokens; known to the shop's server and to the API. */
  readonly orderTokenSecret: string;
  /** The Admin API access token. */
  readonly shopifyAccessToken: string;
}

/** The file with the demo's secrets cannot be used. The message never holds what is in it. */
export class SecretsError extends Error {
  override readonly name = 'SecretsError';
}

/**
 * Takes the secrets from `ORDER_TOKEN_SECRET` and `SHOPIFY_ACCESS_TOKEN`. Those that are not set are made up on first start and kept in
 * the file, readable by its owner only.
 *
 * Throws a {@link SecretsError} where that file holds something else.
 */
export function loadSecrets(file: string, env: Readonly<Record<string, string | undefined>>): Secrets {
  const orderTokenSecret = env['ORDER_TOKEN_SECRET'];
  const shopifyAccessToken = env['SHOPIFY_ACCESS_TOKEN'];
  if (orderTokenSecret && shopifyAccessToken) return { orderTokenSecret, shopifyAccessToken };
  const kept = existsSync(file) ? readSecrets(file) : writeSecrets(file);
  return {
    orderTokenSecret: orderTokenSecret || kept.orderTokenSecret,
    shopifyAccessToken: shopifyAccessToken || kept.shopifyAccessToken,
  };
}

function writeSecrets(file: string): Secrets {
  const secrets: Secrets = {
    orderTokenSecret: randomBytes(32).toString('base64url'),
    shopifyAccessToken: `shpat_${randomBytes(16).toString('hex')}`,
  };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function readSecrets(file: string): Secrets {
  const { orderTokenSecret, shopifyAccessToken } = parseFields(readFileSync(file, 'utf8'));
  if (typeof orderTokenSecret === 'string' && typeof shopifyAccessToken === 'string') {
    return { orderTokenSecret, shopifyAccessToken };
  }
  throw new SecretsError(
    `${file} does not hold the demo's secrets. Delete it, and the next start makes new ones.`,
  );
}

function parseFields(text: string): Partial<Record<keyof Secrets, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
