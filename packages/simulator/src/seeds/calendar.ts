import { readOffsetMs, readWallClock } from '../shop/wall-clock.ts';

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
  const today = readWallClock(now, timeZone);
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
  return readWallClock(instant, timeZone).hour;
}
