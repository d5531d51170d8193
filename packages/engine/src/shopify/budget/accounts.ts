import type { Bucket } from './bucket.ts';
import type { CallEnd, CallWish, Priority } from './budget.ts';
import type { CostBook } from './cost-book.ts';
import type { Shares } from './shares.ts';
import { createTally } from './tally.ts';

/** A call that has its points and no answer yet. */
interface Call {
  readonly wish: CallWish;
  readonly points: number;
  /** The reservation that paid some of them, and how much. */
  readonly payer: Reservation | null;
  readonly covered: number;
  readonly heardAtMs: number;
}

/** Points set aside. */
interface Reservation {
  readonly priority: Priority;
  readonly asked: number;
  left: number;
  spent: number;
  heardAtMs: number;
}

/** Who has which points: calls on their way, and reservations. */
export interface Accounts {
  /** The points that nobody has a claim on; negative where Shopify has fewer than were set aside. */
  free(): number;
  /** The points that will flow back from calls and reservations, if they spend what their like did. */
  toFlowBack(): number;
  /** Whether something is under way that is the first of its priority, so that its end will tell what such things spend. */
  isFirstUnderWay(): boolean;
  /** What a reservation still has; `null` where it has ended. */
  findReservation(id: string | null): Pick<Reservation, 'left'> | null;
  openCall(wish: CallWish, points: number): string;
  closeCall(id: string, end: CallEnd): void;
  openReservation(priority: Priority, points: number): string;
  closeReservation(id: string): void;
  /** Closes what nobody was heard of for too long. */
  closeDead(): void;
}

/** How long the holder of a call or a reservation may be silent: as long as it may hold an order's lock. */
const LEASE_MS = 30_000;

/** What accounts are kept with. */
interface AccountsOptions {
  readonly bucket: Bucket;
  readonly costs: CostBook;
  readonly shares: Shares;
  readonly nowMs: () => number;
  readonly idPrefix: string;
}

/** Accounts that nobody has anything on. */
export function openAccounts({ bucket, costs, shares, nowMs, idPrefix }: AccountsOptions): Accounts {
  const calls = new Map<string, Call>();
  const reservations = new Map<string, Reservation>();
  /** What was asked for by reservations, and by calls outside of them. */
  const asked = createTally();
  let onTheirWay = 0;
  let setAside = 0;
  let opened = 0;
  const nextId = () => `${idPrefix}${(opened += 1)}`;
  const find = (id: string | null) => (id === null ? null : (reservations.get(id) ?? null));

  function forgetCall(id: string, { wish, points, payer }: Call): void {
    calls.delete(id);
    onTheirWay -= points;
    if (!payer) asked.take(wish.priority, points);
  }

  function forgetReservation(id: string, reservation: Reservation): void {
    reservations.delete(id);
    setAside -= reservation.left;
    reservation.left = 0;
    asked.take(reservation.priority, reservation.asked);
  }

  function flowBack({ wish, points, payer, covered }: Call, spent: number): void {
    bucket.giveBack(points - spent);
    if (!payer || find(wish.reservationId) !== payer) return;
    const back = covered - Math.min(covered, spent);
    payer.left += back;
    setAside += back;
    payer.spent += spent;
    payer.heardAtMs = nowMs();
  }

  return {
    free: () => bucket.level() - setAside,
    toFlowBack: () => asked.sum((priority, points) => points * (1 - shares.of(priority))),
    isFirstUnderWay: () => asked.some((priority) => !shares.isKnown(priority)),
    findReservation: find,
    openCall(wish, points) {
      const id = nextId();
      const payer = find(wish.reservationId);
      const covered = Math.min(points, payer?.left ?? 0);
      if (payer) {
        payer.left -= covered;
        setAside -= covered;
        payer.heardAtMs = nowMs();
      } else {
        asked.add(wish.priority, points);
      }
      calls.set(id, { wish, points, payer, covered, heardAtMs: nowMs() });
      onTheirWay += points;
      bucket.spend(points);
      return id;
    },
    closeCall(id, end) {
      const call = calls.get(id);
      if (!call) return;
      forgetCall(id, call);
      flowBack(call, spentBy(call, end));
      const cost = end.kind === 'unsent' ? null : end.cost;
      if (cost) {
        costs.learn(call.wish, cost.requested);
        bucket.correct(cost, onTheirWay);
        if (!call.payer && cost.actual !== null)
          shares.learn(call.wish.priority, cost.requested, cost.actual);
      }
      if (end.kind === 'throttled') bucket.holdOff(cost?.requested ?? call.points, end.retryAfterSeconds);
    },
    openReservation(priority, points) {
      const id = nextId();
      reservations.set(id, { priority, asked: points, left: points, spent: 0, heardAtMs: nowMs() });
      setAside += points;
      asked.add(priority, points);
      return id;
    },
    closeReservation(id) {
      const reservation = find(id);
      if (!reservation) return;
      forgetReservation(id, reservation);
      shares.learn(reservation.priority, reservation.asked, reservation.spent);
    },
    closeDead() {
      const deadSinceMs = nowMs() - LEASE_MS;
      for (const [id, call] of calls) if (call.heardAtMs <= deadSinceMs) forgetCall(id, call);
      for (const [id, held] of reservations) if (held.heardAtMs <= deadSinceMs) forgetReservation(id, held);
    },
  };
}

/** A call whose answer was lost, or did not say what it cost, counts as having spent all it asked for. */
function spentBy({ points }: Call, end: CallEnd): number {
  if (end.kind !== 'sent') return 0;
  return end.cost ? (end.cost.actual ?? 0) : points;
}
