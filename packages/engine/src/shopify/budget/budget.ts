/**
 * Who goes first when a shop's points run short: writing an edit, pricing one, showing an order, tidying up.
 *
 * A call goes before calls that came earlier only by its head start over them, see `budget/line.ts`.
 */
export type Priority = 'commit' | 'quote' | 'read' | 'background';

/** A wish for points: how urgent it is, and how long it may wait. */
export interface Wish {
  readonly priority: Priority;
  /** How long it may wait; 0 asks for now or never. */
  readonly patienceMs: number;
}

/** A wish to make one call. */
export interface CallWish extends Wish {
  /** Names the operation, so that what it costs is learned from its answers. */
  readonly operation: string;
  /** What it is thought to cost before an answer has told, where a document's size differs from call to call; answers are then kept by it too. */
  readonly estimatedCost: number | null;
  /** The reservation that pays; one that has ended is as good as none. */
  readonly reservationId: string | null;
}

/** A wish to set points aside for several calls. */
export interface ReservationWish extends Wish {
  readonly points: number;
}

/** The points, under an id to give them back by; or when they will have flowed back, with what waits ahead paid for. */
export type PointsAnswer =
  | { readonly granted: true; readonly id: string }
  | { readonly granted: false; readonly retryAfterSeconds: number };

/** What Shopify said about the cost of a call, and how its bucket stood afterwards. */
export interface CallCost {
  readonly requested: number;
  /** `null` where nothing was run. */
  readonly actual: number | null;
  readonly maximumAvailable: number;
  readonly currentlyAvailable: number;
  /** Points per second. */
  readonly restoreRate: number;
}

/** How a call ended: with an answer or without any (`cost` is `null` where none was told), throttled, or never sent. */
export type CallEnd =
  | { readonly kind: 'sent'; readonly cost: CallCost | null }
  | { readonly kind: 'throttled'; readonly cost: CallCost | null; readonly retryAfterSeconds: number }
  | { readonly kind: 'unsent' };

/**
 * Spends the points that Shopify gives an app for one shop: the requested cost before a call, of which the answer gives the difference back.
 *
 * One owner per shop counts, for all who call it: every message is plain JSON, so that the owner may live elsewhere. Calls and reservations
 * whose holder was not heard of for 30 seconds are taken for dead, and what was set aside for them is free again.
 */
export interface Budget {
  /** Waits until the points for a call are there, or refuses at once where that would take longer than its patience. */
  take(wish: CallWish): Promise<PointsAnswer>;
  /** Says how a call ended. A second time is ignored. */
  settle(callId: string, end: CallEnd): Promise<void>;
  /** Sets points aside, waiting as `take` does. */
  reserve(wish: ReservationWish): Promise<PointsAnswer>;
  /** Gives back what is left of a reservation. A second time is ignored. */
  release(reservationId: string): Promise<void>;
}
