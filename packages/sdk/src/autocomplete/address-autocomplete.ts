import type { Address } from '../types.ts';

/** One line of a list that a shopper chooses from. */
export interface AddressHit {
  /** The service's id of it, which may be out of date the next day. */
  readonly id: string;
  /** The street, or whatever the service found. */
  readonly text: string;
  /** Where it is: town, region. */
  readonly detail: string;
  /** Whether it stands for several addresses, which are asked for with its id as `within`. */
  readonly isGroup: boolean;
}

/** The fields of an address that a service knows, with Shopify's names; those that it does not know are left out. */
export type FoundAddress = Partial<
  Pick<Address, 'address1' | 'address2' | 'city' | 'zip' | 'provinceCode' | 'countryCode'>
>;

/** What goes with every request to a service. */
export interface AutocompleteRequest {
  /** Names the typing of one address, for services that charge by it: the same from the first key to the choice. */
  readonly session: string;
  /** The shopper's BCP 47 locale. */
  readonly locale: string;
  /** Aborts once nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * A service that completes addresses while they are typed. What is typed goes from the shopper's browser to the service, and nothing else of the order.
 *
 * A rejection means that there are no suggestions; nobody is told.
 */
export interface AddressAutocomplete {
  /** What has to stand at the list by the service's terms, or `null`. It is shown as it is, in every language. */
  readonly attribution: string | null;
  /** Finds addresses of a country (ISO 3166-1 alpha-2) that begin as is typed, the best first; `within` is the id of a group. */
  suggest(
    query: string,
    request: AutocompleteRequest & { readonly countryCode: string; readonly within?: string | undefined },
  ): Promise<readonly AddressHit[]>;
  /** The address behind a hit, or `null` where it is gone. It ends the session. */
  resolve(id: string, request: AutocompleteRequest): Promise<FoundAddress | null>;
}
