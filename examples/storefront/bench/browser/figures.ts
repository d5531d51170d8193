import type { Load } from './measure-load.ts';
import { EMPTY, type BenchPage } from './pages.ts';

/** One thing that was measured, with what it may be and what would be splendid. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'B' | 'ms' | '';
  readonly gate: number;
  readonly moonshot: number;
  /** Whether it is the same on every machine, so that breaking its gate is a failure. */
  readonly isExact: boolean;
}

/** The value in the middle; of an even number of them, the upper one. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

/** What the loads of a page took, each field's median. */
export function summarize(page: BenchPage, loads: readonly Load[], empty: readonly Load[]) {
  const middle = (read: (load: Load) => number) => Math.round(median(loads.map(read)));
  // Each load against the empty page of its own round, which met the same machine.
  const over = (read: (load: Load) => number) =>
    Math.round(
      median(loads.map((load, round) => read(load) - (page === EMPTY ? 0 : read(empty[round] ?? load)))),
    );
  return {
    page: page.name,
    'bytes on the wire': middle(({ bytes }) => bytes),
    'of them scripts': middle(({ scriptBytes }) => scriptBytes),
    'rendered ms': page.widgets.length > 0 ? middle(({ renderedMs }) => renderedMs) : '-',
    'from to': page.widgets.length > 0 ? spread(loads.map(({ renderedMs }) => renderedMs)) : '-',
    'long tasks over empty': over(({ longTasks }) => longTasks),
    'longest ms': middle(({ longestTaskMs }) => longestTaskMs),
    'layout shift': Math.max(...loads.map(({ layoutShift }) => layoutShift)),
    'script ms over empty': over(({ scriptMs }) => scriptMs),
    'main thread ms over empty': over(({ taskMs }) => taskMs),
  };
}

/** Whether the figure keeps to its gate and its moonshot, and by how much, in one row. */
export function judge({ name, value, unit, gate, moonshot, isExact }: Figure) {
  const write = (amount: number) => `${Number(amount.toFixed(4))} ${unit}`.trim();
  const isKept = value <= gate;
  return {
    figure: name,
    measured: write(value),
    gate: write(gate),
    'to gate': write(gate - value),
    moonshot: write(moonshot),
    'to moonshot': write(moonshot - value),
    verdict: value <= moonshot ? 'moonshot' : isKept ? 'kept' : isExact ? 'BROKEN' : 'not kept',
  };
}

function spread(values: readonly number[]): string {
  return `${Math.round(Math.min(...values))} – ${Math.round(Math.max(...values))}`;
}
