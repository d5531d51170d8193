import { answerJson } from '../admin-graphql/responses.ts';

/**
 * How a shop stands with the platform. Anything but `open` answers every call to `/admin` with its status:
 * `frozen` 402 (bills unpaid), `forbidden` 403 (such as a caller outside the app's IP allowlist), `gone` 404, `locked`
 * 423, `limited` 429 (`Retry-After: 2.0`), `rejected` 430 (taken for an attack), `failing` 500, `unavailable` 503.
 *
 * Statuses: https://shopify.dev/docs/api/usage/response-codes. The words of 402 and 404 were seen in answers of real
 * shops; the others are UNCONFIRMED, so read the status.
 */
export type Standing = 'open' | keyof typeof ANSWERS;

const ANSWERS = {
  frozen: { status: 402, errors: 'Unavailable Shop' },
  forbidden: { status: 403, errors: 'Forbidden' },
  gone: { status: 404, errors: 'Not Found' },
  locked: { status: 423, errors: 'Locked' },
  limited: { status: 429, errors: 'Too Many Requests' },
  rejected: { status: 430, errors: 'Shopify Security Rejection' },
  failing: { status: 500, errors: 'Internal Server Error' },
  unavailable: { status: 503, errors: 'Service Unavailable' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly errors: string }>>;

/** Every way a shop can stand. */
export const STANDINGS = [
  'open',
  'frozen',
  'forbidden',
  'gone',
  'locked',
  'limited',
  'rejected',
  'failing',
  'unavailable',
] as const satisfies readonly Standing[];

/** What a shop that is not open answers; `null` when it is. */
export function answerStanding(standing: Standing): Response | null {
  if (standing === 'open') return null;
  const { status, errors } = ANSWERS[standing];
  const response = answerJson({ errors }, status);
  if (standing === 'limited') response.headers.set('retry-after', '2.0');
  return response;
}
