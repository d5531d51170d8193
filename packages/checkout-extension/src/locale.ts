/**
 * The language to ask the API for: the shopper's own, regions and all, where the extension speaks it, and else the one that the extension speaks instead, so
 * that both speak the same.
 */
export function chooseLocale(wanted: string, spoken: string): string {
  return languageOf(wanted) === languageOf(spoken) ? wanted : spoken;
}

/** The time zone of the device. */
export function readOwnTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
