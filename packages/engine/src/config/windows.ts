import * as z from 'zod/mini';

import { WEEKDAYS } from '../rules/window-rule.ts';
import type { WindowRule } from '../rules/window-rule.ts';
import { filledList, LocalDate, LocalDateTime, oneOrList, TimeOfDay, TimeZone } from './texts.ts';

const seconds = 'a whole number of seconds from 60 to 2592000';

/** The days of a week, as a merchant writes them. */
export const Weekdays = filledList(
  z.enum(WEEKDAYS, { error: `one of ${WEEKDAYS.join(', ')}` }),
  'days of the week',
);

const CutOff = z.strictObject(
  {
    times: filledList(TimeOfDay, 'times of day'),
    weekdays: z.optional(Weekdays),
    holidays: z.optional(z.array(LocalDate, { error: 'a list of dates' })),
    timeZone: z.optional(TimeZone),
  },
  { error: 'a cut-off such as { times: ["14:00"] }' },
);

const Blackout = z
  .strictObject(
    { from: LocalDateTime, to: LocalDateTime, timeZone: z.optional(TimeZone) },
    { error: 'a blackout such as { from: "2026-12-31T18:00", to: "2027-01-01T00:00" }' },
  )
  .check(z.refine(({ from, to }) => from < to, { error: 'a blackout that ends after it began' }));

/** One way in which a merchant says when a kind of change may be made; only one, so that two are seen to be two. */
const WindowRule = z.pipe(
  z
    .strictObject(
      {
        closesAfterSeconds: z.optional(
          z
            .int({ error: seconds })
            .check(z.gte(60, { error: seconds }), z.lte(2_592_000, { error: seconds })),
        ),
        until: z.optional(z.literal('fulfillment', { error: '"fulfillment"' })),
        cutOff: z.optional(CutOff),
        blackouts: z.optional(filledList(Blackout, 'blackouts')),
      },
      { error: 'a window such as { closesAfterSeconds: 3600 }' },
    )
    .check(
      z.refine((window) => Object.values(window).filter((part) => part !== undefined).length === 1, {
        error: 'exactly one of closesAfterSeconds, until, cutOff, blackouts',
      }),
    ),
  z.transform(({ closesAfterSeconds, cutOff, blackouts }): WindowRule => {
    if (closesAfterSeconds !== undefined) return { closesAfterSeconds };
    if (cutOff) return { cutOff };
    return blackouts ? { blackouts } : { until: 'fulfillment' };
  }),
);

/** One window or several; of several, the one that closes first decides. */
export const Windows = oneOrList(WindowRule, 'a window such as { closesAfterSeconds: 3600 }', 'windows');
