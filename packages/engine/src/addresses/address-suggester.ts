import type { Address } from '@amend/contract';

/** Where something is delivered, without whom it is for: what a validation service is asked about. */
export type Place = Pick<Address, 'address1' | 'address2' | 'zip' | 'city' | 'provinceCode' | 'countryCode'>;

/** A service that validates addresses, for `addressSuggester` of the engine's options. */
export interface AddressSuggester {
  /**
   * What was probably meant by an address, or `null` where it is right as it stands or nothing is known. Fields that are left out stay.
   *
   * The shopper waits for it: `signal` aborts after 1.5 seconds, and the quote then goes on without a suggestion of the service.
   * `locale` is the shopper's BCP 47 locale. A rejection is reported without its message, which might name the address.
   */
  suggest(
    address: Place,
    options: { readonly locale: string; readonly signal: AbortSignal },
  ): Promise<Partial<Place> | null>;
}
