/** How much an app may ask of a shop, in cost points. */
export interface Plan {
  /** The bucket's size. */
  readonly maximumAvailable: number;
  /** Points that flow back per second. */
  readonly restoreRate: number;
}

/**
 * The sizes by plan. Restore rates: https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits; sizes are as seen
 * in answers on Standard and Plus, and twenty times the rate elsewhere.
 */
export const PLANS = {
  standard: { maximumAvailable: 2000, restoreRate: 100 },
  advanced: { maximumAvailable: 4000, restoreRate: 200 },
  plus: { maximumAvailable: 20_000, restoreRate: 1000 },
  enterprise: { maximumAvailable: 40_000, restoreRate: 2000 },
} as const satisfies Readonly<Record<string, Plan>>;

/** What the merchant pays for, by how fast the bucket refills. */
export function findPlanName({ restoreRate }: Plan): 'Basic' | 'Advanced' | 'Shopify Plus' {
  if (restoreRate >= PLANS.plus.restoreRate) return 'Shopify Plus';
  return restoreRate >= PLANS.advanced.restoreRate ? 'Advanced' : 'Basic';
}

export interface ThrottleStatus extends Plan {
  readonly currentlyAvailable: number;
}

/** A leaky bucket: each app has one in each shop. */
export interface Bucket {
  /** Takes points if they are there; `false` leaves the bucket as it was. */
  take(points: number): boolean;
  /** Gives back what an operation turned out not to need. */
  giveBack(points: number): void;
  /** Spends everything that is there. */
  drain(): void;
  readonly status: ThrottleStatus;
}

export function createBucket({ maximumAvailable, restoreRate }: Plan, now: () => Date): Bucket {
  let available = maximumAvailable;
  let filledAt = now().getTime();
  const refill = () => {
    const at = now().getTime();
    const elapsedSeconds = Math.max(0, at - filledAt) / 1000;
    available = Math.min(maximumAvailable, available + elapsedSeconds * restoreRate);
    filledAt = at;
  };
  return {
    take(points) {
      refill();
      if (points > available) return false;
      available -= points;
      return true;
    },
    giveBack(points) {
      refill();
      available = Math.min(maximumAvailable, available + points);
    },
    drain() {
      refill();
      available = 0;
    },
    get status() {
      refill();
      return { maximumAvailable, currentlyAvailable: Math.floor(available), restoreRate };
    },
  };
}
