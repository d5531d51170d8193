import type { EditSessionRecord } from '../edits/edit-session-record.ts';
import type { JobRecord } from '../jobs/job-record.ts';
import type { MetafieldRecord } from '../orders/metafield-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { PictureRecord } from '../pictures/picture-record.ts';
import type { PlatformState } from '../platform/platform-state.ts';
import type { IdempotentAnswerRecord } from '../refunds/idempotent-answer.ts';

/** Everything a simulated shop holds, as plain JSON: saved, loaded and compared as it stands. */
export interface ShopState {
  /** Raised when the shape changes, so that an old file is refused instead of misread. */
  readonly version: 2;
  /** The instant the shop was seeded at. Order ids derive from it. */
  readonly seededAt: string;
  /** The number that the next new record gets. */
  nextId: number;
  readonly shop: ShopRecord;
  readonly products: readonly ProductRecord[];
  /** Oldest first. */
  readonly orders: OrderRecord[];
  /** Order edits that were begun and not committed yet, oldest first. */
  readonly editSessions: EditSessionRecord[];
  /** What was set going and is done later, or was: cancellations, payments that take their time. Oldest first. */
  readonly jobs: JobRecord[];
  /** What requests with an idempotency key came to, oldest first. */
  readonly idempotentAnswers: IdempotentAnswerRecord[];
  readonly metafields: MetafieldRecord[];
  /** Tokens, webhooks, the shop's standing and the clock. */
  readonly platform: PlatformState;
}

export interface ShopRecord {
  readonly id: number;
  readonly name: string;
  readonly myshopifyDomain: string;
  readonly currencyCode: string;
  readonly ianaTimezone: string;
  /** What fulfilment orders name as the place the goods leave from. */
  readonly location: LocationRecord;
  /** Where else goods can be sent from. Default: nowhere. */
  readonly otherLocations?: readonly LocationRecord[];
  /** Where the shop sells in which currency; the first is at home. */
  readonly markets: readonly MarketRecord[];
}

/** Countries that see prices in one currency. */
export interface MarketRecord {
  readonly currencyCode: string;
  /** Country codes; the market with none takes every other country. */
  readonly countryCodes: readonly string[];
  /** How many of its currency one of the shop's currency is: `'1.1'`, `'165'`. */
  readonly rate: string;
  /** Prices are rounded to multiples of this many minor units. */
  readonly step: number;
}

export interface LocationRecord {
  readonly id: number;
  readonly name: string;
  readonly address1: string;
  readonly zip: string;
  readonly city: string;
  readonly countryCode: string;
}

export interface ProductRecord {
  readonly id: number;
  readonly handle: string;
  readonly title: string;
  readonly isGiftCard: boolean;
  /** Default: the shop's name. */
  readonly vendor?: string;
  /** Default: an empty one. */
  readonly productType?: string;
  /** Default: none. */
  tags?: readonly string[];
  /** Default: none. */
  readonly descriptionHtml?: string;
  /** Default: when it was listed. */
  updatedAt?: string;
  /** What goes well with it, by product id; the merchant's own choice. */
  readonly complementaryIds: readonly number[];
  readonly options: readonly OptionRecord[];
  readonly variants: readonly VariantRecord[];
}

export interface OptionRecord {
  readonly name: string;
  readonly values: readonly string[];
  /** Default: none of its values has one. */
  readonly swatches?: readonly SwatchRecord[];
}

/** How a value of an option looks: a colour, a picture, or both. */
export interface SwatchRecord {
  readonly value: string;
  /** Hexadecimal, such as `#6A8D48`. */
  readonly color?: string;
  readonly picture?: PictureRecord;
}

export interface VariantRecord {
  readonly id: number;
  readonly title: string;
  readonly sku: string;
  /** Minor units of the shop's currency. */
  readonly price: number;
  /** What it cost before, in the same units. Default: it was never reduced. */
  readonly compareAtPrice?: number;
  /** What a unit weighs. Default: nobody weighed it. */
  readonly weightGrams?: number;
  /** Units for sale; below zero where more were sold than there are. */
  stock: number;
  /** Whether it can be bought when there is no stock. */
  readonly policy: 'DENY' | 'CONTINUE';
  readonly selectedOptions: readonly { readonly name: string; readonly value: string }[];
  readonly picture: PictureRecord;
}

/**
 * Checks that a saved state is one this version can run.
 *
 * @throws Error when it was written by another version of the simulator.
 */
export function checkState(state: ShopState): ShopState {
  if (state.version !== 2) {
    throw new Error(
      `This shop was saved by another version of the simulator (state version ${state.version}, expected 2). Delete the saved file and seed the shop anew.`,
    );
  }
  return state;
}
