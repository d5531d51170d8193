import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a real shop keeps in its host's secret store. */
export interface Secrets {
  /** Signs order tokens; known to the shop's server and to the API. */
  readonly orderTokenSecret: string;
  /** Signs the order tokens that the API gives for a proof; known to nobody else. */
  readonly exchangeSecret: string;
  /** Signs the links in mails. */
  readonly linkSecret: string;
  /** The Admin API access token. */
  readonly shopifyAccessToken: string;
  /** The client secret of the app, with which Shopify signs webhooks. */
  readonly shopifyClientSecret: string;
  /** Opens the merchant's side of the API. */
  readonly merchantSecret: string;
  /** Signs the events that the API sends, as Standard Webhooks writes it. */
  readonly eventsSecret: string;
  /** Signs receipts: an Ed25519 key as a JWK. */
  readonly receiptKey: Readonly<Record<string, string>>;
}

/** The file with the demo's secrets cannot be used. The message never holds what is in it. */
export class SecretsError extends Error {
  override readonly name = 'SecretsError';
}

/**
 * Reads the secrets from the file. Those that it does not have yet are made up and kept in it, readable by its owner only.
 * `ORDER_TOKEN_SECRET` and `SHOPIFY_ACCESS_TOKEN` go before what the file says.
 *
 * Throws a {@link SecretsError} where that file holds something else.
 */
export function loadSecrets(file: string, env: Readonly<Record<string, string | undefined>>): Secrets {
  const kept = existsSync(file) ? parseFields(readFileSync(file, 'utf8')) : {};
  const secrets = kept === null ? null : complete(kept);
  if (kept === null || secrets === null) {
    throw new SecretsError(
      `${file} does not hold the demo's secrets. Delete it, and the next start makes new ones.`,
    );
  }
  if (Object.keys(secrets).some((name) => !(name in kept))) {
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  }
  return {
    ...secrets,
    orderTokenSecret: env['ORDER_TOKEN_SECRET'] || secrets.orderTokenSecret,
    shopifyAccessToken: env['SHOPIFY_ACCESS_TOKEN'] || secrets.shopifyAccessToken,
  };
}

type Fields = Partial<Record<keyof Secrets, unknown>>;

function complete(kept: Fields): Secrets | null {
  const {
    orderTokenSecret = randomBytes(32).toString('base64url'),
    shopifyAccessToken = `shpat_${randomBytes(16).toString('hex')}`,
    shopifyClientSecret = `shpss_${randomBytes(16).toString('hex')}`,
    exchangeSecret = randomBytes(32).toString('base64url'),
    linkSecret = randomBytes(32).toString('base64url'),
    merchantSecret = randomBytes(32).toString('base64url'),
    eventsSecret = `whsec_${randomBytes(32).toString('base64')}`,
    receiptKey = makeReceiptKey(),
  } = kept;
  const isWhole =
    typeof orderTokenSecret === 'string' &&
    typeof shopifyAccessToken === 'string' &&
    typeof shopifyClientSecret === 'string' &&
    typeof exchangeSecret === 'string' &&
    typeof linkSecret === 'string' &&
    typeof merchantSecret === 'string' &&
    typeof eventsSecret === 'string' &&
    isKey(receiptKey);
  return isWhole
    ? {
        orderTokenSecret,
        exchangeSecret,
        linkSecret,
        shopifyAccessToken,
        shopifyClientSecret,
        merchantSecret,
        eventsSecret,
        receiptKey,
      }
    : null;
}

function makeReceiptKey(): unknown {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
}

function isKey(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((part) => typeof part === 'string')
  );
}

function parseFields(text: string): Fields | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : null;
  } catch {
    return null;
  }
}
