import type { Settings } from './settings.ts';
import type { Translate } from './texts/say.ts';

/** Where something can be kept for as long as the page's visitor has it: `shopify.storage`, as far as it is used here. */
export interface Storage {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

/** What a page of Shopify's gives to the extension, the same for all of them. What can change is read anew each time, and as a signal. */
export interface Page {
  /** Whether it is seen by a merchant who sets it up, and by no shopper. */
  readonly isEditor: boolean;
  /** Shopify's id of the order; `undefined` while the page does not have it. */
  readOrderId(): string | undefined;
  /** The token of the checkout that the order came from; `undefined` where the page has none. */
  readCheckoutToken(): string | undefined;
  /** Shopify's word for whose page it is: a JWT that lasts five minutes. */
  getSessionToken(): Promise<string>;
  /** Whether somebody is logged in, so that changes can be offered. */
  isLoggedIn(): boolean;
  /** Asks the shopper to log in; `null` on a page that needs no login, or has it behind itself. */
  readonly logIn: (() => Promise<void>) | null;
  /** What the merchant set in the editor. */
  readSettings(): Settings;
  /** The language to ask the API for, as a BCP 47 tag. */
  readonly locale: string;
  /** The shopper's time zone, as an IANA name. */
  readonly timeZone: string;
  readonly translate: Translate;
  readonly storage: Storage;
}
