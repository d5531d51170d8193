import * as z from 'zod/mini';

/**
 * An instant with the texts a shopper reads, in the locale and time zone that were asked for.
 *
 * `at` is ISO 8601 in UTC (`"2026-11-26T13:12:00.000Z"`), `date` a day (`"Thursday, 26 November"`), `time` a time of day (`"14:12"`).
 * The server writes the texts because a browser's first `Intl` formatter is the longest task a small widget has.
 */
export const Moment = z.object({
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
  date: z.string(),
  time: z.string(),
});
export type Moment = z.infer<typeof Moment>;
