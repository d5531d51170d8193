/** How often something was done within a time, and when counting begins anew (milliseconds since 1970). */
export interface Uses {
  readonly count: number;
  readonly endsMs: number;
}

/** The part of a ledger that counts what may be done so and so often. */
export interface UseCount {
  /** Counts one more use of a key at `nowMs`, in a time that began with its first use and lasts `windowMs`, and gives back how many there were in it. */
  countUse(key: string, nowMs: number, windowMs: number): Promise<Uses>;
}
