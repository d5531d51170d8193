import { getResponse, http, HttpResponse } from 'msw';
import type { JsonBodyType } from 'msw';
import { describe, expect, it } from 'vitest';

import { googlePlaces, loqate } from '../src/index.ts';

const GOOGLE = 'https://places.googleapis.com/v1/';
const LOQATE = 'https://api.addressy.com/Capture/Interactive/';

/** A service that answers with these, and what it was asked. */
function serve(answers: Readonly<Record<string, JsonBodyType>>, status = 200) {
  const received: Request[] = [];
  const handlers = Object.entries(answers).map(([url, body]) =>
    http.all(url, () => HttpResponse.json(body, { status })),
  );
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    received.push(request.clone());
    const answer = await getResponse(handlers, request);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  };
  return { received, fetch: send };
}

const request = (countryCode = 'US') => ({
  countryCode,
  session: 'session-1',
  locale: 'en',
  signal: new AbortController().signal,
});

const component = (longText: string, shortText: string, ...types: string[]) => ({
  longText,
  shortText,
  types,
  languageCode: 'en',
});

// The shape of the examples on Google's pages on Autocomplete (New) and Place Details (New).
const predictions = {
  suggestions: [
    {
      placePrediction: {
        place: 'places/ChIJF4Yf2Ry7j4AR__1AkytDyAE',
        placeId: 'ChIJF4Yf2Ry7j4AR__1AkytDyAE',
        text: {
          text: '1600 Amphitheatre Parkway, Mountain View, CA, USA',
          matches: [{ endOffset: 9 }],
        },
        structuredFormat: {
          mainText: { text: '1600 Amphitheatre Parkway', matches: [{ endOffset: 9 }] },
          secondaryText: { text: 'Mountain View, CA, USA' },
        },
        types: ['premise', 'street_address', 'geocode'],
      },
    },
    { queryPrediction: { text: { text: '1600 amphitheatre', matches: [{ endOffset: 9 }] } } },
  ],
};

const googleplex = {
  formattedAddress: '1600 Amphitheatre Pkwy, Mountain View, CA 94043, USA',
  addressComponents: [
    component('1600', '1600', 'street_number'),
    component('Amphitheatre Parkway', 'Amphitheatre Pkwy', 'route'),
    component('Mountain View', 'Mountain View', 'locality', 'political'),
    component('Santa Clara County', 'Santa Clara County', 'administrative_area_level_2', 'political'),
    component('California', 'CA', 'administrative_area_level_1', 'political'),
    component('United States', 'US', 'country', 'political'),
    component('94043', '94043', 'postal_code'),
  ],
};

describe('googlePlaces', () => {
  it('asks for addresses of the country, in the session, and for no more fields than it shows', async () => {
    const { received, fetch } = serve({ [`${GOOGLE}places\\:autocomplete`]: predictions });
    const found = await googlePlaces({ key: 'key-1', fetch }).suggest('1600 Amph', request());
    expect(found).toEqual([
      {
        id: 'ChIJF4Yf2Ry7j4AR__1AkytDyAE',
        text: '1600 Amphitheatre Parkway',
        detail: 'Mountain View, CA, USA',
        isGroup: false,
      },
    ]);
    const [asked] = received;
    expect(asked?.method).toBe('POST');
    expect(asked?.url).toBe(`${GOOGLE}places:autocomplete`);
    expect(asked?.headers.get('x-goog-api-key')).toBe('key-1');
    expect(asked?.headers.get('x-goog-fieldmask')).toMatch(/^suggestions\.placePrediction\.placeId,/);
    expect(await asked?.json()).toMatchObject({
      input: '1600 Amph',
      includedRegionCodes: ['us'],
      languageCode: 'en',
      sessionToken: 'session-1',
    });
  });

  it('finds nothing in an empty answer', async () => {
    const { fetch } = serve({ [`${GOOGLE}places\\:autocomplete`]: {} });
    expect(await googlePlaces({ key: 'k', fetch }).suggest('xyz', request())).toEqual([]);
  });

  it('reads a place in the same session', async () => {
    const { received, fetch } = serve({ [`${GOOGLE}places/:id`]: googleplex });
    const place = await googlePlaces({ key: 'k', fetch }).resolve('ChIJ1', request());
    expect(place).toEqual({
      address1: '1600 Amphitheatre Parkway',
      city: 'Mountain View',
      zip: '94043',
      provinceCode: 'CA',
      countryCode: 'US',
    });
    expect(received[0]?.url).toBe(`${GOOGLE}places/ChIJ1?languageCode=en&sessionToken=session-1`);
    expect(received[0]?.headers.get('x-goog-fieldmask')).toBe('addressComponents,formattedAddress');
  });

  it.each([
    [
      'with the number behind the street',
      'Torstraße 21, 10119 Berlin, Germany',
      [
        component('21', '21', 'street_number'),
        component('Torstraße', 'Torstraße', 'route'),
        component('Berlin', 'Berlin', 'locality'),
        component('Berlin', 'BE', 'administrative_area_level_1'),
        component('Germany', 'DE', 'country'),
      ],
      { address1: 'Torstraße 21', city: 'Berlin', provinceCode: 'BE', countryCode: 'DE' },
    ],
    [
      'with the province of the second level in Italy',
      'Via Roma, 5, Milano MI',
      [
        component('5', '5', 'street_number'),
        component('Via Roma', 'Via Roma', 'route'),
        component('Milano', 'Milano', 'administrative_area_level_3'),
        component('Città Metropolitana di Milano', 'MI', 'administrative_area_level_2'),
        component('Lombardia', 'Lombardia', 'administrative_area_level_1'),
        component('Italy', 'IT', 'country'),
      ],
      { address1: 'Via Roma 5', city: 'Milano', provinceCode: 'MI', countryCode: 'IT' },
    ],
    ['without a street', 'Berlin', [component('Germany', 'DE', 'country')], null],
  ])('reads a place %s', async (_how, formattedAddress, addressComponents, wanted) => {
    const { fetch } = serve({ [`${GOOGLE}places/:id`]: { formattedAddress, addressComponents } });
    expect(await googlePlaces({ key: 'k', fetch }).resolve('ChIJ1', request())).toEqual(wanted);
  });

  it('fails where Google refuses, and names no key', async () => {
    const { fetch } = serve({ [`${GOOGLE}places\\:autocomplete`]: { error: { code: 403 } } }, 403);
    const asked = googlePlaces({ key: 'key-1', fetch }).suggest('1600', request());
    await expect(asked).rejects.toThrow(/^Google Places answered with status 403\.$/);
  });
});

