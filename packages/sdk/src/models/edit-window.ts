import { computed, effect, signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { ChangeKind, EditWindow, Moment } from '../types.ts';
import { eachWindow } from './open-kinds.ts';
import type { OrderModel } from './order.ts';
import { watchClosings } from './watch-closings.ts';

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
const COUNTED_MINUTES = 60;
const EACH_OF_THE_LAST = 10;
const STEP = 5;

/** Makes an {@link EditWindowModel} of an order, which is read again when a window closes: the server's clock decides (rule E3). */
export function createEditWindowModel(
  { order, refresh }: Pick<OrderModel, 'order' | 'refresh'>,
  { clock = systemClock }: EditWindowOptions = {},
): EditWindowModel {
  /** Counts the steps of the remainder. */
  const steps = signal(0);
  const windows = computed(() => eachWindow(order.value));
  const open = computed(() => windows.value.filter(([, { status }]) => status === 'open'));
  const closings = computed(() =>
    open.value.map(([, window]) => (window.status === 'open' ? window.closesAt : null)),
  );
  const closesAt = computed(() => latest(closings.value));

  const stopCounting = effect(() => {
    const at = closesAt.value && Date.parse(closesAt.value.at);
    const delayMs = steps.value >= 0 && at !== null ? untilNextStepMs(at - clock.now()) : null;
    return delayMs === null ? undefined : clock.after(delayMs, () => void steps.value++);
  });
  const stopWatching = watchClosings({ order, refresh }, { clock });

  return {
    view: computed(() => {
      const [first] = windows.value;
      if (!first) return null;
      const kinds = open.value.map(([kind]) => kind);
      const rest = closedOf(windows.value);
      if (kinds.length === 0) return rest ?? firstClosed(windows.value);
      const at = closesAt.value;
      const leftMs = at && steps.value >= 0 ? Date.parse(at.at) - clock.now() : null;
      return {
        status: 'open',
        closesAt: at,
        minutesLeft: leftMs === null ? null : sayMinutes(leftMs),
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
  const minutes = Math.max(1, Math.ceil(leftMs / MINUTE_MS));
  if (minutes > COUNTED_MINUTES) return null;
  return minutes <= EACH_OF_THE_LAST ? minutes : Math.ceil(minutes / STEP) * STEP;
}

/** How long until {@link sayMinutes} says something else; `null` where it never will. */
function untilNextStepMs(leftMs: number): number | null {
  const minutes = Math.ceil(leftMs / MINUTE_MS);
  if (minutes <= 1) return null;
  if (minutes > COUNTED_MINUTES) return Math.min(leftMs - COUNTED_MINUTES * MINUTE_MS, 2_000_000_000);
  const said = minutes <= EACH_OF_THE_LAST ? minutes : Math.ceil(minutes / STEP) * STEP;
  const next = said <= EACH_OF_THE_LAST ? said - 1 : said - STEP;
  return leftMs - next * MINUTE_MS;
}

/** The reasons why windows close in the course of things, the one first that the shopper can do least about (W14). */
const REASONS = [
  'order_cancelled',
  'order_archived',
  'fulfillment_started',
  'edit_window_passed',
  'edit_window_not_open',
];

/** Of several windows that have closed, the one whose reason says most; none where the shop only never offered them. */
function closedOf(windows: readonly (readonly [ChangeKind, EditWindow])[]): ClosedWindow | null {
  const closed = windows.flatMap(([, window]) => (window.status === 'closed' ? [window] : []));
  return REASONS.map((code) => closed.find(({ reason }) => reason === code)).find(Boolean) ?? null;
}

function firstClosed(windows: readonly (readonly [ChangeKind, EditWindow])[]): ClosedWindow | null {
  const [, window] = windows[0] ?? [];
  return window?.status === 'closed' ? window : null;
}

function latest(closings: readonly (Moment | null)[]): Moment | null {
  let last: Moment | null = null;
  for (const moment of closings) {
    if (moment && (!last || Date.parse(moment.at) > Date.parse(last.at))) last = moment;
  }
  return last;
}
