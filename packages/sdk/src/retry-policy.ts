/** How often a repeatable call is tried again after the first attempt. */
export const RETRIES = 2;

/** The statuses that say "not now": too many requests, and a gateway or server that is away for a moment. */
export const RETRIED_STATUSES: readonly number[] = [429, 502, 503, 504];

/** A longer `Retry-After` is not waited for: the shopper is told instead. In milliseconds. */
export const LONGEST_WAIT_MS = 3000;

/** The wait before the given retry, counted from 1, where the server named none: 300 ms, then 600 ms. */
export function backoffMs(retry: number): number {
  return 300 * 2 ** (retry - 1);
}

/** Reads `Retry-After`, whole seconds or an HTTP date, as seconds from now; `undefined` where it is missing or neither. */
export function readRetryAfterSeconds(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}
