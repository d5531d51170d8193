import * as z from 'zod/mini';

import type { CallCost, CallEnd } from './budget/budget.ts';
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
      // What cannot be read of it must not cost an answer.
      cost: z.catch(
        z.optional(
          z.object({
            requestedQueryCost: z.number(),
            actualQueryCost: z.nullable(z.number()),
            throttleStatus: z.object({
              maximumAvailable: z.number(),
              currentlyAvailable: z.number(),
              restoreRate: z.number(),
            }),
          }),
        ),
        undefined,
      ),
    }),
  ),
});
export type Reply = z.infer<typeof Reply>;

/**
 * Reads Shopify's answer to an operation.
 *
 * Throws a {@link ShopifyFailure} for every answer that is not data: HTTP errors, throttling (with status 200 or 429), GraphQL errors.
 * The messages name the operation, the status and Shopify's error codes, never a variable or a value.
 */
export function readReply<Result>(
  operation: Question<Result>,
  response: Response,
  reply: Reply | null,
): Result {
  const codes = errorCodes(reply);
  const end = endOfCall(response, reply);
  if (end.kind === 'throttled') throw throttled(operation, end.retryAfterSeconds);
  if (end.cost && exceedsBucket(end.cost)) {
    throw failure(operation, 'refused', 'none', `cannot run what asks for more than the shop's bucket holds`);
  }
  if (response.status >= 500 || codes.includes('INTERNAL_SERVER_ERROR')) {
    throw failure(operation, 'unreachable', effectOf(operation), `answered ${response.status}`);
  }
  if (response.status === 401) throw failure(operation, 'not_let_in', 'none', 'answered 401');
  if (response.status >= 300) throw failure(operation, 'refused', 'none', `answered ${response.status}`);
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

/** The envelope of an answer, or `null` where it has none. */
export function parseReply(body: string): Reply | null {
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

/** The failure of a call that the shop's points do not suffice for; it had no effect. */
export function throttled(
  { name }: Pick<Question<unknown>, 'name'>,
  retryAfterSeconds: number,
): ShopifyFailure {
  const message = `The shop's points at Shopify do not suffice for ${name} yet.`;
  return new ShopifyFailure('throttled', 'none', message, { retryAfterSeconds });
}

/** Whether a call was not run, and never could be, because it asks for more points than the bucket holds when it is full. */
function exceedsBucket({ requested, actual, maximumAvailable }: CallCost): boolean {
  return actual === null && requested > maximumAvailable;
}

/** How a call ended, as far as the shop's points are concerned. */
export function endOfCall(response: Response, reply: Reply | null): CallEnd & { kind: 'sent' | 'throttled' } {
  const cost = reply?.extensions?.cost;
  const told: CallCost | null = cost
    ? { requested: cost.requestedQueryCost, actual: cost.actualQueryCost, ...cost.throttleStatus }
    : null;
  const isThrottled = response.status === 429 || errorCodes(reply).includes('THROTTLED');
  // No wait would bring points that do not fit in: to try again would only go round in circles.
  if (!isThrottled || (told && exceedsBucket(told))) return { kind: 'sent', cost: told };
  const fromBucket = told && Math.ceil((told.requested - told.currentlyAvailable) / told.restoreRate);
  const fromHeader = Math.ceil(Number(response.headers.get('retry-after')));
  return { kind: 'throttled', cost: told, retryAfterSeconds: Math.max(1, fromBucket || fromHeader || 1) };
}
