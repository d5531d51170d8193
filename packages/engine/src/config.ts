import * as z from 'zod/mini';

import { ApprovalSection } from './config/approval.ts';
import type { ApprovalSettings } from './config/approval.ts';
import { Changes } from './config/changes.ts';
import type { ChangesSettings } from './config/changes.ts';
import { ConfigError, faultsOf } from './config/config-error.ts';
import { Events } from './config/events.ts';
import type { EventsSettings } from './config/events.ts';
import { withExchangeKeys } from './config/exchange-keys.ts';
import { HoldWhileOpen, withBoundedHold } from './config/hold-while-open.ts';
import type { HoldWhileOpenSettings } from './config/hold-while-open.ts';
import { Limits } from './config/limits.ts';
import type { LimitsSettings } from './config/limits.ts';
import { MailSection } from './config/mail.ts';
import type { MailSettings } from './config/mail.ts';
import { Merchant } from './config/merchant.ts';
import type { MerchantSettings } from './config/merchant.ts';
import { withSecretsOfApp } from './config/of-app.ts';
import { Offers } from './config/offers.ts';
import type { OffersSettings } from './config/offers.ts';
import { OrderTags } from './config/order-tags.ts';
import type { OrderTagsSettings } from './config/order-tags.ts';
import { Proofs, withMailForCodes } from './config/proofs.ts';
import type { ProofsSettings } from './config/proofs.ts';
import { Receipts } from './config/receipts.ts';
import type { ReceiptsSettings } from './config/receipts.ts';
import { Rules } from './config/rules.ts';
import { withSeparateSecrets } from './config/separate-secrets.ts';
import { Settlement } from './config/settlement.ts';
import type { SettlementSettings } from './config/settlement.ts';
import { AccessToken, Credentials, ShopifyApp, withAccess } from './config/shopify-app.ts';
import type { CredentialsSettings, ShopifyAppSettings } from './config/shopify-app.ts';
import { ApiVersion, HttpOrigin, Id, TimeZone } from './config/texts.ts';
import { Webhooks } from './config/webhooks.ts';
import type { WebhookSettings } from './config/webhooks.ts';
import type { Rule } from './rules/rule.ts';

export { ConfigError };
export type { OffersSettings, Rule };

/** A key for order tokens: a secret of at least 32 characters, or an Ed25519 key as a JWK. */
type OrderTokenKeySettings =
  | { readonly id: string; readonly algorithm: 'HS256'; readonly secret: string }
  | { readonly id: string; readonly algorithm: 'EdDSA'; readonly jwk: Readonly<Record<string, string>> };

/** What a merchant decides, written in `amend.config.ts`. */
export interface AmendConfig {
  /** The shop's permanent domain, `<name>.myshopify.com`. */
  readonly shop: string;
  readonly shopify: {
    /**
     * An Admin API access token that has no end, of an app that was made in the shop's admin before 2026; its scopes are those of `neededScopes`. Take it from the
     * environment. Either this or `app`.
     */
    readonly accessToken?: string;
    /** An app that asks Shopify for access tokens and renews them; it also wants `credentials`. */
    readonly app?: ShopifyAppSettings;
    /** The version of Shopify's Admin API. Default: `2026-10`. */
    readonly apiVersion?: string;
    /** Where the Admin API is reached. Default: `https://<shop>`; the simulator's URL during development. */
    readonly origin?: string;
  };
  readonly orderTokens: {
    /** The keys that may sign order tokens; two during a rotation. */
    readonly keys: readonly OrderTokenKeySettings[];
    /** The audience that tokens must name. Default: `amend`. */
    readonly audience?: string;
    /** How the API itself signs the tokens that proofs are exchanged for; needed where there are `proofs`. */
    readonly exchange?: {
      /** The first key signs, all are accepted; two during a rotation. They are for this and nothing else: no other server needs them. */
      readonly keys: readonly OrderTokenKeySettings[];
      /** How long such a token is accepted, 60 to 86,400 s. Default: 1,800 s. */
      readonly lifetimeSeconds?: number;
    };
  };
  /** Which proofs are exchanged for order tokens. Default: none, and then only the merchant's own server gives tokens. */
  readonly proofs?: ProofsSettings;
  /** The origins of the pages that may call the API, such as `https://shop.example`. */
  readonly origins: readonly string[];
  /** What shoppers may change, and until when. */
  readonly changes?: ChangesSettings;
  /** What becomes of the difference that an edit makes to the price. */
  readonly settlement?: SettlementSettings;
  /** Who may ask and decide on the merchant's behalf. */
  readonly merchant?: MerchantSettings;
  /** How Shopify's webhooks are known to be Shopify's. */
  readonly webhooks?: WebhookSettings;
  /** The warehouse's IANA time zone, for cut-offs, blackouts and days of the week. Default: `UTC`. */
  readonly timeZone?: string;
  /** What holds for some orders only. Of several rules that apply, the strictest wins. */
  readonly rules?: readonly Rule[];
  /** How the shop is asked about edits for which a rule says `approval`. */
  readonly approval?: ApprovalSettings;
  /** What shoppers are offered to add to their order. */
  readonly offers?: OffersSettings;
  /** How receipts of edits are signed. Default: not at all, and there are none. */
  readonly receipts?: ReceiptsSettings;
  /** How shoppers are written to about their edits; the engine also wants a `mailer`. Default: not at all. */
  readonly mail?: MailSettings;
  /** Where the merchant's own systems are told of every step of an edit. Default: nowhere. */
  readonly events?: EventsSettings;
  /** The tags that Amend keeps on orders, or `false` for none. */
  readonly orderTags?: OrderTagsSettings | false;
  /** Whether orders are kept from being packed while they may be changed; the webhook `orders/create` has to come. Default: they are not. */
  readonly holdWhileOpen?: HoldWhileOpenSettings;
  /** How often the API may be asked before it says to come back later. */
  readonly limits?: LimitsSettings;
  /** How the tokens of `shopify.app` are encrypted where they are kept. Default: not at all, and nothing is kept. */
  readonly credentials?: CredentialsSettings;
  readonly ledger?: {
    /** The SQLite file of the ledger, made on first start. Default: `.amend/ledger.sqlite`. */
    readonly file?: string;
  };
}

