import type { Address } from '@amend/contract';

/** An address without what tells who lives there: what is left is the place. */
export function redactedAddress(address: Address): Address {
  const hidden = {
    firstName: null,
    lastName: null,
    company: null,
    address1: null,
    address2: null,
    phone: null,
  };
  return { ...address, ...hidden };
}
