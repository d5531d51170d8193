/** The first wait. */
const FIRST_MS = 5_000;

/** How much longer each wait is than the one before: ten of them take 23 hours. */
const GROWTH = 2.8;

const RETRIES = 10;

/** How far a wait is off, at most, so that what failed together is not tried again together. */
const SPREAD = 0.1;

/**
 * How long to wait before an event is sent again, in milliseconds; `null` where it has been tried for a day and is given up (rule V10).
 *
 * 5 seconds first, then 2.8 times as long each time, each up to a tenth more or less; the same for the same event and attempt. `attempts` is how often it was
 * sent so far.
 */
export function retryDelayMs(eventId: string, attempts: number): number | null {
  if (attempts > RETRIES) return null;
  const offset = (scatter(`${eventId}.${attempts}`) * 2 - 1) * SPREAD;
  return Math.round(FIRST_MS * GROWTH ** (attempts - 1) * (1 + offset));
}

/** A number from 0 to 1 that a text always has (FNV-1a, 32 bits). */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
