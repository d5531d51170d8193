/** What a clock on the wall of some place shows. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

// Making one takes far longer than using it.
const formats = new Map<string, Intl.DateTimeFormat>();

export function readWallClock(instant: Date, timeZone: string): WallTime {
  const parts = findFormat(timeZone).formatToParts(instant);
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

/** How far the clocks of a place are ahead of UTC. */
export function readOffsetMs(instant: Date, timeZone: string): number {
  const { year, month, day, hour, minute, second } = readWallClock(instant, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant.getTime() / 1000) * 1000;
}

/** What clocks there show, in letters (`CET`, `EST`) and ahead of UTC (`+0100`, 60 minutes). */
export function readTimeZone(
  instant: Date,
  timeZone: string,
): { readonly abbreviation: string; readonly offset: string; readonly offsetMinutes: number } {
  const offsetMinutes = readOffsetMs(instant, timeZone) / 60_000;
  const size = Math.abs(offsetMinutes);
  const names = ['en-US', 'en-GB', 'en-AU'].map((locale) => nameZone(instant, timeZone, locale));
  return {
    // Each English knows the letters of its own part of the world, and writes GMT+9 elsewhere.
    abbreviation: names.find((name) => /^[A-Z]+$/.test(name)) ?? names[0] ?? timeZone,
    offset: `${offsetMinutes < 0 ? '-' : '+'}${pad(size / 60)}${pad(size % 60)}`,
    offsetMinutes,
  };
}

function pad(part: number): string {
  return String(Math.floor(part)).padStart(2, '0');
}

function nameZone(instant: Date, timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function findFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
