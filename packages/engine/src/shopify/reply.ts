import * as z from 'zod/mini';

import { ShopifyFailure } from './failure.ts';
import type { Question } from './operation.ts';

const Reply = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(
    z.union([
      z.string(),
      z.array(
        z.object({ message: z.string(), extensions: z.optional(z.object({ code: z.optional(z.string()) })) }),
      ),
    ]),
  ),
  extensions: z.optional(
    z.object({
      cost: z.optional(
        z.object({
          requestedQueryCost: z.number(),
          throttleStatus: z.object({ currentlyAvailable: z.number(), restoreRate: z.number() }),
        }),
      ),
    }),
  ),
});
type Reply = z.infer<typeof Reply>;

/**
 * Reads Shopify's answer to an operation.
 *
 * Throws a {@link ShopifyFailure} for every answer that is not data: HTTP errors, throttling (with status 200 or 429), GraphQL errors.
 * The messages name the operation, the status and Shopify's error codes, never a variable or a value.
 */
export function readReply<Result>(operation: Question<Result>, response: Response, body: string): Result {
  const reply = parseReply(body);
  const codes = errorCodes(reply);
  if (response.status === 429 || codes.includes('THROTTLED')) throw throttled(operation, response, reply);
  if (response.status >= 500 || codes.includes('INTERNAL_SERVER_ERROR')) {
    throw failure(operation, 'unreachable', effectOf(operation), `answered ${response.status}`);
  }
  if (response.status >= 400) throw failure(operation, 'refused', 'none', `answered ${response.status}`);
  if (!reply)
    throw failure(operation, 'unreadable', effectOf(operation), 'answered with something other than JSON');
  if (reply.errors !== undefined) {
    const outcome = isNothing(reply.data) ? 'none' : effectOf(operation);
    throw failure(operation, 'refused', outcome, `refused: ${codes.join(', ')}`);
  }
  return readData(operation, reply.data);
}

function readData<Result>(operation: Question<Result>, data: unknown): Result {
  try {
    return operation.parse(data);
  } catch (cause) {
    throw new ShopifyFailure(
      'unreadable',
      effectOf(operation),
      `Shopify answered something unexpected (${operation.name}).`,
      {
        cause,
      },
    );
  }
}

/** Errors beside data tell of fields that could not be read: what was asked for may well have been done. */
function isNothing(data: unknown): boolean {
  return data === undefined || data === null;
}

function parseReply(body: string): Reply | null {
  try {
    return Reply.parse(JSON.parse(body));
  } catch {
    return null;
  }
}

function errorCodes(reply: Reply | null): string[] {
  if (!Array.isArray(reply?.errors)) return reply?.errors === undefined ? [] : ['UNNAMED'];
  return reply.errors.map(({ extensions }) => extensions?.code ?? 'UNNAMED');
}

function effectOf(operation: Question<unknown>): 'none' | 'unknown' {
  return operation.kind === 'mutation' ? 'unknown' : 'none';
}

function failure(
  operation: Question<unknown>,
  reason: ShopifyFailure['reason'],
  outcome: ShopifyFailure['outcome'],
  what: string,
): ShopifyFailure {
  return new ShopifyFailure(reason, outcome, `Shopify ${what} (${operation.name}).`);
}

/** A throttled call had no effect. It can be sent again once the bucket holds its cost: Shopify publishes no other way to know when. */
function throttled(operation: Question<unknown>, response: Response, reply: Reply | null): ShopifyFailure {
  const cost = reply?.extensions?.cost;
  const fromBucket =
    cost &&
    Math.ceil(
      (cost.requestedQueryCost - cost.throttleStatus.currentlyAvailable) / cost.throttleStatus.restoreRate,
    );
  const fromHeader = Math.ceil(Number(response.headers.get('retry-after')));
  const retryAfterSeconds = Math.max(1, fromBucket || fromHeader || 1);
  return new ShopifyFailure('throttled', 'none', `Shopify is throttling (${operation.name}).`, {
    retryAfterSeconds,
  });
}
