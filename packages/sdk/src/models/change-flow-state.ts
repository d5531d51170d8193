import type { ReadonlySignal } from '@preact/signals-core';

import type { OrderProblem } from '../order-problem.ts';
import type {
  AddressSuggestion,
  Change,
  ChangeEffect,
  ChangeKind,
  Edit,
  EditWindow,
  Quote,
} from '../types.ts';

/** What a change of one kind does to the order. */
export type EffectOf<Kind extends ChangeKind> = Extract<ChangeEffect, { readonly kind: Kind }>;

/** A quote that was shown and can be accepted. */
export interface Confirming<Kind extends ChangeKind> {
  readonly step: 'confirming';
  /** What the change costs. */
  readonly quote: Quote;
  /** Before and after. */
  readonly effect: EffectOf<Kind>;
  /** What was probably meant instead of an address, until the shopper has decided; `null` where nothing speaks against it. */
  readonly suggestion: AddressSuggestion | null;
  /** Whether the figures changed since they were first shown, so that the shopper is asked again (rule E1). */
  readonly isNewQuote: boolean;
  /** Why saving failed, or `null`; saving again is the same intent and happens once (rule E2). */
  readonly problem: OrderProblem | null;
}

/** A quote that is being accepted. */
export interface Saving<Kind extends ChangeKind> {
  readonly step: 'saving';
  readonly quote: Quote;
  readonly effect: EffectOf<Kind>;
}

/** An edit that was accepted: made, to be paid, waiting for the shop to agree, or on record and not made yet. */
export interface Saved<Kind extends ChangeKind> {
  readonly step: 'saved';
  readonly edit: Edit;
  readonly effect: EffectOf<Kind>;
}

/** The steps from asking for a quote to the edit, the same for every kind of change. */
export type ChangeStep<Kind extends ChangeKind> =
  | { readonly step: 'quoting' }
  | Confirming<Kind>
  | Saving<Kind>
  | Saved<Kind>;

/** Where nothing is asked for: the shopper looks and chooses. */
export interface Choosing {
  readonly step: 'choosing';
  /** Why the last attempt was refused, or `null`. */
  readonly problem: OrderProblem | null;
}

/** Where the shopper is: `choosing` → `quoting` what it costs → `confirming` → `saving` → `saved`. A refusal leads back to `choosing`. */
export type ChangeState<Kind extends ChangeKind> = Choosing | ChangeStep<Kind>;

/** Has changes of one kind quoted and accepted, one intent at a time. `Rest` is where the shopper is while nothing is asked for. */
export interface ChangeFlow<Kind extends ChangeKind, Rest> {
  /** Where the shopper is. */
  readonly state: ReadonlySignal<Rest | ChangeStep<Kind>>;
  /** Whether a change of this kind may be made, or `null` before there is an order. */
  readonly window: ReadonlySignal<EditWindow | null>;
  /** Lets the shopper be somewhere else while nothing is asked for. */
  rest(state: Rest): void;
  /** Asks what changes cost. Rejects only with what is no `OrderProblem`, a bug: see `state`. */
  review(changes: readonly Change[]): Promise<void>;
  /** Goes back to choosing, from the confirmation or while it is asked for. */
  back(): void;
  /** Puts the suggestion away. */
  keep(): void;
  /** Accepts what was confirmed, or tries it again under the same key. Rejects only with what is no `OrderProblem`, a bug: see `state`. */
  save(): Promise<void>;
  /** Leaves it all for `rest`, and says whether it could: not while saving, so that no outcome is missed. */
  leave(rest: Rest): boolean;
  /** Cancels what is under way; nothing changes afterwards. */
  dispose(): void;
}
