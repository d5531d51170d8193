import type { Edit } from '@amend/sdk/light';

/** What went wrong, as `amend:problem` tells it; without a code where the page is not set up right, of which the console knows more. */
export interface ShownProblem {
  /** What went wrong, for programs: an `OrderProblemCode`. */
  readonly code?: string;
  /** What happened, in the words that came with it. */
  readonly detail: string;
  /** What can be done. */
  readonly nextStep: string;
}

/** What the elements tell the page. All of it bubbles, out of shadow trees too, and comes after what it is about was shown. */
export interface AmendEvents {
  /** The first content is there. */
  readonly 'amend:ready': CustomEvent<object>;
  /** The shopper has made a change, and this edit is its record. */
  readonly 'amend:change': CustomEvent<Edit>;
  /** A problem is shown to the shopper; once for each problem. */
  readonly 'amend:problem': CustomEvent<ShownProblem>;
}

declare global {
  interface HTMLElementEventMap extends AmendEvents {}
}
