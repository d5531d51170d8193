/** The days of a week, as Temporal counts them: Monday first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** One day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** When a kind of change may be made. Of all windows that apply, the one that closes first decides (rules W1 to W9). */
export type WindowRule =
  /** Seconds after the order was placed, 60 to 2,592,000 (30 days). */
  | { readonly closesAfterSeconds: number }
  /** No time closes it; the start of fulfilment does, as it does every window. */
  | { readonly until: 'fulfillment' }
  /** Closes at the warehouse's next pick after the order was placed. */
  | { readonly cutOff: CutOff }
  /** Is closed while a blackout lasts. */
  | { readonly blackouts: readonly Blackout[] };

/** When the warehouse takes the orders that it packs next, by the clock on its wall. */
export interface CutOff {
  /** Times of day, such as `14:00`. */
  readonly times: readonly string[];
  /** Default: Monday to Friday. */
  readonly weekdays?: readonly Weekday[] | undefined;
  /** Days without picks, such as `2026-12-25`. Default: none. */
  readonly holidays?: readonly string[] | undefined;
  /** An IANA name. Default: the configuration's `timeZone`. */
  readonly timeZone?: string | undefined;
}

/** A time in which nothing may be changed, such as a stocktaking. */
export interface Blackout {
  /** A local date and time, such as `2026-12-31T18:00`. */
  readonly from: string;
  /** The first moment after it. */
  readonly to: string;
  /** An IANA name. Default: the configuration's `timeZone`. */
  readonly timeZone?: string | undefined;
}
