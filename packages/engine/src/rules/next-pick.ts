import { Temporal } from 'temporal-polyfill';

import { firstInstantAt, localDateAt, weekdayOf } from './local-time.ts';
import type { CutOff, Weekday } from './window-rule.ts';

const workdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** When a warehouse next takes orders after an instant (rules W4 and W5); both in milliseconds since 1970. */
export function nextPick(
  { times, weekdays = workdays, holidays = [] }: Omit<CutOff, 'timeZone'>,
  afterMs: number,
  timeZone: string,
): number {
  let day = localDateAt(afterMs, timeZone);
  for (;;) {
    if (weekdays.includes(weekdayOf(day)) && !holidays.includes(day.toString())) {
      const picks = times
        .map((time) => firstInstantAt(day.toPlainDateTime(Temporal.PlainTime.from(time)), timeZone))
        .filter((pickMs) => pickMs > afterMs);
      if (picks.length > 0) return Math.min(...picks);
    }
    day = day.add({ days: 1 });
  }
}
