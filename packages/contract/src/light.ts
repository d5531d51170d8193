import { createEndpoints } from './endpoint.ts';
import type { Endpoints } from './endpoint.ts';
import { parsers } from './light/generated/parsers.ts';

export { parsers };

/**
 * The API's operations with answers read by small generated checks, for places where every kilobyte counts.
 *
 * They accept and refuse the same JSON as the zod schemas of `@amend/contract`, but give the body back as it came, with fields
 * that this version does not know, and say only which kind of answer was expected.
 */
export const endpoints: Endpoints = createEndpoints(parsers);
