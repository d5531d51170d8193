/** How often a webhook that was not accepted is sent again. */
export const RETRIES = 8;

const SPREAD_SECONDS = 4 * 3600;

/**
 * How long after the first attempt a retry is due: eight of them over four hours, each after twice the pause of the one
 * before, from 56 seconds to two hours.
 *
 * Source: https://shopify.dev/changelog/updates-to-webhook-retry-mechanism ("8 times over 4 hours using an exponential
 * backoff schedule"); the factor of two is UNCONFIRMED.
 *
 * @param retry - 1 for the first.
 */
export function retryAfterSeconds(retry: number): number {
  return Math.round((SPREAD_SECONDS * (2 ** retry - 1)) / (2 ** RETRIES - 1));
}
