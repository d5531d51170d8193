import { ADDRESS_FIELDS } from '@amend/contract';
import type { Address, Change } from '@amend/contract';

import type { Effect } from '../changes/effect.ts';
import type { LedgerEdit } from '../ledger.ts';

/**
 * An edit without what tells who the shopper is (rules G3, G4): addresses but for their country, e-mail addresses, phone numbers, notes, the shop's words to them, how they
 * read, and their page to pay on. What was bought, what it cost and what became of it stays, and so does what answers its idempotency key (rule E2).
 */
export function withoutPersonalData(edit: LedgerEdit): LedgerEdit {
  return {
    ...edit,
    changes: edit.changes.filter(isOfItemsOrOrder),
    effects: edit.effects.map(erased),
    language: { locale: 'en', timeZone: 'UTC' },
    settlement: { ...edit.settlement, paymentUrl: null },
    approval: { ...edit.approval, note: null },
    failure: edit.failure && { code: edit.failure.code },
  };
}

/** Asked of each kind by name, so that a new one has to be thought about. */
function isOfItemsOrOrder({ kind }: Change): boolean {
  switch (kind) {
    case 'correct-address':
    case 'correct-contact':
    case 'add-note':
      return false;
    case 'swap-item':
    case 'set-quantity':
    case 'add-item':
    case 'change-shipping':
    case 'cancel-order':
      return true;
  }
}

function erased(effect: Effect): Effect {
  switch (effect.kind) {
    case 'correct-address':
      return { ...effect, before: blankAddress(effect.before), after: blankAddress(effect.after) };
    case 'correct-contact': {
      const nobody = { email: null, phone: null };
      return { ...effect, before: nobody, after: nobody };
    }
    case 'add-note':
      return { ...effect, before: null, after: null };
    case 'swap-item':
    case 'set-quantity':
    case 'add-item':
    case 'change-shipping':
    case 'cancel-order':
      return effect;
  }
}

function blankAddress(address: Address): Address {
  const blank = Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, null]));
  return { ...address, ...blank, countryCode: address.countryCode };
}
