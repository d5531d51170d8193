import type { MiddlewareHandler } from 'hono';

import { answerProblem } from '../answers.ts';
import type { ApiEnv } from '../context.ts';

/** How long a request may take, and what measures it. */
export interface TimeLimit {
  /** In milliseconds. */
  readonly ms: number;
  /** Calls `ring` after so many milliseconds, unless it is stopped before, by what it gives back. Default: the platform's timer. */
  readonly startTimer?: (ring: () => void, ms: number) => () => void;
}

/**
 * Answers a request that takes too long without waiting for it any longer (rule F12). What it began goes on, or is taken up again: a read says `shop_unavailable`, and whatever
 * may have changed something says `outcome_unknown`.
 */
export function limitTime({ ms, startTimer = startPlatformTimer }: TimeLimit): MiddlewareHandler<ApiEnv> {
  return async function limitTime(c, next) {
    const isLate = await new Promise<boolean>((resolve, reject) => {
      const stop = startTimer(() => resolve(true), ms);
      next()
        .then(() => resolve(false), reject)
        .finally(stop);
    });
    if (!isLate) return;
    return answerProblem(c, { code: c.req.method === 'GET' ? 'shop_unavailable' : 'outcome_unknown' });
  };
}

function startPlatformTimer(ring: () => void, ms: number): () => void {
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
}
