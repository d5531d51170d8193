import type { TellDay } from '@amend/sdk/light';

const DAY_MS = 86_400_000;

/** Makes a {@link TellDay} for a time zone that need not be the machine's, as browsers in that zone tell days. Throws a `RangeError` where there is no such zone. */
export function createTellDayIn(timeZone: string, now: Date): TellDay {
  // Swedish dates are ISO dates.
  const { format } = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' });
  const today = format(now);
  const tomorrow = new Date(Date.parse(today) + DAY_MS).toISOString().slice(0, 10);
  return ({ at }) => {
    const then = new Date(at);
    const day = format(then);
    if (day === today) return 'today';
    if (day === tomorrow) return 'tomorrow';
    return then < now ? 'past' : 'other';
  };
}
