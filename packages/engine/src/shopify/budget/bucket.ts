import type { CallCost } from './budget.ts';

/** What is known of a shop's bucket at Shopify, every call on its way counted as spent. */
export interface Bucket {
  /** The most it holds. */
  readonly size: number;
  /** Points that flow back per second. */
  readonly restoreRate: number;
  /** The points in it, by our own count. */
  level(): number;
  spend(points: number): void;
  giveBack(points: number): void;
  /** Takes over what Shopify said of its bucket; `onTheirWay` are the points of the other calls that have no answer yet. */
  correct(cost: CallCost, onTheirWay: number): void;
  /** Lets the points for a call be there in so many seconds, and not before. */
  holdOff(points: number, seconds: number): void;
}

/** The Standard plan, the smallest: a careful guess that the first answer corrects. */
const ASSUMED = { size: 2000, restoreRate: 100 };

/** A bucket that is thought to be full, of the Standard plan, until an answer says otherwise. */
export function createBucket(nowMs: () => number): Bucket {
  let { size, restoreRate } = ASSUMED;
  let countedLevel = size;
  let countedAtMs = nowMs();

  const level = () => {
    const atMs = nowMs();
    const restored = (Math.max(0, atMs - countedAtMs) / 1000) * restoreRate;
    countedLevel = Math.min(size, countedLevel + restored);
    countedAtMs = atMs;
    return countedLevel;
  };
  const setLevel = (points: number) => {
    countedLevel = Math.min(size, points);
  };

  return {
    get size() {
      return size;
    },
    get restoreRate() {
      return restoreRate;
    },
    level,
    spend: (points) => setLevel(level() - points),
    giveBack: (points) => setLevel(level() + points),
    correct({ maximumAvailable, currentlyAvailable, restoreRate: rate }, onTheirWay) {
      const counted = level();
      if (maximumAvailable > 0) size = maximumAvailable;
      if (rate > 0) restoreRate = rate;
      // Shopify may or may not have met the calls on their way when it answered: between the two, our own count is the better one.
      setLevel(Math.max(currentlyAvailable - onTheirWay, Math.min(counted, currentlyAvailable)));
    },
    holdOff: (points, seconds) => setLevel(Math.min(level(), points - seconds * restoreRate)),
  };
}
