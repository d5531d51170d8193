import { CHANGE_KINDS, ORDER_VIEWS } from '@amend/contract';
import type { ChangeKind, OrderView } from '@amend/contract';
import * as z from 'zod/mini';

import { isPersonal } from '../rules/personal-changes.ts';
import { metafieldName } from './metafield.ts';
import { ApiVersion, HttpOrigin, Id, secretText, withDistinct } from './texts.ts';

/** What a kind of proof opens. */
export interface ProofScope {
  /** The kinds of change that may be made. */
  readonly changes?: readonly ChangeKind[];
  /** Whether everything of the order is shown, or all but what tells who the shopper is; what cannot be seen cannot be changed. */
  readonly view?: OrderView;
}

/** Links in mails, signed by a template or by Amend. Default scope: items, quantities and shipping, redacted, because mails are passed on. */
export interface SignedLinkSettings extends ProofScope {
  /** The keys that links may be signed with, for this and nothing else; two during a rotation. A `secret` has at least 32 printable characters. */
  readonly keys: readonly { readonly id: string; readonly secret: string }[];
  /** How long a link lasts at most, from its signing on. Default: 1,209,600 s, 14 days. */
  readonly lifetimeSeconds?: number;
  /** The page that links open, without a fragment. Amend's own mails link to it. Default: none, and then only templates write links. */
  readonly page?: string;
  /**
   * Where Amend leaves a link in each new order, for mails whose template is to hold no secret: a metafield of the type `url`. It needs the webhook
   * `orders/create`, and `page`. Default: nowhere.
   */
  readonly metafield?: { readonly namespace: string; readonly key: string };
}

/** Requests through Shopify's app proxy, of a customer who is logged in. Default scope: everything. */
export interface AppProxySettings extends ProofScope {
  /** The client secrets of the app, with one of which Shopify signs; both of them during a rotation. Default: that of `shopify.app`. */
  readonly secrets?: readonly string[];
}

/** Session tokens of the app's UI extensions on the Thank You and Order status pages. Default scope: everything. */
export interface SessionTokenSettings extends ProofScope {
  /** The app's client id, which the tokens are made for. Default: that of `shopify.app`. */
  readonly clientId?: string;
  /** The client secrets of the app, with one of which Shopify signs; both of them during a rotation. Take them from the environment. Default: that of `shopify.app`. */
  readonly secrets?: readonly string[];
}

/** Customers who are logged in at a storefront of the merchant's own, by their Customer Account API access tokens. Default scope: everything. */
export interface CustomerAccountSettings extends ProofScope {
  /** The number of the shop in `https://shopify.com/<number>/account`, as in `gid://shopify/Shop/<number>`. */
  readonly shopId: string;
  /** The version of the Customer Account API. Default: `2026-10`. */
  readonly apiVersion?: string;
  /** Where it is reached. Default: `https://shopify.com`; the simulator's URL during development. */
  readonly origin?: string;
}

/**
 * Codes that are sent to the address on an order, to whoever knows its number and that address; the configuration also wants `mail`. Default scope:
 * everything but the e-mail address and cancelling: who reads the mails of an address reads the codes too.
 */
export type OneTimeCodeSettings = ProofScope;

/** Which proofs are exchanged for order tokens, and what each opens. A kind that is not here is refused. */
export interface ProofsSettings {
  readonly 'signed-link'?: SignedLinkSettings;
  readonly 'app-proxy'?: AppProxySettings;
  readonly 'session-token'?: SessionTokenSettings;
  readonly 'customer-account'?: CustomerAccountSettings;
  readonly 'one-time-code'?: OneTimeCodeSettings;
}

const kinds = `a list of ${CHANGE_KINDS.join(', ')}`;

/** The scope of a kind of proof, with its default. */
function scope(changes: readonly ChangeKind[], view: OrderView) {
  return {
    changes: z._default(z.array(z.enum(CHANGE_KINDS, { error: kinds }), { error: kinds }), [...changes]),
    view: z._default(z.enum(ORDER_VIEWS, { error: '"full" or "redacted"' }), view),
  };
}

