/** For how long it is known that a webhook has arrived: twice as long as Shopify tries, and then some days for those that are repeated by hand. */
const KEPT_FOR_MS = 8 * 24 * 3_600_000;

/** The instant before which deliveries are forgotten. */
export function oldestKept(at: string): string {
  return new Date(Date.parse(at) - KEPT_FOR_MS).toISOString();
}
