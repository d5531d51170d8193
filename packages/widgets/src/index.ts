import { defineElements } from './element.ts';
import type { AmendSettings } from './settings.ts';

export { googlePlaces, loqate } from '@amend/sdk/light';
export type { AddressAutocomplete, GooglePlacesOptions, LoqateOptions } from '@amend/sdk/light';
export type { AmendSettings } from './settings.ts';

/**
 * Defines `<amend-order-tracking>`, `<amend-address-correction>` and `<amend-item-swap>`, which load what they need once they are on the page.
 *
 * Called again, it gives new settings to the elements that come from then on; those that are there keep theirs. Does nothing on a server. Wrong settings are reported in the
 * console and by the elements themselves.
 */
export function defineAmend(settings: AmendSettings): void {
  if (typeof customElements !== 'undefined') defineElements(settings);
}
