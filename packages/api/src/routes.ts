import type { Hono } from 'hono';

import { answerProblem } from './answers.ts';
import type { ApiContext, ApiEnv } from './context.ts';

/** One operation of the API, and what answers it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handle: (c: ApiContext) => Promise<Response>;
}

/** Has routes answered, and every other method of their paths refused. */
export function addRoutes(app: Hono<ApiEnv>, routes: readonly Route[]): void {
  for (const { method, path, handle } of routes) app.on(method, path, handle);
  for (const { path } of routes) {
    const allowed = routes.filter((route) => route.path === path).map(({ method }) => method);
    app.all(path, (c) => answerProblem(c, { code: 'method_not_allowed' }, { allow: allowed.join(', ') }));
  }
}
