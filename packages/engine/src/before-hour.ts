/**
 * Puts before a time of day what its language puts there: one form before an hour called one (`1:05`, `01:05`, `1:05 p.m.`), another before all others, as
 * Spanish says `la 1:05` but `las 2:05`.
 */
export function beforeHour(one: string, other: string): (time: string) => string {
  return (time) => `${/^0?1(?!\d)/.test(time) ? one : other}${time}`;
}
