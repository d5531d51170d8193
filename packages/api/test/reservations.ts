import { createBudget } from '@amend/engine';
import type { Budget, CallCost, CallWish, Priority } from '@amend/engine';

/** Points that were set aside, and the calls that drew on them. */
export interface Reservation {
  readonly priority: Priority;
  readonly points: number;
  readonly calls: DrawnCall[];
}

/** A call as Shopify charged it. One whose answer was lost counts as having spent all it asked for. */
export interface DrawnCall {
  readonly operation: string;
  /** What it was thought to ask for, where that differs from call to call. */
  readonly estimated: number | null;
  readonly requested: number;
  readonly actual: number;
}

/** A budget that never runs short, and notes what is set aside and what is drawn on it; `lastRequested` is what Shopify charged last. */
export function watchBudget(lastRequested: () => number) {
  const budget = createBudget({ now: () => new Date(0), sleep: () => new Promise(() => {}) });
  const reservations = new Map<string, Reservation>();
  const calls = new Map<string, { readonly wish: CallWish; readonly reservation: Reservation }>();
  const watched: Budget = {
    async reserve(wish) {
      const answer = await budget.reserve(wish);
      const { priority, points } = wish;
      if (answer.granted) reservations.set(answer.id, { priority, points, calls: [] });
      return answer;
    },
    async take(wish) {
      const answer = await budget.take(wish);
      const reservation = reservations.get(wish.reservationId ?? '');
      if (answer.granted && reservation) calls.set(answer.id, { wish, reservation });
      return answer;
    },
    settle(callId, end) {
      const call = calls.get(callId);
      if (call && end.kind === 'sent') {
        const { operation, estimatedCost: estimated } = call.wish;
        call.reservation.calls.push({ operation, estimated, ...chargeOf(end.cost, lastRequested()) });
      }
      return budget.settle(callId, end);
    },
    release: (reservationId) => budget.release(reservationId),
  };

  return { budget: watched, reservations: () => [...reservations.values()] };
}

/** How many points some calls need one after the other: what the dearest of them asks for, and what those before it have spent. */
export function pointsNeeded(calls: readonly DrawnCall[]): number {
  let spent = 0;
  let needed = 0;
  for (const { requested, actual } of calls) {
    needed = Math.max(needed, spent + requested);
    spent += actual;
  }
  return needed;
}

function chargeOf(cost: CallCost | null, lastRequested: number) {
  if (!cost) return { requested: lastRequested, actual: lastRequested };
  return { requested: cost.requested, actual: cost.actual ?? 0 };
}
