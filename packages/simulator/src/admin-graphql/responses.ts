import type { GraphQLError } from 'graphql';

import type { ThrottleStatus } from './bucket.ts';

/** `extensions.cost` of an answer. */
export interface CostReport {
  readonly requestedQueryCost: number;
  /** `null` when nothing was run. */
  readonly actualQueryCost: number | null;
  readonly throttleStatus: ThrottleStatus;
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

export function answerThrottled(cost: CostReport, status: number): Response {
  const error = { message: 'Throttled', extensions: { code: 'THROTTLED', documentation: DOCUMENTATION } };
  return answerJson({ errors: [error], extensions: { cost } }, status);
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
