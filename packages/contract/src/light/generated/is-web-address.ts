// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';

export const isWebAddress: check.Check = check.matching(/^https?:\/\/[^\s]+$/);
