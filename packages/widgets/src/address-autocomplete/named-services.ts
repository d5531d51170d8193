import { googlePlaces, loqate } from '@amend/sdk/light';
import type { AddressAutocomplete } from '@amend/sdk/light';

/** The service that a script tag names. @throws TypeError where there is none of that name, or no key. */
export function serviceNamed(name: string, key: string | undefined): AddressAutocomplete {
  if (!key) throw new TypeError('data-autocomplete needs data-autocomplete-key.');
  if (name === 'google-places') return googlePlaces({ key });
  if (name === 'loqate') return loqate({ key });
  throw new TypeError(`data-autocomplete knows google-places and loqate, not "${name}".`);
}
