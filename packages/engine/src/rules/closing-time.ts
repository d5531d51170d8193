import { Temporal } from 'temporal-polyfill';

import { firstInstantAt, lastInstantAt } from './local-time.ts';
import { nextPick } from './next-pick.ts';
import type { WindowRule } from './window-rule.ts';

/** A window and who set it: the configuration of a kind of change, or a rule. */
export interface SetWindow {
  /** `changes.swap-item.window`, or a rule's name in quotes. */
  readonly by: string;
  readonly window: WindowRule;
}

/** What the clock says of some windows. Instants are in milliseconds since 1970; `decidedBy` is the window that made it so. */
export type ClockState =
  /** `closesAtMs` is `null` where no time closes it. */
  | { readonly is: 'open'; readonly closesAtMs: number | null; readonly decidedBy: SetWindow | null }
  /** `closedAtMs` is `null` where it was never open. */
  | { readonly is: 'passed'; readonly closedAtMs: number | null; readonly decidedBy: SetWindow }
  | { readonly is: 'paused'; readonly opensAtMs: number; readonly decidedBy: SetWindow };

interface Closing {
  readonly atMs: number;
  readonly setBy: SetWindow;
}

interface Pause {
  readonly fromMs: number;
  readonly toMs: number;
  readonly setBy: SetWindow;
}

/** What the clock says of all windows together: the earliest closing wins, and no blackout may be on (rules W1 to W9). */
export function readClock(
  windows: readonly SetWindow[],
  timeZone: string,
  placedMs: number,
  nowMs: number,
): ClockState {
  const closing = first(windows.flatMap((set) => closingOf(set, timeZone, placedMs) ?? []));
  const pauses = windows.flatMap((set) => pausesOf(set, timeZone));
  if (closing && nowMs >= closing.atMs) return passed(closing, pauses, placedMs);
  const pause = pauseAt(nowMs, pauses);
  if (!pause) {
    const next = first([
      ...(closing ? [closing] : []),
      ...pauses.filter(({ fromMs }) => fromMs > nowMs).map(({ fromMs: atMs, setBy }) => ({ atMs, setBy })),
    ]);
    return { is: 'open', closesAtMs: next?.atMs ?? null, decidedBy: next?.setBy ?? null };
  }
  if (closing && closing.atMs <= pause.toMs) return passed(closing, pauses, placedMs);
  return { is: 'paused', opensAtMs: pause.toMs, decidedBy: pause.setBy };
}

/**
 * When windows together have closed for good, in milliseconds since 1970; a blackout after which they open again does not count. `Infinity` where no time
 * closes them, `null` where they were never open.
 */
export function closedForGoodAt(
  windows: readonly SetWindow[],
  timeZone: string,
  placedMs: number,
): number | null {
  const closing = first(windows.flatMap((set) => closingOf(set, timeZone, placedMs) ?? []));
  if (!closing) return Infinity;
  const pauses = windows.flatMap((set) => pausesOf(set, timeZone));
  return passed(closing, pauses, placedMs).closedAtMs;
}

/** When one window closes by the clock, or `null` where it does not. */
export function closingOf(setBy: SetWindow, timeZone: string, placedMs: number): Closing | null {
  const { window } = setBy;
  if ('closesAfterSeconds' in window) return { atMs: placedMs + window.closesAfterSeconds * 1000, setBy };
  if ('cutOff' in window) {
    const { timeZone: ownZone = timeZone, ...cutOff } = window.cutOff;
    return { atMs: nextPick(cutOff, placedMs, ownZone), setBy };
  }
  return null;
}

function pausesOf(setBy: SetWindow, timeZone: string): Pause[] {
  const { window } = setBy;
  if (!('blackouts' in window)) return [];
  const pauses = window.blackouts.map(({ from, to, timeZone: ownZone = timeZone }) => ({
    fromMs: firstInstantAt(Temporal.PlainDateTime.from(from), ownZone),
    toMs: lastInstantAt(Temporal.PlainDateTime.from(to), ownZone),
    setBy,
  }));
  // A blackout within the hour that a night skips never comes.
  return pauses.filter(({ fromMs, toMs }) => fromMs < toMs);
}

/** A closing that falls into a blackout came with its start, because nothing could be changed from then on. */
function passed(
  { atMs, setBy }: Closing,
  pauses: readonly Pause[],
  placedMs: number,
): Extract<ClockState, { is: 'passed' }> {
  const pause = pauseAt(atMs, pauses) ?? pauseAt(atMs - 1, pauses);
  const closedAtMs = Math.min(atMs, pause?.fromMs ?? atMs);
  const decidedBy = pause && pause.fromMs < atMs ? pause.setBy : setBy;
  return { is: 'passed', closedAtMs: closedAtMs > placedMs ? closedAtMs : null, decidedBy };
}

/** The blackout at an instant, together with those that touch it. */
function pauseAt(atMs: number, pauses: readonly Pause[]): Pause | null {
  const on = pauses.find(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
  if (!on) return null;
  let whole = on;
  for (;;) {
    const { fromMs, toMs } = whole;
    const touching = pauses.filter((other) => other.fromMs <= toMs && other.toMs >= fromMs);
    const earliest = touching.reduce((one, other) => (other.fromMs < one.fromMs ? other : one), whole);
    const latestMs = Math.max(toMs, ...touching.map((other) => other.toMs));
    if (earliest.fromMs === fromMs && latestMs === toMs) return whole;
    whole = { ...earliest, toMs: latestMs };
  }
}

function first(closings: readonly Closing[]): Closing | null {
  return closings.reduce<Closing | null>(
    (earliest, next) => (earliest && earliest.atMs <= next.atMs ? earliest : next),
    null,
  );
}
