import type { Translations } from './translate.ts';

/** What the harness tells its page: where the extension runs, and what Shopify would give it there. */
export interface PageData {
  /** One of the targets of `shopify.extension.toml`. */
  readonly target: string;
  /** The order's id as that page has it. */
  readonly orderId: string;
  readonly checkoutToken: string | null;
  /** Whether a merchant sees it in the editor. */
  readonly isEditor: boolean;
  /** Whether the shopper has logged in already. */
  readonly isLoggedIn: boolean;
  /** Where a session token comes from; it is told with `logged-in` whether it names the customer. */
  readonly tokenUrl: string;
  readonly locale: string;
  readonly translations: Translations;
  readonly timeZone: string;
  readonly settings: Readonly<Record<string, string | boolean>>;
}

/** The id of the element that holds the {@link PageData} as JSON. */
export const DATA_ID = 'page-data';
