import type { ReadonlySignal } from '@preact/signals-core';

import type { OrderProblem } from '../order-problem.ts';
import type { Address, AddressField, AddressFieldProblem, Destination, EditWindow } from '../types.ts';
import type { ChangeStep } from './change-flow-state.ts';

/** What is wrong with one typed field; `message` is `null` where nobody has said it yet and the widget finds the words. */
export interface DraftProblem extends Omit<AddressFieldProblem, 'message'> {
  /** The API's sentence about it, in the shopper's language. */
  readonly message: string | null;
}

/**
 * Where the shopper is.
 *
 * `showing` the address → `editing` it → `quoting` what the change costs → `confirming` before and after → `saving` → `saved`.
 * A refusal leads back to `editing` with what was typed, or to `confirming` where saving can simply be tried again.
 */
export type AddressCorrectionState =
  | { readonly step: 'showing' }
  | {
      readonly step: 'editing';
      /** Why the last attempt was refused, or `null`. */
      readonly problem: OrderProblem | null;
      /** What is wrong with which field. */
      readonly fields: readonly DraftProblem[];
    }
  | ChangeStep<'correct-address'>;

/** Correcting the address of one order: everything but what it looks like. */
export interface AddressCorrectionModel {
  /** Where the shopper is. */
  readonly state: ReadonlySignal<AddressCorrectionState>;
  /** The address as typed so far, or `null` where nothing is being typed. */
  readonly draft: ReadonlySignal<Address | null>;
  /** The present address: what was saved until a newer order has it; `null` where nothing is shipped or no order is known. */
  readonly destination: ReadonlySignal<Destination | null>;
  /** Whether the address may be changed, or `null` before there is an order. */
  readonly window: ReadonlySignal<EditWindow | null>;
  /** Opens the form, with what was typed before if it was only closed. */
  edit(): void;
  /** Types into one field. */
  type(field: AddressField, value: string): void;
  /** Asks what the typed address would change and cost. Rejects only with what is no `OrderProblem`, a bug: see `state`. */
  review(): Promise<void>;
  /** Goes back from the confirmation to the form. */
  back(): void;
  /** Puts the suggested address in place of the typed one, and asks anew what it would change and cost. Rejects as `review` does. */
  takeSuggestion(): Promise<void>;
  /** Puts the suggestion away, and keeps what was typed. */
  keepTyped(): void;
  /** Saves what was confirmed, or tries to save it again. Rejects only with what is no `OrderProblem`, a bug: see `state`. */
  save(): Promise<void>;
  /** Closes the form and keeps what was typed. */
  close(): void;
  /** Closes the form and forgets what was typed. */
  cancel(): void;
  /** Cancels what is under way; nothing changes afterwards. */
  dispose(): void;
}
