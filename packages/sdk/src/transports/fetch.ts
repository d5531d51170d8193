import { clientProblem, lostCallProblem } from '../order-problem.ts';
import {
  backoffMs,
  LONGEST_WAIT_MS,
  readRetryAfterSeconds,
  RETRIED_STATUSES,
  RETRIES,
} from '../retry-policy.ts';
import type { TransportAnswer, TransportFactory, TransportRequest } from '../transport.ts';

/** A transport on nothing but `fetch`, for places where every kilobyte counts. */
export const createFetchTransport: TransportFactory = ({ fetch, timeoutMs }) => {
  return async (request) => {
    request.signal?.throwIfAborted();
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(clientProblem('timeout')), timeoutMs);
    const signal = request.signal ? AbortSignal.any([deadline.signal, request.signal]) : deadline.signal;
    try {
      return await tryRepeatedly(request, fetch, signal);
    } finally {
      clearTimeout(timer);
    }
  };
};

async function tryRepeatedly(
  request: TransportRequest,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<TransportAnswer> {
  const retries = request.isRepeatable ? RETRIES : 0;
  for (let retry = 1; ; retry++) {
    let waitMs = backoffMs(retry);
    try {
      const answer = await orAbort(attempt(request, fetch, signal), signal);
      if (answer.retryAfterSeconds !== undefined) waitMs = answer.retryAfterSeconds * 1000;
      if (retry > retries || !RETRIED_STATUSES.includes(answer.status) || waitMs > LONGEST_WAIT_MS)
        return answer;
    } catch (cause) {
      signal.throwIfAborted();
      if (retry > retries) throw lostCallProblem(cause);
    }
    await orAbort(new Promise((resolve) => setTimeout(resolve, waitMs)), signal);
  }
}

async function attempt(
  { url, method, headers, body }: TransportRequest,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<TransportAnswer> {
  const response = await fetch(url, { method, headers, signal, ...(body !== undefined && { body }) });
  const text = await response.text();
  return {
    status: response.status,
    body: parseJson(text),
    retryAfterSeconds: readRetryAfterSeconds(response.headers),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// A fetch that ignores its signal must not keep the caller waiting.
function orAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
