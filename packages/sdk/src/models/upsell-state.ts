import type { ReadonlySignal } from '@preact/signals-core';

import type { OrderProblem } from '../order-problem.ts';
import type { Edit, EditWindow, Offer } from '../types.ts';
import type { ChangeState, Choosing } from './change-flow-state.ts';

/** How taking an offer back stands: not asked for; under way; to be confirmed, because not all of it comes back; or failed. */
export type UndoState = ChangeState<'set-quantity'>;

/** Adding what the shop offers to one order: everything but what it looks like. */
export interface UpsellModel {
  /** The offer that is shown: the first that was not declined, or the one that is being taken or was taken just now; `null` where there is none, or none is known. */
  readonly offer: ReadonlySignal<Offer | null>;
  /**
   * Where the shopper is. `choosing`: the exact price is not known, and taking the offer asks for it first. `quoting`: it is being asked for. `confirming`: it is
   * known, and one tap takes the offer at that price. `saving`, `saved`: the offer is taken.
   */
  readonly state: ReadonlySignal<ChangeState<'add-item'>>;
  /** Whether anything may be added, or `null` before there is an order. */
  readonly window: ReadonlySignal<EditWindow | null>;
  /** What was added and is looked at: just now, or before the page was loaded; `null` while something is offered. */
  readonly taken: ReadonlySignal<Taken | null>;
  /** Whether there is another offer to go on to. */
  readonly hasNext: ReadonlySignal<boolean>;
  /** Whether what was added can be taken back. */
  readonly canUndo: ReadonlySignal<boolean>;
  /** How taking it back stands. */
  readonly undoing: ReadonlySignal<UndoState>;
  /**
   * Asks for the exact price of the offer that is shown, unless it is known or the shopper has to decide what to do about a problem or a new price; call it when
   * they see the offer. Rejects only with what is no `OrderProblem`, a bug.
   */
  prepare(): Promise<void>;
  /** Takes the offer at the price that was shown; asks for the price where it is not known. Rejects only with what is no `OrderProblem`, a bug. */
  take(): Promise<void>;
  /** Puts the offer away for this order, in this tab, and shows the next one. */
  decline(): void;
  /**
   * Takes back what was added: at once where all that it cost comes back, after `undo` was called again where it does not (`undoing` is `confirming` then). The
   * offer is there again afterwards. Rejects only with what is no `OrderProblem`, a bug.
   */
  undo(): Promise<void>;
  /** Keeps what was added, or goes on from what was taken back. */
  keep(): void;
  /** Looks at what was added before the page was loaded, where it can still be taken back; call it once the order and its edits are there. */
  resume(edits: readonly Edit[]): void;
  /** Shows the next offer after one was taken, or offers what there is now after a refusal. */
  next(): void;
  /** Cancels what is under way; nothing changes afterwards. */
  dispose(): void;
}

/** What was added. */
export interface Taken {
  /** What it was offered as; `null` where that was before the page was loaded. */
  readonly offer: Offer | null;
  readonly edit: Edit;
}

/** Where nothing is asked for, with why. */
export const choosing = (problem: OrderProblem | null): Choosing => ({ step: 'choosing', problem });