/** Refuses changes that need to see what is not shown. */
const withSight = z.check<{ readonly changes: readonly ChangeKind[]; readonly view: OrderView }>(
  ({ value, issues }) => {
    if (value.view === 'full') return;
    value.changes.forEach((kind, place) => {
      if (!isPersonal(kind)) return;
      const message = 'a kind of change that needs no full view';
      issues.push({ code: 'custom', input: kind, path: ['changes', place], message });
    });
  },
);

/** Refuses links that would lead nowhere. */
const withPage = z.check<{ readonly page?: string | undefined; readonly metafield?: object | undefined }>(
  ({ value, issues }) => {
    if (!value.metafield || value.page !== undefined) return;
    const message = `${page}, since links are left in a metafield`;
    issues.push({ code: 'custom', input: undefined, path: ['page'], message });
  },
);

const page = 'the address of a page, https://…, without a fragment';
const PAGE = /^https?:\/\/[^\s#]+$/;

const seconds = 'whole seconds from 60 to 31536000';

const SignedLink = z
  .strictObject(
    {
      keys: z
        .array(z.strictObject({ id: Id, secret: secretText(32) }, { error: 'a key with id and secret' }), {
          error: 'a list of keys',
        })
        .check(z.minLength(1, { error: 'at least one key' }), withDistinct('id')),
      lifetimeSeconds: z._default(
        z.int({ error: seconds }).check(z.gte(60, { error: seconds }), z.lte(31_536_000, { error: seconds })),
        1_209_600,
      ),
      page: z.optional(z.string({ error: page }).check(z.regex(PAGE, { error: page }))),
      metafield: z.optional(
        z.strictObject(metafieldName, {
          error: 'a metafield such as { namespace: "amend", key: "order_link" }',
        }),
      ),
      ...scope(['swap-item', 'set-quantity', 'add-item', 'change-shipping'], 'redacted'),
    },
    { error: 'settings such as { keys: [{ id, secret }] }' },
  )
  .check(withSight, withPage);

const clientSecrets = z
  .array(secretText(16), { error: 'a list of client secrets' })
  .check(z.minLength(1, { error: 'at least one client secret' }));

const AppProxy = z
  .strictObject(
    {
      secrets: clientSecrets,
      ...scope(CHANGE_KINDS, 'full'),
    },
    { error: 'settings such as { secrets: [clientSecret] }' },
  )
  .check(withSight);

const SessionToken = z
  .strictObject(
    {
      clientId: z.string({ error: 'a client id' }).check(z.minLength(1, { error: 'a client id' })),
      secrets: clientSecrets,
      ...scope(CHANGE_KINDS, 'full'),
    },
    { error: 'settings such as { clientId, secrets: [clientSecret] }' },
  )
  .check(withSight);

const shopNumber = 'the number of the shop, as a text';

const CustomerAccount = z
  .strictObject(
    {
      shopId: z.string({ error: shopNumber }).check(z.regex(/^[1-9]\d{0,19}$/, { error: shopNumber })),
      apiVersion: z._default(ApiVersion, '2026-10'),
      origin: z._default(HttpOrigin, 'https://shopify.com'),
      ...scope(CHANGE_KINDS, 'full'),
    },
    { error: 'settings such as { shopId: "12345" }' },
  )
  .check(withSight);

const OneTimeCode = z
  .strictObject(
    scope(
      CHANGE_KINDS.filter((kind) => kind !== 'correct-contact' && kind !== 'cancel-order'),
      'full',
    ),
    { error: 'settings such as {}' },
  )
  .check(withSight);

/** Refuses codes that could not be sent. */
export const withMailForCodes = z.check<{
  readonly mail?: object | undefined;
  readonly proofs: { readonly 'one-time-code'?: object | undefined };
}>(({ value, issues }) => {
  if (value.mail || !value.proofs['one-time-code']) return;
  const message = 'settings such as { from: "Shop <hello@shop.example>" }, since one-time codes are mailed';
  issues.push({ code: 'custom', input: undefined, path: ['mail'], message });
});

/** Which proofs are exchanged, with every default. */
export const Proofs = z.prefault(
  z.strictObject(
    {
      'signed-link': z.optional(SignedLink),
      'app-proxy': z.optional(AppProxy),
      'session-token': z.optional(SessionToken),
      'customer-account': z.optional(CustomerAccount),
      'one-time-code': z.optional(OneTimeCode),
    },
    { error: 'settings by kind of proof, such as { "signed-link": { keys: […] } }' },
  ),
  {},
);
