export { DEFAULT_AUDIENCE } from './claims.ts';
export type { OrderTokenClaims } from './claims.ts';
export { importOrderTokenKey } from './keys.ts';
export type { ImportedKey, KeyPair, OrderTokenKey, SharedSecret } from './keys.ts';
export { signOrderToken } from './sign.ts';
export type { SignOrderTokenOptions } from './sign.ts';
export { CLOCK_TOLERANCE_SECONDS, isCanonicalJwt, verifyOrderToken } from './verify.ts';
export type { OrderTokenRefusal, OrderTokenVerdict, VerifyOrderTokenOptions } from './verify.ts';