describe('loqate', () => {
  // The examples on Loqate's pages on Find and Retrieve.
  const item = {
    Id: 'GB|RM|A|52509479',
    Type: 'Address',
    Text: 'High Street',
    Highlight: '0-2,6-4;0-3',
    Description: 'London',
  };
  const street = { ...item, Id: 'GB|RM|ENG|HIGH', Type: 'Street', Description: 'London - 12 Addresses' };

  it('finds addresses and groups of a country, and what is in a group', async () => {
    const { received, fetch } = serve({ [`${LOQATE}Find/v1.20/json6.ws`]: { Items: [item, street] } });
    const service = loqate({ key: 'AA11-AA11-AA11-AA11', fetch });
    expect(await service.suggest('high st', { ...request('GB'), within: 'GB|RM|ENG' })).toEqual([
      { id: 'GB|RM|A|52509479', text: 'High Street', detail: 'London', isGroup: false },
      { id: 'GB|RM|ENG|HIGH', text: 'High Street', detail: 'London - 12 Addresses', isGroup: true },
    ]);
    expect(Object.fromEntries(new URL(received[0]?.url ?? '').searchParams)).toEqual({
      Key: 'AA11-AA11-AA11-AA11',
      Text: 'high st',
      Countries: 'GB',
      Language: 'en',
      Limit: '6',
      Container: 'GB|RM|ENG',
    });
  });

  it('reads an address', async () => {
    const { received, fetch } = serve({
      [`${LOQATE}Retrieve/v1.30/json6.ws`]: {
        Items: [
          {
            Id: 'GB|RM|B|55605138|ENG',
            Line1: '128 Queen Victoria Street',
            Line2: '',
            City: 'London',
            PostalCode: 'EC4V 4BJ',
            ProvinceName: 'England',
            ProvinceCode: '',
            CountryIso2: 'GB',
          },
        ],
      },
    });
    const service = loqate({ key: 'k', fetch });
    expect(await service.resolve('GB|RM|B|55605138|ENG', request())).toEqual({
      address1: '128 Queen Victoria Street',
      address2: '',
      city: 'London',
      zip: 'EC4V 4BJ',
      provinceCode: 'England',
      countryCode: 'GB',
    });
    expect(new URL(received[0]?.url ?? '').searchParams.get('Id')).toBe('GB|RM|B|55605138|ENG');
  });

  it('fails where an item is an error', async () => {
    const failure = { Error: '2', Description: 'Unknown key', Cause: 'The key is unknown.', Resolution: '' };
    const { fetch } = serve({ [`${LOQATE}Find/v1.20/json6.ws`]: { Items: [failure] } });
    await expect(loqate({ key: 'key-1', fetch }).suggest('high', request())).rejects.toThrow(
      /^Loqate answered with error 2\.$/,
    );
  });
});