/** The configuration with every default filled in. */
export type ResolvedConfig = z.infer<typeof Config>;

const HTTP_ORIGIN = /^https?:\/\/[^\s/?#]+$/;

const Key = z.discriminatedUnion(
  'algorithm',
  [
    z.strictObject({
      id: Id,
      algorithm: z.literal('HS256'),
      secret: z
        .string({ error: 'a text' })
        .check(z.minLength(32, { error: 'a secret of at least 32 characters' })),
    }),
    z.strictObject({
      id: Id,
      algorithm: z.literal('EdDSA'),
      jwk: z.record(z.string(), z.string(), { error: 'an Ed25519 JWK' }),
    }),
  ],
  { error: 'a key with the algorithm "HS256" or "EdDSA"' },
);

const Keys = z.array(Key, { error: 'a list of keys' }).check(z.minLength(1, { error: 'at least one key' }));

const lifetime = 'whole seconds from 60 to 86400';

const Exchange = z.strictObject(
  {
    keys: Keys,
    lifetimeSeconds: z._default(
      z.int({ error: lifetime }).check(z.gte(60, { error: lifetime }), z.lte(86_400, { error: lifetime })),
      1800,
    ),
  },
  { error: 'settings such as { keys: [{ id, algorithm: "HS256", secret }] }' },
);

const Config = z
  .strictObject({
    shop: z.string({ error: 'a text' }).check(
      z.regex(/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/, {
        error: 'the permanent domain, <name>.myshopify.com',
      }),
    ),
    shopify: z.strictObject({
      accessToken: AccessToken,
      app: ShopifyApp,
      apiVersion: z._default(ApiVersion, '2026-10'),
      origin: z.optional(HttpOrigin),
    }),
    orderTokens: z.strictObject({
      keys: Keys,
      audience: z._default(z.string().check(z.minLength(1, { error: 'a text that is not empty' })), 'amend'),
      exchange: z.optional(Exchange),
    }),
    origins: z.array(
      z.string({ error: 'a text' }).check(
        z.regex(HTTP_ORIGIN, {
          error: 'an origin such as "https://shop.example", without a path and not "*"',
        }),
      ),
      { error: 'a list of origins' },
    ),
    proofs: Proofs,
    changes: Changes,
    settlement: Settlement,
    merchant: Merchant,
    webhooks: Webhooks,
    timeZone: z._default(TimeZone, 'UTC'),
    rules: Rules,
    approval: ApprovalSection,
    offers: Offers,
    receipts: Receipts,
    mail: MailSection,
    events: Events,
    orderTags: OrderTags,
    holdWhileOpen: HoldWhileOpen,
    limits: Limits,
    credentials: Credentials,
    ledger: z.prefault(
      z.strictObject({
        file: z._default(
          z.string({ error: 'a path' }).check(z.minLength(1, { error: 'a path' })),
          '.amend/ledger.sqlite',
        ),
      }),
      {},
    ),
  })
  .check(withBoundedHold, withAccess, withExchangeKeys, withMailForCodes, withSeparateSecrets);

/** Gives `amend.config.ts` its type and checks it at once. Throws a {@link ConfigError} that lists every wrong value. */
export function defineConfig(config: AmendConfig): ResolvedConfig {
  const whole = withSecretsOfApp(config);
  const result = Config.safeParse(whole);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.flatMap((issue) => faultsOf(issue, whole)));
}
