import { defineElements } from './element.ts';
import type { AmendSettings } from './settings.ts';

export { googlePlaces, loqate } from '@amend/sdk/light';
export type { AddressAutocomplete, GooglePlacesOptions, LoqateOptions } from '@amend/sdk/light';
export type { AmendEvents, ShownProblem } from './events.ts';
export { mountWidget } from './mount-widget.ts';
export type { OwnTexts } from './own-texts/own-texts.ts';
export type { OpenWidget } from './widget.ts';
export type { AmendSettings } from './settings.ts';
export type { WidgetName } from './widget-list.ts';

/**
 * Defines `<amend-order-tracking>`, `<amend-address-correction>`, `<amend-item-swap>`, `<amend-upsell>`, `<amend-edit-window>`,
 * `<amend-cancel-order>` and `<amend-order>`, which load what they need once they are on the page.
 *
 * Called again, it gives new settings to the elements that come from then on; those that are there keep theirs. Does nothing on a server. Wrong settings are reported in the
 * console and by the elements themselves.
 */
export function defineAmend(settings: AmendSettings): void {
  if (typeof customElements !== 'undefined') defineElements(settings);
}
