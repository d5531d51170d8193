import { Temporal } from 'temporal-polyfill';

import { WEEKDAYS } from './window-rule.ts';
import type { Weekday } from './window-rule.ts';

/**
 * The first instant at which the clocks of a zone show a local date and time, or have passed it (rule W5); in milliseconds since 1970.
 *
 * A time that a night skips is the instant at which the clocks jump over it; of a time that a night has twice it is the first.
 */
export function firstInstantAt(local: Temporal.PlainDateTime, timeZone: string): number {
  return instantAt(local, timeZone, 'earlier');
}

/** The same, but of a time that a night has twice it is the second. */
export function lastInstantAt(local: Temporal.PlainDateTime, timeZone: string): number {
  return instantAt(local, timeZone, 'later');
}

function instantAt(
  local: Temporal.PlainDateTime,
  timeZone: string,
  disambiguation: 'earlier' | 'later',
): number {
  const shown = local.toZonedDateTime(timeZone, { disambiguation });
  if (shown.toPlainDateTime().equals(local)) return shown.epochMilliseconds;
  const beforeJump = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return (beforeJump.getTimeZoneTransition('next') ?? shown).epochMilliseconds;
}

/** The day that the calendar of a zone shows at an instant. */
export function localDateAt(ms: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The day of the week of a date. */
export function weekdayOf(date: Temporal.PlainDate): Weekday {
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  if (!weekday) throw new RangeError('A week has seven days.');
  return weekday;
}
