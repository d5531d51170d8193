import type { AddressAutocomplete } from '@amend/sdk/light';

import type { OwnTexts } from './own-texts/own-texts.ts';

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
  /** Your own words in place of ours, in the language of the page. Default: those in `<script type="application/json" id="amend-texts">`, if any. */
  readonly texts?: OwnTexts | undefined;
  /** Sends one request. Default: the browser's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * Settings as a page may have written them: a script tag can leave out anything, and that is found out when they are used. It names the service that
 * completes addresses with a word, and its key beside it.
 */
export interface GivenSettings extends Given<Omit<AmendSettings, 'autocomplete'>> {
  /** The service, or its name: `google-places` or `loqate`. */
  readonly autocomplete?: AddressAutocomplete | string | undefined;
  /** The key for a service that is named. */
  readonly autocompleteKey?: string | undefined;
}

/** The settings of one element, with what was found out where they say nothing. */
export interface ElementSettings extends GivenSettings {
  /** The language to ask the API for, as a BCP 47 tag. */
  readonly locale: string;
  /** The time zone to ask the API for. */
  readonly timeZone: string;
}

type Given<Settings> = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };
