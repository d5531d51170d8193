import { openAccounts } from './accounts.ts';
import { createBucket } from './bucket.ts';
import type { Budget, CallWish, PointsAnswer, Wish } from './budget.ts';
import { createCostBook } from './cost-book.ts';
import { BEGUN_TURN, PAID_TURN, standInLine, turnOf } from './line.ts';
import type { Waiter } from './line.ts';
import { createPromises } from './promises.ts';
import { createShares } from './shares.ts';

export interface BudgetOptions {
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** Begins the ids of calls and reservations, so that those of an owner that was there before are not taken for its own. Default: nothing. */
  readonly idPrefix?: string;
}

/** The longest that somebody is sent away on account of others who were sent away before: they may not come back. */
const LONGEST_PROMISED_MS = 60_000;

/** So few points are missing only because levels are added up. */
const ROUNDING = 1e-6;

/**
 * A budget for all who work on a shop in this process.
 *
 * Those who wait stand in one line (see `line.ts`), and nobody goes past the first in it. Calls within a reservation go before the line,
 * so that an edit that began goes on. Whoever would wait longer than they may is refused as soon as that is known.
 */
export function createBudget({ now, sleep, idPrefix = '' }: BudgetOptions): Budget {
  const nowMs = () => now().getTime();
  const bucket = createBucket(nowMs);
  const costs = createCostBook();
  const shares = createShares();
  const accounts = openAccounts({ bucket, costs, shares, nowMs, idPrefix });
  const promises = createPromises(nowMs);
  const line: Waiter[] = [];
  let wakesAtMs = Infinity;

  /** A call that costs more than the bucket holds waits until it is full; Shopify then says what it thinks of it. */
  const within = (points: number) => Math.min(points, bucket.size);
  const waitMs = (missing: number) => (Math.max(0, missing) / bucket.restoreRate) * 1000;
  const spendOf = ({ priority, points }: Waiter) => points() * shares.of(priority);

  function serveLine(): void {
    accounts.closeDead();
    for (let first = line[0]; first && first.missing() <= ROUNDING; first = line[0]) {
      line.shift();
      first.serve();
    }
    refuseWhoWouldWaitTooLong();
    wakeInTime();
  }

  function refuseWhoWouldWaitTooLong(): void {
    // The first answers are about to tell what the bucket holds and what calls spend: before them, any wait would be a guess.
    const isGuess = accounts.isFirstUnderWay();
    const toFlowBack = accounts.toFlowBack();
    let spentAhead = 0;
    for (const waiter of line.slice()) {
      const wait = waitMs(spentAhead + waiter.missing() - (waiter.isWithinEdit ? 0 : toFlowBack));
      const isInTime = nowMs() + wait <= waiter.untilMs || (isGuess && !waiter.isWithinEdit);
      if (isInTime && nowMs() < waiter.untilMs) {
        spentAhead += spendOf(waiter);
      } else {
        line.splice(line.indexOf(waiter), 1);
        waiter.answer({ granted: false, retryAfterSeconds: promiseReturn(waiter, wait) });
      }
    }
  }

  /** Tells somebody after how many seconds they find their points, behind those who were told before. */
  function promiseReturn(waiter: Waiter, wait: number): number {
    const promisedMs = waitMs(promises.pointsBefore(waiter.priority));
    const returnMs = wait + Math.min(promisedMs, LONGEST_PROMISED_MS);
    if (promisedMs < LONGEST_PROMISED_MS) promises.make(waiter.priority, spendOf(waiter), nowMs() + returnMs);
    return Math.max(1, Math.ceil(returnMs / 1000));
  }

  function wakeInTime(): void {
    const [first] = line;
    if (!first) return;
    const readyAtMs = nowMs() + Math.max(1, Math.ceil(waitMs(first.missing())));
    const atMs = Math.min(readyAtMs, ...line.map(({ untilMs }) => untilMs));
    if (wakesAtMs <= atMs) return;
    wakesAtMs = atMs;
    void sleep(atMs - nowMs()).then(() => {
      if (wakesAtMs === atMs) wakesAtMs = Infinity;
      serveLine();
    });
  }

  function wait(
    { patienceMs }: Wish,
    waiter: Omit<Waiter, 'untilMs' | 'serve' | 'answer'>,
    open: () => string,
  ) {
    return new Promise<PointsAnswer>((answer) => {
      const serve = () => answer({ granted: true, id: open() });
      standInLine(line, { ...waiter, untilMs: nowMs() + patienceMs, serve, answer });
      serveLine();
    });
  }

  function turnOfCall({ priority, reservationId }: CallWish, points: number): number {
    const reservation = accounts.findReservation(reservationId);
    if (!reservation) return turnOf(priority, nowMs());
    return points <= reservation.left ? PAID_TURN : BEGUN_TURN;
  }

  return {
    take(wish) {
      const left = () => accounts.findReservation(wish.reservationId)?.left ?? 0;
      const points = () => within(costs.expect(wish, left()));
      const missing = () => {
        const uncovered = points() - Math.min(points(), left());
        return Math.max(points() - bucket.level(), uncovered > 0 ? uncovered - accounts.free() : -Infinity);
      };
      const turnMs = turnOfCall(wish, points());
      const isWithinEdit = accounts.findReservation(wish.reservationId) !== null;
      const { priority } = wish;
      return wait(wish, { priority, turnMs, isWithinEdit, points, missing }, () =>
        accounts.openCall(wish, points()),
      );
    },
    async settle(callId, end) {
      accounts.closeCall(callId, end);
      serveLine();
    },
    reserve(wish) {
      const { priority } = wish;
      const turnMs = turnOf(priority, nowMs());
      const points = () => within(wish.points);
      const missing = () => points() - accounts.free();
      return wait(wish, { priority, turnMs, isWithinEdit: false, points, missing }, () =>
        accounts.openReservation(priority, points()),
      );
    },
    async release(reservationId) {
      accounts.closeReservation(reservationId);
      serveLine();
    },
  };
}
