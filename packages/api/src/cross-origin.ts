import { proofEndpoints } from '@amend/contract';
import type { MiddlewareHandler } from 'hono';

import { openAnswer } from './answer-headers.ts';
import type { ApiEnv } from './context.ts';

/**
 * Lets the pages of the configured origins call the API (Fetch standard, CORS protocol); others get no permission to read an answer.
 *
 * Where `isOpen`, every origin does, but to look for orders: the workers that Shopify runs UI extensions in have none that could be named (rule I13). No answer
 * rests on what a browser sends by itself, so that there is nothing for `*` to give away.
 */
export function crossOrigin(origins: readonly string[], isOpen: boolean): MiddlewareHandler<ApiEnv> {
  const answers = new Map(origins.map((origin) => [origin, answerHeaders(origin)]));
  const toAnybody = isOpen ? answerHeaders('*') : undefined;
  return async function crossOrigin(c, next) {
    const named = answers.get(c.req.header('origin') ?? '');
    const headers = named ?? (c.req.path === proofEndpoints.lookUp.path ? undefined : toAnybody);
    c.set('answerHeaders', headers ?? openAnswer);
    if (c.req.method !== 'OPTIONS') return next();
    return new Response(null, {
      status: 204,
      headers: headers ? { ...headers, ...preflight } : openAnswer,
    });
  };
}

const preflight = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, accept-language, idempotency-key',
  'access-control-max-age': '7200',
};

function answerHeaders(origin: string): Readonly<Record<string, string>> {
  return {
    ...openAnswer,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after, x-request-id',
  };
}
