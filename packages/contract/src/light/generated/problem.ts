// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import type { Problem } from '../../index.ts';
import * as check from '../check.ts';

/** Reads the body of an answer, all but its `quote` and `proofs`; throws a `TypeError` where it is none of this kind. */
export const parseProblem = check.parser<Omit<Problem, 'quote' | 'proofs'> & { readonly quote?: unknown; readonly proofs?: unknown }>('problem', check.shape({ "type": check.text, "title": check.text, "status": check.number, "detail": check.text, "code": check.text, "nextStep": check.text, "requestId": check.text, "retryAfterSeconds": check.optional(check.number), "fields": check.optional(check.list(check.shape({ "field": check.oneOf("firstName", "lastName", "company", "address1", "address2", "zip", "city", "provinceCode", "countryCode", "phone"), "reason": check.oneOf("missing", "not_in_country", "locked", "refused"), "message": check.text }))), "pointers": check.optional(check.list(check.shape({ "pointer": check.text, "message": check.text }))) }));
