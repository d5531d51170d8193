import type { AddressAutocomplete } from '@amend/sdk/light';

/** What all of Amend's elements on a page share. */
export interface AmendSettings {
  /** The API's base URL, `https://…`. */
  readonly endpoint: string;
  /** The order token for the order that the page is about. */
  readonly token: string;
  /** The language, as a BCP 47 tag. Default: the closest `lang` attribute, else the browser's language. */
  readonly locale?: string | undefined;
  /** The time zone, as an IANA name. Default: the browser's. */
  readonly timeZone?: string | undefined;
  /** Completes addresses while they are typed, such as `googlePlaces({ key })`. Default: none, and nothing is loaded for it. */
  readonly autocomplete?: AddressAutocomplete | undefined;
  /** Sends one request. Default: the browser's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** Settings as a page may have written them: a script tag can leave out anything, and that is found out when they are used. */
export type GivenSettings = Partial<AmendSettings>;
