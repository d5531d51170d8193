/** Writes an instant the way Shopify does: ISO 8601 in UTC, to the second. */
export function toInstant(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
