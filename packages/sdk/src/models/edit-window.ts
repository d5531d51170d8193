import { computed, effect, signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { ChangeKind, EditWindow, Moment } from '../types.ts';
import { eachWindow } from './open-kinds.ts';
import type { OrderModel } from './order.ts';
import { listClosings, watchClosings } from './watch-closings.ts';

/**
 * Until when an order can be changed.
 *
 * `open`: something can be changed until `closesAt`, the last closing that has a time; `null` where none has (W2). `rest` says why the other kinds cannot be
 * changed any more, `null` where all that the shop offers can. `minutesLeft` is said only within the last hour: whole minutes, rounded up, in steps of five before the last ten; `null` earlier. It is never 0: an open window has a minute left.
 * `closed`: nothing can be changed any more, for a reason (a problem code), in the API's words.
 */
export type WindowView =
  | {
      readonly status: 'open';
      readonly closesAt: Moment | null;
      readonly minutesLeft: number | null;
      /** What still can be changed. */
      readonly kinds: readonly ChangeKind[];
      readonly rest: ClosedWindow | null;
    }
  | ClosedWindow;

type ClosedWindow = Extract<EditWindow, { status: 'closed' }>;

/** Until when anything of an order can be changed. */
export interface EditWindowModel {
  /** What to show, or `null` before there is an order. */
  readonly view: ReadonlySignal<WindowView | null>;
  /** Stops its timers; nothing changes afterwards. */
  dispose(): void;
}

/** How an {@link EditWindowModel} knows the time. */
export interface EditWindowOptions {
  /** The time. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const EACH_OF_THE_LAST = 10;
const STEP = 5;

/** A timer cannot be set for longer. */
const LONGEST_TIMER_MS = 2_000_000_000;

/** Makes an {@link EditWindowModel} of an order, which is read again when a window closes: the server's clock decides (rule E3). */
export function createEditWindowModel(
  { order, refresh }: Pick<OrderModel, 'order' | 'refresh'>,
  { clock = systemClock }: EditWindowOptions = {},
): EditWindowModel {
  /** Counts the minutes of the last hour. */
  const ticks = signal(0);
  const closesAt = computed(() => listClosings(order.value).at(-1) ?? null);
  /** How long is left, or 0 where no time says so. */
  const leftMs = computed(() =>
    ticks.value >= 0 && closesAt.value ? Date.parse(closesAt.value.at) - clock.now() : 0,
  );
  const stopCounting = effect(() => {
    const left = leftMs.value;
    if (left <= MINUTE_MS) return undefined;
    const delayMs = Math.max(left - HOUR_MS, left % MINUTE_MS || MINUTE_MS);
    return clock.after(Math.min(delayMs, LONGEST_TIMER_MS), () => void ticks.value++);
  });
  const stopWatching = watchClosings({ order, refresh }, clock);

  return {
    view: computed(() => {
      const windows = eachWindow(order.value);
      const closed = windows.flatMap(([, window]) => (window.status === 'closed' ? [window] : []));
      const rest = REASONS.map((code) => closed.find(({ reason }) => reason === code)).find(Boolean) ?? null;
      const kinds = windows.flatMap(([kind, { status }]) => (status === 'open' ? [kind] : []));
      if (kinds.length === 0) return rest ?? closed[0] ?? null;
      return {
        status: 'open',
        closesAt: closesAt.value,
        minutesLeft: closesAt.value && sayMinutes(leftMs.value),
        kinds,
        rest,
      };
    }),
    dispose() {
      stopCounting();
      stopWatching();
    },
  };
}

/** Minutes as they are said: each of the last ten, every fifth before, none beyond an hour. */
function sayMinutes(leftMs: number): number | null {
  if (leftMs > HOUR_MS) return null;
  const minutes = Math.max(1, Math.ceil(leftMs / MINUTE_MS));
  return minutes <= EACH_OF_THE_LAST ? minutes : Math.ceil(minutes / STEP) * STEP;
}

/**
 * The reasons why windows close in the course of things, the one first that the shopper can do least about (W14). Of several windows that have closed, the
 * one whose reason says most is told; none where the shop only never offered them.
 */
const REASONS = [
  'order_cancelled',
  'order_archived',
  'fulfillment_started',
  'edit_window_passed',
  'edit_window_not_open',
];
