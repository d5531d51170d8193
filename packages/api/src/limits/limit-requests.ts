import { refusalBeyond } from '@amend/engine';
import type { Limit } from '@amend/engine';
import type { MiddlewareHandler } from 'hono';

import { answerProblem } from '../answers.ts';
import type { ApiContext, ApiEnv } from '../context.ts';
import type { CountUse } from './count-in-memory.ts';

/** Who is counted, and how often they may ask. */
export interface Limited {
  readonly limit: Limit;
  /** By what they are known; `undefined` where that is not known, and then they are not counted. */
  readonly keyOf: (c: ApiContext) => string | undefined | Promise<string | undefined>;
}

/** Refuses requests beyond their limits, with when to come back (rules F1 to F3). What is refused by one limit counts for none after it. */
export function limitRequests(
  limits: readonly Limited[],
  count: CountUse,
  now: () => Date,
): MiddlewareHandler<ApiEnv> {
  return async function limitRequests(c, next) {
    const nowMs = now().getTime();
    for (const { limit, keyOf } of limits) {
      const key = limit ? await keyOf(c) : undefined;
      if (!limit || key === undefined) continue;
      const uses = count(key, nowMs, limit.withinSeconds * 1000);
      const refusal = refusalBeyond(limit, uses, nowMs);
      if (refusal) return answerProblem(c, refusal);
    }
    return next();
  };
}
