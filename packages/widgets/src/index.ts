import { defineElements } from './element.ts';
import type { AmendSettings } from './settings.ts';

export { googlePlaces, loqate } from '@amend/sdk/light';
export type { AddressAutocomplete, GooglePlacesOptions, LoqateOptions } from '@amend/sdk/light';
export type { AmendSettings } from './settings.ts';

/**
 * Defines `<amend-order-tracking>` and `<amend-address-correction>`, which load what they need once they are on the page.
 *
 * Defining them again is harmless and changes nothing. Does nothing on a server. Wrong settings are reported in the
 * console and by the elements themselves.
 */
export function defineAmend(settings: AmendSettings): void {
  if (typeof customElements !== 'undefined') defineElements(settings);
}
