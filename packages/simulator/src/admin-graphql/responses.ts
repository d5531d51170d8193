import type { GraphQLError } from 'graphql';

import type { ThrottleStatus } from './bucket.ts';
import type { FieldCost } from './cost.ts';

/** `extensions.cost` of an answer. */
export interface CostReport {
  readonly requestedQueryCost: number;
  /** `null` when nothing was run. */
  readonly actualQueryCost: number | null;
  readonly throttleStatus: ThrottleStatus;
  /** Where they were asked for. */
  readonly fields?: readonly FieldCost[];
}

const DOCUMENTATION = 'https://shopify.dev/api/usage/rate-limits';

export function answerJson(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/** Errors that kept an operation from being run at all. */
export function answerInvalid(errors: readonly GraphQLError[]): Response {
  return answerJson({ errors });
}

/** @param status - 429 also says in `Retry-After` when the bucket will have enough. */
export function answerThrottled(cost: CostReport, status: number): Response {
  const error = { message: 'Throttled', extensions: { code: 'THROTTLED', documentation: DOCUMENTATION } };
  const response = answerJson({ errors: [error], extensions: { cost } }, status);
  if (status === 429) {
    const { currentlyAvailable, restoreRate } = cost.throttleStatus;
    const waitSeconds = Math.ceil((cost.requestedQueryCost - currentlyAvailable) / restoreRate);
    response.headers.set('retry-after', waitSeconds.toFixed(1));
  }
  return response;
}

/** Something broke on Shopify's side. */
export function answerInternalError(): Response {
  const message = 'Internal error. Looks like something went wrong on our end.';
  return answerJson({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
}

export function answerTooCostly(cost: number, maxCost: number): Response {
  const message =
    `Query cost is ${cost}, which exceeds the single query max cost limit (${maxCost}).\n\n` +
    `See ${DOCUMENTATION} for more information on how the\ncost of a query is calculated.`;
  return answerJson({
    errors: [
      { message, extensions: { code: 'MAX_COST_EXCEEDED', cost, maxCost, documentation: DOCUMENTATION } },
    ],
  });
}
