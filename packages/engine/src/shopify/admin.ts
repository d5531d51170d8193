import { ShopifyFailure } from './failure.ts';
import type { Operation, Question } from './operation.ts';
import { readReply } from './reply.ts';

/** Speaks with the Admin API of one shop: the only place in Amend that does. */
export interface Admin {
  /**
   * Runs one operation; it is not sent at or after `notAfterMs` (milliseconds since 1970).
   * Rejects with a {@link ShopifyFailure} where there is no answer.
   */
  run<Variables extends Readonly<Record<string, unknown>>, Result>(
    operation: Operation<Variables, Result>,
    variables: Variables,
    notAfterMs?: number,
  ): Promise<Result>;
}

export interface AdminOptions {
  readonly accessToken: string;
  /** Such as `2026-10`. */
  readonly apiVersion: string;
  /** Where the Admin API is reached, `https://<shop>` for the real one. */
  readonly origin: string;
  /** How long one call may take. */
  readonly timeoutMs: number;
  /** How long a call may wait in all for the shop's bucket to fill, before it is given up. */
  readonly patienceMs: number;
  readonly now: () => Date;
  readonly fetch: typeof fetch;
  readonly sleep: (ms: number) => Promise<void>;
}

/** How often a read is sent again when the connection breaks. Mutations never are. */
const READ_RETRIES = 1;

export function createAdmin(options: AdminOptions): Admin {
  const url = `${options.origin}/admin/api/${options.apiVersion}/graphql.json`;

  async function post(operation: Question<unknown>, variables: unknown): Promise<Response> {
    const signal = AbortSignal.timeout(options.timeoutMs);
    try {
      return await options.fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'x-shopify-access-token': options.accessToken,
        },
        body: JSON.stringify({ query: operation.document, operationName: operation.name, variables }),
        signal,
      });
    } catch (cause) {
      throw lost(operation, signal.aborted ? 'timeout' : 'unreachable', cause);
    }
  }

  async function attempt<Result>(operation: Question<Result>, variables: unknown): Promise<Result> {
    const response = await post(operation, variables);
    const body = await response.text().catch((cause: unknown) => {
      throw lost(operation, 'unreachable', cause);
    });
    return readReply(operation, response, body);
  }

  return {
    async run(operation, variables, notAfterMs = Infinity) {
      let waitedMs = 0;
      let retries = operation.kind === 'query' ? READ_RETRIES : 0;
      for (;;) {
        if (options.now().getTime() >= notAfterMs) {
          throw new ShopifyFailure(
            'too_late',
            'none',
            `The time for ${operation.name} was over before it could be sent.`,
          );
        }
        try {
          return await attempt(operation, variables);
        } catch (error) {
          if (!(error instanceof ShopifyFailure)) throw error;
          if (error.reason === 'throttled') {
            const waitMs = (error.retryAfterSeconds ?? 1) * 1000;
            if (waitedMs + waitMs > options.patienceMs) throw error;
            waitedMs += waitMs;
            await options.sleep(waitMs);
          } else if (error.reason === 'unreachable' && retries > 0) {
            retries -= 1;
          } else {
            throw error;
          }
        }
      }
    },
  };
}

function lost(
  operation: Question<unknown>,
  reason: 'timeout' | 'unreachable',
  cause: unknown,
): ShopifyFailure {
  const outcome = operation.kind === 'mutation' ? 'unknown' : 'none';
  const what = reason === 'timeout' ? 'did not answer in time' : 'could not be reached';
  return new ShopifyFailure(reason, outcome, `Shopify ${what} (${operation.name}).`, { cause });
}
