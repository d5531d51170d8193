import { median, quantile, standardNormalTable, wilcoxonRankSum } from 'simple-statistics';

/** How two samples of times compare. */
export interface Comparison {
  /** Of the first sample minus that of the second, in the unit of the samples. */
  readonly differenceOfMedians: number;
  /** Between which the difference lies by 99 of 100 bootstrap resamples. */
  readonly interval: readonly [from: number, to: number];
  /** How likely a rank sum as uneven as this one is where both samples are alike: two-sided, by the normal approximation of Mann and Whitney. */
  readonly p: number;
}

const RESAMPLES = 2000;

/** Compares two samples of some hundred values each. `random` gives numbers from 0 up to 1, and decides the resamples. */
export function compareSamples(
  one: readonly number[],
  other: readonly number[],
  random: () => number,
): Comparison {
  const differences = Array.from(
    { length: RESAMPLES },
    () => median(resample(one, random)) - median(resample(other, random)),
  );
  return {
    differenceOfMedians: median([...one]) - median([...other]),
    interval: [quantile(differences, 0.005), quantile(differences, 0.995)],
    p: mannWhitneyP(one, other),
  };
}

function mannWhitneyP(one: readonly number[], other: readonly number[]): number {
  const [n, m] = [one.length, other.length];
  const rankSum = wilcoxonRankSum([...one], [...other]);
  const expected = (n * (n + m + 1)) / 2;
  const deviation = Math.sqrt((n * m * (n + m + 1)) / 12);
  return 2 * upperTail(Math.abs(rankSum - expected) / deviation);
}

/** How much of the normal distribution lies above; beyond the table it is taken for the table's end. */
function upperTail(z: number): number {
  const place = Math.min(Math.round(z * 100), standardNormalTable.length - 1);
  return 1 - (standardNormalTable[place] ?? 1);
}

function resample(sample: readonly number[], random: () => number): number[] {
  return sample.map(() => sample[Math.floor(random() * sample.length)] ?? Number.NaN);
}

/** Numbers from 0 up to 1 that are the same each time (mulberry32). */
export function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
