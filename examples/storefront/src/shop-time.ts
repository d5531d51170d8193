/** The time zone of the shop, in which it writes dates and times. */
export const SHOP_TIME_ZONE = 'Europe/Berlin';

const MOMENT: Intl.DateTimeFormatOptions = {
  timeZone: SHOP_TIME_ZONE,
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
};

/** Writes an instant to the second, on the shop's wall clock: `24 Nov, 15:42:07`. `locale` is a BCP 47 tag. */
export function writeMoment(instant: Date | string, locale: string): string {
  return new Intl.DateTimeFormat(locale, MOMENT).format(new Date(instant));
}
