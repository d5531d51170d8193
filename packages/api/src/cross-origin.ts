import type { MiddlewareHandler } from 'hono';

import { openAnswer } from './answer-headers.ts';
import type { ApiEnv } from './context.ts';

/**
 * Lets the pages of the configured origins call the API (Fetch standard, CORS protocol); others get no permission to read an answer, unless Shopify's UI
 * extensions are let in: those run in workers whose origin is `null` or one of Shopify's, and want `*`. Credentials are never allowed (rule B2).
 *
 * Source: https://shopify.dev/docs/apps/build/checkout/capabilities#network-access
 */
export function crossOrigin(origins: readonly string[], allowsExtensions = false): MiddlewareHandler<ApiEnv> {
  const fallback = allowsExtensions ? answerHeaders('*') : undefined;
  const answers = new Map(origins.map((origin) => [origin, answerHeaders(origin)]));
  return async function crossOrigin(c, next) {
    const headers = answers.get(c.req.header('origin') ?? '') ?? fallback;
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
