const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How long ago an instant was, in whole units: `2 minutes ago`, `yesterday`, `5 days ago`. */
export function describeAge(instant: string, now: Date): string {
  const seconds = (now.getTime() - Date.parse(instant)) / 1000;
  const [unit, length] = UNITS.find(([, each]) => seconds >= each) ?? ['minute', 60];
  return seconds < 60 ? 'just now' : format.format(-Math.floor(seconds / length), unit);
}
