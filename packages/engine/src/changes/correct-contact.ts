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
  // An app without access to protected customer data is shown neither, and could not see whether its own change arrived, nor take it back.
  if (before.email === null && before.phone === null) return refused({ code: 'order_not_editable' });
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

/** The change of the e-mail address and that of the phone number by themselves: somebody else may have written over one of them. */
export function contactParts({ kind, before, after }: ContactEffect, now: Contact): readonly ContactEffect[] {
  const { email, phone } = now;
  const ofEmail = { kind, before: { email: before.email, phone }, after: { email: after.email, phone } };
  const ofPhone = { kind, before: { email, phone: before.phone }, after: { email, phone: after.phone } };
  return [
    ...(before.email === after.email ? [] : [ofEmail]),
    ...(before.phone === after.phone ? [] : [ofPhone]),
  ];
}

/** Whether the order has the contact of that side. Shopify keeps e-mail addresses in lower case. */
export function hasContact({ email, phone }: OrderStanding, effect: ContactEffect, side: Side): boolean {
  return email?.toLowerCase() === effect[side].email?.toLowerCase() && phone === effect[side].phone;
}

function e164(text: string, countryCode = ''): string | undefined {
  const number = parsePhoneNumberFromString(text, isSupportedCountry(countryCode) ? countryCode : undefined);
  return number?.isPossible() ? number.number : undefined;
}
