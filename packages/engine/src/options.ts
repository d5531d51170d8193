import type { OrderRecords, OrderView } from '@amend/contract';

import type { AccessTokens } from './access/access-tokens.ts';
import type { AddressSuggester } from './addresses/address-suggester.ts';
import type { Caller } from './caller.ts';
import type { ResolvedConfig } from './config.ts';
import type { CredentialStore } from './credentials/credential-store.ts';
import type { Reader } from './display/display.ts';
import type { Ledger } from './ledger.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Budget } from './shopify/budget/budget.ts';

/** What an engine works with. */
export interface EngineOptions {
  /** The merchant's decisions, from `defineConfig`. */
  readonly config: ResolvedConfig;
  /** Where edits are written down. */
  readonly ledger: Ledger;
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
  /** Sends requests to Shopify. Default: the platform's `fetch`. */
  readonly fetch?: typeof fetch;
  /** Where the tokens of `shopify.app` are kept. Default: in memory, until the process ends. */
  readonly credentials?: CredentialStore;
  /** Gives the access tokens, in place of those that the configuration asks for. Default: none. */
  readonly tokens?: AccessTokens;
  /** Sends the mails that the configuration asks for with `mail`. Default: none, and then it must not ask for them. */
  readonly mailer?: Mailer;
  /** Says what was probably meant by an address that a shopper typed. Default: none, and then only the form of postal codes is looked at. */
  readonly addressSuggester?: AddressSuggester;
  /** Sends events to the merchant's own URL. Default: the platform's `fetch`. */
  readonly eventFetch?: typeof fetch;
  /** Spends the shop's points at Shopify; all engines of one shop should share one. Default: one of this engine's own. */
  readonly budget?: Budget;
  /** Waits. Default: a timer. */
  readonly sleep?: (ms: number) => Promise<void>;
  /** Makes ids of edits, lock holders and lookups, which nobody can guess. Default: random UUIDs. */
  readonly createId?: () => string;
  /** Makes the salts of receipts, each of which nobody can guess. Default: 128 random bits in base64url. */
  readonly createSalt?: () => string;
  /** Makes one-time codes of eight digits, each of which nobody can guess. Default: by the platform's secure random numbers. */
  readonly createCode?: () => string;
  /** Told of failures that a shopper is only told of in general. Default: `console.error`. Messages hold no personal data. */
  readonly report?: (error: Error) => void;
  /** Whether Shopify has ended the access of the app. Default: what the ledger knows of it. */
  readonly isAccessEnded?: () => Promise<boolean>;
  /** Told of an order that has to be looked at, where that is not known from the start. Default: the ledger gets the task. */
  readonly noticeOrder?: (orderId: string) => Promise<void>;
  /** Erases the personal data of an order, and says how many edits and events are still needed. Default: in the ledger. */
  readonly eraseOrder?: (orderId: string) => Promise<number>;
  /** Erases everything of orders that have a ledger of their own, and says how many orders are left. Default: there are none. */
  readonly eraseEveryOrder?: () => Promise<number>;
  /** Everything that is kept of an order. Default: what the ledger has. */
  readonly exportOrder?: (orderId: string) => Promise<OrderRecords>;
  /** How long one call to Shopify may take. Default: 5,000 ms. */
  readonly shopifyTimeoutMs?: number;
  /** How long a request may wait in all for the shop's points at Shopify, or for the lock of its order. Default: 8,000 ms. */
  readonly patienceMs?: number;
  /** How long an order that was read may be shown again without asking Shopify. Edits never rely on it. Default: 2,000 ms. */
  readonly orderCacheMs?: number;
}

/** Who asks on the merchant's behalf, and how they read. */
export interface Staff extends Reader {
  /** Default: the merchant, who is not known any closer. */
  readonly caller?: Caller;
}

/** Who asks: how they read, and the kinds of change that their order token permits. */
export interface Shopper {
  /** Default: a shopper who is not known any closer. */
  readonly caller?: Caller;
  /** A BCP 47 locale. */
  readonly locale: string;
  /** An IANA time zone. */
  readonly timeZone: string;
  readonly permittedChanges: readonly string[];
  /** The proof that the token was exchanged for, or `merchant` where the merchant's own server signed it. Default: `merchant`. */
  readonly proof?: string;
  /** How much of the order is shown. Default: `full`. */
  readonly view?: OrderView;
}
