import type { Address } from '@amend/contract';

/** What a change does to an order, with all that is needed to do it, to see whether it was done, and to undo it. */
export interface AddressEffect {
  readonly kind: 'correct-address';
  readonly before: Address;
  readonly after: Address;
}

/** The effect of one change, told apart by `kind`. */
export type Effect = AddressEffect;
