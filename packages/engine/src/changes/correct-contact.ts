import type { CorrectContact } from '@amend/contract';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { OrderFacts, OrderStanding } from '../order-facts.ts';
import type { OrderPatch } from '../shopify/update-order.ts';
import type { Contact, ContactEffect, Side } from './effect.ts';

/** Whether the contact may replace the order's, and what that would do. A number without a country is one of the destination's. */
export function checkContactCorrection(facts: OrderFacts, change: CorrectContact): Answer<ContactEffect> {
  const before: Contact = { email: facts.email, phone: facts.phone };
  const phone =
    change.phone === undefined ? before.phone : e164(change.phone, facts.shippingAddress?.countryCode);
  if (phone === undefined) return refused({ code: 'contact_invalid' });
  const after: Contact = { email: change.email ?? before.email, phone };
  if (after.email === before.email && after.phone === before.phone)
    return refused({ code: 'nothing_changed' });
  return given({ kind: 'correct-contact', before, after });
}

/** What is written to do it (`after`) or to undo it (`before`); what stays the same is left out. */
export function contactPatch({ before, after }: ContactEffect, side: Side): OrderPatch {
  const wanted = side === 'after' ? after : before;
  return {
    ...(before.email === after.email ? {} : { email: wanted.email }),
    ...(before.phone === after.phone ? {} : { phone: wanted.phone }),
  };
}

/** Whether the order has the contact of that side. Shopify keeps e-mail addresses in lower case. */
export function hasContact({ email, phone }: OrderStanding, effect: ContactEffect, side: Side): boolean {
  return email?.toLowerCase() === effect[side].email?.toLowerCase() && phone === effect[side].phone;
}

function e164(text: string, countryCode = ''): string | undefined {
  const number = parsePhoneNumberFromString(text, isSupportedCountry(countryCode) ? countryCode : undefined);
  return number?.isPossible() ? number.number : undefined;
}
