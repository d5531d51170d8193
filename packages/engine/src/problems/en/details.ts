import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in English of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    'Check the address',
    'Something in the address is not right.',
    'Correct the marked fields.',
  ),
  address_locked: plain(
    'Not possible here',
    'This part of the address cannot be changed, because it may change the price.',
    'Contact the shop to send the order there.',
  ),
  address_unchanged: plain(
    'Nothing changed',
    'This is the address we already have.',
    'Change at least one field.',
  ),
  address_refused: plain(
    'Address not accepted',
    'The shop’s system did not accept this address.',
    'Check the address and try again.',
  ),
  address_not_forwarded: plain(
    'Not changed',
    'The new address could not be passed on to the warehouse, so nothing was changed.',
    'Contact the shop soon: they can stop the parcel.',
  ),
  price_would_change: plain(
    'Not changed',
    'This address would change the price of the order, so nothing was changed.',
    'Contact the shop to send the order there.',
  ),
  nothing_changed: plain('Nothing changed', 'The order is already like that.', 'Choose something else.'),
  contact_invalid: plain(
    'Check the phone number',
    'This phone number is not complete.',
    'Enter it with its country code, such as +49 30 123456.',
  ),
  contact_refused: plain(
    'Not accepted',
    'The shop’s system did not accept this e-mail address or phone number.',
    'Check it and try again.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
