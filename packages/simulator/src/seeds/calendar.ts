/** Turns days and times of day into instants, all counted from the same day. */
export interface Calendar {
  /**
   * The instant at which a clock in `timeZone` shows `time`, so many days before today.
   *
   * @param daysAgo - Negative for days to come. Days are those of the shop's own calendar, wherever the clock hangs.
   * @param time - `'07:40'`.
   */
  at(daysAgo: number, time: string, timeZone: string): Date;
}

/** @param timeZone - The shop's own, by which it is today. */
export function createCalendar(now: Date, timeZone: string): Calendar {
  const today = readClock(now, timeZone);
  return {
    at(daysAgo, time, zone) {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      const wall = Date.UTC(today.year, today.month - 1, today.day - daysAgo, hours, minutes);
      // Asked for twice, because the clocks may change between the first guess and the wall time.
      const guess = wall - readOffsetMs(new Date(wall), zone);
      return new Date(wall - readOffsetMs(new Date(guess), zone));
    },
  };
}

/** The hour of the day that a clock in a time zone shows. */
export function readHour(instant: Date, timeZone: string): number {
  return readClock(instant, timeZone).hour;
}

function readOffsetMs(instant: Date, timeZone: string): number {
  const { year, month, day, hour, minute, second } = readClock(instant, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant.getTime() / 1000) * 1000;
}

function readClock(instant: Date, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
  };
}
