/** The time, and a way to be called later; tests bring their own. */
export interface Clock {
  /** The present, in milliseconds since 1970. */
  now(): number;
  /** Calls `run` once after `delayMs`, and gives back what cancels it. */
  after(delayMs: number, run: () => void): () => void;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
