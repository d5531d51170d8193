import { ADDRESS_FIELDS } from '@amend/contract';
import type { AddressField } from '@amend/contract';
import * as z from 'zod/mini';

/** What a merchant decides, written in `amend.config.ts`. */
export interface AmendConfig {
  /** The shop's permanent domain, `<name>.myshopify.com`. */
  readonly shop: string;
  readonly shopify: {
    /**
     * An Admin API access token with the scopes `read_orders`, `write_orders`, `read_products` and `read_merchant_managed_fulfillment_orders`, and
     * `read_third_party_fulfillment_orders` where other companies ship. Take it from the environment.
     */
    readonly accessToken: string;
    /** The version of Shopify's Admin API. Default: `2026-10`. */
    readonly apiVersion?: string;
    /** Where the Admin API is reached. Default: `https://<shop>`; the simulator's URL during development. */
    readonly origin?: string;
  };
  readonly orderTokens: {
    /** The keys that may sign order tokens; two during a rotation. */
    readonly keys: readonly (
      | { readonly id: string; readonly algorithm: 'HS256'; readonly secret: string }
      | { readonly id: string; readonly algorithm: 'EdDSA'; readonly jwk: Readonly<Record<string, string>> }
    )[];
    /** The audience that tokens must name. Default: `amend`. */
    readonly audience?: string;
  };
  /** The origins of the pages that may call the API, such as `https://shop.example`. */
  readonly origins: readonly string[];
  readonly changes?: {
    readonly 'correct-address'?: {
      /** How long after the order was placed its address may be corrected, in seconds, 60 to 2,592,000 (30 days). Default: 3,600. */
      readonly closesAfterSeconds?: number;
      /** Address fields that stay as they are. Default: country and province, since whether Shopify recalculates tax for them is not known. */
      readonly lockedFields?: readonly AddressField[];
    };
  };
  readonly ledger?: {
    /** The SQLite file of the ledger, made on first start. Default: `.amend/ledger.sqlite`. */
    readonly file?: string;
  };
}

/** The configuration with every default filled in. */
export type ResolvedConfig = z.infer<typeof Config>;

const HTTP_ORIGIN = /^https?:\/\/[^\s/?#]+$/;

const id = z
  .string({ error: 'a text' })
  .check(z.regex(/^[\w.-]{1,64}$/, { error: '1 to 64 letters, digits, ".", "_" or "-"' }));

const Key = z.discriminatedUnion(
  'algorithm',
  [
    z.strictObject({
      id,
      algorithm: z.literal('HS256'),
      secret: z
        .string({ error: 'a text' })
        .check(z.minLength(32, { error: 'a secret of at least 32 characters' })),
    }),
    z.strictObject({
      id,
      algorithm: z.literal('EdDSA'),
      jwk: z.record(z.string(), z.string(), { error: 'an Ed25519 JWK' }),
    }),
  ],
  { error: 'a key with the algorithm "HS256" or "EdDSA"' },
);

const Config = z.strictObject({
  shop: z.string({ error: 'a text' }).check(
    z.regex(/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/, {
      error: 'the permanent domain, <name>.myshopify.com',
    }),
  ),
  shopify: z.strictObject({
    accessToken: z
      .string({ error: 'an Admin API access token' })
      .check(z.minLength(1, { error: 'an Admin API access token' })),
    apiVersion: z._default(
      z.string().check(z.regex(/^\d{4}-\d\d$/, { error: 'a version such as "2026-10"' })),
      '2026-10',
    ),
    origin: z.optional(
      z
        .string()
        .check(z.regex(HTTP_ORIGIN, { error: 'an origin such as "http://localhost:4402", without a path' })),
    ),
  }),
  orderTokens: z.strictObject({
    keys: z.array(Key, { error: 'a list of keys' }).check(z.minLength(1, { error: 'at least one key' })),
    audience: z._default(z.string().check(z.minLength(1, { error: 'a text that is not empty' })), 'amend'),
  }),
  origins: z.array(
    z.string({ error: 'a text' }).check(
      z.regex(HTTP_ORIGIN, {
        error: 'an origin such as "https://shop.example", without a path and not "*"',
      }),
    ),
    { error: 'a list of origins' },
  ),
  changes: z.prefault(
    z.strictObject({
      'correct-address': z.prefault(
        z.strictObject({
          closesAfterSeconds: z._default(
            z
              .int({ error: 'a whole number of seconds from 60 to 2592000' })
              .check(
                z.gte(60, { error: 'a whole number of seconds from 60 to 2592000' }),
                z.lte(2_592_000, { error: 'a whole number of seconds from 60 to 2592000' }),
              ),
            3600,
          ),
          lockedFields: z._default(
            z.array(z.enum(ADDRESS_FIELDS, { error: `one of ${ADDRESS_FIELDS.join(', ')}` }), {
              error: 'a list of address fields',
            }),
            ['countryCode', 'provinceCode'],
          ),
        }),
        {},
      ),
    }),
    {},
  ),
  ledger: z.prefault(
    z.strictObject({
      file: z._default(
        z.string({ error: 'a path' }).check(z.minLength(1, { error: 'a path' })),
        '.amend/ledger.sqlite',
      ),
    }),
    {},
  ),
});

/** Gives `amend.config.ts` its type and checks it at once. Throws a {@link ConfigError} that lists every wrong value. */
export function defineConfig(config: AmendConfig): ResolvedConfig {
  const result = Config.safeParse(config);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.flatMap((issue) => faultsOf(issue, config)));
}

/** The configuration is wrong: `faults` has a line for each field, with what was given and what is allowed. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`amend.config.ts is not valid:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Where secrets may stand, also by mistake; and the fields among them that are none. */
const secretSections = ['shopify', 'orderTokens'];
const plainFields = ['apiVersion', 'origin', 'algorithm', 'audience'];

function faultsOf(issue: z.core.$ZodIssue, config: unknown): string[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${[...path, key].join('.')}: there is no such field.`);
  }
  const allowed = issue.message.startsWith('Invalid') ? 'another kind of value' : issue.message;
  return [`${path.join('.')}: given ${shown(valueAt(config, path), path)}; allowed is ${allowed}.`];
}

function valueAt(config: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    config,
  );
}

/** A value as it may stand in a message: secrets only by their length. */
function shown(value: unknown, path: readonly string[]): string {
  if (value === undefined) return 'nothing';
  const mayBeSecret = secretSections.includes(path[0] ?? '') && !plainFields.includes(path.at(-1) ?? '');
  if (!mayBeSecret) return JSON.stringify(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'string'
    ? `a text of ${value.length} characters`
    : `a value of type ${typeof value}`;
}
