import { Problem } from '@amend/contract';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';

import type { ApiContext, ApiEnv } from '../context.ts';
import type { Log, RequestEntry } from './log.ts';

/** Takes every request down once it is answered. */
export function logRequests(log: Log, now: () => Date): MiddlewareHandler<ApiEnv> {
  return async function logRequests(c, next) {
    const begunMs = now().getTime();
    await next();
    const at = now();
    log(entryFor(c, at, at.getTime() - begunMs, await problemIn(c.res)));
  };
}

/**
 * Why a request was refused, from its answer: on Cloudflare another object may have given it. The headers of a good answer are not looked at, because the Node server then
 * makes `Headers` of what it would have sent as it is.
 */
async function problemIn(response: Response): Promise<Problem | null> {
  if (response.status < 400 || response.headers.get('content-type') !== 'application/problem+json')
    return null;
  // None is in the body of an answer to HEAD.
  const problem = Problem.safeParse(
    await response
      .clone()
      .json()
      .catch(() => null),
  );
  return problem.success ? problem.data : null;
}

/** The pattern of the route that answered; `none` where there is none at this path. */
function routeOf(c: ApiContext): string {
  return matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ?? 'none';
}

function entryFor(c: ApiContext, at: Date, ms: number, problem: Problem | null): RequestEntry {
  const { status } = c.res;
  const orderId = c.get('claims')?.orderId;
  return {
    level: status >= 500 ? 'error' : status >= 400 ? 'warn' : 'info',
    event: 'request',
    at: at.toISOString(),
    requestId: c.get('requestId'),
    method: c.req.method,
    route: routeOf(c),
    status,
    ms,
    ...(problem ? { code: problem.code } : {}),
    ...(orderId === undefined ? {} : { orderId }),
  };
}
