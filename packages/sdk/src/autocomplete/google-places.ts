import type { AddressAutocomplete, FoundAddress } from './address-autocomplete.ts';

/** What {@link googlePlaces} works with. */
export interface GooglePlacesOptions {
  /** An API key for Places API (New), restricted to the shop's pages. It can be read by everybody. */
  readonly key: string;
  /** Sends one request. Default: the browser's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

interface Prediction {
  readonly placeId: string;
  readonly text?: { readonly text: string };
  readonly structuredFormat?: {
    readonly mainText?: { readonly text: string };
    readonly secondaryText?: { readonly text: string };
  };
}

interface Component {
  readonly longText: string;
  readonly shortText: string;
  readonly types: readonly string[];
}

const ORIGIN = 'https://places.googleapis.com/v1/';

/** Where the province on a label is the second level of the administration, not the first. */
const SECOND_LEVEL = ['ES', 'IT'];

/**
 * Completes addresses with Google's Places API (New): one session is charged as one, because all its requests carry the same token, and of a place only
 * what costs least is asked for.
 *
 * Sources: https://developers.google.com/maps/documentation/places/web-service/place-autocomplete (`places:autocomplete`),
 * https://developers.google.com/maps/documentation/places/web-service/place-details (fields, `sessionToken`),
 * https://developers.google.com/maps/documentation/places/web-service/policies (without a map, "Google Maps" has to stand at the list).
 */
export function googlePlaces({ key, fetch = globalThis.fetch }: GooglePlacesOptions): AddressAutocomplete {
  async function ask(path: string, fields: string, init: RequestInit): Promise<unknown> {
    const headers = { 'X-Goog-Api-Key': key, 'X-Goog-FieldMask': fields, 'Content-Type': 'application/json' };
    const response = await fetch(ORIGIN + path, { ...init, headers });
    if (!response.ok) throw new Error(`Google Places answered with status ${response.status}.`);
    return response.json();
  }

  return {
    attribution: 'Google Maps',
    async suggest(input, { countryCode, session, locale, signal }) {
      const answer = await ask(
        'places:autocomplete',
        'suggestions.placePrediction.placeId,suggestions.placePrediction.text,suggestions.placePrediction.structuredFormat',
        {
          method: 'POST',
          signal,
          body: JSON.stringify({
            input,
            includedRegionCodes: [countryCode.toLowerCase()],
            includedPrimaryTypes: ['street_address', 'premise', 'subpremise', 'route'],
            languageCode: locale,
            sessionToken: session,
          }),
        },
      );
      // Nothing found is an empty object.
      const { suggestions = [] } = answer as { suggestions?: readonly { placePrediction?: Prediction }[] };
      return suggestions.flatMap(({ placePrediction: found }) =>
        found
          ? [
              {
                id: found.placeId,
                text: found.structuredFormat?.mainText?.text ?? found.text?.text ?? '',
                detail: found.structuredFormat?.secondaryText?.text ?? '',
                isGroup: false,
              },
            ]
          : [],
      );
    },
    async resolve(id, { session, locale, signal }) {
      const query = new URLSearchParams({ languageCode: locale, sessionToken: session });
      const answer = await ask(
        `places/${encodeURIComponent(id)}?${query}`,
        'addressComponents,formattedAddress',
        {
          signal,
        },
      );
      const { addressComponents = [], formattedAddress = '' } = answer as {
        addressComponents?: readonly Component[];
        formattedAddress?: string;
      };
      return readComponents(addressComponents, formattedAddress);
    },
  };
}

function readComponents(components: readonly Component[], formatted: string): FoundAddress | null {
  const find = (...types: readonly string[]) =>
    types.map((type) => components.find((each) => each.types.includes(type))).find(Boolean);
  const road = find('route', 'premise');
  const countryCode = find('country')?.shortText;
  if (road === undefined || countryCode === undefined) return null;
  const route = road.longText;
  const number = find('street_number')?.longText;
  // The one line that Google writes may have the street abbreviated.
  const roadAt = Math.max(formatted.indexOf(route), formatted.indexOf(road.shortText));
  const isNumberFirst = number !== undefined && formatted.indexOf(number) < roadAt;
  const street = isNumberFirst ? [number, route] : [route, number];
  const level = SECOND_LEVEL.includes(countryCode) ? 2 : 1;
  return {
    countryCode,
    address1: street.filter(Boolean).join(' '),
    ...given('address2', find('subpremise')?.longText),
    ...given('city', find('locality', 'postal_town', 'administrative_area_level_3')?.longText),
    ...given('zip', find('postal_code')?.longText),
    ...given('provinceCode', find(`administrative_area_level_${level}`)?.shortText),
  };
}

function given<Field extends string>(field: Field, value: string | undefined): { [F in Field]?: string } {
  return (value ? { [field]: value } : {}) as { [F in Field]?: string };
}
