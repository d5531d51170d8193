import type { Address } from '@amend/contract';

import type { Effect } from '../changes/effect.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { Shopper } from '../options.ts';

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

/** An edit as far as it is shown to a shopper: that an address was corrected is, the street is not (rule T14). */
export function shownTo({ view }: Pick<Shopper, 'view'>, edit: LedgerEdit): LedgerEdit {
  return view === 'redacted' ? { ...edit, effects: edit.effects.map(redactedEffect) } : edit;
}

const noContact = { email: null, phone: null };

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
