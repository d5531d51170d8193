import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { answerProblem } from './answers.ts';
import type { ApiEnv } from './context.ts';

/** Refuses bodies of more than so many bytes, as soon as that is known. */
export function limitBody(maxBytes: number): MiddlewareHandler<ApiEnv> {
  return bodyLimit({ maxSize: maxBytes, onError: (c) => answerProblem(c, { code: 'body_too_large' }) });
}
