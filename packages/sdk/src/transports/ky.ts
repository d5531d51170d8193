import ky, { isHTTPError, isTimeoutError } from 'ky';
import type { Options } from 'ky';

import { clientProblem, lostCallProblem } from '../order-problem.ts';
import {
  backoffMs,
  LONGEST_WAIT_MS,
  readRetryAfterSeconds,
  RETRIED_STATUSES,
  RETRIES,
} from '../retry-policy.ts';
import type { TransportAnswer, TransportFactory, TransportRequest } from '../transport.ts';

/** A transport on ky. */
export const createKyTransport: TransportFactory = ({ fetch, timeoutMs }) => {
  const client = ky.create({
    fetch: recogniseNetworkErrors(fetch),
    timeout: timeoutMs,
    totalTimeout: timeoutMs,
    throwHttpErrors: (status) => RETRIED_STATUSES.includes(status),
  });
  return async (request) => {
    request.signal?.throwIfAborted();
    try {
      const response = await client(request.url, toKyOptions(request));
      return toAnswer(response, await readJson(response));
    } catch (error) {
      request.signal?.throwIfAborted();
      if (isHTTPError(error)) return toAnswer(error.response, error.data);
      throw isTimeoutError(error) ? clientProblem('timeout', { cause: error }) : lostCallProblem(error);
    }
  };
};

function toKyOptions({ method, headers, body, signal, isRepeatable }: TransportRequest): Options {
  return {
    method,
    headers,
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
    retry: {
      limit: isRepeatable ? RETRIES : 0,
      methods: ['get', 'post'],
      statusCodes: [...RETRIED_STATUSES],
      afterStatusCodes: [...RETRIED_STATUSES],
      delay: backoffMs,
      shouldRetry: ({ error }) => (isWaitTooLong(error) ? false : undefined),
    },
  };
}

function isWaitTooLong(error: Error): boolean {
  const seconds = isHTTPError(error) ? readRetryAfterSeconds(error.response.headers) : undefined;
  return seconds !== undefined && seconds * 1000 > LONGEST_WAIT_MS;
}

function toAnswer(response: Response, body: unknown): TransportAnswer {
  return { status: response.status, body, retryAfterSeconds: readRetryAfterSeconds(response.headers) };
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// ky knows network errors by their message, which differs between runtimes and injected fetches.
function recogniseNetworkErrors(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    try {
      return await fetch(input, init);
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'AbortError') throw cause;
      throw new TypeError('fetch failed', { cause });
    }
  };
}
