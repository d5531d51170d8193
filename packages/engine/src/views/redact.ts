import type { Address } from '@amend/contract';

import type { Effect } from '../changes/effect.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { Shopper } from '../options.ts';
import type { OrderFacts } from '../order-facts.ts';

/**
 * The order as far as it is shown to a shopper (rule T14). Its version is made of that as well (rule E1): with a digest of the rest, whoever guesses a name
 * or a street could find out that it is right.
 */
export function factsShownTo({ view }: Pick<Shopper, 'view'>, facts: OrderFacts): OrderFacts {
  if (view !== 'redacted') return facts;
  const shippingAddress = facts.shippingAddress && redactedAddress(facts.shippingAddress);
  return { ...facts, ...noContact, shippingAddress, customAttributes: [] };
}

const noContact = { email: null, phone: null };

/** An address without what tells who lives there: what is left is the place. */
function redactedAddress(address: Address): Address {
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

/** An edit as far as it is shown to a shopper: that an address was corrected is, the street is not (rule T14). */
export function shownTo({ view }: Pick<Shopper, 'view'>, edit: LedgerEdit): LedgerEdit {
  return view === 'redacted' ? { ...edit, effects: edit.effects.map(redactedEffect) } : edit;
}

function redactedEffect(effect: Effect): Effect {
  switch (effect.kind) {
    case 'correct-address':
      return { ...effect, before: redactedAddress(effect.before), after: redactedAddress(effect.after) };
    case 'correct-contact':
      return { ...effect, before: noContact, after: noContact };
    case 'add-note':
      return { ...effect, before: null, after: null };
    default:
      return effect;
  }
}
