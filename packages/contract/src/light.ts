/**
 * The API's operations with answers read by small generated checks, for places where every kilobyte counts.
 *
 * They accept and refuse the same JSON as the zod schemas of `@amend/contract`, but give the body back as it came, with fields
 * that this version does not know, and say only which kind of answer was expected. Each can be had without the others;
 * `parseProblem` leaves the quote of a `quote_changed` to `parseQuote`.
 */
export * from './light/generated/index.ts';
