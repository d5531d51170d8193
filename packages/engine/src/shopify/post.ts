import { ShopifyFailure } from './failure.ts';
import type { Question } from './operation.ts';

/** Where one shop's Admin API is, and how it is reached. */
export interface PostOptions {
  /** Such as `2026-10`. */
  readonly apiVersion: string;
  /** Where the Admin API is reached, `https://<shop>` for the real one. */
  readonly origin: string;
  /** How long one call may take. */
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
}

/** An answer of whatever kind, with its text. */
export interface Posted {
  readonly response: Response;
  readonly body: string;
}

/** Sends an operation once, with an access token. Rejects with a {@link ShopifyFailure} where no answer comes back. */
export async function post(
  { apiVersion, origin, timeoutMs, fetch }: PostOptions,
  accessToken: string,
  operation: Question<unknown>,
  variables: unknown,
): Promise<Posted> {
  const signal = AbortSignal.timeout(timeoutMs);
  let response;
  try {
    response = await fetch(`${origin}/admin/api/${apiVersion}/graphql.json`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-shopify-access-token': accessToken,
      },
      body: JSON.stringify({ query: operation.document, operationName: operation.name, variables }),
      // `fetch` takes headers of this name along to whoever is redirected to.
      redirect: 'manual',
      signal,
    });
  } catch (cause) {
    throw lost(operation, signal.aborted ? 'timeout' : 'unreachable', cause);
  }
  try {
    return { response, body: await response.text() };
  } catch (cause) {
    throw lost(operation, 'unreachable', cause);
  }
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
