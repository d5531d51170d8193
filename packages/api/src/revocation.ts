import { CLOCK_TOLERANCE_SECONDS } from '@amend/order-token';

/**
 * Whether something that was signed at an instant was taken back since (rule T9). The clock of whoever signed it may have been ahead by the tolerance, so
 * that what was signed within it after the revocation is taken back too.
 */
export function isRevoked(revokedAt: string | null, signedAtMs: number): boolean {
  return revokedAt !== null && signedAtMs < Date.parse(revokedAt) + CLOCK_TOLERANCE_SECONDS * 1000;
}
