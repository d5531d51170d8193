import type { AddressAutocomplete } from './address-autocomplete.ts';

/** What {@link loqate} works with. */
export interface LoqateOptions {
  /** A key for Address Capture, restricted to the shop's pages. It can be read by everybody: Loqate takes it in the URL. */
  readonly key: string;
  /** Sends one request. Default: the browser's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

interface Found {
  readonly Id: string;
  /** `Address`, or what several addresses share: `Street`, `Postcode`, `BuildingName` … */
  readonly Type: string;
  readonly Text: string;
  readonly Description: string;
}

interface Retrieved {
  readonly Line1: string;
  readonly Line2: string;
  readonly City: string;
  readonly PostalCode: string;
  readonly ProvinceCode: string;
  readonly ProvinceName: string;
  readonly CountryIso2: string;
}

const ORIGIN = 'https://api.addressy.com/Capture/Interactive/';

/**
 * Completes addresses with Loqate's Address Capture. Finding is free, and each address that is chosen costs one credit; there are no sessions.
 *
 * Sources: https://docs.loqate.com/api-reference/address-capture/find (v1.20, `Container`),
 * https://docs.loqate.com/api-reference/address-capture/retrieve (v1.30),
 * https://docs.loqate.com/api-reference/address-capture/quickstart (a failure is an item with `Error`, in an answer with status 200).
 */
export function loqate({ key, fetch = globalThis.fetch }: LoqateOptions): AddressAutocomplete {
  async function ask<Item>(
    path: string,
    query: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Item[]> {
    const response = await fetch(`${ORIGIN}${path}/json6.ws?${new URLSearchParams({ Key: key, ...query })}`, {
      signal,
    });
    if (!response.ok) throw new Error(`Loqate answered with status ${response.status}.`);
    const { Items: items = [] } = (await response.json()) as { Items?: (Item & { Error?: string })[] };
    const failure = items.find((item) => item.Error !== undefined);
    if (failure) throw new Error(`Loqate answered with error ${failure.Error}.`);
    return items;
  }

  return {
    attribution: null,
    async suggest(text, { countryCode, locale, signal, within }) {
      const query = { Text: text, Countries: countryCode, Language: locale, Limit: '6' };
      const found = await ask<Found>('Find/v1.20', within ? { ...query, Container: within } : query, signal);
      return found.map(({ Id, Type, Text, Description }) => ({
        id: Id,
        text: Text,
        detail: Description,
        isGroup: Type !== 'Address',
      }));
    },
    async resolve(id, { signal }) {
      const [found] = await ask<Retrieved>('Retrieve/v1.30', { Id: id }, signal);
      return found
        ? {
            address1: found.Line1,
            address2: found.Line2,
            city: found.City,
            zip: found.PostalCode,
            provinceCode: found.ProvinceCode || found.ProvinceName,
            countryCode: found.CountryIso2,
          }
        : null;
    },
  };
}
